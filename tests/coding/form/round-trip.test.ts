import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { handCoding } from "../../../src/coding/anchor.js";
import type { Sheet } from "../../../src/coding/basis.js";
import type { Coding } from "../../../src/coding/coding.js";
import type { Filled, Form } from "../../../src/coding/form/form.js";
import { filledInMarkdown } from "../../../src/coding/form/from-markdown.js";
import { filledInTables } from "../../../src/coding/form/from-table.js";
import { planFilled } from "../../../src/coding/form/plan-filled.js";
import { formCells } from "../../../src/coding/form/table-form.js";
import { formMarkdown } from "../../../src/coding/form/to-markdown.js";
import { formWorkbook } from "../../../src/coding/form/to-workbook.js";
import { type FormAsked, formOf } from "../../../src/coding/form/write-form.js";
import { withChanges } from "../../../src/coding/sheet-changes.js";
import { csvText } from "../../../src/measures/csv.js";
import { guarded, read as readDelimited } from "../../../src/text/tables/delimited.js";
import { read as readWorkbook } from "../../../src/text/tables/workbook.js";
import type { Transcript } from "../../../src/text/transcript.js";
import { parseTranscript } from "../../../src/text/transcript-file.js";
import { code } from "../made.js";
import { oddTranscript, randomFrom } from "../odd-talk.js";

const CODES = [code("relation.ecoute"), code("outil.crm"), code("charge.temps")];
const HOSTILE = [
  "=1+1",
  "- tiret",
  "codes: non",
  "> citation",
  "### P01:1 · P",
  "<!-- m -->",
  "<b>gras</b>",
  "\\<",
  "a;b,c",
  "'quote",
  "oui oui",
];
const NOTES = [
  "",
  "",
  "une note",
  "deux\nlignes\n\net trois",
  "=SOMME(A1)",
  "codes: x",
  "> y",
  "<!-- z -->",
  "  # titre",
  'à; b, "c"',
];

function transcriptFrom(seed: number): Transcript {
  const { transcript, problems } = parseTranscript(oddTranscript("fr", seed, HOSTILE), "x.txt");
  if (transcript === null) throw new Error(JSON.stringify(problems));
  return transcript;
}

/** An offset that cuts no letter that takes two places. */
function between(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text[at] ?? "") ? at + 1 : at;
}

/** Marks on any words of participants, whole or cut, with any notes. */
function sheetFor(transcript: Transcript, seed: number, many = 12): Sheet {
  const random = randomFrom(seed);
  const turns = transcript.turns.filter(({ role }) => role === "participant");
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];
  let codings: Coding[] = [];
  for (let i = 0; i < many; i++) {
    const turn = pick(turns);
    if (turn === undefined) break;
    const isWhole = random() < 0.3;
    const start = isWhole
      ? turn.start
      : between(transcript.text, turn.start + Math.floor(random() * (turn.end - turn.start)));
    const end = isWhole ? turn.end : between(transcript.text, start + 1 + Math.floor(random() * (turn.end - start)));
    const id = pick(CODES)?.id ?? "";
    const note = pick(NOTES) ?? "";
    const made = handCoding(
      transcript,
      { start, end: Math.min(end, turn.end) },
      { code: id, coder: "anne", random, ...(note === "" ? {} : { note }) },
    );
    codings = codings.some((one) => one.code === made.code && one.start === made.start && one.end === made.end)
      ? codings
      : [...codings, made];
  }
  return { coder: "anne", transcript: transcript.id, textSha256: transcript.sha256, codings };
}

type Way = "csv" | "csv-fr" | "xlsx" | "md";

async function passed(form: Form, way: Way): Promise<Filled> {
  const lang = way === "csv" ? "en" : "fr";
  if (way === "md") return must(filledInMarkdown(Buffer.from(formMarkdown(form, CODES, lang))).filled);
  const bytes =
    way === "xlsx"
      ? await formWorkbook(form, CODES, lang)
      : Buffer.from(
          await csvText(
            formCells(form, lang).map((cells) => cells.map(guarded)),
            lang,
          ),
        );
  const found = await (way === "xlsx" ? readWorkbook(bytes) : readDelimited(bytes));
  return must(found === null ? null : filledInTables(found).filled);
}

function must<T>(value: T | null): T {
  if (value === null) throw new Error("nothing");
  return value;
}

