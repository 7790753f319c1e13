import { bySpan, type Span } from "../text/span.js";

/** New words for a stretch of a text. */
export interface Replacement extends Span {
  readonly text: string;
}

export interface Rewritten {
  readonly text: string;
  /** Where a span of the old text stands in the new one. A span that cuts through a replacement grows to hold it whole. */
  mapSpan(span: Span): Span;
}

/** A text with its replacements made, and the exact way from old offsets to new ones. Replacements must not overlap. */
export function rewrite(text: string, replacements: readonly Replacement[]): Rewritten {
  const sorted = [...replacements].sort(bySpan);
  const moves: Move[] = [];
  let made = "";
  let at = 0;
  for (const { start, end, text: words } of sorted) {
    if (start < at) throw new Error("replacements overlap");
    made += text.slice(at, start);
    moves.push({ start, end, newStart: made.length, newEnd: made.length + words.length });
    made += words;
    at = end;
  }
  return {
    text: made + text.slice(at),
    mapSpan: ({ start, end }) => ({ start: mapped(moves, start, "start"), end: mapped(moves, end, "end") }),
  };
}

interface Move extends Span {
  readonly newStart: number;
  readonly newEnd: number;
}

function mapped(moves: readonly Move[], offset: number, side: "start" | "end"): number {
  const before = lastBefore(moves, offset);
  if (before === undefined) return offset;
  if (offset >= before.end) return before.newEnd + offset - before.end;
  if (offset === before.start) return before.newStart;
  return side === "start" ? before.newStart : before.newEnd;
}

/** The last move that begins at the offset or before it. */
function lastBefore(moves: readonly Move[], offset: number): Move | undefined {
  let low = 0;
  let high = moves.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((moves[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return moves[low - 1];
}

/** Of replacements that overlap, the one that begins first stays; of those that begin together, the longest. */
export function disjoint<One extends Replacement>(replacements: readonly One[]): One[] {
  const kept: One[] = [];
  for (const one of [...replacements].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || one.start >= last.end) kept.push(one);
  }
  return kept;
}
