import { describe, expect, it } from "vitest";
import { buildCodebook } from "../../../src/codebook/table/build.js";
import { columnOf } from "../../../src/codebook/table/columns.js";
import { slug } from "../../../src/codebook/table/ids.js";
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
