import type { Run } from "./run.js";

/** A run of words, not of spaces. */
export interface Word extends Run {
  /** Whether it stands small and above the baseline of its neighbour. */
  readonly raised: "yes" | "no";
  /** What the file itself sets between this word and the next. */
  readonly after: "space" | "nothing";
}

/** Tells small letters above the baseline of a larger neighbour from the words proper, and says on which word they hang. */
export function withRaised(all: readonly Word[]): { words: Word[]; raised: ReadonlyMap<Word, readonly Word[]> } {
  const words: Word[] = [];
  const raised = new Map<Word, Word[]>();
  const hangsOn = new Map<Word, Word>();
  for (const [i, word] of all.entries()) {
    const neighbours = [all[i - 1], all[i + 1], all[i - 2], all[i + 2]];
    const host = neighbours.find((other) => other !== undefined && isRaisedBy(word, other));
    if (host === undefined) {
      words.push(word);
      continue;
    }
    const root = hangsOn.get(host) ?? host;
    hangsOn.set(word, root);
    const there = raised.get(root);
    if (there === undefined) raised.set(root, [{ ...word, raised: "yes" }]);
    else there.push({ ...word, raised: "yes" });
  }
  return { words, raised };
}

/** Neighbours are those in the order in which the file draws them: a raised letter is drawn beside its word. */
function isRaisedBy(word: Run, host: Run): boolean {
  if (word.size > 0.85 * host.size) return false;
  const rise = (host.y - word.y) / host.size;
  if (rise < 0.08 || rise > 0.75) return false;
  const gap = word.x >= host.x ? word.x - host.end : host.x - word.end;
  return gap > -0.3 * host.size && gap < 0.35 * host.size;
}
