import { describe, expect, it } from "vitest";
import { buildCodebook } from "../../../src/codebook/table/build.js";
import { columnOf } from "../../../src/codebook/table/columns.js";
import { slug } from "../../../src/codebook/table/ids.js";
import { listIn, listLine } from "../../../src/codebook/table/list-line.js";
import { tableFileOf } from "../../../src/text/table-files.js";

async function built(name: string, text: string) {
  const { read } = (await tableFileOf(name)?.load()) ?? { read: async () => null };
  const found = await read(new TextEncoder().encode(text));
  if (found === null) return null;
  const { raw, problems } = buildCodebook(found, { file: name, id: "essai", language: "fr" });
  return {
    families: raw?.families ?? [],
    problems: problems.map(({ code, place }) => `${code} ${place.line ?? ""}`.trim()),
  };
}

describe("headings of columns", () => {
  it.each([
    ["Quand ne pas l’utiliser", "use_not", null],
    ["QUAND UTILISER", "use", null],
    ["Définition (fr)", "definition", "fr"],
    ["label_en", "label", "en"],
    ["Code memo", "definition", null],
    ["Contre-exemples :", "counterexamples", null],
    ["Catégorie", "family", null],
  ])("understands %s", (heading, field, lang) => {
    expect(columnOf(heading)).toEqual({ field, lang });
  });

  it("takes nothing for what it is not", () => {
    expect(columnOf("Remarque du directeur")).toBeNull();
    expect(columnOf("")).toBeNull();
  });
});

describe("ids made of labels", () => {
  it("have no accents, ligatures or signs, and are cut between words", () => {
    expect(slug("L’œuvre : « à côté » (2)")).toBe("l-oeuvre-a-cote-2");
    expect(slug("!?")).toBe("");
    expect(slug("un libellé vraiment beaucoup trop long pour un identifiant")).toBe(
      "un-libelle-vraiment-beaucoup-trop-long",
    );
  });
});

describe("tables of other programs", () => {
  it("reads a list of tags with descriptions", async () => {
    const made = await built(
      "tags.csv",
      "tag,description,number of highlights\nlien.perte,Le lien se défait,4\nlien.gain,,2\n",
    );
    expect(made?.families).toMatchObject([
      { id: "lien", codes: [{ id: "lien.perte", definition: "Le lien se défait" }, { id: "lien.gain" }] },
    ]);
    expect(made?.problems).toEqual(["column-unread", "no-origin"]);
  });

  it("reads codes below parent codes", async () => {
    const made = await built(
      "codes.csv",
      'Parent code;Code;Code memo;Color\n"Lien";"Perte";"Se défait";#FF0000\n"Lien";"Gain";"";#00FF00\n',
    );
    expect(made?.families).toMatchObject([
      {
        id: "lien",
        label: "Lien",
        codes: [{ id: "lien.perte", label: "Perte", colour: "#FF0000" }, { id: "lien.gain" }],
      },
    ]);
  });

  it("reads the exchange format of QDA programs", async () => {
    const made = await built(
      "codes.qdc",
      `<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>
  <Code guid="1" name="Lien" isCodable="true" color="#aabbcc">
    <Code guid="2" name="Perte &amp; gain" isCodable="true"><Description>Se défait</Description>
      <Code guid="3" name="Brusque" isCodable="true"/></Code>
  </Code>
  <Code guid="4" name="Seul" isCodable="true"/>
</Codes></CodeBook>`,
    );
    expect(made?.families).toMatchObject([
      {
        ...{ id: "lien", colour: "#aabbcc" },
        codes: [{ id: "lien.perte-gain", label: "Perte & gain", definition: "Se défait" }, { id: "lien.brusque" }],
      },
      { id: "codes", codes: [{ id: "codes.seul" }] },
    ]);
    expect(await built("codes.qdc", "<other/>")).toBeNull();
    expect(await built("codes.qdc", "<CodeBook><Codes>")).toBeNull();
  });

  it("takes the quotation marks around a sentence away, and leaves those within it", async () => {
    const cell = '« On court. »\n“We run.”\n- "" On court ""\n« Oui » et « non »\nIl dit « oui ».';
    const counter = "nié : « On ne court pas. »\n«Pas ça»";
    const made = await built("t.csv", `Code;Exemples;Contre-exemples\na.b;"${cell}";"${counter}"\n`);
    expect(made?.families).toMatchObject([
      {
        codes: [
          {
            examples: ["On court.", "We run.", "On court", "« Oui » et « non »", "Il dit « oui »."],
            counterexamples: [{ negated: "On ne court pas." }, "Pas ça"],
          },
        ],
      },
    ]);
  });

  it("reads since when a code is retired, which its label need not say", async () => {
    const made = await built(
      "t.csv",
      "Code;Libellé;Retiré le\na.b;Lien (retiré);31/01/2026\na.c;Lien;2026-01-31T00:00:00.000Z\na.d;Fin (retiré);\na.e;Fin;oui\n",
    );
    expect(made?.families).toMatchObject([
      {
        codes: [
          { id: "a.b", label: "Lien", retired: "2026-01-31" },
          { id: "a.c", label: "Lien", retired: "2026-01-31" },
          { id: "a.d", label: "Fin (retiré)" },
          { id: "a.e", label: "Fin" },
        ],
      },
    ]);
    expect(made?.problems).toContain("unknown-value 5");
  });

  it("keeps two codes of one name apart, and refuses an id given twice", async () => {
    const made = await built("t.csv", "Famille,Code,Libellé\nLien,,Perte\nLien,,Perte\nlien,lien.x,A\nlien,lien.x,B\n");
    expect(made?.families).toMatchObject([
      {
        id: "lien",
        label: "Lien",
        codes: [{ id: "lien.perte" }, { id: "lien.perte-2" }, { id: "lien.x", label: "A" }],
      },
    ]);
    expect(made?.problems).toContain("repeated-id 5");
  });

  it("says where there is no table of codes", async () => {
    expect((await built("t.csv", "a,b\n1,2\n"))?.problems).toEqual(["no-codes"]);
    expect((await built("t.md", "# Text\n\nno table\n"))?.problems).toEqual(["no-codes"]);
  });
});

