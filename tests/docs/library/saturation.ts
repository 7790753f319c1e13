import { accumulation } from "grille-cli/statistics/accumulation";
import { accumulationSd } from "grille-cli/statistics/accumulation-sd";
import { chao2 } from "grille-cli/statistics/chao2";
import { guestNameyChen } from "grille-cli/statistics/guest-namey-chen";
import { meanAccumulation } from "grille-cli/statistics/mean-accumulation";
import { sampleCoverage } from "grille-cli/statistics/sample-coverage";

// A row for each interview in the order conducted, a column for each code.
const interviews = [
  [1, 1, 1, 0, 0, 0],
  [1, 1, 0, 1, 0, 0],
  [1, 0, 1, 1, 0, 0],
  [1, 1, 0, 0, 1, 0],
  [0, 1, 1, 1, 0, 0],
  [1, 0, 0, 1, 0, 1],
];
const { newCodes, cumulative } = accumulation(interviews);

export const shown = [
  newCodes, // => [3, 1, 0, 1, 0, 1]
  cumulative, // => [3, 4, 4, 5, 5, 6]
  meanAccumulation(interviews), // => [3, 4.33, 4.95, 5.33, 5.67, 6]
  accumulationSd(interviews), // => [0, 0.47, 0.59, 0.6, 0.47, 0]
  sampleCoverage(interviews), // => { value: 0.92 }
  chao2(interviews, { form: "bias-corrected" }).estimate, // => 6.83
  guestNameyChen(newCodes, { base: 4, run: 2, threshold: 0.05 }).metAt, // => null
];
