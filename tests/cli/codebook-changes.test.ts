import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { codesOf } from "../../src/codebook/codebook.js";
import { readCodebook } from "../../src/codebook/read.js";
import { registersAbsent } from "../../src/messages/report-group.js";
import { readyCodebook } from "../../src/study/make.js";
import { studyFilesOf } from "../../src/study/traces.js";
import { folder, grille as inAnyLanguage, type Ran } from "./world.js";

const EXAMPLE = resolve("transcripts.example");

const grille = (dir: string, argv: readonly string[]): Promise<Ran> => inAnyLanguage(dir, [...argv, "--lang", "en"]);

/** The example with what was read of it kept, so that no copy has to be read anew. */
let read = "";

beforeAll(async () => {
  read = join(folder(), "étude");
  cpSync(EXAMPLE, read, { recursive: true });
  await grille(read, ["status"]);
});

function copy(): string {
  const dir = join(folder(), "étude");
  cpSync(read, dir, { recursive: true });
  return dir;
}

/** Every file of a study but what is derived or only grows, byte for byte. */
function bytesOf(dir: string): Map<string, string> {
  const files = studyFilesOf(dir).filter((file) => !/^(?:\.grille|journal|report)\//.test(file));
  return new Map(files.map((file) => [file, readFileSync(join(dir, file), "latin1")]));
}

const text = (dir: string, file: string): string => readFileSync(join(dir, file), "utf8");
const sheets = (dir: string): string =>
  [...bytesOf(dir)].flatMap(([file, bytes]) => (file.startsWith("codings/") ? [bytes] : [])).join("");

describe("grille codebook rename", () => {
  let dir = "";
  let before = new Map<string, string>();
  beforeAll(() => {
    dir = copy();
    before = bytesOf(dir);
  });

  it("says with --dry-run what would change, and changes nothing", async () => {
    const { exit, out } = await grille(dir, ["codebook", "rename", "relation.alteree", "relation.abimee", "--dry-run"]);
    expect(exit).toBe(0);
    expect(out).toContain("relation.alteree becomes relation.abimee");
    expect(out).toContain("changes codebooks/gaspar-franssen.yaml");
    expect(out).toContain("changes codings/");
    expect(bytesOf(dir)).toEqual(before);
  });

  it("carries the new id through codebooks, sheets and what names it, and back to the same bytes", async () => {
    expect((await grille(dir, ["codebook", "rename", "relation.alteree", "relation.abimee"])).exit).toBe(0);
    expect(sheets(dir)).not.toContain('"relation.alteree"');
    expect(sheets(dir)).toContain('"relation.abimee"');
    expect(text(dir, "codebooks/gaspar-franssen.yaml")).toContain("was: [relation.alteree]");
    expect(text(dir, "codebooks/emergents.yaml")).toContain("relation.abimee");
    const check = await grille(dir, ["check"]);
    expect(check.exit).toBe(0);
    expect(text(dir, "journal/study.jsonl")).toContain('"step":"codebook"');
    expect((await grille(dir, ["codebook", "rename", "relation.abimee", "relation.alteree"])).exit).toBe(0);
    expect(bytesOf(dir)).toEqual(before);
  });

  it("follows a code into attributions, memos, syntheses, guide and claims, and nowhere into people's words", async () => {
    const study = copy();
    const memo =
      "---\ngrille: 1\nabout: identite.clinique\ncoder: lectrice-a\n---\nVoir identite.clinique, pas identite.clinique-x.\n";
    const claims =
      "grille: 1\nsource: { title: Livre, author: A. Personne, year: 2026 }\nclaims:\n  - id: c1 # identite.clinique\n" +
      "    pages: 1\n    statement: Nadia\n    shows: { who: Nadia, what: { any: [identite.clinique] } }\n";
    for (const folderName of ["memos", "syntheses"]) mkdirSync(join(study, folderName), { recursive: true });
    writeFileSync(join(study, "memos/a.md"), memo);
    writeFileSync(join(study, "syntheses/Mireille.md"), "identite.clinique");
    writeFileSync(join(study, "claims.yaml"), claims);
    const attributions = text(study, "attributions.csv");
    const transcripts = [...bytesOf(study)].filter(([file]) => file.startsWith("transcripts/"));
    const { exit, err } = await grille(study, ["codebook", "rename", "identite.clinique", "identite.relation"]);
    expect({ exit, err: err.includes("error") }).toEqual({ exit: 0, err: false });
    expect(text(study, "memos/a.md")).toBe(
      memo
        .replace("about: identite.clinique", "about: identite.relation")
        .replace("Voir identite.clinique,", "Voir identite.relation,"),
    );
    expect(text(study, "syntheses/Mireille.md")).toBe("identite.relation");
    expect(text(study, "claims.yaml")).toBe(claims.replace("[identite.clinique]", "[identite.relation]"));
    expect(text(study, "attributions.csv")).toBe(attributions.replaceAll(";identite.clinique;", ";identite.relation;"));
    expect([...bytesOf(study)].filter(([file]) => file.startsWith("transcripts/"))).toEqual(transcripts);
    expect((await grille(study, ["check"])).exit).toBe(0);
  });

  it("lists everything that stands in the way before anything is written", async () => {
    const taken = await grille(dir, ["codebook", "rename", "relation.alteree", "image.valorisee"]);
    expect(taken.exit).toBe(2);
    expect(taken.err).toContain("is there already");
    expect(taken.err).toContain("not in the family");
    const unknown = await grille(dir, ["codebook", "rename", "relation.altere", "relation.x"]);
    expect(unknown.err).toContain("relation.alteree");
    expect((await grille(dir, ["codebook", "rename", "relation.alteree", "Relation"])).exit).toBe(2);
    expect(bytesOf(dir)).toEqual(before);
  });

  it("refuses while a sheet cannot be read", async () => {
    const broken = copy();
    writeFileSync(
      join(broken, "codings/lectrice-a/P01.jsonl"),
      `${text(broken, "codings/lectrice-a/P01.jsonl")}nonsense\n`,
    );
    const { exit, err } = await grille(broken, ["codebook", "rename", "relation.alteree", "relation.abimee"]);
    expect(exit).toBe(2);
    expect(err).toContain("nothing is written");
  });
});

describe("grille codebook merge and split", () => {
  it("joins codes in every sheet and in the codebook, and says how many marks became one", async () => {
    const dir = copy();
    const count = (id: string): number => sheets(dir).split(`"code":"${id}"`).length - 1;
    const before = ["emergent.generations", "emergent.hors-case"].map(count);
    const { exit, out } = await grille(dir, ["codebook", "merge", "emergent.generations", "emergent.hors-case"]);
    expect(exit).toBe(0);
    expect(out).toContain("emergent.generations: part of emergent.hors-case");
    const joined = Number(/(\d+) marks? joined/.exec(out)?.[1] ?? 0);
    const dropped = Number(/(\d+) rejections?/.exec(out)?.[1] ?? 0);
    expect(count("emergent.generations")).toBe(0);
    expect(count("emergent.hors-case")).toBe((before[0] ?? 0) + (before[1] ?? 0) - joined - dropped);
    expect(text(dir, "codebooks/emergents.yaml")).not.toContain("id: emergent.generations");
    expect((await grille(dir, ["check"])).exit).toBe(0);
  });

  it("leaves the marks of a code that is split on the first, or where --to says", async () => {
    for (const [flags, onto] of [
      [[], "emergent.colere"],
      [["--to", "emergent.honte"], "emergent.honte"],
    ] as const) {
      const dir = copy();
      const marks = sheets(dir).split('"code":"emergent.generations"').length;
      const split = ["codebook", "split", "emergent.generations", "emergent.colere", "emergent.honte", ...flags];
      expect((await grille(dir, split)).exit).toBe(0);
      expect(sheets(dir).split(`"code":"${onto}"`).length).toBe(marks);
      const made = text(dir, "codebooks/emergents.yaml");
      expect(made).toContain("id: emergent.colere");
      expect(made).toContain("id: emergent.honte");
      expect((await grille(dir, ["check"])).exit).toBe(0);
    }
  });

  it("says so before a code and its loss are put together", async () => {
    const merge = ["codebook", "merge", "--dry-run", "changement.perception", "changement.aucun-perception"];
    const { exit, err } = await grille(copy(), [...merge, "--lang", "en"]);
    expect(exit).toBe(0);
    expect(err).toContain("changement.aucun-perception is the loss of changement.perception");
  });

  it("refuses codes of two codebooks or named twice, and tells all of it", async () => {
    const dir = copy();
    const { exit, err } = await grille(dir, [
      "codebook",
      "merge",
      "emergent.generations",
      "emergent.generations",
      "relation.alteree",
    ]);
    expect(exit).toBe(2);
    expect(err).toContain("named twice");
    expect(err).toContain("in two codebooks");
  });

  it("refuses where a file that names the code is not in UTF-8", async () => {
    const dir = copy();
    const attributions = [...text(dir, "attributions.csv")].filter((sign) => sign <= "ÿ").join("");
    writeFileSync(join(dir, "attributions.csv"), attributions, "latin1");
    const before = bytesOf(dir);
    const { exit, err } = await grille(dir, ["codebook", "rename", "identite.clinique", "identite.relation"]);
    expect(exit).toBe(2);
    expect(err).toContain("attributions.csv: error: nothing is written");
    expect(bytesOf(dir)).toEqual(before);
  });
});

describe("grille codebook move", () => {
  it("gives a code an id of the other family wherever it is named, and says which hypotheses and themes to look at again", async () => {
    const dir = copy();
    const before = bytesOf(dir);
    const move = ["codebook", "move", "tracabilite.controle", "efficacite"];
    const trial = await grille(dir, [...move, "--dry-run"]);
    expect(trial.out).toContain("tracabilite.controle: moved to another family, becomes efficacite.controle");
    expect(bytesOf(dir)).toEqual(before);
    const { exit, err } = await grille(dir, move);
    expect(exit).toBe(0);
    expect(err).toMatch(/look-again/);
    expect(err).toMatch(/themes administratif/);
    expect(sheets(dir)).not.toContain('"tracabilite.controle"');
    expect(text(dir, "codebooks/gaspar-franssen.yaml")).toContain("was: [tracabilite.controle]");
    expect((await grille(dir, ["check"])).exit).toBe(0);
    expect((await grille(dir, ["codebook", "undo"])).exit).toBe(0);
    expect(bytesOf(dir)).toEqual(before);
  });

  it("takes a whole id, and refuses a family that is not there, its own, and an id that is taken", async () => {
    const dir = copy();
    const refused = async (family: string): Promise<string> => {
      const { exit, err } = await grille(dir, ["codebook", "move", "tracabilite.controle", family]);
      expect(exit).toBe(2);
      return err;
    };
    expect(await refused("efficacit")).toContain('did you mean "efficacite"');
    expect(await refused("emergent")).toContain("a code stays in its codebook");
    expect(await refused("tracabilite")).toContain("already");
    expect(await refused("relation.alteree")).toContain("is there already");
    const { out } = await grille(dir, ["codebook", "move", "tracabilite.controle", "efficacite.comptes", "--dry-run"]);
    expect(out).toContain("becomes efficacite.comptes");
    const other = await grille(dir, ["codebook", "rename", "tracabilite.controle", "efficacite.comptes"]);
    expect(other.err).toContain("grille codebook move tracabilite.controle");
  });
});

describe("grille codebook undo", () => {
  it("brings every byte back, once", async () => {
    const dir = copy();
    const before = bytesOf(dir);
    for (const change of [
      ["rename", "relation.alteree", "relation.abimee"],
      ["merge", "emergent.generations", "emergent.hors-case", "emergent.concepteurs"],
      ["retire", "relation.alteree"],
      ["split", "relation.alteree", "relation.usee", "relation.rompue"],
    ]) {
      const { exit, err } = await grille(dir, ["codebook", ...change]);
      expect(err).not.toContain("error");
      expect(exit).toBe(0);
      expect(bytesOf(dir)).not.toEqual(before);
      expect((await grille(dir, ["check"])).exit).toBe(0);
      expect((await grille(dir, ["codebook", "undo"])).exit).toBe(0);
      expect(bytesOf(dir)).toEqual(before);
    }
    const again = await grille(dir, ["codebook", "undo"]);
    expect(again.exit).toBe(2);
    expect(again.err).toContain("[no-undo]");
  });

  it("refuses where a file has changed since, and names it", async () => {
    const dir = copy();
    await grille(dir, ["codebook", "rename", "relation.alteree", "relation.abimee"]);
    writeFileSync(join(dir, "codebooks/emergents.yaml"), `${text(dir, "codebooks/emergents.yaml")}# a remark\n`);
    const after = bytesOf(dir);
    const { exit, err } = await grille(dir, ["codebook", "undo"]);
    expect(exit).toBe(2);
    expect(err).toContain("codebooks/emergents.yaml: error: nothing is undone");
    expect(bytesOf(dir)).toEqual(after);
  });

  it("says once that several files have changed since, however many they are", async () => {
    const dir = copy();
    await grille(dir, ["codebook", "rename", "relation.alteree", "relation.abimee"]);
    for (const file of bytesOf(dir).keys())
      if (file.startsWith("codings/")) writeFileSync(join(dir, file), `${text(dir, file)}\n`);
    const { exit, err } = await grille(dir, ["codebook", "undo"]);
    expect(exit).toBe(2);
    expect(err.match(/nothing is undone/g)).toHaveLength(1);
    expect(err).toMatch(/nothing is undone: \d+ files have changed since: codings\/agreed\/P01\.jsonl, .* others?/);
  });

  it("takes back a code that was added, and names the change that it undoes", async () => {
    const dir = copy();
    const before = bytesOf(dir);
    await grille(dir, ["codebook", "rename", "relation.alteree", "relation.abimee"]);
    const renamed = bytesOf(dir);
    await grille(dir, ["codebook", "add", "relation", "rire", "--later"]);
    expect((await grille(dir, ["codebook", "undo", "--dry-run"])).err).toContain(
      "would undo add relation.rire, 2026-01-01",
    );
    const { out } = await grille(dir, ["codebook", "undo"]);
    expect(out).toBe("undone: add relation.rire, 2026-01-01 00:00 UTC (1 file as it was before)\n");
    expect(bytesOf(dir)).toEqual(renamed);
    expect((await grille(dir, ["codebook", "undo"])).err).toContain("has been undone already");
    expect(bytesOf(dir)).not.toEqual(before);
  });

  it("undoes the code added after a replacement, not the replacement", async () => {
    const dir = copy();
    await grille(dir, ["codebook", "export", "gaspar-franssen", "-o", "grille.csv"]);
    await grille(dir, ["codebook", "import", "grille.csv", "--replace", "--yes"]);
    const replaced = text(dir, "codebooks/gaspar-franssen.yaml");
    await grille(dir, ["codebook", "add", "relation", "rire", "--later"]);
    expect((await grille(dir, ["codebook", "undo"])).out).toContain("undone: add relation.rire");
    expect(text(dir, "codebooks/gaspar-franssen.yaml")).toBe(replaced);
  });

  it("refuses to take away a code that somebody has given since", async () => {
    const dir = copy();
    await grille(dir, ["codebook", "add", "relation", "rire", "--later"]);
    await grille(dir, ["code", "add", "P01:12", "relation.rire", "--coder", "lectrice-a"]);
    const after = bytesOf(dir);
    const { exit, err } = await grille(dir, ["codebook", "undo"]);
    expect(exit).toBe(2);
    expect(err).toContain("marks made since have a code that would go: relation.rire");
    expect(bytesOf(dir)).toEqual(after);
  });
});

describe("grille codebook retire", () => {
  it("stops the proposals of a code, keeps its marks and shows that it is retired", async () => {
    const dir = copy();
    const marks = (sheets(dir).match(/"relation\.alteree"/g) ?? []).length;
    expect(marks).toBeGreaterThan(0);
    await grille(dir, ["codebook", "retire", "relation.alteree"]);
    expect((sheets(dir).match(/"relation\.alteree"/g) ?? []).length).toBe(marks);
    const proposed = JSON.parse((await grille(dir, ["code", "--json"])).out) as unknown;
    expect(JSON.stringify(proposed)).not.toContain('"code":"relation.alteree"');
    expect((await grille(dir, ["codebook", "export", "gaspar-franssen", "--format", "md"])).out).toContain(
      "| Retired on | 2026-01-01 |",
    );
    await grille(dir, ["report", "--format", "md", "--attributes", "none"]);
    expect(text(dir, "report/report.md")).toContain("(retired)");
    const marked = await grille(dir, ["code", "add", "P01:12", "relation.alteree", "--coder", "lectrice-a"]);
    expect(marked.exit).toBe(2);
    expect(marked.err).toContain("no longer marked");
    expect((await grille(dir, ["codebook", "retire", "relation.alteree"])).err).toContain(
      "has been retired since 2026-01-01",
    );
    const ruled = await grille(dir, ["evaluate", "--rule", "relation.alteree#1", "--lang", "en"]);
    expect(ruled.err).toContain("relation.alteree, which is retired");
  });
});

describe("grille codebook export and import", () => {
  it("brings a codebook of the study back through a spreadsheet with every field", async () => {
    const dir = copy();
    for (const file of ["grille.csv", "grille.xlsx"]) {
      const before = (await grille(dir, ["codebook", "export", "gaspar-franssen", "--format", "csv"])).out;
      expect((await grille(dir, ["codebook", "export", "gaspar-franssen", "-o", file])).exit).toBe(0);
      const refused = await grille(dir, ["codebook", "import", file]);
      expect(refused.exit).toBe(2);
      expect(refused.err).toContain("is there already");
      const { exit, out, err } = await grille(dir, ["codebook", "import", file, "--replace"]);
      expect(err).not.toContain("error");
      expect({ exit, out }).toEqual({ exit: 0, out: "codebooks/gaspar-franssen.yaml: 83 codes, 24 families\n" });
      expect((await grille(dir, ["codebook", "export", "gaspar-franssen", "--format", "csv"])).out).toBe(before);
      expect((await grille(dir, ["codebook", "undo"])).exit).toBe(0);
      expect(text(dir, "codebooks/gaspar-franssen.yaml")).toBe(text(EXAMPLE, "codebooks/gaspar-franssen.yaml"));
    }
  });

  it("refuses a replacement that loses rules, lists or hypotheses until it is agreed to, and can undo it", async () => {
    const dir = copy();
    const file = "codebooks/gaspar-franssen.yaml";
    const argv = ["codebook", "import", "grille.docx", "--name", "gaspar-franssen", "--replace"];
    await grille(dir, ["codebook", "export", "gaspar-franssen", "-o", "grille.docx"]);
    const refused = await grille(dir, argv);
    expect(refused.exit).toBe(2);
    expect(refused.err).toMatch(/loses \d+ rules, \d+ word lists, \d+ themes and \d+ hypotheses/);
    expect(refused.err).toContain("nothing is written");
    expect(text(dir, file)).toBe(text(EXAMPLE, file));
    expect((await grille(dir, [...argv, "--yes"])).exit).toBe(0);
    expect(text(dir, file)).not.toContain("hypotheses:");
    expect((await grille(dir, ["codebook", "undo"])).exit).toBe(0);
    expect(text(dir, file)).toBe(text(EXAMPLE, file));
    expect((await grille(dir, ["codebook", "undo"])).err).toContain("has been undone already");
  });

  it("takes away a codebook that an import made, and says that a file is not there", async () => {
    const dir = copy();
    expect((await grille(dir, ["codebook", "undo"])).err).toContain("none has been done yet");
    expect((await grille(dir, ["codebook", "import", "nope.csv"])).err).toContain('there is no file "nope.csv"');
    writeFileSync(join(dir, "codes.csv"), "Code;Libellé\nterrain.lien;Lien\n");
    await grille(dir, ["codebook", "import", "codes.csv", "--name", "terrain"]);
    expect((await grille(dir, ["codebook", "undo"])).out).toContain("undone: import terrain, 2026-01-01");
    expect(existsSync(join(dir, "codebooks/terrain.yaml"))).toBe(false);
  });

  it("makes a codebook of a table that people wrote, and lists what it could not read", async () => {
    const dir = copy();
    writeFileSync(
      join(dir, "codes.csv"),
      [
        "Thème;Sous-thème;Définition;Quand l’utiliser;Exemples;Couleur;Remarque",
        "Numérique et métier;Perte du lien;Le lien se défait;Quand…;On ne se voit plus;#f00;x",
        ";Gain de temps;Plus vite fait;;;rouge;",
        ";;orphelin;;;;",
        "L’aide;!!;;;;;",
      ].join("\r\n"),
      "utf8",
    );
    const { exit, err } = await grille(dir, ["codebook", "import", "codes.csv", "--name", "terrain"]);
    expect(exit).toBe(1);
    expect(err).toContain("codes.csv:4: error: row left out");
    expect(err).toContain("codes.csv:5: error: code left out");
    expect(err).toContain("codes.csv:3: warning: colour left out");
    expect(err).toContain("columns not understood, left out: Remarque");
    const made = text(dir, "codebooks/terrain.yaml");
    expect(made).toContain("id: numerique-et-metier.perte-du-lien");
    expect(made).toContain('colour: "#ff0000"');
    expect(made).toContain("id: numerique-et-metier.gain-de-temps");
    expect(existsSync(join(dir, "codebooks/codes.yaml"))).toBe(false);
  });

  it("reads a list whose indents are its families", async () => {
    const dir = copy();
    const rows = [
      "| Libellé | Description |",
      "|---|---|",
      "| Lien | |",
      "| - Perte | se défait |",
      "| - Gain | a \\| b |",
      "| Aide | |",
      "| - Loin | |",
    ];
    writeFileSync(join(dir, "liste.md"), `# Ma liste\n\n${rows.join("\n")}\n`);
    expect((await grille(dir, ["codebook", "import", "liste.md"])).exit).toBe(0);
    const made = text(dir, "codebooks/ma-liste.yaml");
    expect(made).toContain("id: lien.perte");
    expect(made).toContain("definition: a | b");
    expect(made).toContain("id: aide.loin");
    expect(made).toContain("label: Loin");
  });

  it("lays a ready codebook into the study, rules and all, as the sheet for a group says", async () => {
    const dir = copy();
    const printed = [...registersAbsent.en.matchAll(/grille (codebook [^,.]+(?:\.csv[^,.]*)?)/g)].map(
      ([, line = ""]) => line,
    );
    expect(printed).toHaveLength(2);
    for (const line of printed) expect((await grille(dir, line.split(" "))).err).not.toContain("error");
    const made = readCodebook(text(dir, "codebooks/sorin-registres.yaml"), "a").codebook;
    const ready = readCodebook(readyCodebook("sorin-registres")?.codebook ?? "", "a").codebook;
    const rules = (one: typeof made) =>
      codesOf(one === null ? [] : [one]).map(({ id, rules: own }) => [id, own.length]);
    expect(rules(made)).toEqual(rules(ready));
    expect(rules(made)).toHaveLength(4);
  });

  it("writes a printed codebook only into a file, and the same bytes each time", async () => {
    const dir = copy();
    expect((await grille(dir, ["codebook", "export", "emergents", "--format", "docx"])).exit).toBe(2);
    await grille(dir, ["codebook", "export", "emergents", "-o", "a.docx"]);
    await grille(dir, ["codebook", "export", "emergents", "-o", "b.docx"]);
    expect(readFileSync(join(dir, "a.docx")).equals(readFileSync(join(dir, "b.docx")))).toBe(true);
  });
});

describe("hypotheses after a change of codes", () => {
  const BOOK = `grille: 1
codebook: essai
title: Essai
language: en
families:
  - id: a
    label: A
    codes:
      - id: a.x
        label: X
        origin: emergent
        rules: [lien]
      - id: a.y
        label: Y
        origin: emergent
      - id: a.z
        label: Z
        origin: emergent
hypotheses:
  - { id: H1, statement: S, origin: emergent, supports: { all: [a.x, a.y] }, against: { any: [a.y] } }
`;
  function small(): string {
    const dir = copy();
    for (const file of ["codebooks/emergents.yaml", "codebooks/gaspar-franssen.yaml", "guide.yaml", "claims.yaml"])
      rmSync(join(dir, file), { force: true });
    for (const name of ["codings", "attributions.csv", "memos"])
      rmSync(join(dir, name), { recursive: true, force: true });
    writeFileSync(join(dir, "codebooks/essai.yaml"), BOOK);
    return dir;
  }

  it("are named, without repeats, and check says where both sides are the same", async () => {
    const dir = small();
    const { err, out } = await inAnyLanguage(dir, ["codebook", "merge", "a.x", "a.z", "a.y", "--lang", "fr"]);
    expect(out).toContain("réunis dans a.y");
    expect(err).toMatch(/hypothèse à relire.*H1/);
    expect(text(dir, "codebooks/essai.yaml")).toContain("supports: { all: [a.y] }");
    const check = await grille(dir, ["check"]);
    expect(check.err).toContain('the hypothesis "H1" has the same codes for it and against it');
    // The transcripts of the example are in French, the codebook is not.
    expect(check.err).toContain("no codebook of the study is in French");
  });

  it("are named where a code is retired, and by check", async () => {
    const dir = small();
    expect((await grille(dir, ["codebook", "retire", "a.x"])).err).toContain("still of use to others: hypotheses: H1");
    expect((await grille(dir, ["check"])).err).toContain('the hypothesis "H1" counts on a retired code: a.x');
  });
});