describe("word lists below a printed codebook", () => {
  const card = (rule: string): string =>
    `# Essai\n\n| Libellé | Lien |\n|---|---|\n| Code | a.lien |\n| Famille | A |\n| Règles | ${rule} |\n`;
  const made = async (text: string) => {
    const { read } = (await tableFileOf("x.md")?.load()) ?? { read: async () => null };
    const found = await read(new TextEncoder().encode(text));
    return found === null ? null : buildCodebook(found, { file: "x.md", id: "essai", language: "fr" });
  };

  it("come back with what they except", async () => {
    const { raw, problems } =
      (await made(
        `${card("\\$lien perdu")}\n## Listes de mots\n\n**$lien** : lien, contact — sauf : contact radio\n`,
      )) ?? {};
    expect(raw?.lists).toEqual({ lien: { words: ["lien", "contact"], except: ["contact radio"] } });
    expect(raw?.families?.[0]?.codes?.[0]?.rules).toEqual(["$lien perdu"]);
    expect(problems?.map(({ code }) => code)).not.toContain("rules-without-lists");
  });

  it("are named where they are missing, and the rules that need them left out", async () => {
    const { raw, problems } = (await made(card("\\$lien perdu<br>plus de lien"))) ?? {};
    expect(raw?.families?.[0]?.codes?.[0]?.rules).toEqual(["plus de lien"]);
    expect(problems?.find(({ code }) => code === "rules-without-lists")?.text.en).toBe(
      "a.lien: 1 rule left out, the file does not tell the list lien",
    );
  });

  it.each([
    [["lien", "contact"]],
    [{ words: ["lien"], except: ["lien mort", "lien web"] }],
    [["oui, mais", "lien"]],
    [{ words: ["a — b"], except: ["c"] }],
  ])("are read as they were written: %j", (list) => {
    for (const except of ["sauf :", "except:"])
      expect(listIn(`$x  ${listLine(list, except)}`)).toEqual({ name: "x", list });
  });
});

describe("rows that repeat a code or leave out a family", () => {
  it("are told: one code twice, an empty family among families that are told each time", async () => {
    const rows = ["Famille;Code;Libellé", "Aide;lien;Lien", "Aide;temps;Temps", ";seul;Seul", "Aide;lien;Lien encore"];
    const { families, problems } = (await built("codes.csv", rows.join("\n"))) ?? {};
    expect(families?.flatMap(({ codes = [] }) => codes.map(({ id }) => id))).toEqual([
      "aide.lien",
      "aide.temps",
      "aide.seul",
    ]);
    expect(problems).toEqual(expect.arrayContaining(["family-above 4", "repeated-id 5"]));
  });

  it("are not told where cells were joined", async () => {
    const { problems } = (await built("codes.csv", "Famille;Libellé\nAide;Lien\n;Temps\nSoin;Corps\n;Nuit\n")) ?? {};
    expect(problems?.filter((one) => one.startsWith("family-above"))).toEqual([]);
  });
});
