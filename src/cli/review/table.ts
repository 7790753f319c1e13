import type { Sheet } from "../../coding/basis.js";
import { type Change, type Choice, decide, withChange } from "../../coding/decide.js";
import { type Item, isUndecided } from "../../coding/queue.js";
import { csvText } from "../../measures/csv.js";
import { inputMissing } from "../../messages/commands.js";
import * as say from "../../messages/review.js";
import { CLAUSE, SHADE_WORDS } from "../../messages/shades.js";
import { didYouMean, unknownCode } from "../../messages/study.js";
import type { Lang, Words } from "../../messages/words.js";
import { type Bench, decisionsOf, itemsIn } from "../../study/bench.js";
import { type CsvRow, readCsv } from "../../study/csv.js";
import { fold } from "../../text/fold.js";
import { nearest } from "../../text/nearest.js";
import { findPassage, placeOf, turnAt } from "../../text/place.js";
import type { Problem } from "../../text/problem.js";
import { overlaps, type Span } from "../../text/span.js";
import type { Transcript } from "../../text/transcript.js";
import type { Context } from "../context.js";
import { filledTable, wrong } from "../filled-table.js";
import { inOneLine } from "../show/wrap.js";

const COLUMNS = [
  "at",
  "place",
  "code",
  "label",
  "kind",
  "rule",
  "words",
  "remark",
  "quote",
  "said_before",
  "decision",
  "new_code",
  "new_place",
  "note",
];

/** The table to fill in: one line for each thing to decide. `at` and `code` say which it is; the rest is for the reader. */
export function reviewTable({ study }: Bench, items: readonly Item[], { lang }: Context): Promise<string> {
  const rows = items.flatMap((item) => {
    const transcript = study.transcripts.find(({ id }) => id === item.transcript);
    const label = study.codes.find(({ id }) => id === item.code)?.label[lang] ?? "";
    return transcript === undefined ? [] : [rowOf(item, transcript, { label, lang })];
  });
  return csvText([COLUMNS, ...rows], study.lang);
}

function rowOf(item: Item, transcript: Transcript, { label, lang }: { label: string; lang: Lang }): string[] {
  const said = ({ start, end }: Span): string => inOneLine(transcript.text.slice(start, end));
  const turn = turnAt(transcript, item.start);
  const before = turn === undefined ? undefined : transcript.turns[turn.index - 2];
  return [
    `${item.transcript}@${item.start}-${item.end}`,
    placeOf(transcript, item),
    item.code,
    label,
    item.kind,
    item.rule,
    item.words.map(said).join(" … "),
    remarksOn(item, said)
      .map((words) => words[lang])
      .join(CLAUSE[lang]),
    inert(said(item)),
    inert(before === undefined ? "" : `${before.speaker}: ${said(before)}`),
    "",
    "",
    "",
    "",
  ];
}

function remarksOn(item: Item, said: (span: Span) => string): Words[] {
  const cue = (spans: readonly Span[]): string => spans.map(said).join(" … ");
  return [
    ...(item.because === null ? [] : [say.withheld(SHADE_WORDS[item.because], cue(item.cue), item.instead)]),
    ...(item.lossOf === null ? [] : [say.lossOf(item.lossOf)]),
    ...item.shades.map((shade) => say.under(SHADE_WORDS[shade.kind], cue(shade.cue))),
    ...(item.standing.kind === "returned" ? [say.returned] : []),
  ];
}

/** Words that a spreadsheet would take for a formula stand behind an apostrophe. They are for the reader alone. */
function inert(text: string): string {
  return /^[=+@-]/.test(text) ? `'${text}` : text;
}

/** What a filled table decides, and what in it cannot be followed. */
export interface FromTable {
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
}

/** Reads the filled table. An empty decision passes over its line; so does one for which nothing is left to decide, and that is said. */
export async function decidedInTable(context: Context, bench: Bench, file: string): Promise<FromTable> {
  const text = filledTable(file, context.world.cwd);
  if (text === null) return { changes: [], problems: [wrong("no-input", {}, inputMissing)] };
  const { rows, header, problems } = await readCsv(text, "input 1");
  const missing = ["at", "code", "decision"].filter((name) => !header.includes(name));
  if (missing.length > 0)
    return {
      changes: [],
      problems: missing.map((name) => wrong("missing-column", { file: "input 1", line: 1 }, say.missingColumn(name))),
    };
  const reading = new TableReading(context, bench);
  for (const row of rows) reading.take(row);
  return { changes: reading.changes, problems: [...problems, ...together(reading.problems)] };
}

/** Lines for which nothing is left to decide, as in a table that is read twice: one line says how many. */
function together(problems: readonly Problem[]): Problem[] {
  const settled = problems.filter(({ code }) => code === "not-queued");
  const [first] = settled;
  if (first === undefined || settled.length === 1) return [...problems];
  const one = { ...first, place: { file: "input 1" }, text: say.notQueuedTimes(settled.length) };
  return problems.flatMap((problem) => (problem === first ? [one] : problem.code === "not-queued" ? [] : [problem]));
}

