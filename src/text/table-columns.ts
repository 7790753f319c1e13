import { fold } from "./fold.js";
import type { Table } from "./table.js";

/** What a column of a table of answers holds. */
export type ColumnKind = "respondent" | "question" | "attribute" | "empty";

export interface Column {
  readonly at: number;
  readonly name: string;
  readonly kind: ColumnKind;
}

const RESPONDENT =
  /^(id|ids|n°|no|nr|num|numero|#|code|index|respondent|respondant|repondant|repondante|repondant·e|participant|participante|identifiant|identifier|sujet|subject|case|cas|pseudo|pseudonyme|prenom fictif)( ?(id|n°|no|number|numero|code|du repondant|du participant))?$/;

/** An answer in its own words, not a value. */
const LONG = 40;

/**
 * Tells what each column of a table of answers holds, from its name and its cells: who answers (a name such as `id`, one value per
 * row), an open question (answers in people's own words, or a head that asks), or an attribute of the person. `questions`
 * are the names of the columns that a person has settled to be the questions.
 */
export function columnsOf({ header, rows }: Table, questions?: readonly string[]): Column[] {
  const named = questions?.map((name) => fold(name).trim());
  const width = Math.max(header.length, ...rows.map(({ cells }) => cells.length));
  const found: Column[] = [];
  for (let at = 0; at < width; at++) {
    const name = header[at] ?? "";
    const cells = rows.map((row) => row.cells[at] ?? "").filter((cell) => cell !== "");
    const hasRespondent = found.some(({ kind }) => kind === "respondent");
    const kind = kindOf(name, cells, { isTaken: hasRespondent, rows: rows.length });
    found.push({ at, name, kind: named === undefined || kind === "empty" ? kind : settledKind(name, kind, named) });
  }
  return found;
}

/** What a column is where a person has named the questions. */
function settledKind(name: string, guessed: ColumnKind, questions: readonly string[]): ColumnKind {
  if (questions.includes(fold(name).trim())) return "question";
  return guessed === "question" ? "attribute" : guessed;
}

function kindOf(
  name: string,
  cells: readonly string[],
  { isTaken, rows }: { readonly isTaken: boolean; readonly rows: number },
): ColumnKind {
  if (cells.length === 0) return "empty";
  const distinct = new Set(cells).size;
  const isKey = distinct === rows && cells.every((cell) => cell.length <= LONG);
  if (!isTaken && isKey && RESPONDENT.test(fold(name).trim())) return "respondent";
  const long = cells.filter((cell) => cell.length > LONG || cell.includes("\n")).length;
  const varies = distinct > 0.5 * cells.length;
  if (long > 0.3 * cells.length && varies && (rows < 3 || cells.length > 1)) return "question";
  const asks = /\?\s*$/.test(name) && cells.some((cell) => /\s\S+\s/.test(cell));
  return asks && varies ? "question" : "attribute";
}
