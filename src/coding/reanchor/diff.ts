/** For each piece of the old text the piece of the new one that it has become; -1 where it has become none. */
export type Way = Int32Array;

/** The ways from an old text to a new one. */
export interface Diff {
  /** Read from the beginning: of two equal pieces, of which one was taken out, the first has stayed. */
  readonly forward: Way;
  /** Read from the end: the last has stayed. */
  readonly backward: Way;
  /** What both say, guesses in gaps without a piece of their own aside. */
  readonly firm: Way;
  /** For each piece of the new text the old piece that it firmly comes from; -1 where it comes from none. */
  readonly origins: Int32Array;
}

/**
 * Compares two texts, as forms of pieces, from both ends: where the two readings differ nobody can tell what has become what.
 * A sign alone, unlike a word (`isWord`), tells nothing by standing once in a gap.
 */
export function diff(old: Int32Array, now: Int32Array, isWord: (id: number) => boolean): Diff {
  const ahead = align(runsIn(old, now), isWord);
  const astern = align(runsIn(old.slice().reverse(), now.slice().reverse()), isWord);
  const forward = ahead.way;
  const backward = astern.way.map((at) => (at === -1 ? -1 : now.length - 1 - at)).reverse();
  const isGuess = (i: number): boolean => ahead.guessed[i] === 1 || astern.guessed[old.length - 1 - i] === 1;
  const firm = forward.map((at, i) => (backward[i] === at && !isGuess(i) ? at : -1));
  const origins = new Int32Array(now.length).fill(-1);
  firm.forEach((at, i) => {
    if (at !== -1) origins[at] = i;
  });
  return { forward, backward, firm, origins };
}

interface Gap {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
  readonly depth: number;
}

/** Deeper than this nothing is compared: a text that is made to go deeper is no interview. */
const DEPTH = 60;

/** Larger than this, old pieces times new ones, and without a piece of its own, a gap is left unread. */
const AREA = 300_000;

/**
 * Patience diff (Bram Cohen), read from the beginning: equal pieces at the beginning, then those that stand once in either text and
 * in the same order (where there are none, two in a row, four, eight); between them the same again. In a small gap without such pieces, those that are equal at its end and the
 * longest common sequence.
 */
function align(texts: readonly Both[], isWord: (id: number) => boolean): { way: Way; guessed: Uint8Array } {
  const [{ a, b } = NOTHING] = texts;
  const way = new Int32Array(a.length).fill(-1);
  const guessed = new Uint8Array(a.length);
  const gaps: Gap[] = [{ a0: 0, a1: a.length, b0: 0, b1: b.length, depth: 0 }];
  for (let gap = gaps.pop(); gap !== undefined; gap = gaps.pop()) {
    let { a0, a1, b0, b1 } = gap;
    while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) way[a0++] = b0++;
    if (a0 === a1 || b0 === b1 || gap.depth > DEPTH) continue;
    const inner = { a0, a1, b0, b1, depth: gap.depth + 1 };
    const pairs = anchors(texts, inner, isWord);
    if (pairs.length === 0) {
      while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) way[--a1] = --b1;
      longestCommon(a, b, { ...inner, a1, b1, way, guessed });
    }
    let [i, j] = [a0, b0];
    for (const [x, y] of pairs) {
      way[x] = y;
      gaps.push({ ...inner, a0: i, a1: x, b0: j, b1: y });
      [i, j] = [x + 1, y + 1];
    }
    if (pairs.length > 0) gaps.push({ ...inner, a0: i, b0: j });
  }
  return { way, guessed };
}

/** Two texts, as numbers of runs of one, two, four ... pieces that begin at each. */
interface Both {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

const NOTHING: Both = { a: new Int32Array(), b: new Int32Array() };

/** Runs of up to sixteen pieces: where people say the same word again and again, a run of words is still said once. */
const DOUBLINGS = 4;

function runsIn(a: Int32Array, b: Int32Array): Both[] {
  const texts: Both[] = [{ a, b }];
  for (let k = 0; k < DOUBLINGS; k++) {
    const { a: x, b: y } = texts.at(-1) ?? NOTHING;
    const known = new Map<number, number>();
    const doubled = (ids: Int32Array): Int32Array =>
      ids.map((id, i) => {
        const pair = id * 0x1000000 + (ids[i + 2 ** k] ?? -1) + 1;
        const number = known.get(pair) ?? known.size;
        known.set(pair, number);
        return number;
      });
    texts.push({ a: doubled(x), b: doubled(y) });
  }
  return texts;
}

function anchors(texts: readonly Both[], gap: Gap, isWord: (id: number) => boolean): Pair[] {
  for (const [k, { a, b }] of texts.entries()) {
    const length = 2 ** k;
    const found = singles(a, b, { ...gap, a1: gap.a1 - length + 1, b1: gap.b1 - length + 1 });
    const pairs = inOrder(k === 0 ? found.filter(([x]) => isWord(a[x] ?? -1)) : found);
    if (pairs.length > 0) return pairs;
  }
  return [];
}

type Pair = readonly [number, number];

/** Pieces that stand once in this stretch of either text, in the order of the old one. */
function singles(a: Int32Array, b: Int32Array, { a0, a1, b0, b1 }: Gap): Pair[] {
  const inA = placesIn(a, a0, a1);
  const inB = placesIn(b, b0, b1);
  const pairs: Pair[] = [];
  for (const [id, x] of inA) {
    const y = inB.get(id) ?? -1;
    if (x !== -1 && y !== -1) pairs.push([x, y]);
  }
  return pairs.sort(([x], [y]) => x - y);
}

/** Where each form stands; -1 where it stands more than once. */
function placesIn(ids: Int32Array, from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let i = from; i < to; i++) {
    const id = ids[i] ?? -1;
    places.set(id, places.has(id) ? -1 : i);
  }
  return places;
}

/** The longest sequence of pairs that rises in both texts. */
function inOrder(pairs: readonly Pair[]): Pair[] {
  const tails: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, y], i) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < y) low = middle + 1;
      else high = middle;
    }
    before[i] = tails[low - 1] ?? -1;
    tails[low] = i;
  });
  const chosen: Pair[] = [];
  for (let i = tails.at(-1) ?? -1; i !== -1; i = before[i] ?? -1) {
    const pair = pairs[i];
    if (pair !== undefined) chosen.push(pair);
  }
  return chosen.reverse();
}

function longestCommon(
  a: Int32Array,
  b: Int32Array,
  { a0, a1, b0, b1, way, guessed }: Gap & { way: Way; guessed: Uint8Array },
): void {
  const [rows, columns] = [a1 - a0, b1 - b0];
  if (rows * columns > AREA) return;
  const width = columns + 1;
  const longest = new Uint32Array((rows + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      longest[i * width + j] = a[a0 + i] === b[b0 + j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (a[a0 + i] === b[b0 + j]) {
      guessed[a0 + i] = 1;
      way[a0 + i++] = b0 + j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
}
