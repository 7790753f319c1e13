import { type Incidence, incidenceCounts } from "./incidence.js";
import { sum } from "./sum.js";

/**
 * Coleman's curve: the expected number of codes after t = 1..T interviews if each mention of a code fell on an interview
 * at random, with its standard deviation. Codes. It is sampling with replacement and differs from the mean over orders
 * most at small t; for comparison.
 *
 * Source: Coleman 1981.
 * @example
 * coleman([[1, 0], [1, 1]]) // => { mean: [1.25, 2], sd: [0.661437828, 0] }
 */
export function coleman(incidence: Incidence): { readonly mean: number[]; readonly sd: number[] } {
  const { interviews, perCode } = incidenceCounts(incidence);
  const seen = incidence.map((_, i) => perCode.map((count) => 1 - (1 - (i + 1) / interviews) ** count));
  return {
    mean: seen.map(sum),
    sd: seen.map((chances) => Math.sqrt(sum(chances.map((chance) => chance * (1 - chance))))),
  };
}
