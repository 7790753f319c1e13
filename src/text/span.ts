/** A stretch of a text, half-open [start, end), in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a span lies wholly inside another. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Order by start, then by end: the order in which marks are kept and shown. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** Joins spans that overlap or touch. The result is sorted and disjoint. */
export function union(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const span of [...spans].sort(bySpan)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ start: span.start, end: span.end });
  }
  return joined;
}

/** Many spans, asked about at once: each question halves its way instead of going through all. */
export interface SpanSet {
  /** Whether one of them overlaps the span. */
  overlaps(span: Span): boolean;
  /** Whether one of them holds the span wholly. */
  holds(span: Span): boolean;
}

/** Makes a set of spans in any order; they may overlap. */
export function spanSet(spans: readonly Span[]): SpanSet {
  const sorted = [...spans].sort(bySpan);
  let last = 0;
  const furthest = sorted.map(({ end }) => {
    last = Math.max(last, end);
    return last;
  });
  /** The furthest end of those that begin before the offset; -1 where none does. */
  const endBefore = (offset: number): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return furthest[low - 1] ?? -1;
  };
  return {
    overlaps: ({ start, end }) => endBefore(end) > start,
    holds: ({ start, end }) => endBefore(start + 1) >= end,
  };
}
