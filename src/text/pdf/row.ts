import { countCharacters } from "../tidy.js";
import { type Word, withRaised } from "./raised.js";
import type { Run, Weight } from "./run.js";

/** Words on one baseline with no wide gap in them. */
export interface Cell {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  /** Its own baseline. That of its row may differ by a little, where columns are not on one grid. */
  readonly y: number;
  /** That of most of its characters. */
  readonly size: number;
  readonly weight: Weight;
  /** Characters of raised numbers, the calls of footnotes, that are not in `text`. */
  readonly calls: number;
  /** Whether it opens with such a number. */
  readonly opening: "call" | "words";
  /** The first gap wider than usual near its beginning: the space at `at` in the text, before words that begin at `x`. */
  readonly gap: { readonly at: number; readonly x: number } | null;
}

/** All words on one baseline, from the left. */
export interface Row {
  /** From 1. */
  readonly page: number;
  readonly y: number;
  readonly cells: readonly Cell[];
}

/** A gap of so many times the size is one between columns, or between a label and words. */
const WIDE = 0.9;
/** A gap of so many times the size, within so many characters, may set a label off. */
const LABEL_GAP = 0.4;
const LABEL_LENGTH = 40;
/** A gap of so many times the size is a space between words. */
const SPACE = 0.17;

/** Words whose baselines are no further apart than this share of the size are on one line, whatever their sizes: small capitals. */
const LEVEL = 0.02;

export interface Rows {
  readonly rows: Row[];
  /** Characters that are printed twice at one place, to look bold. They are in `rows` once. */
  readonly twice: number;
}

/** Puts the words of a page into rows by their baselines, top to bottom. Raised and lowered letters go with the word that they follow. */
export function rowsOf(runs: readonly Run[], page: number): Rows {
  const lines: { y: number; low: number; size: number; words: Word[] }[] = [];
  const { once, twice } = withoutShadows(runs);
  const { words, hanging } = withRaised(spaced(once));
  for (const word of [...words].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = lines.at(-1);
    const own = [word, ...(hanging.get(word) ?? [])];
    const isLevel = last !== undefined && word.y - last.low < LEVEL * word.size;
    if (last !== undefined && (isLevel || word.y - last.y < 0.3 * Math.min(word.size, last.size))) {
      last.words.push(...own);
      last.low = word.y;
    } else lines.push({ y: word.y, low: word.y, size: word.size, words: own });
  }
  return { rows: lines.map((line) => ({ page, y: line.y, cells: cellsOf(line.words) })), twice };
}

/** Points by which a shadow stands beside the words it repeats. */
const SHADOW = 1.5;

function withoutShadows(runs: readonly Run[]): { once: Run[]; twice: number } {
  const last = new Map<string, Run>();
  let twice = 0;
  const once = runs.filter((run) => {
    if (run.text.trim() === "") return true;
    const same = last.get(run.text);
    if (same !== undefined && Math.abs(same.x - run.x) < SHADOW && Math.abs(same.y - run.y) < SHADOW) {
      twice += countCharacters(run.text);
      return false;
    }
    last.set(run.text, run);
    return true;
  });
  return { once, twice };
}

/** The runs that are words, each with whether the file sets a space after it. */
function spaced(runs: readonly Run[]): Word[] {
  const words: Word[] = [];
  for (const run of runs) {
    const last = words.at(-1);
    if (run.text.trim() !== "") words.push({ ...run, raised: "no", after: /\s$/.test(run.text) ? "space" : "nothing" });
    else if (last !== undefined) words[words.length - 1] = { ...last, after: "space" };
  }
  return words;
}

function cellsOf(line: readonly Word[]): Cell[] {
  const cells: Word[][] = [];
  for (const word of [...line].sort((a, b) => a.x - b.x)) {
    const last = cells.at(-1);
    const before = last?.at(-1);
    const wide = before !== undefined && word.x - before.end > WIDE * Math.max(word.size, before.size);
    if (last === undefined || wide) cells.push([word]);
    else last.push(word);
  }
  return cells.map(cellOf);
}

function cellOf(words: readonly Word[]): Cell {
  const parts: string[] = [];
  let [length, calls] = [0, 0];
  let gap: Cell["gap"] = null;
  for (const [i, word] of words.entries()) {
    const before = words[i - 1];
    const { kept, call } =
      word.raised === "yes" ? splitCall(word.text, before?.text ?? "") : { kept: word.text, call: "" };
    calls += countCharacters(call);
    const apart = before !== undefined && isApart(before, word);
    const width = before === undefined ? 0 : word.x - before.end;
    if (width > LABEL_GAP * word.size && length <= LABEL_LENGTH) gap ??= { at: length, x: word.x };
    const bare = kept.replace(/\s+/g, " ").trim();
    if (bare === "") continue;
    parts.push(apart && length > 0 ? ` ${bare}` : bare);
    length += parts.at(-1)?.length ?? 0;
  }
  const first = words[0];
  const opening = first?.raised === "yes" && /^\s*[\d*]/.test(first.text) ? "call" : "words";
  const text = parts.join("");
  const whole = unspread(text);
  return { text: whole, ...extent(words), ...mainFont(words), calls, opening, gap: whole === text ? gap : null };
}

/** A raised number or star is the call of a note, unless it is an exponent. What stands before it in the same raised letters is words: `40ᵉ`. */
function splitCall(raised: string, before: string): { kept: string; call: string } {
  const from = raised.search(/[\d*†‡]/u);
  const call = raised.slice(from);
  if (from < 0 || !/^[\d*†‡,;\s-]+$/u.test(call)) return { kept: raised, call: "" };
  if (from === 0 && /(\d|\b[cdkm]?m)$/u.test(before)) return { kept: raised, call: "" };
  return { kept: raised.slice(0, from), call };
}

function isApart(before: Word, word: Word): boolean {
  if (/^\s/.test(word.text) || /\s$/.test(before.text)) return true;
  const size = Math.max(before.size, word.size);
  const gap = word.x - before.end;
  const isRaised = before.raised === "yes" || word.raised === "yes";
  return gap > (isRaised ? 0.25 : SPACE) * size || (before.after === "space" && gap > 0.05 * size);
}

export function extent(cells: readonly { x: number; end: number }[]): { x: number; end: number } {
  return cells.reduce((a, b) => ({ x: Math.min(a.x, b.x), end: Math.max(a.end, b.end) }), {
    x: Number.POSITIVE_INFINITY,
    end: Number.NEGATIVE_INFINITY,
  });
}

function mainFont(words: readonly Word[]): Pick<Cell, "y" | "size" | "weight"> {
  const low = words.filter((word) => word.raised === "no");
  const counted = low.length === 0 ? words : low;
  const bold = counted.reduce((sum, { weight, text }) => sum + (weight === "bold" ? text.length : -text.length), 0);
  const { y, size } = counted.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return { y, size, weight: bold > 0 ? "bold" : "plain" };
}

/** Undoes letters set apart for show, `C H A P I T R E`. The gaps between such words are wide and lie between cells. */
function unspread(text: string): string {
  return /^\p{L}(?: \p{L}){3,}$/u.test(text) ? text.replace(/ /g, "") : text;
}
