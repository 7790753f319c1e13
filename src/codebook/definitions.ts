import type { Lang } from "../messages/words.js";
import { fold } from "../text/fold.js";
import { stem } from "../text/stem.js";
import { wordTexts } from "../text/words.js";

/** Two texts that are alike, by their places in the list that was given. */
export interface Alike {
  readonly first: number;
  readonly second: number;
  /** Cosine of their stems, 0 (none in common) to 1 (the same ones, as often). */
  readonly likeness: number;
}

/** Shorter words than this are articles and the like. */
const LETTERS = 4;

/** Fewer stems than this are too few to compare. */
const STEMS = 3;

/**
 * Pairs of texts whose stems are alike: the cosine of their counts, each stem weighted by ln(1 + texts / texts that hold
 * it), so that what every text says counts for little (Salton and Buckley, 1988). Words of fewer than four letters are
 * left out, and texts of fewer than three stems. A stem that is denied is another than the same one affirmed: *who asks* and
 * *who does not ask* are not alike.
 */
export function alikeTexts(texts: readonly string[], language: Lang, least: number): Alike[] {
  const counts = texts.map((text) => stemCounts(text, language));
  const held = new Map<string, number>();
  for (const count of counts) for (const one of count.keys()) held.set(one, (held.get(one) ?? 0) + 1);
  const weigh = (one: string): number => Math.log(1 + texts.length / (held.get(one) ?? 1));
  const vectors = counts.map((count) => new Map([...count].map(([one, n]) => [one, n * weigh(one)])));
  const found: Alike[] = [];
  vectors.forEach((first, i) => {
    vectors.slice(i + 1).forEach((second, j) => {
      if (first.size < STEMS || second.size < STEMS) return;
      const likeness = cosine(first, second);
      if (likeness >= least) found.push({ first: i, second: i + 1 + j, likeness });
    });
  });
  return found;
}

function stemCounts(text: string, language: Lang): Map<string, number> {
  const counts = new Map<string, number>();
  for (const clause of text
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/[.,;:!?()…]/)) {
    const words = wordTexts(clause, language);
    const denied = deniedFrom(words, language);
    words.forEach((word, i) => {
      if (word.length < LETTERS || DENIALS[language].has(word)) return;
      const one = `${i >= denied ? "¬" : ""}${fold(stem(word, language))}`;
      counts.set(one, (counts.get(one) ?? 0) + 1);
    });
  }
  return counts;
}

/** Words that deny the rest of a clause; of *plus* that is so only behind *ne*. */
const DENIALS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: new Set(["pas", "plus", "jamais", "rien", "guère", "aucun", "aucune", "sans", "ni", "non", "nul", "nulle"]),
  en: new Set(["not", "no", "never", "without", "nor", "none", "neither", "cannot", "nothing", "nobody"]),
};

/** From which word on a clause is denied: in French from its *ne*, where that has its second half; past its end where nothing is. */
function deniedFrom(words: readonly string[], language: Lang): number {
  const none = words.length;
  if (language === "en") {
    const at = words.findIndex((word) => DENIALS.en.has(word) || word.endsWith("n't"));
    return at < 0 ? none : at;
  }
  const ne = words.findIndex((word) => word === "ne" || word === "n'");
  const second = words.findIndex((word, i) => DENIALS.fr.has(word) && (word !== "plus" || (ne >= 0 && ne < i)));
  if (second < 0) return none;
  return ne >= 0 && ne < second ? ne : second;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const length = (one: ReadonlyMap<string, number>): number =>
    Math.sqrt([...one.values()].reduce((sum, value) => sum + value * value, 0));
  let dot = 0;
  for (const [key, value] of a) dot += value * (b.get(key) ?? 0);
  return dot / (length(a) * length(b));
}
