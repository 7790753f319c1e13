import { makeColumn as column } from "./column.js";
import { fr } from "./french.js";

/** p adjusted for the number of tests: 0 to 1, null where p is. */
export const holm = column("holm", "0 to 1", ["Holm", "Holm"], [fr`p ajusté (Holm 1979)`, "adjusted p (Holm 1979)"]);

export const bh = column(
  "bh",
  "0 to 1",
  ["BH", "BH"],
  [fr`p ajusté (Benjamini et Hochberg 1995)`, "adjusted p (Benjamini and Hochberg 1995)"],
);
