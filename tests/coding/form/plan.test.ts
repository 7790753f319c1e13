import { describe, expect, it } from "vitest";
import { handCoding } from "../../../src/coding/anchor.js";
import type { Sheet } from "../../../src/coding/basis.js";
import { CodeNames } from "../../../src/coding/form/code-names.js";
import type { FilledRow } from "../../../src/coding/form/form.js";
import { filledInMarkdown } from "../../../src/coding/form/from-markdown.js";
import { filledInTables } from "../../../src/coding/form/from-table.js";
import { markWord } from "../../../src/coding/form/mark-word.js";
import { planFilled } from "../../../src/coding/form/plan-filled.js";
import { isSameText, whereSaid } from "../../../src/coding/form/same-words.js";
import { withChanges } from "../../../src/coding/sheet-changes.js";
import { read as readDelimited } from "../../../src/text/tables/delimited.js";
import { parseTranscript } from "../../../src/text/transcript-file.js";
import { code } from "../made.js";
import { randomFrom } from "../odd-talk.js";

const SOURCE = `---
grille: 1
id: P01
language: fr
speakers: { E: interviewer, P: participant }
---
E: Qu'est-ce qui a changé ?
P: J'écoutais les gens. « Le temps », c'est le temps.
  On encode… du matin au soir.
E: Et la formation ?
P: Rien.
`;
const { transcript } = parseTranscript(SOURCE, "P01.txt");
if (transcript === null) throw new Error("no transcript");
const text = transcript;

const CODES = [
  code("relation.ecoute", { label: { fr: "Écoute", en: "Listening" } }),
  code("outil.crm", { label: { fr: "Le CRM, l'outil", en: "The CRM" }, was: ["crm"] }),
  code("charge.temps", { label: { fr: "Temps", en: "Time" } }),
  code("image.temps", { label: { fr: "Temps", en: "Image of time" } }),
  code("vieux", { retired: "2026-01-01" }),
];

const empty: Sheet = { coder: "anne", transcript: "P01", textSha256: text.sha256, codings: [] };
const row = (place: string, codes: string, more: Partial<FilledRow> = {}): FilledRow => ({
  at: { line: 2 },
  ...{ place, codes, text: null, words: "", note: "", marks: [] },
  ...more,
});
const plan = (rows: readonly FilledRow[], sheet: Sheet = empty, manner: "add" | "replace" = "add") =>
  planFilled(rows, { transcripts: [text], codes: CODES, sheetOf: () => sheet, manner, random: randomFrom(1) });
const problemsOf = (...given: Parameters<typeof plan>): string[] => plan(...given).problems.map((one) => one.code);
const after = (rows: readonly FilledRow[], sheet: Sheet = empty, manner: "add" | "replace" = "add"): Sheet => {
  const { changes, problems } = plan(rows, sheet, manner);
  expect(problems).toEqual([]);
  const steps = changes.flatMap((one) => one.steps);
  const done = withChanges(sheet, steps, text);
  if ("refused" in done) throw new Error(done.refused.kind);
  return done.sheet;
};
const marks = (sheet: Sheet): string[] =>
  sheet.codings.map((one) => [one.code, one.quote.replace(/\s+/g, " "), one.note ?? ""].join(" | ")).sort();
const [, turn] = text.turns;
const coding = (id: string, note?: string) =>
  handCoding(text, turn ?? { start: 0, end: 1 }, {
    code: id,
    coder: "anne",
    random: randomFrom(id.length),
    ...(note === undefined ? {} : { note }),
  });
const with_ = (...codings: ReturnType<typeof coding>[]): Sheet => ({ ...empty, codings });

