import { adjustP } from "grille-cli/statistics/adjust-p";
import { cCoefficient } from "grille-cli/statistics/c-coefficient";
import { fisherExact } from "grille-cli/statistics/fisher-exact";
import { pairCounts } from "grille-cli/statistics/pair-counts";
import { canAnyPairStandOut } from "grille-cli/statistics/smallest-p";
import { circularShift, interviewSigns } from "grille-cli/statistics/within-interview";

// Two codes in the turns of each interview, in their order.
const turns = [
  { first: [1, 1, 0, 0, 0, 0], second: [1, 1, 0, 0, 0, 0] },
  { first: [0, 1, 0, 0, 0], second: [0, 1, 1, 0, 0] },
];
const first = turns.flatMap((one) => one.first);
const second = turns.flatMap((one) => one.second);

export const shown = [
  cCoefficient(pairCounts(first, second)), // => { value: 0.75 }
  circularShift(turns)?.greater, // => 0.0667
  interviewSigns(turns), // => { above: 2, below: 0, equal: 0 }
  fisherExact({ together: 4, first: 4, second: 4, total: 8 })?.twoSided, // => 0.0286
  canAnyPairStandOut({ total: 8, tests: 231, level: 0.05 }), // => false
  adjustP([0.01, null, 0.04], "holm"), // => [0.02, null, 0.04]
];
