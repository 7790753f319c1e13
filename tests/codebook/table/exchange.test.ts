import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCodebook } from "../../../src/codebook/table/build.js";
import { type Printing, printedCodebook } from "../../../src/codebook/table/cards.js";
import type { RawCodebook, RawPart, RawSaid } from "../../../src/codebook/table/raw.js";
import { rawCodebook } from "../../../src/codebook/table/read-raw.js";
import { tableRows } from "../../../src/codebook/table/rows.js";
import { codebookMarkdown } from "../../../src/codebook/table/to-markdown.js";
import { codebookWord } from "../../../src/codebook/table/to-word.js";
import { codebookWorkbook } from "../../../src/codebook/table/to-workbook.js";
import { codebookText } from "../../../src/codebook/table/yaml-text.js";
import { csvText } from "../../../src/measures/csv.js";
import type { FoundTables } from "../../../src/text/found-table.js";
import { guarded, read as readCsv } from "../../../src/text/tables/delimited.js";
import { read as readMarkdown } from "../../../src/text/tables/markdown.js";
import { read as readWord } from "../../../src/text/tables/word.js";
import { read as readWorkbook } from "../../../src/text/tables/workbook.js";
import { someCodebook } from "./some-codebook.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const build = (found: FoundTables | null, language: "fr" | "en" = "fr") =>
  buildCodebook(found ?? { title: "", tables: [] }, { file: "table", id: null, language });

/** Blanks before and after a text are no part of it; one text stands for both languages. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("a codebook as a table", () => {
  it("comes back whole from csv, French or English", async () => {
    await fc.assert(
      fc.asyncProperty(someCodebook, fc.constantFrom("fr" as const, "en" as const), async (raw, lang) => {
        const text = await csvText(
          tableRows(raw, lang).map((cells) => cells.map(guarded)),
          lang,
        );
        const { raw: again, problems } = build(await readCsv(bytes(text)));
        expect(problems).toEqual([]);
        expect(plain(again)).toEqual(plain(raw));
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it("comes back whole from a workbook", async () => {
    await fc.assert(
      fc.asyncProperty(someCodebook, async (raw) => {
        const { raw: again, problems } = build(await readWorkbook(await codebookWorkbook(tableRows(raw, "fr"))));
        expect(problems).toEqual([]);
        expect(plain(again)).toEqual(plain(raw));
      }),
      { seed: 1, numRuns: 25 },
    );
  });

  it("has its headings and its own words in the language asked for", () => {
    const raw = rawCodebook(
      "grille: 1\ncodebook: x\ntitle: X\nlanguage: fr\nlists: { l: [a] }\nfamilies:\n  - id: a\n    label: A\n    codes:\n" +
        "      - { id: a.b, origin: a_priori, kind: interpretive, label: { fr: Lien, en: Tie }, retired: 2026-01-31, counterexamples: [{ negated: Non }] }\n" +
        "themes: [{ id: t, label: T }]\nhypotheses: [{ id: H1, statement: S, origin: emergent, supports: a.b }]\n",
    );
    const table = (lang: "fr" | "en") => {
      const [head = [], ...rows] = tableRows(raw, lang);
      return { head: head.join("|"), kinds: rows.map(([kind]) => kind), code: rows[3]?.join("|") };
    };
    expect(table("fr")).toEqual({
      head: expect.stringContaining("Ligne|Famille|Code|Libellé (fr)|Libellé (en)|Nature|Origine|Définition (fr)"),
      kinds: ["grille", "liste", "famille", "code", "thème", "hypothèse"],
      code: expect.stringContaining("code|a|a.b|Lien (retiré)|Tie (retired)|interprétatif|a priori|"),
    });
    expect(table("fr").code).toContain("nié\u00a0: Non");
    expect(table("en")).toEqual({
      head: expect.stringContaining("Row|Family|Code|Label (fr)|Label (en)|Kind|Origin|Definition (fr)"),
      kinds: ["codebook", "list", "family", "code", "theme", "hypothesis"],
      code: expect.stringContaining("code|a|a.b|Lien (retiré)|Tie (retired)|interpretive|a priori|"),
    });
    const card = codebookMarkdown(printedCodebook(raw, { lang: "fr", rules: "without rules" }));
    expect(card).toContain("| Libellé | **Lien (retiré)** |");
  });

  it("comes back whole from its own YAML", () => {
    fc.assert(
      fc.property(someCodebook, (raw) => {
        expect(plain(rawCodebook(codebookText(raw)))).toEqual(plain(raw));
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});

/** What a printed codebook can tell: one language, and no hypotheses or unknown keys. */
function tellable({ families = [] }: RawCodebook, lang: "fr" | "en"): unknown {
  const one = (said: RawSaid): string => (typeof said === "string" ? said : said[lang]).trim();
  const code = ({ later_key: _, ...rest }: RawPart): RawPart => ({
    ...rest,
    ...Object.fromEntries(
      (["label", "definition", "use", "use_not"] as const)
        .filter((key) => rest[key] !== undefined)
        .map((key) => [key, one(rest[key] as RawSaid)]),
    ),
  });
  const told = families.map(({ label, codes = [], ...rest }) => ({
    label: one(label),
    ...rest,
    codes: codes.map(code),
  }));
  return plain(told);
}

/** Rules of made codebooks name lists: without a page of them they would be left out. */
const withLists = (raw: RawCodebook): RawCodebook =>
  Object.keys(raw.lists ?? {}).length > 0
    ? raw
    : { ...raw, lists: { stage: { words: ["stage"], except: ["stage de foot"] } } };

describe("a printed codebook", () => {
  const printing: Printing = { lang: "en", rules: "with rules" };

  it("comes back from Markdown in the language it was printed in", async () => {
    await fc.assert(
      fc.asyncProperty(someCodebook, async (made) => {
        const raw = withLists(made);
        const { raw: again, problems } = build(
          await readMarkdown(bytes(codebookMarkdown(printedCodebook(raw, printing)))),
        );
        expect(problems).toEqual([]);
        expect(again === null ? null : tellable(again, "en")).toEqual(tellable(raw, "en"));
        expect(plain(again?.lists)).toEqual(plain(raw.lists));
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("comes back from Word in the language it was printed in", async () => {
    await fc.assert(
      fc.asyncProperty(someCodebook, async (made) => {
        const raw = withLists(made);
        const { raw: again, problems } = build(await readWord(await codebookWord(printedCodebook(raw, printing))));
        expect(problems).toEqual([]);
        expect(again === null ? null : tellable(again, "en")).toEqual(tellable(raw, "en"));
        expect(plain(again?.lists)).toEqual(plain(raw.lists));
      }),
      { seed: 1, numRuns: 15 },
    );
  });

  it("is the same file each time it is made", async () => {
    const [raw] = fc.sample(someCodebook, { seed: 3, numRuns: 1 });
    if (raw === undefined) throw new Error("no sample");
    const make = () => codebookWord(printedCodebook(raw, printing));
    expect(Buffer.compare(await make(), await make())).toBe(0);
    const table = () => codebookWorkbook(tableRows(raw, "en"));
    expect(Buffer.compare(await table(), await table())).toBe(0);
  });
});
