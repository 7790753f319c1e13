import * as say from "../messages/grid-file.js";
import type { Words } from "../messages/words.js";
import type { Problem } from "../text/problem.js";
import type { Given } from "./input.js";

/** A code's column: its place in the row from 0, and its name. */
export interface Headed {
  readonly at: number;
  readonly name: string;
}

/** A row of an interview: its name, its line in the file and all of its cells, without blanks around them. */
export interface Lined {
  readonly name: string;
  readonly line: number;
  readonly cells: readonly string[];
}

/** How cells are to be read. */
export interface CellRules {
  /** What problems call the file. */
  readonly file: string;
  /** `counts`: 0, 1 or a whole number of passages; `memberships`: 0 to 1, for fuzzy sets. */
  readonly cells: "counts" | "memberships";
  /** What an empty cell is taken for; null: for 0 where no cell says 0, else it is doubtful and told. */
  readonly empty: "0" | "missing" | null;
  /** Whether a code may not have been looked for in an interview (`NA`). */
  readonly missing: "allowed" | "refused";
}

/** What one cell says: a number, nothing (null: not looked for), or that it is empty or no number. */
type Said = number | null | "empty" | "unread";

const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;
const YES = /^(?:x|×|✓|✔|oui|yes|vrai|true)$/i;
const NO = /^(?:non|no|faux|false)$/i;
const MISSING = /^n\.?\/?a\.?$/i;

/** The cells of all interviews as numbers, with every problem; whatever is wrong is null. */
export function cellsOf(
  lines: readonly Lined[],
  codes: readonly Headed[],
  rules: CellRules,
): Pick<Given, "cells" | "kind"> & { problems: Problem[] } {
  const said = lines.map((line) => codes.map(({ at }) => saidIn(line.cells[at] ?? "")));
  const all = said.flat();
  const isDoubtful = rules.empty === null && all.some((cell) => cell === 0) && rules.cells === "counts";
  const problems: Problem[] = [];
  const cells = lines.map((line, r) =>
    codes.map((code, c): number | null => {
      const cell = said[r]?.[c] ?? null;
      const found = faultIn(cell, { line, code, isDoubtful, rules });
      if (found !== null) problems.push({ ...found, severity: "error", place: { file: rules.file, line: line.line } });
      if (cell === "empty") return rules.empty === "missing" ? null : 0;
      return cell === "unread" ? null : cell;
    }),
  );
  const numbers = cells.flat().filter((cell) => cell !== null);
  const kind = rules.cells === "memberships" ? rules.cells : numbers.some((n) => n > 1) ? "counts" : "presence";
  return { cells, kind, problems: [...problems, ...remarks(lines, codes, { all, isDoubtful, rules })] };
}

function saidIn(cell: string): Said {
  if (cell === "") return "empty";
  if (NUMBER.test(cell)) return Number(cell.replace(",", "."));
  if (MISSING.test(cell)) return null;
  if (YES.test(cell)) return 1;
  return NO.test(cell) ? 0 : "unread";
}

interface Asked {
  readonly line: Lined;
  readonly code: Headed;
  readonly isDoubtful: boolean;
  readonly rules: CellRules;
}

function faultIn(
  cell: Said,
  { line, code, isDoubtful, rules }: Asked,
): { code: string; text: Words; hint?: Words } | null {
  const at = [line.name, code.name] as const;
  const written = line.cells[code.at] ?? "";
  if (cell === "unread") return { code: "not-a-number", text: say.notNumber(at, written), hint: say.notNumberHint };
  if (cell === "empty") {
    if (line.cells.length <= code.at) return null;
    if (rules.empty === "missing" && rules.missing === "refused") return { code: "missing", text: say.missingCell(at) };
    return isDoubtful ? { code: "empty-cell", text: say.emptyCell(at), hint: say.emptyCellHint } : null;
  }
  if (cell === null) return rules.missing === "allowed" ? null : { code: "missing", text: say.missingCell(at) };
  if (cell < 0) return { code: "negative", text: say.negative(at, written) };
  if (rules.cells === "memberships") return cell > 1 ? { code: "above-one", text: say.aboveOne(at, written) } : null;
  return Number.isInteger(cell)
    ? null
    : { code: "not-whole", text: say.notWhole(at, written), hint: say.notNumberHint };
}

/** What was read as something that it does not say to the letter. */
function remarks(
  lines: readonly Lined[],
  codes: readonly Headed[],
  { all, isDoubtful, rules }: { all: readonly Said[]; isDoubtful: boolean; rules: CellRules },
): Problem[] {
  const written = lines.flatMap((line) => codes.map(({ at }) => line.cells[at] ?? ""));
  const words = written.filter((cell) => YES.test(cell) || NO.test(cell));
  const empty = all.filter((cell) => cell === "empty").length;
  const remark = (code: string, text: Words): Problem => ({
    severity: "note",
    code,
    place: { file: rules.file },
    text,
  });
  return [
    ...(words.length > 0 ? [remark("words-read", say.wordsRead([...new Set(words)], words.length))] : []),
    ...(empty > 0 && !isDoubtful ? [remark("empty-read", say.emptyRead(empty, rules.empty ?? "0"))] : []),
  ];
}
