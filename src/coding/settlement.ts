import type { Unit } from "../text/segment.js";
import { isEnd, isMomentOrNull, isOffset, isOneOf, isSomeText, isText, isTexts, shape } from "./line-shape.js";

/** A person's mark as it was when it was settled: its id, its code, and a short hash of its words. */
export interface MarkThen {
  readonly coder: string;
  readonly id: string;
  readonly code: string;
  readonly words: string;
}

/**
 * How marks were settled. `agreed`: everybody had put the same, nothing had to be settled. `one`: as one person (or several who
 * agree) had it; `all`: as everybody; `none`: not at all; `new`: another code or other words than anybody had.
 */
export const HOWS = ["agreed", "one", "all", "none", "new"] as const;
export type How = (typeof HOWS)[number];

/** One line of the history of an agreed sheet: what people had put, and what became of it. Lines are only ever added. */
export interface Settlement {
  readonly id: string;
  readonly at: string;
  /** Who settled it; empty where nobody said who they are. */
  readonly by: string;
  readonly how: How;
  /** Hash of the text at the time. On another text the words of marks say nothing any more of whether somebody changed them. */
  readonly text: string;
  readonly from: readonly MarkThen[];
  /** Ids of the agreed marks that it gave. */
  readonly gives: readonly string[];
  readonly reason?: string;
  /** Ids of earlier settlements that it takes the place of. */
  readonly instead?: readonly string[];
}

/** One person's sheet as it stood when sheets were opened. */
export interface SheetThen {
  readonly coder: string;
  readonly sha256: string;
  readonly marks: number;
  /** Marks that were decided on with a proposal in view. */
  readonly seen: number;
  /** Codes for which the person had still to read the interview again: missing there, not absent. */
  readonly missing: readonly string[];
}

/** Units that hold a code: with both people, with the first alone, with the second alone. */
export type Both = readonly [both: number, first: number, second: number];

/** What two people had in common on a transcript, code by code; of codes that neither used, nothing. */
export interface PairThen {
  readonly coders: readonly [string, string];
  readonly codes: Readonly<Record<string, Both>>;
}

/** That the sheets on a transcript were opened to each other, and how far they agreed before anybody had seen another's. */
export interface Opening {
  readonly at: string;
  readonly by: string;
  readonly sheets: readonly SheetThen[];
  readonly unit: Unit;
  /** Participants' units of the transcript. */
  readonly units: number;
  readonly pairs: readonly PairThen[];
}

const readMark = shape({ coder: isText, id: isSomeText, code: isText, words: isText }, {});
const readSettled = shape(
  { settled: isSomeText, at: isMoment, by: isText, how: isOneOf(...HOWS), text: isText, from: isMarks, gives: isTexts },
  { reason: isText, instead: isTexts },
);
const readSheet = shape({ coder: isText, sha256: isText, marks: isOffset, seen: isOffset, missing: isTexts }, {});
const readPair = shape({ coders: isTwo, codes: isCounts }, {});
const readOpened = shape(
  {
    opened: isMoment,
    by: isText,
    sheets: isSheets,
    unit: isOneOf("turn", "sentence", "exchange", "interview"),
    units: isOffset,
    pairs: isPairs,
  },
  {},
);

function isMoment(value: unknown): value is string {
  return value !== null && isMomentOrNull(value);
}

function isMarks(value: unknown): value is MarkThen[] {
  return Array.isArray(value) && value.every((one) => readMark(one) !== null);
}

function isSheets(value: unknown): value is SheetThen[] {
  return Array.isArray(value) && value.every((one) => readSheet(one) !== null);
}

function isPairs(value: unknown): value is PairThen[] {
  return Array.isArray(value) && value.every((one) => readPair(one) !== null);
}

function isTwo(value: unknown): value is [string, string] {
  return isTexts(value) && value.length === 2;
}

function isCounts(value: unknown): value is Record<string, Both> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value).every(
    (one) => Array.isArray(one) && one.length === 3 && one.every(isOffset) && one.some(isEnd),
  );
}

/** Whether a line of a sheet is about how it came about, and no mark. */
export function isHistoryLine(line: unknown): line is object {
  return typeof line === "object" && line !== null && ("settled" in line || "opened" in line);
}

/** A line of the history, as it is kept; null where it is not one. */
export function readHistoryLine(
  line: object,
): { readonly settlement: Settlement } | { readonly opening: Opening } | null {
  const settled = readSettled(line);
  if (settled !== null) {
    const { settled: id, ...rest } = settled;
    return { settlement: { id, ...rest } };
  }
  const opened = readOpened(line);
  if (opened === null) return null;
  const { opened: at, ...rest } = opened;
  return { opening: { at, ...rest } };
}

/**
 * A settlement whose words were changed because names or people went out of the text: its reason, and no hash any more of words
 * that nobody is to find again.
 */
export function rewritten(settlement: Settlement, change: (text: string) => string): Settlement {
  const { reason, from } = settlement;
  const blank = from.map((mark) => ({ ...mark, words: "" }));
  return { ...settlement, from: blank, ...(reason === undefined ? {} : { reason: change(reason) }) };
}

/** The lines of a history: first that sheets were opened, then what was settled, in the order in which it was. */
export function historyLines(opening: Opening | undefined, settled: readonly Settlement[] = []): string[] {
  const opened = opening === undefined ? [] : [openedLine(opening)];
  return [...opened, ...settled.map(settledLine)];
}

function openedLine({ at, by, sheets, unit, units, pairs }: Opening): string {
  return JSON.stringify({
    ...{ opened: at, by },
    sheets: sheets.map(({ coder, sha256, marks, seen, missing }) => ({ coder, sha256, marks, seen, missing })),
    ...{ unit, units },
    pairs: pairs.map(({ coders, codes }) => ({ coders, codes })),
  });
}

function settledLine({ id, at, by, how, text, from, gives, reason, instead }: Settlement): string {
  return JSON.stringify({
    ...{ settled: id, at, by, how, text },
    from: from.map(({ coder, id: mark, code, words }) => ({ coder, id: mark, code, words })),
    gives,
    ...(reason === undefined ? {} : { reason }),
    ...(instead === undefined ? {} : { instead }),
  });
}
