import type { Span } from "../text/span.js";

/** What two lists of spans have in common, both sorted and disjoint; so is the answer, and none of it is empty. */
export function commonSpans(a: readonly Span[], b: readonly Span[]): Span[] {
  const common: Span[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i], b[j]];
    if (one === undefined || other === undefined) break;
    const [start, end] = [Math.max(one.start, other.start), Math.min(one.end, other.end)];
    if (start < end) common.push({ start, end });
    if (one.end <= other.end) i++;
    else j++;
  }
  return common;
}
