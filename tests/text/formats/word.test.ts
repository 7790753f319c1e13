import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/text/draft.js";
import { lines } from "../../../src/text/formats/word.js";
import type { Line } from "../../../src/text/found-turn.js";
import { countCharacters } from "../../../src/text/tidy.js";
import { drafting } from "./drafts.js";

const read = drafting(lines);

const options = { file: "input 1", labels: [] as string[] };
const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="m"';
const t = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...runs: string[]): string => `<w:p>${runs.join("")}</w:p>`;

function docx(body: string, others: Record<string, string> = {}): Uint8Array {
  const parts = {
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": `<?xml version="1.0"?><w:document ${NS}><w:body>${body}</w:body></w:document>`,
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const draftOf = async (body: string, others: Record<string, string> = {}): Promise<Draft> =>
  read(docx(body, others), options);
const said = (draft: Draft): unknown[] => draft.turns.map((turn) => [turn.label, turn.time, turn.text]);
const codes = (draft: Draft): unknown[] => draft.problems.map((one) => [one.severity, one.code]);
const isWhole = (draft: Draft): void => {
  const kept = draft.turns.reduce((sum, turn) => sum + countCharacters(turn.text), 0);
  expect(kept + draft.accounted.reduce((sum, one) => sum + one.characters, 0)).toBe(draft.characters);
};

describe("a Word document", () => {
  it("gives turns of paragraphs under labels with times", async () => {
    const body = [
      p(t("Entretien 7a")),
      p(),
      p(t("[Chercheur] (0:01"), t(" - 0:11)")),
      p(t("Bonjour. "), "<w:proofErr/>", t("Ça va ?")),
      p(),
      p(t("[Interviewe] (0:12- 0:15)")),
      p(t("1 - Oui, chez BIP.")),
      p(t("Très bien.")),
      p(t("Entretien 7b")),
      p(t("[Chercheur]")),
      p(t("Et ici ?")),
      p(t("[Interviewe] (0:02 – 0:15)")),
      p(t("Aussi.")),
    ].join("");
    const draft = await draftOf(body);
    expect(said(draft)).toEqual([
      ["Chercheur", 1, "Bonjour. Ça va ?"],
      ["Interviewe", 12, "1 - Oui, chez BIP.\nTrès bien."],
      ["Chercheur", null, "Et ici ?"],
      ["Interviewe", 2, "Aussi."],
    ]);
    expect(draft.problems.map((one) => [one.code, one.place])).toEqual([["part-title", { file: "input 1", line: 9 }]]);
    isWhole(draft);
  });

  it("keeps breaks, tabs and special hyphens, as Teams writes name, time and words in one paragraph", async () => {
    const teams = (name: string, clock: string, words: string): string =>
      p(`<w:r><w:t>${name}</w:t><w:tab/><w:t>${clock}</w:t><w:br/><w:t>${words}</w:t></w:r>`);
    const draft = await draftOf(
      teams("Petit, Léa", "0:03", "Bonjour.") +
        teams("Marc Dor", "0:05", "Rendez</w:t><w:noBreakHyphen/><w:t>vous à l’é&amp;cole.") +
        teams("Petit, Léa", "1:00:05", "Oui."),
    );
    expect(said(draft)).toEqual([
      ["Petit, Léa", 3, "Bonjour."],
      ["Marc Dor", 5, "Rendez\u2011vous à l’é&cole."],
      ["Petit, Léa", 3605, "Oui."],
    ]);
    isWhole(draft);
  });

  it("leaves out tracked deletions and keeps insertions, hidden and masked words", async () => {
    const deleted = '<w:del w:id="1"><w:r><w:delText>jamais</w:delText></w:r></w:del>';
    const moved = `<w:moveFrom w:id="2">${t("ailleurs")}</w:moveFrom>`;
    const inserted = `<w:ins w:id="3">${t("souvent ")}</w:ins>`;
    const hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>en secret </w:t></w:r>";
    const masked = '<w:r><w:rPr><w:highlight w:val="black"/></w:rPr><w:t>XXXX</w:t></w:r>';
    const draft = await draftOf(
      p(t("E : Et ?")) + p(t("P : Je viens "), deleted, inserted, moved, hidden, t("chez "), masked),
    );
    expect(said(draft)[1]).toEqual(["P", null, "Je viens souvent en secret chez XXXX"]);
    expect(draft.accounted).toContainEqual({ kind: "deleted", characters: 14 });
    expect(codes(draft)).toEqual([["warning", "hidden-words"]]);
    isWhole(draft);
  });

  it("is read whatever the prefix of its names, and shows symbols that have no character", async () => {
    const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const q = (text: string): string => `<q:p><q:r><q:t>${text}</q:t><q:sym q:char="F04A"/></q:r></q:p>`;
    const xml = `<q:document xmlns:q="${main}"><q:body>${q("E : Et ?")}${q("P : Rien.")}</q:body></q:document>`;
    const draft = await draftOf("", { "word/document.xml": xml });
    expect(said(draft)).toEqual([
      ["E", null, "Et ?\ufffd"],
      ["P", null, "Rien.\ufffd"],
    ]);
  });

  it("keeps words that are written as character data, and those of equations", async () => {
    const raw = "<w:r><w:t><![CDATA[Rien, <jamais> & toujours.]]></w:t></w:r>";
    const equation = "<m:oMath><m:r><w:rPr/><m:t>2 + 2</m:t></m:r></m:oMath>";
    const other = equation.replaceAll("m:", "q:");
    const draft = await draftOf(p(t("E : Et ?")) + p(t("P : "), raw) + p(t("Soit "), equation, t(".")));
    expect(said(draft)[1]).toEqual(["P", null, "Rien, <jamais> & toujours.\nSoit 2 + 2."]);
    isWhole(draft);
    const math = 'xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/math"';
    const xml = `<w:document ${NS} ${math}><w:body>${p(t("E : Et ?"))}${p(t("P : Soit "), other)}</w:body></w:document>`;
    expect(said(await draftOf("", { "word/document.xml": xml }))[1]).toEqual(["P", null, "Soit 2 + 2"]);
  });

  it("reads tables cell by cell, and text boxes once", async () => {
    const cell = (text: string): string => `<w:tc>${p(t(text))}</w:tc>`;
    const row = (...cells: string[]): string => `<w:tr>${cells.map(cell).join("")}</w:tr>`;
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(t("En marge."))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(t("En marge."))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
    const draft = await draftOf(
      `<w:tbl>${row("INT", "Bonjour ?")}${row("P1", "Oui.")}${row("INT", "Et ?")}${row("P1", "Rien.")}</w:tbl>${p(t("Si."), box)}`,
    );
    expect(said(draft)).toEqual([
      ["INT", null, "Bonjour ?"],
      ["P1", null, "Oui."],
      ["INT", null, "Et ?"],
      ["P1", null, "Rien.\nSi.\nEn marge."],
    ]);
    isWhole(draft);
  });

  it("leaves out raised figures that call a note, and keeps powers, ordinals and figures that are words", async () => {
    const raised = (text: string): string =>
      `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body = [
      p(t("E : Et ensuite ?")),
      p(
        t("P : On ne voit plus."),
        raised("1"),
        t(" Les gens"),
        raised("12"),
        t(" sont au 1"),
        raised("er"),
        t(", 40 m"),
        raised("2"),
      ),
      p(t("E : 10"), raised("3"), t(" fois, en 2"), t("1 ?")),
    ];
    const draft = await draftOf(body.join(""));
    expect(draft.turns.map(({ text }) => text)).toEqual([
      "Et ensuite ?",
      "On ne voit plus. Les gens sont au 1er, 40 m2",
      "103 fois, en 21 ?",
    ]);
    expect(draft.accounted.find(({ kind }) => kind === "footnote")?.characters).toBe(3);
    isWhole(draft);
  });

  it("knows a raised figure by its style too, or by how far the letters are raised", async () => {
    const run = (text: string, looks: string): string => `<w:r><w:rPr>${looks}</w:rPr><w:t>${text}</w:t></w:r>`;
    const [styled, up] = ['<w:rStyle w:val="Appel"/>', '<w:position w:val="8"/><w:sz w:val="19"/>'];
    const styles = `<w:styles ${NS}><w:style w:type="character" w:styleId="Base"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style><w:style w:type="character" w:styleId="Appel"><w:basedOn w:val="Base"/></w:style></w:styles>`;
    const words = p(
      t("P : La mouchard"),
      run("1", up),
      t(", la fliquette"),
      run("2", styled),
      t(", en 40"),
      run("e", up),
      t("."),
    );
    const low = p(
      t("E : H"),
      run("2", '<w:position w:val="-4"/>'),
      run("3", `${styled}<w:vertAlign w:val="baseline"/>`),
      t("O ?"),
    );
    const draft = await draftOf(`${low}${words}`, { "word/styles.xml": styles });
    expect(draft.turns.map(({ text }) => text)).toEqual(["H23O ?", "La mouchard, la fliquette, en 40e."]);
    expect(draft.accounted.find(({ kind }) => kind === "footnote")?.characters).toBe(2);
    isWhole(draft);
  });

  it("has its heading styles as sections, and leaves headers and footnotes out with their count", async () => {
    const heading = `<w:p><w:pPr><w:pStyle w:val="Titre1"/></w:pPr>${t("Les outils")}</w:p>`;
    const draft = await draftOf(`${heading}${p(t("E : Et ?"))}${p(t("P : Rien."))}`, {
      "word/header1.xml": `<w:hdr ${NS}>${p(t("Page 1"))}</w:hdr>`,
      "word/footnotes.xml": `<w:footnotes ${NS}><w:footnote>${p(t("Soupir"))}</w:footnote></w:footnotes>`,
    });
    expect(draft.turns.map((turn) => turn.section)).toEqual(["Les outils", "Les outils"]);
    expect(draft.accounted).toEqual([
      { kind: "heading", characters: 9 },
      { kind: "label", characters: 4 },
      { kind: "footnote", characters: 6 },
      { kind: "header", characters: 5 },
    ]);
    expect(codes(draft)).toEqual([["warning", "footnotes-left-out"]]);
    isWhole(draft);
  });
});

describe("a table in a Word document", () => {
  const cell = (text: string, properties = ""): string =>
    `<w:tc>${properties}${text
      .split("/")
      .map((one) => p(t(one)))
      .join("")}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.map((text) => cell(text)).join("")}</w:tr>`;
  const table = (...rows: string[]): string => `<w:tbl>${rows.join("")}</w:tbl>${p()}`;

  it("with a column per speaker gives each cell to its speaker, from left to right and down", async () => {
    const draft = await draftOf(
      table(
        row("Enquêtrice", "Marie Petit"),
        row("Bonjour ?", ""),
        row("", "[0:05] Oui. Note : bien./Enfin, presque."),
        row("Et ?", "Rien."),
      ),
    );
    expect(said(draft)).toEqual([
      ["Enquêtrice", null, "Bonjour ?"],
      ["Marie Petit", 5, "Oui. Note : bien.\nEnfin, presque."],
      ["Enquêtrice", null, "Et ?"],
      ["Marie Petit", null, "Rien."],
    ]);
    expect(codes(draft)).toEqual([]);
    isWhole(draft);
  });

  it("with times, speakers, words and remarks gives turns with times, and the remarks as comments", async () => {
    const draft = await draftOf(
      table(
        row("Temps", "Locuteur", "Texte", "Remarques"),
        row("0:03", "INT", "Bonjour ?", ""),
        row("0:05", "P1", "Oui./Si.", "elle rit"),
        row("0:09", "INT", "Et ?", ""),
      ),
    );
    expect(said(draft)).toEqual([
      ["INT", 3, "Bonjour ?"],
      ["P1", 5, "Oui.\nSi."],
      ["INT", 9, "Et ?"],
    ]);
    expect(draft.comments).toEqual([{ turn: 1, start: 0, end: 8, author: "", text: "elle rit" }]);
    isWhole(draft);
  });

  it("is a layout where another table stands in it, or where nobody talks in it", async () => {
    const inner = table(row("INT", "Bonjour ?"), row("P1", "Oui."), row("INT", "Et ?"), row("P1", "Rien."));
    const draft = await draftOf(table(`<w:tr><w:tc>${p(t("Entretien"))}${inner}</w:tc></w:tr>`));
    expect(said(draft)).toHaveLength(4);
    isWhole(draft);
    const wide = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>';
    const spread = table(`<w:tr>${cell("INT", wide)}${cell("P1")}</w:tr>`, row("Et ?", "", ""), row("", "", "Oui."));
    expect(said(await draftOf(spread))).toEqual([
      ["INT", null, "Et ?"],
      ["P1", null, "Oui."],
    ]);
  });

  it("keeps comments with the words they are about", async () => {
    const marked = `<w:p><w:commentRangeStart w:id="0"/>${t("Bien")}<w:commentRangeEnd w:id="0"/>${t(" sûr.")}</w:p>`;
    const body = table(row("INT", "P1"), row("Et ?", ""), `<w:tr>${cell("")}<w:tc>${marked}</w:tc></w:tr>`);
    const comments = `<w:comments ${NS}><w:comment w:id="0" w:initials="AL">${p(t("oui"))}</w:comment></w:comments>`;
    const draft = await draftOf(body, { "word/comments.xml": comments });
    expect(draft.comments).toEqual([{ turn: 1, start: 0, end: 4, author: "AL", text: "oui" }]);
  });
});

describe("what a Word document tells of its paragraphs", () => {
  const styled = (style: string, ...runs: string[]): string =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.join("")}</w:p>`;
  const indented = (twips: number, text: string): string =>
    `<w:p><w:pPr><w:ind w:left="${twips}"/></w:pPr>${t(text)}</w:p>`;
  const styles = `<w:styles ${NS}>
    <w:style w:styleId="A1"><w:name w:val="heading 2"/></w:style>
    <w:style w:styleId="A2"><w:name w:val="Intense Quote"/></w:style>
    <w:style w:styleId="A3"><w:name w:val="Propos"/><w:pPr><w:ind w:left="850"/></w:pPr></w:style>
    <w:style w:styleId="A4"><w:name w:val="Suite"/><w:basedOn w:val="A3"/></w:style>
    <w:style w:styleId="A5"><w:name w:val="Boucle"/><w:basedOn w:val="A5"/></w:style></w:styles>`;
  const linesIn = (body: string, others: Record<string, string> = {}): readonly Line[] =>
    lines(docx(body, others), options).lines;

  it("sets off the styles of quotations and what stands a centimetre further from the margin than most", () => {
    const body = [
      ...[p(t("Un.")), p(t("Deux.")), styled("A2", t("Trois.")), styled("A4", t("Quatre.")), styled("A5", t("Cinq."))],
      ...[indented(567, "Six."), indented(300, "Sept."), styled("A1", t("Huit"))],
    ];
    const found = linesIn(body.join(""), { "word/styles.xml": styles });
    expect(found.filter((line) => line.setOff === true).map((line) => line.text)).toEqual([
      "Trois.",
      "Quatre.",
      "Six.",
    ]);
    expect(found.filter((line) => line.heading).map((line) => line.text)).toEqual(["Huit"]);
    expect(linesIn(body.join(""), { "word/styles.xml": "<broken" })).toHaveLength(8);
  });

  it("counts pages by the breaks that Word has noted, a break by hand once", () => {
    const noted = "<w:r><w:lastRenderedPageBreak/></w:r>";
    const broken = '<w:r><w:br w:type="page"/></w:r>';
    const found = linesIn(p(t("Un.")) + p(noted, t("Deux.")) + p(t("Trois."), broken) + p(noted, t("Quatre.")));
    expect(found.map((line) => [line.text, line.page])).toEqual([
      ["Un.", 1],
      ["Deux.", 2],
      ["Trois.", 2],
      ["", 2],
      ["Quatre.", 3],
    ]);
    expect(linesIn(p(t("Un."))).map((line) => line.page)).toEqual([undefined]);
  });
});

describe("comments in a Word document", () => {
  const start = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
  const end = (id: number): string => `<w:commentRangeEnd w:id="${id}"/>`;
  const ref = (id: number): string => `<w:r><w:commentReference w:id="${id}"/></w:r>`;
  const comments = (...texts: string[]): Record<string, string> => ({
    "word/comments.xml": `<w:comments ${NS}>${texts
      .map(
        (text, id) =>
          `<w:comment w:id="${id}" w:author="Anne Lo" w:initials="${id === 0 ? "AL" : ""}">${p(t(text))}</w:comment>`,
      )
      .join("")}</w:comments>`,
  });
  const about = (draft: Draft): unknown[] =>
    draft.comments.map((one) => [
      one.turn,
      draft.turns[one.turn]?.text.slice(one.start, one.end),
      one.author,
      one.text,
    ]);

  it("come with the words they are about, their author and their text", async () => {
    const body =
      p(t("E : Et ?")) +
      p(t("P : Je m'en "), start(0), t("sers pe\u0301niblement"), end(0), ref(0), t(" bien.")) +
      p(start(1), t("Souvent.")) +
      p(t("Parfois."), end(1), ref(1));
    const draft = await draftOf(body, comments("usage", "à revoir"));
    expect(about(draft)).toEqual([
      [1, "sers péniblement", "AL", "usage"],
      [1, "Souvent.\nParfois.", "Anne Lo", "à revoir"],
    ]);
    expect(draft.accounted).toContainEqual({ kind: "comment", characters: 12 });
    isWhole(draft);
  });

  it("without a range are about their paragraph; across turns they stand in each", async () => {
    const body = p(t("E : "), start(1), t("Et ?")) + p(t("P : Bien."), end(1)) + p(t("Très."), ref(0));
    expect(about(await draftOf(body, comments("x", "y")))).toEqual([
      [1, "Très.", "AL", "x"],
      [0, "Et ?", "Anne Lo", "y"],
      [1, "Bien.", "Anne Lo", "y"],
    ]);
  });

  it("on a title are said to be lost", async () => {
    const draft = await draftOf(p(start(0), t("Titre"), end(0)) + p(t("E : Et ?")) + p(t("P : Bien.")), comments("x"));
    expect(draft.comments).toEqual([]);
    expect(codes(draft)).toContainEqual(["warning", "comment-outside"]);
  });
});

describe("a file that only looks like a Word document", () => {
  /** Writes another unpacked size into the archive's list of parts. */
  const declareSize = (bytes: Uint8Array, size: number): void => {
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let i = 0; i < bytes.length - 46; i++)
      if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, size, true);
  };
  const errors = async (bytes: Uint8Array): Promise<unknown[]> => codes(await read(bytes, options));
  const ole = (inside: string): Uint8Array => {
    const name = Uint8Array.from([...inside].flatMap((char) => [char.charCodeAt(0), 0]));
    return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504), ...name]);
  };

  it("is told apart: under a password, in the old format, no archive, empty", async () => {
    expect(await errors(ole("EncryptedPackage"))).toEqual([["error", "password"]]);
    expect(await errors(ole("WordDocument"))).toEqual([["error", "old-word"]]);
    expect(await errors(strToU8("E : Bonjour."))).toEqual([["error", "not-word"]]);
    expect(await errors(new Uint8Array(10_000_000))).toEqual([["error", "not-word"]]);
    expect(await errors(new Uint8Array())).toEqual([["error", "empty-file"]]);
    expect(await errors(zipSync({ "a.txt": strToU8("x") }))).toEqual([["error", "not-word"]]);
  });

  it("is told when it is broken: cut short, or not well formed", async () => {
    const whole = docx(p(t("E : Bonjour.")));
    expect(await errors(whole.slice(0, whole.length - 60))).toEqual([["error", "broken-zip"]]);
    expect(await errors(docx("<w:p><w:r>"))).toEqual([["error", "broken-word"]]);
  });

  it("is refused with the limit when it unpacks beyond all measure", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(10_000_000) });
    expect(bomb.length).toBeLessThan(20_000);
    const draft = await read(bomb, options);
    expect(codes(draft)).toEqual([["error", "too-dense"]]);
    expect(draft.problems[0]?.text.en).toContain("200");
    const large = zipSync({ "word/document.xml": strToU8("<a/>") });
    declareSize(large, 150_000_000);
    expect(codes(await read(large, options))).toEqual([["error", "too-large"]]);
  });

  it("is refused or harmless when it lies about its size", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(10_000_000) });
    declareSize(bomb, 1000);
    expect(codes(await read(bomb, options))).toEqual([["error", "broken-word"]]);
  });

  it("does not follow entities that multiply, nor parts that point elsewhere", async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document ${NS}><w:body>${p(t("E : &b;"))}</w:body></w:document>`;
    expect(await errors(docx("", { "word/document.xml": laughs }))).toEqual([["error", "broken-word"]]);
    const away = zipSync({ "../word/document.xml": strToU8("x"), "/etc/word/document.xml": strToU8("x") });
    expect(await errors(away)).toEqual([["error", "not-word"]]);
  });
});

const folder = path.resolve("../shared/data/fr-docx-interviews");

describe.skipIf(!existsSync(folder))("the public French interviews", () => {
  for (const name of existsSync(folder) ? readdirSync(folder).filter((one) => one.endsWith(".docx")) : []) {
    it(`have two speakers, and no character is lost: ${name}`, async () => {
      const draft = await read(readFileSync(path.join(folder, name)), options);
      expect([...new Set(draft.turns.map((turn) => turn.label))].sort()).toEqual(["Chercheur", "Interviewe"]);
      expect(draft.turns.length).toBeGreaterThan(10);
      expect(draft.turns.some((turn) => /\[(Chercheur|Interviewe)\]|Entretien 01/.test(turn.text))).toBe(false);
      isWhole(draft);
    });
  }
});

describe("a Word document that a meeting program wrote", () => {
  const br = "<w:r><w:br/></w:r>";
  const picture = '<w:r><w:drawing><wp:docPr xmlns:wp="p" id="1" descr="avatar"/></w:drawing></w:r>';
  const talk = [
    ["Petit, Léa", "0:03", "0 minutes 3 seconds", "Bonjour."],
    ["Marc Dor", "0:05", "0 minutes 5 seconds", "Oui, il a mis 3 minutes 20 secondes."],
    ["Petit, Léa", "0:09", "0 minutes 9 seconds", "On commence ?"],
    ["Marc Dor", "1:00:05", "1 hour 0 minutes 5 seconds", "Oui."],
  ] as const;
  const expected = [
    ["Petit, Léa", 3, "Bonjour."],
    ["Marc Dor", 5, "Oui, il a mis 3 minutes 20 secondes."],
    ["Petit, Léa", 9, "On commence ?"],
    ["Marc Dor", 3605, "Oui."],
  ];
  const forms: Readonly<Record<string, (name: string, clock: string, spoken: string, words: string) => string>> = {
    "name, spaces, time, break, words": (name, clock, _, words) => p(picture, t(`${name}   ${clock}`), br, t(words)),
    "name, break, time, break, words": (name, clock, _, words) => p(t(name), br, t(clock), br, t(words)),
    "name, time and words in paragraphs": (name, clock, _, words) => p(t(name)) + p(t(clock)) + p(t(words)),
    "time, name and words in paragraphs": (name, clock, _, words) =>
      p(t(`${clock} --> 9:59:59`)) + p(t(name)) + p(t(words)),
    "the time in words too": (name, clock, spoken, words) => p(t(name), t(`   ${spoken}`), t(clock), br, t(words)),
    "the time in words on a line": (name, clock, spoken, words) =>
      p(t(name)) + p(t(spoken)) + p(t(clock)) + p(t(words)),
  };
  for (const [form, write] of Object.entries(forms))
    it(`gives each turn its name, time and words: ${form}`, async () => {
      const draft = await draftOf(
        talk.map(([name, clock, spoken, words]) => write(name, clock, spoken, words)).join(""),
      );
      expect(said(draft)).toEqual(expected);
      isWhole(draft);
    });

  it("has nobody say who started and who stopped the transcription", async () => {
    const body = talk.map(([name, clock, spoken, words]) =>
      forms["name, spaces, time, break, words"]?.(name, clock, spoken, words),
    );
    const draft = await draftOf(
      `${p(t("Petit, Léa started transcription"))}${body.join("")}${p(t("Petit, Léa a arrêté la transcription"))}`,
    );
    expect(said(draft)).toEqual(expected);
    isWhole(draft);
  });

  it("keeps comments in place below a time in words", async () => {
    const start = '<w:commentRangeStart w:id="0"/>';
    const end = '<w:commentRangeEnd w:id="0"/>';
    const body = talk.map(([name, clock, spoken], i) =>
      p(t(`${name} ${spoken}${clock}`), br, t("Bon, "), ...(i === 2 ? [start, t("voilà"), end] : [t("voilà")]), t(".")),
    );
    const comments = `<w:comments ${NS}><w:comment w:id="0" w:initials="AL">${p(t("x"))}</w:comment></w:comments>`;
    const draft = await draftOf(body.join(""), { "word/comments.xml": comments });
    expect(draft.comments).toEqual([{ turn: 2, start: 5, end: 10, author: "AL", text: "x" }]);
  });

  it("of 5,000 paragraphs with 500 comments is read in a moment", async () => {
    const mark = (i: number, words: string): string =>
      i % 10 === 0 ? `<w:commentRangeStart w:id="${i}"/>${t(words)}<w:commentRangeEnd w:id="${i}"/>` : t(words);
    const words = "et puis, comme je le disais, on ne sait plus très bien où cela commence ni où cela finit ".repeat(4);
    const body = Array.from({ length: 5000 }, (_, i) => p(t(i % 2 === 0 ? "E : " : "P1 : "), mark(i, `${words}${i}`)));
    const notes = Array.from(
      { length: 500 },
      (_, i) => `<w:comment w:id="${10 * i}" w:initials="A">${p(t("x"))}</w:comment>`,
    );
    const started = performance.now();
    const draft = await draftOf(body.join(""), {
      "word/comments.xml": `<w:comments ${NS}>${notes.join("")}</w:comments>`,
    });
    expect([draft.turns.length, draft.comments.length]).toEqual([5000, 500]);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
