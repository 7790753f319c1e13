import { type Span, union } from "../text/span.js";
import type { Mark } from "./mark.js";

/** Sorted, disjoint half-open intervals per transcript and code, over all the marks that count. */
export type Spans = ReadonlyMap<string, ReadonlyMap<string, readonly Span[]>>;

export function spansOf(marks: readonly Mark[]): Spans {
  const gathered = new Map<string, Map<string, Span[]>>();
  for (const { transcript, code, start, end } of marks) {
    const codes = gathered.get(transcript) ?? new Map<string, Span[]>();
    gathered.set(transcript, codes);
    codes.set(code, [...(codes.get(code) ?? []), { start, end }]);
  }
  return new Map([...gathered].map(([id, codes]) => [id, new Map([...codes].map(([code, s]) => [code, union(s)]))]));
}

/** Length in characters of what the spans cover together within `limits` (both disjoint or not). */
export function coveredLength(spans: readonly Span[], limits: readonly Span[]): number {
  let total = 0;
  const merged = union(spans);
  for (const limit of union(limits)) {
    for (const span of merged) total += Math.max(0, Math.min(span.end, limit.end) - Math.max(span.start, limit.start));
  }
  return total;
}
