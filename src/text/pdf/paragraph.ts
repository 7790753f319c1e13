import type { Frames } from "./frame.js";
import { type LineHead, lineHeads } from "./line-heads.js";
import { mostCommon } from "./most.js";
import type { Strip } from "./strip.js";

interface Measure {
  readonly frames: Frames;
  readonly head: LineHead;
  /** Points by which paragraphs of this document begin further in; null where they begin flush. */
  readonly indent: number | null;
}

interface Around {
  readonly before: Strip;
  readonly strip: Strip;
  readonly next: Strip | undefined;
  /** Whether `before` is the first line of its paragraph. */
  readonly isSecond: boolean;
  /** Where the lines of this block end. */
  readonly right: number;
}

/** Puts lines together into paragraphs, over the ends of columns and pages. */
export function paragraphsOf(strips: readonly Strip[], frames: Frames): Strip[][] {
  const measure = { frames, head: lineHeads(strips), indent: indentOf(strips, frames) };
  const rights = rightsOf(strips, frames);
  const paragraphs: Strip[][] = [];
  for (const [i, strip] of strips.entries()) {
    const open = paragraphs.at(-1);
    const before = open?.at(-1);
    const around = before && {
      before,
      strip,
      next: strips[i + 1],
      isSecond: open?.length === 1,
      right: rights[i - 1] ?? before.end,
    };
    if (open === undefined || around === undefined || begins(around, measure)) paragraphs.push([strip]);
    else open.push(strip);
  }
  return paragraphs;
}

/** How far a line begins to the right of its column's margin. */
function inset(strip: Strip, frames: Frames): number {
  return strip.x - frames.of(strip).left;
}

function isAway(points: number, { size }: Strip): boolean {
  return Math.abs(points) > 0.6 * size;
}

function indentOf(strips: readonly Strip[], frames: Frames): number | null {
  const indents = strips.flatMap((strip, i) => {
    const next = strips[i + 1];
    const away = inset(strip, frames);
    const isFirst = away > 0.6 * strip.size && away < 5 * strip.size && next !== undefined;
    return isFirst && !isAway(inset(next, frames), next) ? [{ value: away, weight: 1 }] : [];
  });
  return indents.length >= 3 && indents.length > 0.03 * strips.length ? mostCommon(indents, 1) : null;
}

/** The right edge of each line's block: the margin, or that of the inset lines around it. */
function rightsOf(strips: readonly Strip[], frames: Frames): number[] {
  const rights: number[] = [];
  for (let from = 0, to = 0; from < strips.length; from = to) {
    const first = strips[from];
    for (to = from + 1; to < strips.length && inOneBlock(strips[to - 1], strips[to]); ) to++;
    const block = strips.slice(from, to);
    const isInset = first !== undefined && to - from > 1 && isAway(inset(first, frames), first);
    const widest = block.reduce((most, strip) => Math.max(most, strip.end), 0);
    for (const strip of block) rights.push(isInset ? widest : frames.of(strip).right);
  }
  return rights;
}

function inOneBlock(a: Strip | undefined, b: Strip | undefined): boolean {
  if (a === undefined || b === undefined || a.page !== b.page || a.column !== b.column) return false;
  return Math.abs(a.x - b.x) < 2 && Math.abs(a.size - b.size) < 0.5;
}

function begins(around: Around, measure: Measure): boolean {
  const { before, strip } = around;
  if (strip.numbered === "begins") return true;
  if (Math.abs(strip.size - before.size) > 0.06 * before.size) return true;
  const head = measure.head(strip);
  const ended = endsSentence(before.text);
  if (head === "bullet" || (head !== "none" && ended)) return true;
  if (isShort(around)) return true;
  const isBelow = strip.page === before.page && strip.column === before.column && strip.y > before.y;
  return isBelow ? beginsBelow(around, measure) : beginsOver(around, measure);
}

function beginsBelow({ before, strip, next, isSecond }: Around, { frames, indent }: Measure): boolean {
  const gap = strip.y - before.y;
  if (gap > 1.2 * frames.leading(strip.size)) return true;
  const moved = strip.x - before.x;
  if (!isAway(moved, strip)) {
    const isIndented = indent !== null && Math.abs(inset(strip, frames) - indent) < 2;
    return isIndented && isSecond && next !== undefined && !isAway(inset(next, frames), next);
  }
  if (moved < 0) return !isSecond;
  if (!isSecond) return true;
  const hangs = next !== undefined && Math.abs(next.x - strip.x) < 2 && next.size === strip.size;
  return !hangs && endsSentence(before.text) && !/^\p{Ll}/u.test(strip.text);
}

/** Whether the first line of a column or page begins a paragraph. */
function beginsOver({ before, strip, isSecond }: Around, { frames, indent }: Measure): boolean {
  const [earlier, now] = [inset(before, frames), inset(strip, frames)];
  if (isAway(now - earlier, strip)) {
    if (now > earlier) return true;
    return !isSecond;
  }
  if (now > 0.6 * strip.size && indent !== null && isSecond) return true;
  return indent === null && endsSentence(before.text) && /^[«“"‘([]?\s?\p{Lu}/u.test(strip.text);
}

function endsSentence(text: string): boolean {
  return /[.!?…:;»”")\]]\s*$/u.test(text);
}

/** Whether a line stops although the first word of the next would have found room on it. */
function isShort({ before, strip, right }: Around): boolean {
  const room = right - before.end;
  if (room <= 0) return false;
  const letter = (strip.end - strip.x) / Math.max(1, strip.text.length);
  const word = firstWord(strip.text).length * letter * 1.2 + 0.6 * strip.size;
  if (room < word) return false;
  const goesOn = /^\p{Ll}/u.test(strip.text) && !endsSentence(before.text);
  return !goesOn || room > 0.35 * (right - before.x);
}

/** The first word with the signs that never stand at the head of a line. */
function firstWord(text: string): string {
  return /^(?:[«“—–-]\s)?\S+(?:\s[»:;!?]+)?/u.exec(text.slice(0, 60))?.[0] ?? "";
}
