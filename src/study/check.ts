import { checkExamples } from "../codebook/examples.js";
import type { Problem } from "../text/problem.js";
import type { Study } from "./read.js";

/** What reading does not already tell: each code's rules on the code's own examples. */
export function checkAll(study: Study): Problem[] {
  return study.codebooks.flatMap((codebook) => checkExamples(codebook));
}
