import type { Side } from "../../coding/disagreements.js";
import { CodeNames } from "../../coding/form/code-names.js";
import { codeNamed } from "../../coding/form/resolve-row.js";
import { itemKeyOf, marksOf, type OpenItem, type Outcome } from "../../coding/reconcile.js";
import { csvText } from "../../measures/csv.js";
import { inputMissing } from "../../messages/commands.js";
import * as say from "../../messages/reconcile.js";
import type { Lang } from "../../messages/words.js";
import { type CsvRow, readCsv } from "../../study/csv.js";
import type { Study } from "../../study/read.js";
import { type Decided, type StepToWrite, stepsFor } from "../../study/settling.js";
import { fold } from "../../text/fold.js";
import { placeOf } from "../../text/place.js";
import type { Problem } from "../../text/problem.js";
import { spanTyped } from "../../text/span-typed.js";
import { guarded } from "../../text/tables/delimited.js";
import type { Transcript } from "../../text/transcript.js";
import type { Context } from "../context.js";
import { filledTable, wrong } from "../filled-table.js";
import { inOneLine } from "../show/wrap.js";
import { quoted } from "./show.js";

const FIRST = ["item", "place", "kind", "words"];
const LAST = ["decision", "new_code", "new_place", "reason"];
/** The column of a person: no name of a person is that of another column. */
const columnOf = (coder: string): string => `sheet:${coder}`;

/** The table to fill in: one line for each difference. `item` says which it is; the rest is for the reader. */
export function differencesTable(study: Study, items: readonly OpenItem[], { lang }: Context): Promise<string> {
  const coders = [...new Set(items.flatMap(({ item }) => item.sides.map(({ coder }) => coder)))].sort();
  const rows = items.flatMap(({ item }) => {
    const transcript = study.transcripts.find(({ id }) => id === item.transcript);
    if (transcript === undefined) return [];
    const words = inOneLine(transcript.text.slice(item.start, item.end));
    const sides = coders.map((coder) =>
      sideText(
        item.sides.find((one) => one.coder === coder),
        lang,
      ),
    );
    return [[itemKeyOf(item), placeOf(transcript, item), say.kinds[item.kind][lang], words, ...sides, "", "", "", ""]];
  });
  const head = [...FIRST, ...coders.map(columnOf), ...LAST];
  return csvText([head, ...rows.map((cells) => cells.map(guarded))], study.lang);
}

function sideText(side: Side | undefined, lang: Lang): string {
  if (side === undefined) return "";
  const marks = side.marks.map(({ code, quote, note }) => {
    const said = `${code} ${quoted(inOneLine(quote), lang)}`;
    return note === undefined ? said : `${said} (${inOneLine(note)})`;
  });
  const rejected = side.rejected.map(({ code }) => say.rejectedThere(code)[lang]);
  return [...marks, ...rejected].join(" | ");
}

export interface FromTable {
  readonly steps: readonly StepToWrite[];
  readonly problems: readonly Problem[];
}

/** Reads the filled table. An empty decision passes over its line; so does one of which nothing is left to settle, and that is said. */
export async function settledInTable(
  context: Context,
  { study, items, by }: { readonly study: Study; readonly items: readonly OpenItem[]; readonly by: string | null },
  file: string,
): Promise<FromTable> {
  const text = filledTable(file, context.world.cwd);
  if (text === null) return { steps: [], problems: [wrong("no-input", {}, inputMissing)] };
  const { rows, header, problems } = await readCsv(text, "input 1");
  const missing = ["item", "decision"].filter((name) => !header.includes(name));
  const place = { file: "input 1", line: 1 };
  if (missing.length > 0)
    return { steps: [], problems: missing.map((name) => wrong("missing-column", place, say.missingColumn(name))) };
  const reading = new Reading(study, items);
  for (const row of rows) reading.take(row);
  const { random, now } = context.world;
  const { steps } = stepsFor(study, reading.decided, { items, by, at: now(), random });
  return { steps, problems: [...problems, ...reading.problems] };
}

/** Lines are followed one after the other. */
class Reading {
  readonly decided: Decided[] = [];
  readonly problems: Problem[] = [];
  private readonly left: Map<string, OpenItem>;
  private readonly names: CodeNames;

  constructor(
    private readonly study: Study,
    items: readonly OpenItem[],
  ) {
    this.names = new CodeNames(study.codes);
    this.left = new Map(items.map((one) => [itemKeyOf(one.item), one]));
  }

  take({ line, cells }: CsvRow): void {
    const place = { file: "input 1", line };
    const decision = (cells.decision ?? "").trim();
    if (decision === "") return;
    const item = (cells.item ?? "").trim();
    const one = this.left.get(item);
    const transcript = this.study.transcripts.find(({ id }) => id === one?.item.transcript);
    if (one === undefined || transcript === undefined) {
      this.problems.push({ severity: "warning", code: "not-open", place, text: say.notOpen });
      return;
    }
    const outcome = this.outcomeOf(decision, cells, { one, transcript });
    if ("severity" in outcome) this.problems.push({ ...outcome, place });
    else {
      this.left.delete(item);
      this.decided.push({ item, outcome, reason: (cells.reason ?? "").trim() });
    }
  }

  private outcomeOf(
    decision: string,
    { new_code: code = "", new_place: typed = "" }: CsvRow["cells"],
    { one, transcript }: { one: OpenItem; transcript: Transcript },
  ): Outcome | Problem {
    const { item } = one;
    const coders = item.sides.map(({ coder }) => coder);
    const asked = coders.find((coder) => fold(coder) === fold(decision));
    if (asked !== undefined) return { kind: "one", coder: asked };
    const folded = fold(decision);
    const word = Object.hasOwn(WORDS, folded) ? WORDS[folded] : undefined;
    if (word === undefined) return wrong("bad-decision", {}, say.badDecision(coders));
    if (word !== "new") return { kind: word };
    if (code === "" && typed === "") return wrong("new-needs", {}, say.newNeeds);
    const known = [...new Set(marksOf(item).map((mark) => mark.code))];
    const named = code === "" ? null : codeNamed(code, this.names);
    if (named !== null && typeof named !== "string") return { place: {}, ...named };
    const [only = ""] = known;
    if (code === "" && known.length > 1) return wrong("which-code", {}, say.whichNew);
    const span = typed === "" ? item : spanTyped(typed, transcript);
    if (span === null) return wrong("bad-place", {}, say.badWords);
    return { kind: "new", marks: [{ code: named ?? only, start: span.start, end: span.end }] };
  }
}

const WORDS: Readonly<Record<string, "all" | "none" | "new">> = {
  ...{ all: "all", both: "all", tout: "all", tous: "all" },
  ...{ none: "none", neither: "none", nothing: "none", rien: "none", aucun: "none" },
  ...{ new: "new", other: "new", autre: "new", nouveau: "new" },
};