describe("the same text", () => {
  it.each([
    ["J’écoutais", "J'écoutais"],
    ['"Le temps", c\'est', "« Le temps », c'est"],
    ["on  encode... ", "On\n encode…"],
    ["e\u0301coute", "écoute"],
    ["for\u00admation — dit", "formation - dit"],
  ])("is %j for %j", (given, said) => {
    expect(isSameText(given, said)).toBe(true);
  });

  it("is not another word, nor a shorter text", () => {
    expect(isSameText("J'écoute", "J'écoutais")).toBe(false);
    expect(isSameText("", "J'écoutais")).toBe(false);
    expect(isSameText("J'éc […]", "J'écoutais")).toBe(false);
  });

  it("finds words whole before it finds them in others, and all the times they are said", () => {
    const said = "dans un an, oui dans le Temps du temps";
    const at = (words: string): string[] =>
      whereSaid(words, said, { start: 0, end: said.length }).map(({ start, end }) => said.slice(start, end));
    expect(at("an")).toEqual(["an"]);
    expect(at("Temps")).toEqual(["Temps"]);
    expect(at("dans")).toEqual(["dans", "dans"]);
    expect(at("UN AN")).toEqual(["un an"]);
    expect(at("absent")).toEqual([]);
    expect(at("  ")).toEqual([]);
  });

  it("takes no time over a line of a megabyte", () => {
    const said = "a b ".repeat(250_000);
    const start = performance.now();
    whereSaid("b c", said, { start: 0, end: said.length });
    expect(isSameText(said, `${said}c`)).toBe(false);
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});

describe("names of codes", () => {
  const names = new CodeNames(CODES);
  it("are ids, earlier ids and labels of either language, however accents and capitals are", () => {
    for (const name of ["relation.ecoute", "écoute", "ECOUTE", "listening"])
      expect(names.find(name), name).toEqual({ kind: "code", id: "relation.ecoute" });
    expect(names.find("crm")).toEqual({ kind: "code", id: "outil.crm" });
    expect(names.find("Temps")).toEqual({ kind: "several", ids: ["charge.temps", "image.temps"] });
    expect(names.find("vieux")).toEqual({ kind: "retired", id: "vieux" });
    expect(names.find("relation.ecoutte")).toEqual({
      kind: "unknown",
      name: "relation.ecoutte",
      near: "relation.ecoute",
    });
    expect(names.find("constructor")).toMatchObject({ kind: "unknown" });
  });

  it("are parted by semicolons or lines, by commas where that gives codes alone", () => {
    expect(names.partsOf("a; b\n- c\n• d")).toEqual(["a", "b", "c", "d"]);
    expect(names.partsOf("Le CRM, l'outil; écoute")).toEqual(["Le CRM, l'outil", "écoute"]);
    expect(names.partsOf("écoute, crm")).toEqual(["écoute", "crm"]);
    expect(names.partsOf("écoute, autre")).toEqual(["écoute, autre"]);
    expect(names.partsOf(" ; \n ")).toEqual([]);
  });
});

describe("a filled sheet", () => {
  it("marks whole passages and exact words, by hand", () => {
    const rows = [
      row("P01:2", "écoute; outil.crm", { note: " oui \r\nbien " }),
      row("P01:2", "charge.temps", { words: "on encode... du matin" }),
      row("P01:4.1", "écoute"),
    ];
    expect(marks(after(rows))).toEqual([
      "charge.temps | On encode… du matin | ",
      "outil.crm | J'écoutais les gens. « Le temps », c'est le temps. On encode… du matin au soir. | oui\nbien",
      "relation.ecoute | J'écoutais les gens. « Le temps », c'est le temps. On encode… du matin au soir. | oui\nbien",
      "relation.ecoute | Rien. | ",
    ]);
    expect(plan(rows, after(rows)).counts).toEqual({ added: 0, changed: 0, removed: 0, same: 4, kept: 0 });
  });

  it("names every mismatch by its row, and tells nobody's words", () => {
    const bad = [
      row("P01:99", "écoute"),
      row("P02:1", "écoute"),
      row("Madame Dupont a dit", "écoute"),
      row("", "écoute"),
      row("P01:1", "écoute"),
      row("P01:2", "écoute", { text: "J'écoute Madame Dupont." }),
      row("P01:2", "ecouttee"),
      row("P01:2", "Temps; vieux"),
      row("P01:2", "outil.crm", { words: "Madame Dupont" }),
      row("P01:2", "outil.crm", { words: "LE TEMPS" }),
      row("P01:2", "", { words: "Le temps" }),
      row("P01:2", "", { note: "Madame Dupont ?" }),
      row("P01:4", "écoute; relation.ecoute"),
      row("P01:4", "listening"),
      row("P01:4", "Dupont"),
    ].map((one, i) => ({ ...one, at: { line: i + 2 } }));
    const { problems } = plan(bad);
    expect(problems.map(({ code: what, place }) => `${place.line} ${what}`)).toEqual([
      "2 bad-place",
      "3 bad-place",
      "4 bad-place",
      "5 no-place",
      "6 not-participant",
      "7 text-differs",
      "8 unknown-code",
      "9 several-codes",
      "9 retired",
      "10 words-not-there",
      "11 words-several",
      "12 words-without-code",
      "13 note-without-code",
      "14 code-twice",
      "15 row-twice",
      "16 unknown-code",
    ]);
    expect(JSON.stringify(problems)).not.toContain("Dupont");
    expect(problems.find((one) => one.code === "unknown-code")?.hint?.en).toContain("relation.ecoute");
  });

  it("says once that it is another study's", () => {
    expect(problemsOf([row("X1:2", "écoute"), row("X1:3", "écoute")])).toEqual(["other-study"]);
  });

  it("passes over rows that nobody filled, whatever has become of their text", () => {
    expect(plan([row("P01:99", ""), row("nonsense", " ", { text: "changed" })])).toMatchObject({
      problems: [],
      changes: [],
    });
  });

  it("takes marks away only when asked to, and says how many stay", () => {
    const mark = coding("relation.ecoute");
    const rows = [row("P01:2", "", { marks: [markWord(mark)] })];
    expect(plan(rows, with_(mark)).counts).toMatchObject({ removed: 0, kept: 1 });
    expect(marks(after(rows, with_(mark)))).toHaveLength(1);
    expect(marks(after(rows, with_(mark), "replace"))).toEqual([]);
    expect(after(rows, with_(mark), "replace").codings).toEqual([]);
  });

  it("leaves marks that were not in the sheet, and rows that were deleted", () => {
    const [mark, other] = [coding("relation.ecoute"), coding("outil.crm")];
    const rows = [row("P01:2", "relation.ecoute", { marks: [markWord(mark)] })];
    expect(plan(rows, with_(mark, other), "replace")).toMatchObject({ changes: [], problems: [] });
    expect(plan([], with_(mark, other), "replace")).toMatchObject({ changes: [], problems: [] });
  });

  it("changes the note and the words of a mark that is there, and keeps its id", () => {
    const mark = coding("relation.ecoute", "avant");
    const rows = [row("P01:2", "Écoute", { note: "après", words: "les gens", marks: [markWord(mark)] })];
    const { codings } = after(rows, with_(mark));
    expect(codings).toMatchObject([{ id: mark.id, quote: "les gens", note: "après" }]);
    const emptied = [row("P01:2", "Écoute", { marks: [markWord(mark)] })];
    expect(plan(emptied, with_(mark)).counts.kept).toBe(1);
    expect(after(emptied, with_(mark), "replace").codings[0]?.note).toBeUndefined();
  });

  it("never writes over what was changed elsewhere since it was written", () => {
    const mark = coding("relation.ecoute", "avant");
    const now = { ...mark, note: "ailleurs" };
    const marked = { marks: [markWord(mark)] };
    expect(plan([row("P01:2", "écoute", { note: "avant", ...marked })], with_(now), "replace").changes).toEqual([]);
    for (const manner of ["add", "replace"] as const)
      expect(problemsOf([row("P01:2", "écoute", { note: "ici", ...marked })], with_(now), manner)).toEqual([
        "changed-since",
      ]);
    expect(problemsOf([row("P01:2", "", marked)], with_(now), "replace")).toEqual(["changed-since"]);
    expect(problemsOf([row("P01:2", "", marked)], with_(), "replace")).toEqual([]);
    expect(plan([row("P01:2", "écoute", { note: "avant", ...marked })], with_()).changes).toEqual([]);
  });

  it("does not write over another note without being asked to", () => {
    const mark = coding("relation.ecoute", "avant");
    expect(problemsOf([row("P01:2", "écoute", { note: "ici" })], with_(mark))).toEqual(["other-note"]);
    expect(marks(after([row("P01:2", "écoute", { note: "ici" })], with_(mark), "replace"))[0]).toMatch(/ici$/);
    expect(marks(after([row("P01:2", "écoute", { note: "ici" })], with_(coding("relation.ecoute"))))[0]).toMatch(
      /ici$/,
    );
  });

  it("knows a row that was copied to mark other words of the passage", () => {
    const mark = coding("relation.ecoute");
    const listed = { marks: [markWord(mark)] };
    const rows = [
      row("P01:2", "relation.ecoute", listed),
      row("P01:2", "relation.ecoute", { words: "les gens", ...listed }),
    ];
    for (const order of [rows, [...rows].reverse()]) {
      const done = after(order, with_(mark), "replace");
      expect(marks(done)).toHaveLength(2);
      expect(done.codings.some(({ id }) => id === mark.id)).toBe(true);
    }
  });

  it("keeps a mark whose code the codebook knows no longer", () => {
    const mark = coding("gone.code");
    expect(plan([row("P01:2", "gone.code", { marks: [markWord(mark)] })], with_(mark), "replace")).toMatchObject({
      problems: [],
      changes: [],
    });
  });

  it("does nothing for a row of which one code is unknown", () => {
    expect(plan([row("P01:2", "écoute; nonsense")]).changes).toEqual([]);
  });
});

describe("files that were not written by grille, or broken", () => {
  const csv = async (source: string | Uint8Array) => {
    const found = await readDelimited(typeof source === "string" ? Buffer.from(source) : source);
    return found === null ? null : filledInTables(found);
  };

  it("reads a table with other columns, commas, a BOM, in windows-1252", async () => {
    const plain = await csv("\ufeffCode,x,Place\nécoute,1,P01:2\n");
    expect(plain?.filled).toMatchObject({
      coder: null,
      rows: [{ place: "P01:2", codes: "écoute", text: null, at: { line: 2 } }],
    });
    const old = await csv(Buffer.from("passage;codes;mots\r\nP01:2;\xe9coute;\xe9coutais\r\n", "latin1"));
    expect(old?.filled?.rows).toMatchObject([{ codes: "écoute", words: "écoutais" }]);
    const titled = await csv("Ma feuille;;\n;;\npassage;codes;note\nP01:2;écoute;\n");
    expect(titled?.filled?.rows).toMatchObject([{ place: "P01:2", at: { line: 4 } }]);
  });

  it("says what is wrong with files that are none", async () => {
    const told = async (source: string) => (await csv(source))?.problems.map((one) => one.code) ?? null;
    expect(await told("passage;codes\n")).toEqual(["empty-file"]);
    expect(await told("\n\n")).toEqual(["empty-file"]);
    expect(await told("a;b\n1;2\n")).toEqual(["missing-column"]);
    expect(await told("passage;codes;codes\nP01:2;x;y\n")).toEqual(["column-twice"]);
    expect(await told('passage;codes\n"P01:2;x\n')).toBeNull();
    const md = (source: string) => filledInMarkdown(Buffer.from(source)).problems.map((one) => one.code);
    expect(md(" \n")).toEqual(["empty-file"]);
    expect(md("# Notes\n\ncodes: x\n")).toEqual(["unreadable"]);
  });

  it("reads Markdown as people write it", () => {
    const source = [
      "<!-- grille 1, anne -->",
      "### P01:2 · P",
      "> J'écoutais",
      "> les gens.",
      "",
      "**Codes** :",
      "- écoute",
      "- outil.crm",
      "",
      "Note: une",
      "ligne et : une autre",
      "",
      "codes: charge.temps",
      "words: les gens",
      "<!-- m0123456789ab-01234567 -->",
      "## Section: codes",
      "codes: pas ici",
    ].join("\r\n");
    const { filled } = filledInMarkdown(Buffer.from(source));
    expect(filled?.coder).toBe("anne");
    expect(filled?.rows).toMatchObject([
      { place: "P01:2", text: "J'écoutais\nles gens.", at: { line: 2 }, marks: [] },
      { place: "P01:2", codes: "charge.temps", words: "les gens", at: { line: 13 }, marks: ["m0123456789ab-01234567"] },
    ]);
    expect(new CodeNames(CODES).partsOf(filled?.rows[0]?.codes ?? "")).toEqual(["écoute", "outil.crm"]);
    expect(filled?.rows[0]?.note.trim()).toBe("une\nligne et : une autre");
  });
});