/** Lines are followed one after the other: what one settles, the next finds settled. */
class TableReading {
  readonly changes: Change[] = [];
  readonly problems: Problem[] = [];
  private readonly sheets: Map<string, Sheet>;

  constructor(
    private readonly context: Context,
    private readonly bench: Bench,
  ) {
    this.sheets = new Map(bench.sheets);
  }

  take({ line, cells }: CsvRow): void {
    const verdict = VERDICTS[fold(cells.decision ?? "")];
    const place = { file: "input 1", line };
    if (verdict === undefined) this.problems.push(wrong("bad-decision", place, say.badDecision));
    if (verdict === undefined || verdict === "skip") return;
    const item = this.itemOf(cells);
    const transcript = this.bench.study.transcripts.find(({ id }) => id === item?.transcript);
    if (item === undefined || transcript === undefined) this.leave("not-queued", place, say.notQueued);
    else if (!isQuoted(cells.quote, item, transcript)) this.leave("quote-differs", place, say.quoteDiffers);
    else {
      const choice = this.choiceOf(verdict, cells, { item, transcript });
      if ("severity" in choice) this.problems.push({ ...choice, place });
      else this.follow(choice, cells.note ?? "", { item, transcript });
    }
  }

  private leave(code: string, place: Problem["place"], text: Words): void {
    this.problems.push({ severity: "warning", code, place, text });
  }

  private itemOf({ at = "", code, kind }: CsvRow["cells"]): Item | undefined {
    const passage = findPassage(at, this.bench.study.transcripts);
    if (passage === null) return undefined;
    const decisions = decisionsOf({ sheets: this.sheets });
    return itemsIn(this.bench, passage.transcript, decisions).find(
      (item) =>
        isUndecided(item) &&
        item.code === code &&
        item.kind === (kind === "withheld" ? "withheld" : "proposal") &&
        item.start === passage.start &&
        item.end === passage.end,
    );
  }

  private choiceOf(
    verdict: "accept" | "reject",
    { new_code: code = "", new_place: place = "" }: CsvRow["cells"],
    { item, transcript }: { item: Item; transcript: Transcript },
  ): Choice | Problem {
    if (verdict === "reject" && code + place !== "") return wrong("bad-decision", {}, say.rejectedOtherwise);
    if (verdict === "reject") return { kind: "reject" };
    const ids = this.bench.study.codes.map(({ id }) => id);
    const span = place === "" ? item : spanAt(place, { item, transcript });
    if (span === null) return wrong("bad-place", {}, say.badNewPlace(place));
    if (code !== "" && !ids.includes(code)) {
      const near = nearest(code, ids);
      return { ...wrong("unknown-code", {}, unknownCode(code)), ...(near === null ? {} : { hint: didYouMean(near) }) };
    }
    const limits = { start: span.start, end: span.end };
    if (code !== "") return { kind: "code", code, span: limits };
    return place === "" ? { kind: "accept" } : { kind: "span", span: limits };
  }

  private follow(choice: Choice, note: string, { item, transcript }: { item: Item; transcript: Transcript }): void {
    const { rules } = this.bench;
    const { random } = this.context.world;
    const sheet = this.sheets.get(transcript.id);
    if (sheet === undefined) return;
    const change = decide(sheet, item, { choice, transcript, rules, random, note, manner: "one" });
    this.sheets.set(transcript.id, withChange(sheet, change));
    this.changes.push(change);
  }
}

/** A passage of the same turn that shares words with the line's own; null where it is none. */
function spanAt(place: string, { item, transcript }: { item: Item; transcript: Transcript }): Span | null {
  const passage = findPassage(place, [transcript]);
  const turn = turnAt(transcript, item.start);
  if (passage === null || turn === undefined || !overlaps(passage, item)) return null;
  return passage.start >= turn.start && passage.end <= Math.max(turn.end, item.end) ? passage : null;
}

/** Whether the words are still those that the table showed; a table without them is taken at its word. */
function isQuoted(quote: string | undefined, { start, end }: Span, { text }: Transcript): boolean {
  const bare = (words: string): string => words.replace(/^'/, "").replace(/\s+/g, " ").trim();
  return quote === undefined || quote === "" || bare(quote) === bare(inert(text.slice(start, end)));
}

const VERDICTS: Readonly<Record<string, "accept" | "reject" | "skip">> = {
  accept: "accept",
  accepter: "accept",
  a: "accept",
  oui: "accept",
  yes: "accept",
  reject: "reject",
  rejeter: "reject",
  refuser: "reject",
  r: "reject",
  non: "reject",
  no: "reject",
  skip: "skip",
  passer: "skip",
  s: "skip",
  "": "skip",
};
