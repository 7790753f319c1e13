import { fold } from "./fold.js";

/**
 * The known name nearest to one that is not known, for a hint; null where none is near enough.
 * Near is at most a third of the letters wrong (at least one, at most three), case and accents aside.
 * Of equally near names the first is taken.
 */
export function nearest(name: string, known: Iterable<string>): string | null {
  const sought = fold(name);
  const allowed = Math.min(3, Math.max(1, Math.floor(sought.length / 3)));
  let best: string | null = null;
  let least = allowed + 1;
  for (const candidate of known) {
    const distance = editDistance(sought, fold(candidate), least);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/**
 * Optimal string alignment distance (Damerau 1964): insertions, deletions, substitutions and swaps of neighbours.
 * Stops early and returns `limit` where the distance is at least that.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow({ a, b, i, previous, older });
    if (Math.min(...row) >= limit) return limit;
    older = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}

interface Rows {
  readonly a: string;
  readonly b: string;
  readonly i: number;
  readonly previous: readonly number[];
  readonly older: readonly number[];
}

function nextRow({ a, b, i, previous, older }: Rows): number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j++) {
    const cost = a[i - 1] === b[j - 1] ? 0 : 1;
    let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
      best = Math.min(best, (older[j - 2] ?? 0) + 1);
    row.push(best);
  }
  return row;
}
