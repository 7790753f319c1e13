import { alphaInterval } from "grille-cli/statistics/alpha-interval";
import { gwetAc1 } from "grille-cli/statistics/chance-corrected";
import { cohenKappa } from "grille-cli/statistics/cohen-kappa";
import { krippendorffAlpha } from "grille-cli/statistics/krippendorff-alpha";
import { percentAgreement } from "grille-cli/statistics/percent-agreement";

// A row for each coder, a column for each unit: 1 where the code stands, null where the coder did not code the unit.
const ratings = [
  [1, 0, 1, 0, 1, 1, 0, 0],
  [1, 0, 0, 0, 1, null, 0, 0],
];
const places = ["P01", "P01", "P01", "P02", "P02", "P02", "P03", "P03"];

export const shown = [
  krippendorffAlpha(ratings), // => { value: 0.71 }
  percentAgreement(ratings), // => { value: 0.86 }
  cohenKappa(ratings).estimate, // => 0.7
  gwetAc1(ratings), // => { value: 0.72 }
  krippendorffAlpha([
    [1, 1],
    [1, 1],
  ]), // => { value: null, reason: "no-variation" }
  alphaInterval(ratings, { random: () => 0.5, clusters: places, resamples: 10 }).reason, // => null
];
