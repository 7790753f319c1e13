import { fold } from "./fold.js";
import { knownLabel } from "./label-words.js";
import { type Columns, type Role, readRows, type TableLines } from "./table-rows.js";
import { type Grid, headRole, isNumber, isTime, speakerIn, textOf } from "./table-words.js";

/**
 * Reads a table in which people talk: a column per speaker, or columns of times, speakers and words. Null where it is
 * any other table, such as a layout or a list of facts: that one is read cell by cell like the text around it.
 */
export function tableLines(grid: Grid): TableLines | null {
  const columns = personColumns(grid) ?? headedColumns(grid) ?? bareColumns(grid);
  return columns === null ? null : readRows(grid, columns);
}

function columnsOf(rows: Grid): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => textOf(row[column])));
}

/** What a column is by its cells alone; null where they are words like any others. */
function byContent(cells: readonly string[]): Role | null {
  const filled = cells.filter((text) => text !== "");
  if (filled.length === 0) return "empty";
  const most = (test: (text: string) => boolean): boolean => filled.filter(test).length >= 0.8 * filled.length;
  if (most(isTime)) return "time";
  return most(isNumber) && filled.length > 1 ? "number" : null;
}

/** The first column of times counts; the end of a passage is not its time. */
function oneTime(roles: readonly Role[]): Role[] {
  const first = roles.indexOf("time");
  return roles.map((role, at) => (role === "time" && at > first ? "later-time" : role));
}

/** A column per speaker: every head is somebody, and the cells below take turns, or the heads say who asks and who answers. */
function personColumns(grid: Grid): Columns | null {
  const head = (grid[0] ?? []).map(textOf);
  const body = columnsOf(grid.slice(1));
  const roles = body.map((cells, at): Role => {
    const told = headRole(head[at] ?? "");
    const found = byContent(cells);
    if (found === "empty" && (head[at] ?? "") !== "" && told === null) return "person";
    return found ?? (told === "time" || told === "number" || told === "note" ? told : "person");
  });
  const people = roles.flatMap((role, at) => (role === "person" ? [at] : []));
  const names = people.map((at) => speakerIn(head[at] ?? ""));
  const labels = new Set(names.map((name) => fold(name?.label ?? "")));
  if (people.length < 2 || labels.size < people.length) return null;
  if (names.some((name) => name === null || name.sure === "loose")) return null;
  const filled = grid.slice(1).map((row) => people.filter((at) => textOf(row[at]) !== "").length);
  const rows = filled.filter((n) => n > 0).length;
  const takeTurns = rows > 2 && filled.filter((n) => n === 1).length >= 0.7 * rows;
  const known = names.every((name) => name?.sure === "known") && rows > 0;
  const asked = people.length === 2 && people.some((at) => isInterviewer(head[at] ?? "")) && rows > 0;
  return takeTurns || known || asked ? { roles: oneTime(roles), head } : null;
}

function isInterviewer(head: string): boolean {
  const known = knownLabel(head);
  return known?.by === "word" && known.role === "interviewer";
}

/** Columns whose heads say what they hold: `Temps`, `Locuteur`, `Texte`. */
function headedColumns(grid: Grid): Columns | null {
  const head = (grid[0] ?? []).map(textOf);
  const told = head.map(headRole);
  if (told.filter((role) => role !== null).length < 2 || !(told.includes("words") || told.includes("speaker")))
    return null;
  const body = columnsOf(grid.slice(1));
  const roles = body.map((cells, at): Role | null => {
    const found = byContent(cells);
    const by = told[at] ?? null;
    return found === "time" || found === "empty" ? found : (by ?? found);
  });
  const open = roles.flatMap((role, at) => (role === null ? [at] : []));
  if (!roles.includes("speaker"))
    assign(
      roles,
      open.find((at) => isSpeakers(body[at] ?? [])),
      "speaker",
    );
  const longest = [...open].filter((at) => roles[at] === null).sort((a, b) => lengthOf(body[b]) - lengthOf(body[a]))[0];
  if (!roles.includes("words")) assign(roles, longest, "words");
  if (!roles.includes("speaker") || !roles.includes("words")) return null;
  return { roles: oneTime(roles.map((role) => role ?? "note")), head };
}

function assign(roles: (Role | null)[], at: number | undefined, role: Role): void {
  if (at !== undefined) roles[at] = role;
}

const lengthOf = (cells: readonly string[] | undefined): number =>
  (cells ?? []).reduce((n, cell) => n + cell.length, 0);

/** Speakers and words beside each other, with times or line numbers perhaps, and no heads. */
function bareColumns(grid: Grid): Columns | null {
  const columns = columnsOf(grid);
  const roles = columns.map(byContent);
  const open = roles.flatMap((role, at) => (role === null ? [at] : []));
  const [first, second] = open;
  if (open.length !== 2 || first === undefined || second === undefined) return null;
  const speaker = open.find((at) => isSpeakers(columns[at] ?? []));
  if (speaker === undefined) return null;
  const words = speaker === first ? second : first;
  const whole = roles.map((role, at): Role => role ?? (at === words ? "words" : "speaker"));
  return { roles: oneTime(whole), head: null };
}

/** A column of names that come back, or of which each says who it is: `Date`, `Lieu` and `Durée` are none. */
function isSpeakers(cells: readonly string[]): boolean {
  const filled = cells.filter((text) => text !== "");
  const names = filled.map(speakerIn);
  const labels = new Set(names.map((name) => fold(name?.label ?? "")));
  if (filled.length < 2 || names.filter((name) => name !== null).length < 0.9 * filled.length) return false;
  return 2 * labels.size <= filled.length || (labels.size > 1 && names.every((name) => name?.sure === "known"));
}
