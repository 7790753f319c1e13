import * as say from "../messages/labels.js";
import { cellName } from "../messages/outside-table.js";
import type { FoundRow } from "../text/found-table.js";
import type { Problem } from "../text/problem.js";
import { type HeadSettings, headOf, type LabelsHead, type Layout, type NoteCell } from "./labels-head.js";

/** A unit that coders were given; the interview that it comes from, where the table has a column for it. */
export interface LabelledUnit {
  readonly id: string;
  readonly interview: string | null;
}

/** What coders gave to units, from a table made elsewhere. */
export interface Labels {
  readonly layout: Layout;
  readonly coders: readonly string[];
  readonly units: readonly LabelledUnit[];
  /** given[coder][unit]: the codes given there, none in an empty list; null where the coder did not code the unit. */
  readonly given: readonly (readonly (readonly string[] | null)[])[];
  /** Columns that were left aside, having a name as words about a unit have it. */
  readonly aside: readonly string[];
  /** Cells that said in letters that they hold nothing (`NA`), and were taken so. */
  readonly missingWords: number;
}

export interface LabelSettings extends HeadSettings {
  /** The categories of the codebook, in order: any other value is a fault. Without them, all that stand there. */
  readonly categories?: readonly string[] | null | undefined;
  /** Every value must be a number, of ratios none below 0; of ordered categories that are listed, names do. */
  readonly scale?: "nominal" | "ordinal" | "interval" | "ratio" | undefined;
}

/**
 * Labels from the rows of a table, its head first; null where it cannot be told what its columns are, or something in it is
 * wrong. All problems come back, each with its cell, and never with what stands in a cell of the units.
 */
export function readLabels(
  rows: readonly FoundRow[],
  settings: LabelSettings = {},
): { labels: Labels | null; problems: Problem[] } {
  const [first, ...body] = rows;
  const problems: Problem[] = [];
  const note: NoteCell = (row, column, text, code) => {
    const line = rows[row - 1]?.place.line ?? row;
    const at = column === null ? text : say.inCell(cellName(column + 1, row), text);
    problems.push({ severity: "error", code, place: { line }, text: at });
  };
  const head = headOf(first?.cells ?? [], settings, note);
  if (head === null) return { labels: null, problems };
  if (body.length === 0) note(1, null, say.noRows, "no-rows");
  const sheet: Filled[] = [];
  body.forEach(({ cells }, i) => {
    if (cells.every((cell) => cell.trim() === "")) return;
    if (cells.length !== head.names.length)
      note(i + 2, null, say.ragged(cells.length, head.names.length), "ragged-row");
    else sheet.push({ line: i + 2, cells: head.names.map((_, c) => (cells[c] ?? "").trim().normalize("NFC")) });
  });
  const given = head.layout === "long" ? fromLong(head, sheet, settings, note) : fromWide(head, sheet, note);
  checkValues(given, settings, note);
  const different = new Set(given.flatMap(({ code }) => code ?? [])).size;
  if (different > MOST_CODES) note(1, null, say.tooManyCodes(different), "too-many-codes");
  if (looksLikeRow(head, given)) note(1, null, say.noHead, "no-head");
  const labels = gathered(head, given);
  for (const coder of settings.coders ?? [])
    if (!labels.coders.includes(coder)) note(1, null, say.unknownCoder(coder), "unknown-coder");
  if (problems.length === 0 && labels.coders.length < 2) note(1, null, say.oneCoder, "one-coder");
  problems.sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0));
  return { labels: problems.length === 0 ? labels : null, problems };
}

/** More different values than any codebook has: a column of words was taken for a coder's. */
const MOST_CODES = 200;

interface Filled {
  readonly line: number;
  readonly cells: readonly string[];
}

/** One value of one coder on one unit, and the cell that it stands in; no code where the cell is empty. */
interface Given {
  readonly unit: LabelledUnit;
  readonly coder: string;
  readonly code: string | null;
  /** Whether the coder coded the unit: else the value is missing. */
  readonly coded: boolean;
  readonly cell: readonly [line: number, column: number];
  readonly isMissingWord: boolean;
}

function fromLong(
  { at }: LabelsHead,
  rows: readonly Filled[],
  { codes, coders }: LabelSettings,
  note: NoteCell,
): Given[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, cells }): Given[] => {
    const coder = cells[at.coder] ?? "";
    const unit = unitIn(cells, at);
    if (unit.id === "") note(line, at.unit, say.noUnit, "empty-cell");
    if (coder === "") note(line, at.coder, say.noCoder, "empty-cell");
    if (at.interview >= 0 && unit.interview === "") note(line, at.interview, say.noInterview, "empty-cell");
    if (unit.id === "" || coder === "" || coders?.includes(coder) === false) return [];
    const { code, isMissingWord } = codeIn(cells[at.code] ?? "");
    const several = codes === "several";
    const key = JSON.stringify([unit.interview, unit.id, coder, several ? code : ""]);
    const before = first.get(key);
    if (before === undefined) first.set(key, line);
    else note(line, at.unit, several ? say.sameRow(before) : say.twiceCoded(coder, before), "coded-twice");
    const coded = several ? !isMissingWord : code !== null;
    return [{ unit, coder, code, coded, cell: [line, at.code], isMissingWord }];
  });
}

