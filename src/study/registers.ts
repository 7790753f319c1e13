import * as say from "../messages/study.js";
import type { Lang } from "../messages/words.js";
import { byCodeUnit } from "../text/order.js";
import type { Problem } from "../text/problem.js";
import { type Csv, readCsv } from "./csv.js";
import { type DayFirst, isoDate } from "./dates.js";
import { fileNames } from "./file-names.js";

/** A line of interviews.csv. Empty cells are null. */
export interface Interview {
  readonly id: string;
  /** Place in the order conducted, from `order`, else from `date`; null where the file says neither. */
  readonly order: number | null;
  readonly date: string | null;
  /** Names of the source files that together are this interview, in order, as a person wrote them; none where the register does not say. */
  readonly files: readonly string[];
  readonly participants: readonly string[];
  readonly duration: string | null;
  readonly mode: string | null;
  readonly interviewer: string | null;
  readonly guide: string | null;
  readonly consent: string | null;
}

/** A line of participants.csv: a pseudonym and what is known of the person, as written. */
export interface Participant {
  readonly id: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export const INTERVIEW_COLUMNS = [
  "interview",
  "order",
  "date",
  "files",
  "participants",
  "duration",
  "mode",
  "interviewer",
  "guide",
  "consent",
];

export interface Read<T> {
  readonly rows: readonly T[];
  readonly problems: readonly Problem[];
}

export async function readInterviews(text: string, lang: Lang = "en"): Promise<Read<Interview>> {
  const file = "interviews.csv";
  const csv = await readCsv(text, file);
  const reading = lang === "fr" || csv.separator === ";" ? "day-first" : "unknown";
  const problems: Problem[] = [
    ...csv.problems,
    ...columnProblems(csv, file, { needed: ["interview"], known: INTERVIEW_COLUMNS }),
  ];
  problems.push(...keyProblems(csv, file, "interview"), ...orderProblems(csv, file, reading));
  const seen = new Set<string>();
  const rows = csv.rows.flatMap(({ cells }): Interview[] => {
    const id = cells.interview ?? "";
    if (!isId(id) || seen.has(id)) return [];
    seen.add(id);
    const text = (column: string): string | null => cells[column] || null;
    const order = /^[1-9]\d*$/.test(cells.order ?? "") ? Number(cells.order) : null;
    const participants = (cells.participants ?? "").split(/[,;+ ]+/).filter((name) => name !== "");
    return [
      {
        id,
        order,
        date: isoDate(cells.date ?? "", reading),
        files: fileNames(cells.files ?? ""),
        participants,
        duration: text("duration"),
        mode: text("mode"),
        interviewer: text("interviewer"),
        guide: text("guide"),
        consent: text("consent"),
      },
    ];
  });
  return { rows, problems };
}

/** Attributes are whatever columns the file has beside `participant`. Repeated lines are merged; conflicts are named. */
export async function readParticipants(text: string, file = "participants.csv"): Promise<Read<Participant>> {
  const csv = await readCsv(text, file);
  const problems: Problem[] = [...csv.problems, ...columnProblems(csv, file, { needed: ["participant"], known: null })];
  problems.push(...keyProblems(csv, file, "participant"));
  const seen = new Map<string, Record<string, string>>();
  for (const { cells } of csv.rows) {
    const { participant: id = "", ...attributes } = cells;
    if (isId(id) && !seen.has(id)) seen.set(id, attributes);
  }
  problems.push(...conflicts(csv, file), ...missingAttributes(csv, file));
  return { rows: [...seen].map(([id, attributes]) => ({ id, attributes })), problems };
}

/** What may name an interview or a person. Whatever else stands in such a cell is never shown. */
export function isId(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u.test(text);
}

/** Interviews in the order conducted: by `order`, else by `date`; null where one has neither or two have the same. */
export function inOrder(interviews: readonly Interview[]): Interview[] | null {
  const isApart = (values: readonly unknown[]): boolean => new Set(values).size === values.length;
  if (interviews.every((one) => one.order !== null) && isApart(interviews.map((one) => one.order)))
    return [...interviews].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  if (interviews.some((one) => one.date === null) || !isApart(interviews.map((one) => one.date))) return null;
  return [...interviews].sort((a, b) => byCodeUnit(a.date ?? "", b.date ?? ""));
}

function columnProblems(csv: Csv, file: string, want: { needed: string[]; known: string[] | null }): Problem[] {
  if (csv.header.length === 0) return [];
  const place = { file, line: 1 };
  const missing = want.needed.filter((column) => !csv.header.includes(column));
  const unknown =
    want.known === null ? [] : csv.header.filter((column) => column !== "" && !want.known?.includes(column));
  return [
    ...missing.map(
      (c): Problem => ({ severity: "error", code: "missing-column", place, text: say.missingColumn(c, csv.header) }),
    ),
    ...unknown.map(
      (c): Problem => ({
        severity: "error",
        code: "unknown-column",
        place,
        text: say.unknownColumn(c),
        hint: say.knownAre(want.known ?? []),
      }),
    ),
  ];
}

function keyProblems(csv: Csv, file: string, column: string): Problem[] {
  if (!csv.header.includes(column)) return [];
  const first = new Map<string, number>();
  return csv.rows.flatMap(({ line, cells }): Problem[] => {
    const id = cells[column] ?? "";
    const place = { file, line };
    if (id === "") return [{ severity: "error", code: "empty-cell", place, text: say.emptyCell(column) }];
    if (!isId(id)) return [{ severity: "error", code: "bad-id", place, text: say.badIdentifier(column) }];
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, line);
    return earlier === undefined
      ? []
      : [
          {
            severity: "error",
            code: "duplicate",
            place,
            text: say.duplicateRow(column, earlier),
            hint: say.onceOnly(),
          },
        ];
  });
}

