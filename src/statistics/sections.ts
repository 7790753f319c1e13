/** A half-open stretch [start, end) of a text with a code, a number; the segments of one coder do not overlap. */
export type CodedSegment = { readonly start: number; readonly end: number; readonly code: number };

/** A stretch of a coder's sheet: a coded segment, or a gap (code null). */
export type Section = { readonly start: number; readonly end: number; readonly code: number | null };

/**
 * A coder's sheet cut into sections that cover [0, length) without holes. Segments that overlap, are empty or lie
 * outside are a fault of the caller and throw: where several codes may share a place, do this per code.
 * @example
 * sections([{ start: 2, end: 4, code: 7 }], 5) // => [{ start: 0, end: 2, code: null }, { start: 2, end: 4, code: 7 }, { start: 4, end: 5, code: null }]
 */
export function sections(segments: readonly CodedSegment[], length: number): Section[] {
  const found: Section[] = [];
  let reached = 0;
  for (const segment of segments.toSorted((a, b) => a.start - b.start)) {
    if (segment.start < reached || segment.end <= segment.start || segment.end > length) {
      throw new RangeError("segments of one coder overlap, are empty or lie outside the text");
    }
    if (segment.start > reached) found.push({ start: reached, end: segment.start, code: null });
    found.push(segment);
    reached = segment.end;
  }
  if (reached < length) found.push({ start: reached, end: length, code: null });
  return found;
}

/**
 * Visits every stretch in which two sheets of sections meet.
 * @example
 * meetings([{ start: 0, end: 5, code: 1 }], [{ start: 0, end: 2, code: null }, { start: 2, end: 5, code: 1 }]).map((each) => each.length) // => [2, 3]
 */
export function meetings(
  ours: readonly Section[],
  theirs: readonly Section[],
): { readonly ours: Section; readonly theirs: Section; readonly length: number }[] {
  const found: { ours: Section; theirs: Section; length: number }[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [a, b] = [ours[i], theirs[j]];
    if (a === undefined || b === undefined) return found;
    const length = Math.min(a.end, b.end) - Math.max(a.start, b.start);
    if (length > 0) found.push({ ours: a, theirs: b, length });
    if (a.end <= b.end) i += 1;
    else j += 1;
  }
}