function fromWide({ names, at, coderColumns }: LabelsHead, rows: readonly Filled[], note: NoteCell): Given[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, cells }): Given[] => {
    const unit = unitIn(cells, at);
    if (unit.id === "") note(line, at.unit, say.noUnit, "empty-cell");
    if (at.interview >= 0 && unit.interview === "") note(line, at.interview, say.noInterview, "empty-cell");
    const key = JSON.stringify([unit.interview, unit.id]);
    const before = first.get(key);
    if (unit.id !== "" && before !== undefined) note(line, at.unit, say.twiceListed(before), "unit-twice");
    first.set(key, before ?? line);
    return coderColumns.map((c): Given => {
      const { code, isMissingWord } = codeIn(cells[c] ?? "");
      return { unit, coder: names[c] ?? "", code, coded: code !== null, cell: [line, c], isMissingWord };
    });
  });
}

function unitIn(cells: readonly string[], at: LabelsHead["at"]): LabelledUnit {
  return { id: cells[at.unit] ?? "", interview: at.interview < 0 ? null : (cells[at.interview] ?? "") };
}

/** What statistics programs write where there is nothing. */
const MISSING = /^(?:#?n\/?a|null|nan)$/i;

function codeIn(cell: string): { code: string | null; isMissingWord: boolean } {
  const isMissingWord = MISSING.test(cell);
  return { code: cell === "" || isMissingWord ? null : cell, isMissingWord };
}

function checkValues(given: readonly Given[], { scale = "nominal", categories }: LabelSettings, note: NoteCell): void {
  const known = new Set((categories ?? []).map(plainNumber));
  for (const { code, cell } of given)
    if (code !== null && known.size > 0 && !known.has(plainNumber(code)))
      note(cell[0], cell[1], say.noCategory, "unknown-category");
  if (scale !== "nominal" && !(scale === "ordinal" && known.size > 0)) checkNumbers(given, scale, note);
}

/** A number in one way of writing it; any other text as it is. */
function plainNumber(text: string): string {
  const number = numberIn(text);
  return number === null ? text : String(number);
}

/** Whether the head of a wide table looks like its first row: no column is called as units are, and all others as codes are. */
function looksLikeRow({ layout, names, coderColumns, isUnitNamed }: LabelsHead, given: readonly Given[]): boolean {
  if (layout === "long" || isUnitNamed || coderColumns.length === 0) return false;
  const codes = new Set(given.flatMap(({ code }) => code ?? []));
  return coderColumns.every((c) => codes.has(names[c] ?? ""));
}

function checkNumbers(given: readonly Given[], scale: "ordinal" | "interval" | "ratio", note: NoteCell): void {
  for (const { code, cell } of given) {
    if (code === null) continue;
    const number = numberIn(code);
    if (number === null) note(cell[0], cell[1], say.noNumber(scale), "not-a-number");
    else if (scale === "ratio" && number < 0) note(cell[0], cell[1], say.belowZero, "below-zero");
  }
}

/** A number as French or English tables have it; null for anything else. */
export function numberIn(text: string): number | null {
  const plain = text.replace("\u2212", "-").replace(",", ".");
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3})?$/i.test(plain) ? Number(plain) : null;
}

function gathered({ layout, names, coderColumns, aside }: LabelsHead, given: readonly Given[]): Labels {
  const coders =
    layout === "long" ? [...new Set(given.map(({ coder }) => coder))] : coderColumns.map((c) => names[c] ?? "");
  const units = new Map<string, { readonly place: number; readonly unit: LabelledUnit }>();
  const keyOf = ({ interview, id }: LabelledUnit): string => JSON.stringify([interview, id]);
  for (const { unit } of given) {
    const key = keyOf(unit);
    if (!units.has(key)) units.set(key, { place: units.size, unit });
  }
  const numeric = given.every(({ code }) => code === null || numberIn(code) !== null);
  const nameOf = (code: string): string => (numeric ? plainNumber(code) : code);
  const rank = new Map(coders.map((coder, i) => [coder, i]));
  const cells: (string[] | null)[][] = coders.map(() => new Array<string[] | null>(units.size).fill(null));
  for (const { unit, coder, code, coded } of given) {
    if (!coded) continue;
    const row = cells[rank.get(coder) ?? -1];
    const place = units.get(keyOf(unit))?.place ?? -1;
    if (row === undefined || place < 0) continue;
    row[place] = [...(row[place] ?? []), ...(code === null ? [] : [nameOf(code)])];
  }
  return {
    layout,
    coders,
    units: [...units.values()].map(({ unit }) => unit),
    given: cells,
    aside,
    missingWords: given.filter(({ isMissingWord }) => isMissingWord).length,
  };
}
