/** For stretches that may overlap, the lane in which each can stand so that none covers another: the first that is free. */
export function lanes(stretches: readonly { readonly start: number; readonly end: number }[]): number[] {
  const inOrder = stretches.map((one, i) => ({ ...one, i })).sort((a, b) => a.start - b.start || b.end - a.end);
  const ends: number[] = [];
  const placed: number[] = Array.from({ length: stretches.length }, () => 0);
  for (const { start, end, i } of inOrder) {
    const free = ends.findIndex((taken) => taken <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end;
    placed[i] = lane;
  }
  return placed;
}
