import { makeColumn as column } from "./column.js";
import { fr } from "./french.js";

/** What a two-sided test leaves open: on which side of what was expected the observed stands. */
export const difference = column(
  "difference",
  "count",
  [fr`écart`, "difference"],
  [
    fr`observé moins attendu : au-dessus de 0, plus souvent que par hasard ; au-dessous, moins souvent`,
    "observed less expected: above 0 more often than by chance, below 0 less often",
  ],
);

/** p adjusted for the number of tests: 0 to 1, null where p is. */
export const holm = column("holm", "0 to 1", ["Holm", "Holm"], [fr`p ajusté (Holm 1979)`, "adjusted p (Holm 1979)"]);

export const bh = column(
  "bh",
  "0 to 1",
  ["BH", "BH"],
  [fr`p ajusté (Benjamini et Hochberg 1995)`, "adjusted p (Benjamini and Hochberg 1995)"],
);