const plan = (filled: Filled, transcript: Transcript, sheet: Sheet, manner: "add" | "replace" = "replace") => {
  const random = randomFrom(9);
  return planFilled(filled.rows, { transcripts: [transcript], codes: CODES, sheetOf: () => sheet, manner, random });
};

const units: readonly FormAsked["unit"][] = ["turn", "sentence", "exchange"];

describe.each(["csv", "csv-fr", "md", "xlsx"] as const)("a sheet as %s", (way) => {
  const runs = way === "xlsx" ? 12 : 60;

  it("comes back as it was: nothing changes, whatever was said and noted", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(9999), fc.nat(9999), fc.constantFrom(...units), async (text, marks, unit) => {
        const transcript = transcriptFrom(text);
        const sheet = sheetFor(transcript, marks);
        const form = formOf({ transcripts: [transcript], unit, coder: "anne", sheets: [sheet] });
        const filled = await passed(form, way);
        expect(filled.coder).toBe("anne");
        const { problems, changes, counts } = plan(filled, transcript, sheet);
        expect(problems).toEqual([]);
        expect(changes).toEqual([]);
        expect(counts).toEqual({ added: 0, changed: 0, removed: 0, same: sheet.codings.length, kept: 0 });
      }),
      { seed: 1, numRuns: runs },
    );
  });

  it("puts the same marks on an empty sheet, and a second time none", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(9999), fc.nat(9999), fc.constantFrom(...units), async (text, marks, unit) => {
        const transcript = transcriptFrom(text);
        const sheet = sheetFor(transcript, marks);
        const form = formOf({ transcripts: [transcript], unit, coder: null, sheets: [sheet] });
        const { rows } = await passed({ ...form, rows: form.rows.map((row) => ({ ...row, marks: [] })) }, way);
        const empty = { ...sheet, codings: [] };
        const { problems, changes } = plan({ coder: null, rows }, transcript, empty);
        expect(problems).toEqual([]);
        const after = withChanges(
          empty,
          changes.flatMap(({ steps }) => steps),
          transcript,
        );
        if ("refused" in after) throw new Error(after.refused.kind);
        const told = ({ codings }: Sheet): string[] =>
          codings.map(({ code: id, start, end, quote }) => `${id} ${start} ${end} ${quote}`).sort();
        expect(told(after.sheet)).toEqual(told(sheet));
        expect(after.sheet.codings.every(({ origin, verdict }) => origin === "hand" && verdict === "marked")).toBe(
          true,
        );
        expect(plan({ coder: null, rows }, transcript, after.sheet).changes).toEqual([]);
      }),
      { seed: 2, numRuns: runs },
    );
  });
});

describe("a sheet", () => {
  it("has every word of every participant in a row to fill, and nothing of the interviewer's", () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.constantFrom("turn" as const, "sentence" as const), (seed, unit) => {
        const transcript = transcriptFrom(seed);
        const { rows } = formOf({ transcripts: [transcript], unit, coder: null, sheets: [] });
        const bare = (text: string): string => text.replace(/\s+/g, "");
        const all = (use: string): string =>
          bare(
            rows
              .filter((row) => row.use === use)
              .map(({ text }) => text)
              .join(""),
          );
        const said = (role: string): string =>
          bare(
            transcript.turns
              .filter((turn) => turn.role === role)
              .map(({ start, end }) => transcript.text.slice(start, end))
              .join(""),
          );
        const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
        expect(letters(all("fill"))).toBe(letters(said("participant")));
        expect(all("read")).toBe(said("interviewer"));
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it("gives the same workbook twice, with codes beside it and a list to choose from", async () => {
    const transcript = transcriptFrom(4);
    const form = formOf({ transcripts: [transcript], unit: "turn", coder: null, sheets: [] });
    const [one, two] = [await formWorkbook(form, CODES, "fr"), await formWorkbook(form, CODES, "fr")];
    expect(Buffer.compare(one, two)).toBe(0);
    const { unzipSync, strFromU8 } = await import("fflate");
    const parts = unzipSync(one);
    const xml = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml).toMatch(/<\/sheetData><dataValidations count="1"><dataValidation type="list"[^>]*showErrorMessage="0"/);
    expect(xml).toContain(`sqref="E2:E${form.rows.length + 1}"><formula1>codes!$A$2:$A$4</formula1>`);
    const tables = await readWorkbook(one);
    expect(tables?.tables[1]?.rows.map(({ cells }) => cells[0])).toEqual(["code", ...CODES.map(({ id }) => id)]);
  });
});