function orderProblems(csv: Csv, file: string, reading: DayFirst): Problem[] {
  const first = new Map<number, number>();
  return csv.rows.flatMap(({ line, cells }): Problem[] => {
    const problems: Problem[] = [];
    const { order = "", date = "" } = cells;
    const place = { file, line };
    const isNumber = /^[1-9]\d*$/.test(order);
    if (order !== "" && !isNumber) problems.push({ severity: "error", code: "bad-order", place, text: say.badOrder() });
    if (date !== "" && isoDate(date, reading) === null)
      problems.push({ severity: "error", code: "bad-date", place, text: say.badDate(), hint: say.badDateHint() });
    const earlier = first.get(Number(order));
    if (isNumber && earlier !== undefined)
      problems.push({ severity: "error", code: "same-order", place, text: say.sameOrder(Number(order), earlier) });
    if (isNumber && earlier === undefined) first.set(Number(order), line);
    return problems;
  });
}

function conflicts(csv: Csv, file: string): Problem[] {
  const first = new Map<string, (typeof csv.rows)[number]>();
  return csv.rows.flatMap((row): Problem[] => {
    const id = row.cells.participant ?? "";
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, row);
    if (earlier === undefined || !isId(id)) return [];
    return csv.header
      .filter((column) => row.cells[column] !== earlier.cells[column] && row.cells[column] !== "")
      .map((column) => ({
        severity: "error",
        code: "conflict",
        place: { file, line: row.line },
        text: say.conflictingAttribute(id, column, earlier.line),
      }));
  });
}

function missingAttributes(csv: Csv, file: string): Problem[] {
  return csv.header.flatMap((column): Problem[] => {
    const ids = csv.rows
      .filter((row) => row.cells[column] === "")
      .map((row) => row.cells.participant ?? "")
      .filter(isId);
    const text = say.missingAttribute(column, ids);
    return column === "participant" || ids.length === 0
      ? []
      : [{ severity: "warning", code: "missing-attribute", place: { file }, text }];
  });
}
