import { overlaps, type Span } from "../../text/span.js";
import { isWord, type Range, rangeOf, spanOf } from "./pieces.js";
import { type Around, around } from "./surroundings.js";
import { AROUND, MANY, type Quoted, type TextNow } from "./text-now.js";

/** A place where a mark may belong now. */
export interface Candidate extends Span {
  /** How like its words are to the quote: 1 where they say the same, 0 where nothing is left. */
  readonly likeness: number;
}

/** Where a quote may stand now. */
export interface Found {
  /** The one place that is certain. */
  readonly sure: Range | null;
  /** Places with the same words. */
  readonly same: readonly Range[];
  /** Places with words that are like them. */
  readonly like: readonly Candidate[];
}

/** Words less like the quote than this are not offered for it; less is asked of words at its very place. */
const LEAST = { elsewhere: 0.4, there: 0.25 };

/** Words at the place of a quote that are as like it as this have become of it, even where the same words stand elsewhere now. */
const SAME_SENTENCE = 0.6;

/** So many words are no accident: where they stand once they are the ones, whatever stands around them. */
const TELLING = 5;

/** What surrounds a place is almost what surrounded the quote, both sides together (at most 2). */
const ALMOST = 1.5;

/** Pieces on each side of a quote that hold it in its place. */
const NEAR = 6;

/** Looks for quotes in a text: by what the text was before, or by their words alone. */
export class Finding {
  constructor(private readonly text: TextNow) {}

  /** Every place where the words of a quote stand. */
  all({ ids, quote, at }: Quoted): Range[] {
    return this.text.occurrences(ids.slice(quote.from, quote.to), at);
  }

  /** By the quote and what surrounds it, where the text is not known as it was. */
  byWords(quoted: Quoted): Found {
    return this.bySurroundings(quoted, this.all(quoted));
  }

  /** By what the words around it have become, where the old text is known. */
  byDiff(mark: Span, quoted: Quoted): Found {
    const { old, diff } = this.text;
    if (old === null || diff === null) return this.byWords(quoted);
    const range = rangeOf(old, mark);
    const [first, last] = [diff.forward, diff.backward].map((way) => unbroken(way, range));
    const free = this.free(mark, quoted);
    if (first !== null && first !== undefined && first.from === last?.from)
      return this.atOnePlace(first, { range, quoted, free });
    const places = [first, last].flatMap((one) => one ?? []);
    if (places.length === 0) return this.moved(range, quoted, free);
    const [place] = places;
    const other = touched(first === place ? diff.backward : diff.forward, range);
    const isStretched = other !== null && place !== undefined && other.from < place.to && place.from < other.to;
    if (places.length === 1 && place !== undefined && isStretched)
      return this.atOnePlace(place, { range, quoted, free });
    return { sure: null, same: ranges([...places, ...free]), like: [] };
  }

  /** Places with the same words, but for those that are firmly the same words of another place. */
  private free(mark: Span, quoted: Quoted): Range[] {
    const { old, diff } = this.text;
    if (old === null || diff === null) return this.all(quoted);
    const own = rangeOf(old, mark);
    return this.all(quoted).filter((place) => {
      const origin = unbroken(diff.origins, place);
      return origin === null || origin.from === own.from || !this.isHeld(origin, place);
    });
  }

  private atOnePlace(place: Range, { range, quoted, free }: { range: Range; quoted: Quoted; free: Range[] }): Found {
    const rivals = free.filter(({ from }) => from !== place.from);
    const total = (one: Range): number => sides(around(quoted, one, this.text));
    const isFirm = unbroken(this.text.diff?.firm ?? new Int32Array(), range) !== null;
    const isLikelier =
      rivals.length === 0 ||
      (isFirm && rivals.length <= MANY && total(place) >= ALMOST && rivals.every((one) => total(one) < total(place)));
    const isSure = this.isHeld(range, place) || (rivals.length === 0 && this.words(quoted) >= TELLING);
    if (isSure && isLikelier) return { sure: place, same: [], like: [] };
    return { sure: null, same: ranges([place, ...rivals]), like: [] };
  }

  /** Whether words that stood next to these still do. */
  private isHeld(range: Range, place: Range): boolean {
    const firm = this.text.diff?.firm ?? new Int32Array();
    const isAt = (i: number, from: number, to: number): boolean => (firm[i] ?? -1) >= from && (firm[i] ?? -1) < to;
    const near = Array.from({ length: NEAR }, (_, k) => k + 1);
    const before = near.filter((k) => isAt(range.from - k, place.from - NEAR - 4, place.from)).length;
    const after = near.filter((k) => isAt(range.to + k - 1, place.to, place.to + NEAR + 4)).length;
    const there = Math.min(NEAR, range.from) + Math.min(NEAR, firm.length - range.to);
    return before + after >= Math.min(3, there);
  }

