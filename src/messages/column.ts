import type { Words } from "./words.js";

/** A column of a table of numbers: its name in files, its unit, its heading and meaning in French and in English. */
export const makeColumn = (
  name: string,
  unit: string,
  label: readonly [string, string],
  meaning: readonly [string, string],
): { readonly name: string; readonly unit: string; readonly label: Words; readonly meaning: Words } => ({
  name,
  unit,
  label: { fr: label[0], en: label[1] },
  meaning: { fr: meaning[0], en: meaning[1] },
});
