import { notDefined, type Result } from "./result.js";

/** How often a word was said in each of two sets of words, and how many words each holds (whole numbers, times ≤ words). */
export interface WordCounts {
  readonly times: number;
  readonly words: number;
  readonly timesElsewhere: number;
  readonly wordsElsewhere: number;
}

/**
 * The log-likelihood ratio G² of a word in two sets of words, 0 or above: twice the sum over the four cells (the word and all
 * others, here and elsewhere) of observed × ln(observed / expected). 0 where its share is the same in both. It takes each
 * word for independent of the others, which words of one person are not, so that no p is to be read from it (Kilgarriff
 * 2005). Not defined where a set holds no words, or where the word stands in neither or is all there is.
 *
 * Source: Dunning 1993.
 * @example
 * logLikelihood({ times: 110, words: 2552, timesElsewhere: 111, wordsElsewhere: 29225 }) // => { value: 270.72 }
 */
export function logLikelihood({ times, words, timesElsewhere, wordsElsewhere }: WordCounts): Result {
  if (words === 0 || wordsElsewhere === 0) return notDefined("no-units");
  const all = words + wordsElsewhere;
  const both = times + timesElsewhere;
  if (both === 0 || both === all) return notDefined("zero-margin");
  const cell = (observed: number, row: number, column: number): number =>
    observed === 0 ? 0 : observed * Math.log((observed * all) / (row * column));
  const total =
    cell(times, both, words) +
    cell(timesElsewhere, both, wordsElsewhere) +
    cell(words - times, all - both, words) +
    cell(wordsElsewhere - timesElsewhere, all - both, wordsElsewhere);
  return { value: Math.max(0, 2 * total) };
}