  /** A quote of which something is changed where it stood, or that now stands where nothing stood before. */
  private moved(range: Range, quoted: Quoted, free: readonly Range[]): Found {
    const like = this.corrected(range, quoted);
    const elsewhere = this.bySurroundings(quoted, free);
    if (elsewhere.sure !== null && like.every(({ likeness }) => likeness < SAME_SENTENCE)) return elsewhere;
    if (free.length > 0) return { sure: null, same: free, like };
    return { sure: null, same: [], like: like.length > 0 ? like : elsewhere.like };
  }

  /** The words between those that stood before and behind the quote. */
  private corrected(range: Range, quoted: Quoted): Candidate[] {
    const { diff, pieces } = this.text;
    const firm = diff?.firm ?? new Int32Array();
    let [before, after] = [range.from - 1, range.to];
    while (before >= 0 && (firm[before] ?? -1) === -1) before--;
    while (after < firm.length && (firm[after] ?? -1) === -1) after++;
    const from = before < 0 ? 0 : (firm[before] ?? 0) + 1;
    const to = after >= firm.length ? pieces.ids.length : (firm[after] ?? 0);
    if (from >= to) return [];
    const isTight = to - from <= 2 * (range.to - range.from) + 60;
    const stretch = this.text.within(from - AROUND, to + AROUND);
    return isTight
      ? this.closest(quoted, [stretch], LEAST.there)
      : this.closest(quoted, this.text.stretches(quoted), LEAST.elsewhere);
  }

  /** By the words around it alone. */
  private bySurroundings(quoted: Quoted, places: readonly Range[]): Found {
    if (places.length === 0) {
      const like = this.closest(quoted, this.text.stretches(quoted), LEAST.elsewhere);
      return { sure: null, same: [], like };
    }
    if (places.length > MANY) return { sure: null, same: places, like: [] };
    const judged = places.map((range) => ({ range, ...around(quoted, range, this.text) })).sort(byLikeness);
    const [best, ...others] = judged;
    const same = judged.map(({ range }) => range);
    const isSure = best !== undefined && (others.length === 0 ? this.isOnly(quoted, best) : isAlone(best, others));
    return isSure ? { sure: best.range, same: [], like: [] } : { sure: null, same, like: [] };
  }

  /** Whether the one place where the words stand is theirs: something around them is the same, or they are too many for an accident. */
  private isOnly(quoted: Quoted, { before, after }: Around): boolean {
    return Math.max(before, after) >= 0.5 || this.words(quoted) >= TELLING;
  }

  private words({ ids, quote }: Quoted): number {
    return ids.slice(quote.from, quote.to).filter((id) => isWord(this.text.forms.formOf(id))).length;
  }

  private closest(quoted: Quoted, stretches: readonly Range[], least: number): Candidate[] {
    const found = stretches.flatMap((stretch): Candidate[] => {
      const likely = this.text.likeness.closest(quoted, this.text.pieces.ids.subarray(stretch.from, stretch.to));
      if (likely === null || likely.likeness < least) return [];
      const range = { from: stretch.from + likely.from, to: stretch.from + likely.to };
      return [{ ...spanOf(this.text.pieces, range), likeness: likely.likeness }];
    });
    return apart(found.sort((x, y) => y.likeness - x.likeness || x.start - y.start));
  }
}

/** Where a range stands whole and without anything put in; null where it does not. */
function unbroken(way: Int32Array, { from, to }: Range): Range | null {
  const at = way[from] ?? -1;
  for (let i = from; i < to; i++) if (at === -1 || way[i] !== at + i - from) return null;
  return { from: at, to: at + to - from };
}

/** From the first to the last piece that is left of a range; null where none is. */
function touched(way: Int32Array, { from, to }: Range): Range | null {
  const left = way.subarray(from, to).filter((at) => at !== -1);
  const [first, last] = [left[0], left.at(-1)];
  return first === undefined || last === undefined ? null : { from: first, to: last + 1 };
}

function sides({ before, after }: Around): number {
  return before + after;
}

function byLikeness(a: Around & { range: Range }, b: Around & { range: Range }): number {
  return sides(b) - sides(a) || a.range.from - b.range.from;
}

/**
 * Whether one of several places is the one: all around it is as it was, and at none of the others more than a little; or one side
 * is as it was, and at the others hardly anything.
 */
function isAlone(best: Around, others: readonly Around[]): boolean {
  const [low, high] = [Math.min(best.before, best.after), Math.max(best.before, best.after)];
  const isBelow = (one: number, both: number): boolean =>
    others.every((other) => Math.max(other.before, other.after) < one && sides(other) < both);
  return (low > 0.95 && isBelow(0.9, 1.2)) || (high > 0.95 && low > 0.2 && isBelow(0.4, 0.6));
}

function ranges(all: readonly Range[]): Range[] {
  return [...new Map(all.map((one) => [one.from, one])).values()];
}

/** Without what overlaps a likelier one. */
function apart(sorted: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const one of sorted) if (!kept.some((other) => overlaps(one, other))) kept.push(one);
  return kept;
}
