import { fold } from "./fold.js";
import { formColumnByCells, formColumnByHead } from "./person-columns.js";
import type { Table } from "./table.js";

/**
 * What a column of a table of answers holds. Codes or scores are what somebody gave the answers, instructions what the
 * form says in every row, `person` the names of people or how to reach them, `moment` when the form was sent: all these
 * are left out, as is an empty column. In a table of a survey `counted` offers answers, `various` holds values too different
 * to be counted, and `unnamed` is what its file does not ask for.
 */
export type ColumnKind =
  | "respondent"
  | "question"
  | "attribute"
  | "codes"
  | "instructions"
  | "person"
  | "moment"
  | "unnamed"
  | "counted"
  | "various"
  | "empty";

export interface Column {
  readonly at: number;
  readonly name: string;
  readonly kind: ColumnKind;
}

const RESPONDENT =
  /^(id|ids|n°|no|nr|num|numero|#|code|index|respondent|respondant|repondant|repondante|repondant·e|participant|participante|identifiant|identifier|sujet|subject|case|cas|pseudo|pseudonyme|prenom fictif|_id|_index|cle|response|reponse|id\. (id de (la )?reponse|response id)|id de (la )?reponse)( ?(id|n°|no|number|numero|code|du repondant|du participant))?$/;

/** Heads of columns in which somebody has coded or marked the answers. */
const CODES =
  /^(codes?|codages?|coding|coded|cotations?|scores?|themes?|categories|nodes?|noeuds?)([ _.-]*(q|questions?|r|reponses?|answers?)?[ _.-]*\d+[a-z]?| \(.*\))?$|^(q|questions?)[ _.-]*\d+[a-z]?[ _.:-]*(codes?|codages?|coding|coded|themes?|scores?)$/;

const FORM = /^(consigne|instruction|information|introduction|consent|notice)/;

/** An answer in its own words, not a value. */
const LONG = 40;

/** Nearly all cells of a column. */
const MOST = 0.8;

/**
 * Tells what each column of a table of answers holds, from its name and its cells: who answers (a name such as `id`, one value per
 * row), an open question (answers in people's own words, or a head that asks), what is left out, or else an attribute of
 * the person. `questions` are the names of the columns that a person has settled to be the questions.
 */
export function columnsOf({ header, rows }: Table, questions?: readonly string[]): Column[] {
  const named = questions?.map((name) => fold(name).trim());
  const width = Math.max(header.length, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at): Read => {
    const cells = rows.map((row) => row.cells[at] ?? "").filter((cell) => cell !== "");
    return { at, name: header[at] ?? "", cells };
  });
  const who = respondentIn(columns, rows.length);
  return columns.map((column) => {
    const { at, name, cells } = column;
    const kind = column === who ? "respondent" : kindOf(name, cells, rows.length);
    return { at, name, kind: named === undefined || cells.length === 0 ? kind : settledKind(name, kind, named) };
  });
}

interface Read {
  readonly at: number;
  readonly name: string;
  /** Those that hold something. */
  readonly cells: readonly string[];
}

/** The column that says who answers: one short value per row. One called `code` only where no other does. */
function respondentIn(columns: readonly Read[], rows: number): Read | undefined {
  const keys = columns.filter(({ name, cells }) => {
    const isKey = new Set(cells).size === rows && cells.every((cell) => !isLong(cell));
    return rows > 0 && isKey && RESPONDENT.test(fold(name).trim());
  });
  return keys.find(({ name }) => fold(name).trim() !== "code") ?? keys[0];
}

/** What a column is where a person has named the questions. */
function settledKind(name: string, guessed: ColumnKind, questions: readonly string[]): ColumnKind {
  if (questions.includes(fold(name).trim())) return "question";
  return guessed === "question" ? "attribute" : guessed;
}

function kindOf(name: string, cells: readonly string[], rows: number): ColumnKind {
  const asks = /\?\s*$/.test(name);
  const filled = cells.filter((cell) => !/^(?:[\p{P}\s]+|n\/?a|s\.? ?o\.?)$/iu.test(cell));
  const told = formColumnByHead(name);
  if (told !== null && filled.length > 0 && share(filled, isLong) < 0.3) return told;
  if (filled.length === 0) return cells.length > 0 && !isLong(name) ? "attribute" : noAnswers(name, asks);
  if (!asks && isForm(name, cells)) return "instructions";
  if (CODES.test(fold(name).trim())) return "codes";
  const kind = answeredKind(cells, { asks, rows });
  return kind === "attribute" ? (formColumnByCells(name, filled) ?? kind) : kind;
}

/** A scale on which people place themselves is an attribute of theirs; lists of codes are words between separators. */
function answeredKind(cells: readonly string[], { asks, rows }: { asks: boolean; rows: number }): ColumnKind {
  const varies = new Set(cells).size > 0.5 * cells.length;
  const isLongEnough = share(cells, (cell) => isLong(cell) || cell.includes("\n")) > 0.3;
  const asksForWords = asks && cells.some((cell) => /\s\S+\s/.test(cell));
  const isAnswered = isLongEnough && (rows < 3 || cells.length > 1);
  if (!varies || !(isAnswered || asksForWords) || share(cells, isScore) > MOST) return "attribute";
  return asksForWords || cells.some(isProse) ? "question" : "codes";
}

/** A column without answers: where its head is as long as a paragraph and asks nothing, it is the form that speaks. */
function noAnswers(name: string, asks: boolean): ColumnKind {
  return name.length > 2 * LONG && !asks ? "instructions" : "empty";
}

/** Whether every row says the same, and in so many words, or below a head that is itself one. */
function isForm(name: string, cells: readonly string[]): boolean {
  const [first = ""] = cells;
  const isText = (isLong(first) && isProse(first)) || name.length > 2 * LONG || FORM.test(fold(name).trim());
  return isText && cells.length > 1 && cells.every((cell) => cell === first);
}

function isLong(text: string): boolean {
  return text.length > LONG;
}

/** Three words in a row: somebody speaks. Lists of codes are single words between separators. */
function isProse(cell: string): boolean {
  return /\p{L}[’']?\s+[\p{L}’'-]+,?\s+\p{L}/u.test(cell);
}

/** A number alone, or before the name of a choice: `4`, `4 - plutôt d'accord`. */
function isScore(cell: string): boolean {
  return cell.length <= 60 && /^[-+]?\d{1,3}(?:[.,]\d+)?(?:\s*\/\s*\d+)?(?:\s*[-–—:=.)]\s*\P{Nd}|$)/u.test(cell);
}

function share(cells: readonly string[], has: (cell: string) => boolean): number {
  return cells.filter(has).length / cells.length;
}
