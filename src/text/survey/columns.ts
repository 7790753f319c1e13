import { fold } from "../fold.js";
import { formColumnByCells, formColumnByHead } from "../person-columns.js";
import type { Table } from "../table.js";
import { type Column, columnsOf } from "../table-columns.js";
import { tidyLine } from "../tidy.js";
import type { SurveyAsked } from "./asked.js";
import { holdsTraces, isTools, partOf, same } from "./heads.js";
import { numberIn, stepsOf } from "./ladders.js";
import { isMissing } from "./missing.js";
import { isWritten, severalIn } from "./split.js";
import { isOther, tickIn } from "./ticks.js";

/** A question of a table that offers answers: one column, or one for each answer that could be ticked. */
export interface ClosedFound {
  readonly kind: "one" | "several" | "ticks";
  /** Its words as they stand in the head, or what the heads of its columns begin with. */
  readonly head: string;
  readonly columns: readonly { readonly at: number; readonly option: string }[];
}

/** What a table of a survey holds: what is counted, and every column with what it was taken for. */
export interface SurveyColumns {
  readonly columns: readonly Column[];
  readonly closed: readonly ClosedFound[];
}

/** Answers to a question that offers answers are fewer than this, and come again. */
const OFFERED = 15;
const DIFFERENT = 0.7;
const LONGEST = 120;
/** A scale of numbers has no more steps; what runs on is an age, a number of years, an amount. */
const STEPS = 11;

/**
 * Tells what each column of a table of a survey holds, one row for each respondent: what its file says of it first; then who
 * answers; what is left out (names and contacts, days and times, what the tool noted by itself); answers offered, of which few
 * come again and again, one or several in a cell or each in a column of its own; and, where no file says which they are, open answers.
 */
export function surveyColumns(table: Table, asked: SurveyAsked): SurveyColumns {
  const cellsAt = (at: number): string[] =>
    table.rows.map(({ cells }) => cells[at] ?? "").filter((cell) => !isMissing(cell, asked.missing));
  const headed = (heads: readonly string[]) => (name: string) => heads.some((one) => same(one, name));
  const isOpen = (name: string): boolean =>
    asked.open !== "guess" && asked.open.some(({ heads }) => headed(heads)(name));
  const isLeft = headed(asked.leave ?? []);
  const declared = (name: string) => asked.closed?.find(({ heads }) => headed(heads)(name));
  const guessed = columnsOf(
    table,
    asked.open === "guess" ? undefined : table.header.filter((name) => isOpen(tidyLine(name))),
  );
  const kept = guessed.map((column): Column => {
    const name = tidyLine(column.name);
    const isSaid = isOpen(name) || declared(name) !== undefined;
    if (isLeft(name)) return { ...column, kind: "unnamed" };
    if (isSaid) return { ...column, kind: isOpen(name) ? "question" : "counted" };
    if (column.kind === "respondent" || column.kind === "person" || column.kind === "moment") return column;
    return isTools(name) || holdsTraces(cellsAt(column.at)) ? { ...column, kind: "moment" } : column;
  });
  const ticks = tickedTogether(kept, cellsAt, asked);
  const closed: ClosedFound[] = [...ticks];
  const columns = kept.map((column): Column => {
    const { at, kind } = column;
    const name = tidyLine(column.name);
    if (ticks.some((one) => one.columns.some((part) => part.at === at))) return { ...column, kind: "counted" };
    if (["respondent", "person", "moment"].includes(kind) || isLeft(name)) return column;
    if (ticks.some(({ head }) => same(head, name))) return { ...column, kind: "moment" };
    if (isOpen(name)) return column;
    const cells = cellsAt(at);
    const { several } = declared(name) ?? {};
    const found = several === true ? "several" : kind === "counted" ? "one" : offeredIn(column, cells);
    if (found === null && kind === "question") return column;
    if (found === null) return { ...column, kind: leftFor(column, cells, asked) };
    closed.push({ kind: found, head: name, columns: [{ at, option: "" }] });
    return { ...column, kind: "counted" };
  });
  const place = ({ columns: [first] }: ClosedFound): number => first?.at ?? 0;
  return { columns, closed: closed.sort((a, b) => place(a) - place(b)) };
}

/** Whether a column offers answers, and how many each may give; null where it does not. */
function offeredIn({ name, kind }: Column, cells: readonly string[]): "one" | "several" | null {
  if (kind === "empty" || kind === "instructions" || cells.length === 0 || tidyLine(name) === "") return null;
  if (/^(codes?|codages?|coding|themes?|scores?)\b/.test(fold(name).trim())) return null;
  if (formColumnByHead(name) !== null || formColumnByCells(name, cells) !== null) return null;
  if (severalIn(cells) !== null) return "several";
  const labels = [...new Set(cells.map((cell) => fold(tidyLine(cell))))];
  if (isWritten(cells) || cells.some((cell) => cell.length > LONGEST)) return null;
  if (labels.every((label) => numberIn(label) !== null && /^-?\d+$/.test(label))) return isScale(labels) ? "one" : null;
  const isPrinted = labels.length > 1 && labels.length <= OFFERED && stepsOf(labels) !== null;
  if (kind === "question") return isPrinted ? "one" : null;
  return isPrinted || (labels.length <= OFFERED && labels.length <= DIFFERENT * cells.length) ? "one" : null;
}

function isScale(labels: readonly string[]): boolean {
  const numbers = labels.map(Number);
  return Math.max(...numbers) - Math.min(...numbers) < STEPS;
}

/** What a column is that does not offer answers: why it is left out or, where no file says, that people answered in their own words. */
function leftFor({ name, kind }: Column, cells: readonly string[], { open }: SurveyAsked): Column["kind"] {
  if (kind !== "counted" && kind !== "attribute" && kind !== "codes") return kind;
  const isPersonal = formColumnByHead(name) ?? formColumnByCells(name, cells);
  if (isPersonal !== null || open !== "guess") return isPersonal ?? "unnamed";
  const worded = cells.filter((cell) => /\p{L}\s+\p{L}.*\s\p{L}/u.test(cell));
  return kind === "attribute" && (isWritten(cells) || worded.length > 0.5 * cells.length) ? "question" : "various";
}

/** Columns of one question each, of one answer, and filled with marks alone. */
function tickedTogether(
  columns: readonly Column[],
  cellsAt: (at: number) => string[],
  asked: SurveyAsked,
): ClosedFound[] {
  const groups = new Map<string, { at: number; option: string }[]>();
  for (const { at, name, kind } of columns) {
    const part = ["respondent", "person", "moment"].includes(kind) ? null : partOf(tidyLine(name));
    if (part !== null)
      groups.set(part.question, [...(groups.get(part.question) ?? []), { at, option: part.option.trim() }]);
  }
  const isSaid = (head: string): boolean =>
    asked.closed?.some(({ heads, several }) => several && heads.some((one) => same(one, head))) ?? false;
  return [...groups].flatMap(([head, parts]): ClosedFound[] => {
    const marks = parts.filter(({ option }) => !isOther(option));
    const isTicked = marks.every(({ at, option }) => cellsAt(at).every((cell) => tickIn(cell, option) !== null));
    const isMarked = marks.some(({ at }) => cellsAt(at).length > 0);
    return (parts.length > 1 && isMarked && isTicked) || (isSaid(head) && isTicked)
      ? [{ kind: "ticks", head, columns: parts }]
      : [];
  });
}
