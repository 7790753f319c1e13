import * as say from "../messages/tables.js";
import { type Accounted, type Draft, type DraftTurn, sumAccounted, unread } from "./draft.js";
import { fold } from "./fold.js";
import { nearest } from "./nearest.js";
import { ownNamesSaid } from "./own-names-said.js";
import { headIsRow, reaches } from "./person-columns.js";
import type { Problem } from "./problem.js";
import type { Table } from "./table.js";
import { type Column, columnsOf } from "./table-columns.js";
import { countCharacters, tidyLine, tidyWords } from "./tidy.js";

export interface TableOptions {
  readonly file: string;
  /** Columns that hold answers, where they should not be guessed. */
  readonly questions?: readonly string[];
}

/** Whom a transcript of written answers calls the person who wrote them, where the table does not. */
const WRITER = "R";

const LEFT_OUT: readonly Column["kind"][] = [
  ...(["codes", "instructions", "empty", "person", "moment", "unnamed", "counted", "various"] as const),
];

/**
 * A table of open answers, one row per respondent: each row with an answer is an interview, each question a section of it,
 * and the other columns are attributes of the person, but for codes, scores and instructions, names, contacts and the times
 * of the form, which are left out. What each column was taken for is said. Nothing comes in where a column is asked for
 * that is not there, where the first row is no row of heads, or where a row has more cells than there are heads.
 */
export function answersToDrafts(table: Table, above: string, { file, questions }: TableOptions): Draft[] {
  const unknown = unknownNames(table, questions, file);
  if (unknown.length > 0) return [unread(unknown)];
  const misread = notATable(table, file);
  if (misread.length > 0) return [unread(misread)];
  const columns = columnsOf(table, questions);
  const asked = columns.filter(({ kind }) => kind === "question");
  const drafts = table.rows.map((row) => draftOf(row, columns));
  const answered = drafts.filter(({ turns }) => turns.length > 0);
  const silent = drafts.filter(({ turns }) => turns.length === 0);
  const problems = [
    ...takenFor(columns, file),
    ...realNames(table, columns, file),
    ...ownNamesSaid(table, columns, file),
    ...contactsInCells(table, columns, file),
  ];
  if (answered.length > 0 && silent.length > 0)
    problems.push({
      ...{ severity: "note", code: "no-answer", place: { file } },
      text: say.silentRows(silent.length),
    });
  if (asked.length === 0 || answered.length === 0)
    problems.push({
      severity: "error",
      code: "no-question",
      place: { file },
      text: say.noQuestion,
      hint: say.noQuestionHint,
    });
  return gathered({ answered, silent, problems }, table, above);
}

/** The drafts of a table; what belongs to none of them stands in the first. */
export function gathered(
  {
    answered,
    silent,
    problems,
  }: { answered: readonly Draft[]; silent: readonly Draft[]; problems: readonly Problem[] },
  table: Table,
  above: string,
): Draft[] {
  const shared: Accounted[] = [
    { kind: "title", characters: countCharacters(above) },
    { kind: "question", characters: countCharacters(table.header.join("")) },
    ...silent.flatMap(({ accounted }) => accounted),
  ];
  const [first = emptyDraft(), ...others] = answered;
  const characters = first.characters + shared.reduce((sum, one) => sum + one.characters, 0);
  const accounted = sumAccounted([...first.accounted, ...shared]);
  return [{ ...first, characters, accounted, problems: [...problems, ...first.problems] }, ...others];
}

/** Why a table is none of answers: its first row is no head, or a row has more cells than there are heads. */
export function notATable(table: Table, file: string): Problem[] {
  return [...headless(table, file), ...longRows(table, file)];
}

function emptyDraft(): Draft {
  return { turns: [], comments: [], legend: {}, characters: 0, accounted: [], problems: [] };
}

/** What one row tells: its answers as turns, each under its question, and the attributes of whoever answers. */
export function draftOf({ cells }: Table["rows"][number], columns: readonly Column[]): Draft {
  const cell = ({ at }: Column): string => cells[at] ?? "";
  const of = (kind: Column["kind"]): Column[] => columns.filter((one) => one.kind === kind && cell(one) !== "");
  const said = of("respondent").map((one) => tidyLine(cell(one)))[0];
  const respondent = said === undefined || isReal(said) ? undefined : said;
  const label = respondent ?? WRITER;
  const turns = of("question").map((column): DraftTurn => {
    const section = tidyLine(column.name) || null;
    return { label, time: null, section, text: tidyWords(cell(column)) };
  });
  const told = of("attribute").filter((one) => !reaches(cell(one)));
  const attributes = Object.fromEntries(
    told.map((one) => [tidyLine(one.name) || `${one.at + 1}`, tidyLine(cell(one))]),
  );
  const characters = countCharacters(cells.join(""));
  const kept = turns.reduce((sum, turn) => sum + countCharacters(turn.text), 0);
  const who = countCharacters(said ?? "");
  const contacts = of("attribute").filter((one) => !told.includes(one));
  const left = [...LEFT_OUT.flatMap(of), ...contacts].reduce((sum, one) => sum + countCharacters(cell(one)), 0);
  return {
    turns,
    comments: [],
    legend: {},
    roles: { [label]: "participant" },
    ...(respondent === undefined ? {} : { called: label }),
    participant: respondent ?? null,
    attributes,
    characters,
    accounted: sumAccounted([
      { kind: "respondent", characters: who },
      { kind: "left-out", characters: left },
      { kind: "attribute", characters: characters - kept - who - left },
    ]),
    problems: [],
  };
}

