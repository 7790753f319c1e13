import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { CODEBOOK_WITH_LOSS } from "../study/made.js";
import { folder, grille } from "./world.js";

/** Invented, like everyone in it. */
const INTERVIEW = `Enquêteur : Qu'est-ce qui a changé avec les outils ?
Participante : Avant, j'écoutais les gens. Maintenant j'encode tout le temps.
Enquêteur : Mm-mm.
Participante : Je n'écoute plus, voilà.
Enquêteur : Et la formation, tu en as eu une ?
Participante : Non, j'aimerais bien une formation là-dessus.
`;

describe("a study from an empty folder to a report", () => {
  const root = folder();
  const dir = join(root, "mon étude");
  const at = (...argv: string[]) => grille(root, [...argv, "-C", dir]);
  const read = (file: string): string => readFileSync(join(dir, file), "utf8");

  beforeAll(async () => {
    await grille(root, ["init", "mon étude", "--lang", "fr"]);
    writeFileSync(join(dir, "codebooks", "codes.yaml"), CODEBOOK_WITH_LOSS);
    writeFileSync(join(root, "entretien de Madame X.txt"), INTERVIEW);
  });

  it("makes a folder that teaches in the study's language and lacks a title alone", async () => {
    const fresh = folder();
    for (const lang of ["fr", "en"]) {
      expect((await grille(fresh, ["init", lang, "--lang", lang])).exit).toBe(0);
      const first = await grille(join(fresh, lang), ["check"]);
      expect(first.exit).toBe(0);
      expect(first.err.match(/\[[a-z-]+\]/g)).toEqual(["[untitled]"]);
      const study = readFileSync(join(fresh, lang, "study.yaml"), "utf8");
      expect(study).toContain(lang === "fr" ? "# Votre étude" : "# Your study");
      writeFileSync(join(fresh, lang, "study.yaml"), study.replace(/^title: .*$/m, "title: Les outils"));
      const { exit, out, err } = await grille(join(fresh, lang), ["check"]);
      expect([exit, err]).toEqual([0, ""]);
      expect(out).toContain(lang === "fr" ? "rien à redire" : "nothing to mend");
      expect(readFileSync(join(fresh, lang, ".gitignore"), "utf8")).toContain("transcripts/*.txt");
    }
  });

  it("never makes a study over another", async () => {
    const before = read("study.yaml");
    const { exit, err } = await grille(root, ["init", "mon étude"]);
    expect(exit).toBe(2);
    expect(err).toContain("already exists");
    expect(read("study.yaml")).toBe(before);
  });

  it("copies a ready codebook with its guide, and names the ready ones when it has none of that name", async () => {
    const fresh = folder();
    expect((await grille(fresh, ["init", "a", "--codebook", "gaspar-franssen"])).exit).toBe(0);
    expect(readdirSync(join(fresh, "a"))).toContain("guide.yaml");
    expect((await grille(join(fresh, "a"), ["check"])).exit).toBe(0);
    const { exit, err } = await grille(fresh, ["init", "b", "--codebook", "gaspar"]);
    expect(exit).toBe(2);
    expect(err).toContain("gaspar-franssen");
  });

  it("says so when there is nothing to count yet", async () => {
    for (const command of ["frequency", "saturation", "code", "segments", "run"]) {
      const { exit, err } = await at(command);
      expect(exit).toBe(2);
      expect(err).toContain("transcrit");
    }
  });

  it("brings an interview in, says who asks and why, and keeps nothing of the file's name", async () => {
    const { exit, out } = await at("ingest", "entretien de Madame X.txt", "--lang", "en");
    expect(exit).toBe(0);
    expect(out).toContain('P01: 6 turns, file "entretien de Madame X.txt"');
    expect(out).toMatch(/Enquêteur.*asks|Enquêteur.*interview/);
    for (const file of readdirSync(dir, { recursive: true, withFileTypes: true })) {
      if (file.isFile()) expect(readFileSync(join(file.parentPath, file.name), "utf8")).not.toContain("Madame X");
    }
    expect(read("interviews.csv")).toContain("P01;");
  });

  it("changes nothing when the same file comes again", async () => {
    const before = read("transcripts/P01.txt") + read("interviews.csv");
    const { exit, out } = await at("ingest", "entretien de Madame X.txt", "--lang", "en");
    expect(exit).toBe(0);
    expect(out).toContain("already here, unchanged: P01");
    expect(read("transcripts/P01.txt") + read("interviews.csv")).toBe(before);
    expect(readdirSync(join(dir, "transcripts"))).toEqual(["P01.txt", "README.md"]);
  });

  it("says that a changed file is one, and replaces only when asked", async () => {
    const longer = INTERVIEW.replace("voilà", "voilà, c'est comme ça maintenant");
    writeFileSync(join(root, "b.txt"), longer);
    const { exit, err } = await at("ingest", "b.txt", "--lang", "en");
    expect(exit).toBe(2);
    expect(err).toContain("looks like a new version of P01");
    expect(err).toContain("grille ingest --replace P01 FILE");
    expect(err).toContain("grille ingest --as-new FILE");
    expect((await at("ingest", "b.txt", "--replace", "P01")).exit).toBe(0);
    expect(read("transcripts/P01.txt")).toContain("c'est comme ça maintenant");
    expect((await at("ingest", "entretien de Madame X.txt", "--replace", "P01")).exit).toBe(0);
  });

  it("proposes from participants' words alone, and a negated hit as the loss that the codebook names", async () => {
    const { exit, out } = await at("code", "--explain", "--lang", "en");
    expect(exit).toBe(0);
    expect(out).toContain("P01:2.1  relation.ecoute  rule relation.ecoute#1");
    expect(out).toContain("Avant, j'[écoutais] les gens.");
    expect(out).toContain("relation.perdue (loss of relation.ecoute)");
    expect(out).toContain("withheld by a negation");
    expect(out).toMatch(/negated by n' … plus|negated by n' … plus|negated by n … plus/);
  });

  it("calls every number a proposal while nobody has looked", async () => {
    for (const command of ["frequency", "matrix", "cooccurrence", "saturation"]) {
      const { out } = await at(command, "--lang", "en");
      expect(out).toContain("proposed by rules, nobody has looked");
    }
  });

  it("marks by hand, once, in the coder's own sheet", async () => {
    const { exit, out, err } = await at(
      "code",
      "add",
      "P01:2.2",
      "relation.perdue",
      "--coder",
      "marie",
      "--note",
      "à revoir",
      "--lang",
      "en",
    );
    expect(exit).toBe(0);
    expect(err).toContain("marked: P01:2.2 relation.perdue");
    expect(out).toBe("Maintenant j'encode tout le temps.\n");
    const sheet = read("codings/marie/P01.jsonl");
    expect(sheet).toContain('"quote":"Maintenant j\'encode tout le temps."');
    expect((await at("code", "add", "P01:2.2", "relation.perdue", "--coder", "marie")).exit).toBe(0);
    expect(read("codings/marie/P01.jsonl")).toBe(sheet);
  });

  it.each([
    [["P01:2", "relation.ecout", "--coder", "marie"], 'did you mean "relation.ecoute"?'],
    [["P09:2", "relation.ecoute", "--coder", "marie"], '"P09:2" is no passage'],
    [["P01:1", "relation.ecoute", "--coder", "marie"], "no words of a participant"],
    [["P01:2", "relation.ecoute"], "who is coding?"],
  ])("refuses %j with a reason", async (argv, reason) => {
    const { exit, err } = await at("code", "add", ...argv, "--lang", "en");
    expect(exit).toBe(2);
    expect(err).toContain(reason);
  });

  it("counts people's marks once there are any, and never lets rules touch them", async () => {
    const sheet = read("codings/marie/P01.jsonl");
    await at("code");
    await at("run");
    expect(read("codings/marie/P01.jsonl")).toBe(sheet);
    const { out } = await at("frequency", "--json");
    const measured = JSON.parse(out) as { settings: { basis: string }; tables: { rows: unknown[][] }[] };
    expect(measured.settings.basis).toBe("reviewed");
    expect(measured.tables[0]?.rows.map((row) => row.slice(0, 3))).toEqual([
      ["relation.ecoute", "relation", 0],
      ["relation.perdue", "relation", 1],
    ]);
  });

  it("shows passages with their place and one turn of context", async () => {
    const { out } = await at("quotes", "relation.perdue", "--lang", "en");
    expect(out).toContain("P01:2.2  relation.perdue  marie");
    expect(out).toContain("Enquêteur: Qu'est-ce qui a changé avec les outils ?");
    expect(out).toContain("[Maintenant j'encode tout le temps.]");
    expect(out).toContain("1 passage in 1 interview");
  });

  it("runs what is out of date and, run again, changes not a byte", async () => {
    await at("run");
    const before = read("report/report.html") + read("report/report.md");
    const { exit, out } = await at("run", "--lang", "en");
    await at("run");
    expect(exit).toBe(0);
    expect(out).toContain("report");
    expect(read("report/report.html") + read("report/report.md")).toBe(before);
  });

  it("writes JSON and CSV that say what each column is", async () => {
    const json = JSON.parse((await at("matrix", "--json")).out) as {
      grille: string;
      inputs: { sha256: string }[];
      tables: { columns: { unit: string }[] }[];
    };
    expect(json.inputs.every((input) => /^[0-9a-f]{64}$/.test(input.sha256))).toBe(true);
    expect(json.tables[0]?.columns[1]?.unit).toBe("count of turns");
    expect((await at("frequency", "--csv", "--lang", "fr")).out).toMatch(/^\ufeffcode;family;/);
    expect((await at("frequency", "--csv", "--lang", "en")).out).toMatch(/^\ufeffcode,family,/);
    expect((await at("frequency", "-o", join(root, "out.txt"))).out).toBe("");
    expect(readFileSync(join(root, "out.txt"), "utf8")).toContain("relation.perdue");
  });

  it("checks as clean after every file was turned to CRLF with a BOM", async () => {
    const copy = join(folder(), "copie");
    for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const to = join(copy, path.slice(dir.length));
      if (entry.isDirectory() || path.includes("report") || path.includes(".grille")) continue;
      mkdirSync(join(to, ".."), { recursive: true });
      writeFileSync(
        to,
        `\ufeff${readFileSync(path, "utf8")
          .replace(/^\ufeff/, "")
          .replace(/\r?\n/g, "\r\n")}`,
      );
    }
    const before = await at("check", "--lang", "en");
    const after = await grille(copy, ["check", "--lang", "en"]);
    expect(after.err).toBe(before.err);
    expect(after.exit).toBe(0);
    expect((await grille(copy, ["matrix", "--csv"])).out).toBe((await at("matrix", "--csv")).out);
  });
});
