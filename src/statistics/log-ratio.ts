import type { WordCounts } from "./log-likelihood.js";
import { notDefined, type Result } from "./result.js";

/**
 * How much more often a word is said here than elsewhere, as the binary logarithm of the ratio of its two shares: 0 the same, 1
 * twice as often, -1 half as often. A count of 0 is taken for one half, so that a word said on one side alone has a number
 * too, which then grows with the size of the other side. Not defined where a set holds no words, or the word stands in neither.
 *
 * Source: Hardie 2014.
 * @example
 * logRatio({ times: 8, words: 1000, timesElsewhere: 4, wordsElsewhere: 2000 }) // => { value: 2 }
 * logRatio({ times: 4, words: 1000, timesElsewhere: 0, wordsElsewhere: 1000 }) // => { value: 3 }
 */
export function logRatio({ times, words, timesElsewhere, wordsElsewhere }: WordCounts): Result {
  if (words === 0 || wordsElsewhere === 0) return notDefined("no-units");
  if (times + timesElsewhere === 0) return notDefined("zero-margin");
  return { value: Math.log2(((times || 0.5) * wordsElsewhere) / ((timesElsewhere || 0.5) * words)) };
}