/** Whether what stands for a respondent is an address or a full name: no label, which every output would show. */
function isReal(respondent: string): boolean {
  return /\S@\S|^\p{Lu}[\p{L}'’-]+,? \p{Lu}/u.test(respondent);
}

/** A table without heads would make questions of what its first person said. */
function headless({ header, rows }: Table, file: string): Problem[] {
  const cells = rows.map((row) => row.cells);
  const asked = columnsOf({ header, rows }).filter(({ kind }) => kind === "question");
  if (!headIsRow(header, cells) && !asked.some(({ name }) => isSaid(name))) return [];
  return [{ severity: "error", code: "no-head", place: { file, line: 1 }, text: say.noHead, hint: say.noHeadHint }];
}

/** Whether a head is what somebody says of themselves, and no question: `J'aime mon travail et je le fais depuis vingt ans.` */
function isSaid(head: string): boolean {
  const text = fold(head).trim();
  if (text.includes("?") || text.length < 20) return false;
  if (/^(je|j['’]|moi|nous|on|oui|non|ben|bah|alors|i|we|yes|no|well)(?![a-z])/.test(text)) return true;
  return /[.!…]$/.test(text) && /(?<![a-z])(je|j['’]|mon|ma|mes|moi|me|m['’]|i|my|me)(?![a-z])/.test(text);
}

/** Rows longer than the head: an answer was cut in two, and what follows stands under the heads of something else. */
function longRows({ header, rows }: Table, file: string): Problem[] {
  return rows
    .filter(({ cells }) => cells.length > header.length && cells.slice(header.length).some((cell) => cell !== ""))
    .map(({ line }) => {
      const [text, hint] = [say.longRow, say.longRowHint];
      return { severity: "error", code: "ragged-row", place: { file, line }, text, hint };
    });
}

/** Names of questions that no column has. */
export function unknownNames({ header }: Table, named: readonly string[] = [], file: string): Problem[] {
  const known = header.map((name) => fold(name).trim());
  const unknown = named.filter((name) => !known.includes(fold(name).trim()));
  return unknown.map((name) => {
    const near = nearest(name, header);
    const hint = say.columnHint(near === null ? header.filter((one) => one !== "") : [near]);
    return { severity: "error", code: "unknown-column", place: { file }, text: say.unknownColumn(name), hint };
  });
}

/** Addresses and full names in the column that says who answers: they are not taken over. */
export function realNames({ rows }: Table, columns: readonly Column[], file: string): Problem[] {
  const who = columns.filter(({ kind }) => kind === "respondent");
  const count = rows.filter(({ cells }) => who.some(({ at }) => isReal(tidyLine(cells[at] ?? "")))).length;
  if (count === 0) return [];
  const [text, hint] = [say.namesInTable(count), say.namesInTableHint];
  return [{ severity: "warning", code: "names-in-table", place: { file }, text, hint }];
}

/** Addresses and telephone numbers in columns of something else: the cell is not taken over. */
function contactsInCells({ rows }: Table, columns: readonly Column[], file: string): Problem[] {
  const told = columns.filter(({ kind }) => kind === "attribute");
  const count = rows.reduce((sum, { cells }) => sum + told.filter(({ at }) => reaches(cells[at] ?? "")).length, 0);
  if (count === 0) return [];
  return [{ severity: "warning", code: "contacts-in-table", place: { file }, text: say.contactsInTable(count) }];
}

function takenFor(columns: readonly Column[], file: string): Problem[] {
  const names = (kind: Column["kind"]): string[] =>
    columns.filter((one) => one.kind === kind).map(({ name, at }) => tidyLine(name) || `${at + 1}`);
  const text = say.columnsTakenFor({
    questions: names("question"),
    attributes: names("attribute"),
    who: names("respondent"),
    codes: names("codes"),
    instructions: names("instructions"),
    people: names("person"),
    moments: names("moment"),
    empty: columns.filter(({ kind, name }) => kind === "empty" && name !== "").map(({ name }) => tidyLine(name)),
  });
  return [{ severity: "note", code: "columns-read", place: { file }, text }];
}
