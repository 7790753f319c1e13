import type { Run } from "./run.js";

/** A run of words, not of spaces. */
export interface Word extends Run {
  /** Whether it stands above the baseline of its neighbour. */
  readonly raised: "yes" | "no";
  /** What the file itself sets between this word and the next. */
  readonly after: "space" | "nothing";
}

/** Letters so much smaller than their neighbour, or below, are small. */
const SMALL = 0.85;
/** Letters that are hardly smaller are raised or lowered only where they are so few and touch the word before them: `1er`. */
const FEW = 4;
const TOUCHING = 0.15;
/** Shares of the neighbour's size by which letters stand above its baseline, or below it. */
const LEAST_RISE = 0.08;
const MOST_RISE = 0.75;
const MOST_DROP = 0.45;

/**
 * Tells letters above or below the baseline of a neighbour (`1er`, `CO2`, the call of a note) from the words proper, and
 * says on which word they hang. The neighbour is looked for in the order in which the file draws, then by its place.
 */
export function withRaised(all: readonly Word[]): { words: Word[]; hanging: ReadonlyMap<Word, readonly Word[]> } {
  const words: Word[] = [];
  const hanging = new Map<Word, Word[]>();
  const roots = new Map<Word, Word>();
  const nearby = byHeight(all);
  for (const [i, word] of all.entries()) {
    const before = all[i - 1];
    const drawnBeside = [before, all[i + 1], all[i - 2], all[i + 2]];
    const isHost = (other: Word | undefined): other is Word =>
      other !== undefined && isBeside(word, other) && rootOf(other, roots) !== word;
    const goesOn = before !== undefined && roots.has(before) && goesOnFrom(before, word) ? before : undefined;
    const host = goesOn ?? drawnBeside.find(isHost) ?? (isBrief(word) ? nearby(word).find(isHost) : undefined);
    if (host === undefined) {
      words.push(word);
      continue;
    }
    const root = rootOf(host, roots);
    roots.set(word, root);
    const own: Word = { ...word, raised: word.y < root.y ? "yes" : "no" };
    const there = hanging.get(root);
    if (there === undefined) hanging.set(root, [own]);
    else there.push(own);
  }
  return { words, hanging: heldByWords(hanging, roots) };
}

/** The word proper at the end of the chain of those that hang on one another. */
function rootOf(word: Word, roots: ReadonlyMap<Word, Word>): Word {
  let root = word;
  for (let up = roots.get(root); up !== undefined; up = roots.get(root)) root = up;
  return root;
}

/** A host may turn out later to hang itself: what it holds goes to its root. */
function heldByWords(hanging: ReadonlyMap<Word, readonly Word[]>, roots: ReadonlyMap<Word, Word>): Map<Word, Word[]> {
  const held = new Map<Word, Word[]>();
  for (const [host, own] of hanging) {
    const root = rootOf(host, roots);
    held.set(root, [...(held.get(root) ?? []), ...own]);
  }
  return held;
}

/** Whether letters stand above or below the baseline of a neighbour, and close enough to be its own. */
function isBeside(word: Run, host: Run): boolean {
  const gap = word.x >= host.x ? word.x - host.end : host.x - word.end;
  if (gap <= -0.3 * host.size || gap >= 0.35 * host.size) return false;
  const isSmall = word.size <= SMALL * host.size;
  const touches = word.x > host.x && gap < TOUCHING * host.size && isBrief(word);
  if (!isSmall && (word.size > 1.02 * host.size || !touches)) return false;
  const rise = (host.y - word.y) / host.size;
  const least = isSmall ? LEAST_RISE : 2 * LEAST_RISE;
  return (rise >= least && rise <= MOST_RISE) || (touches && -rise >= least && -rise <= MOST_DROP);
}

function isBrief({ text }: Run): boolean {
  const letters = text.trim();
  return letters.length <= FEW && !/\s/.test(letters);
}

/** Whether letters are the next of some that hang on a word: the same size and height, and touching. */
function goesOnFrom(before: Run, word: Run): boolean {
  const isLike = Math.abs(word.y - before.y) < 0.05 * word.size && Math.abs(word.size - before.size) < 0.05 * word.size;
  return isLike && Math.abs(word.x - before.end) < TOUCHING * word.size;
}

/** Points of height within which words are looked through together. */
const BAND = 8;

/** The words whose baselines are about as high on the page as that of a word. */
function byHeight(all: readonly Word[]): (word: Word) => readonly Word[] {
  const bands = new Map<number, Word[]>();
  for (const word of all) {
    const band = Math.floor(word.y / BAND);
    const there = bands.get(band);
    if (there === undefined) bands.set(band, [word]);
    else there.push(word);
  }
  return ({ y, size }) => {
    const near: Word[] = [];
    const last = Math.floor((y + 2 * size) / BAND);
    for (let band = Math.floor((y - size) / BAND); band <= last; band++) near.push(...(bands.get(band) ?? []));
    return near;
  };
}
