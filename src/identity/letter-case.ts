import { isLower, isUpper } from "../text/letters.js";

/** A new word in the case of the one it stands for: NADIA gives LEÏLA, nadia gives leïla. What stands in brackets stays. */
export function inCaseOf(found: string, word: string): string {
  if (word.startsWith("[")) return word;
  const letters = found.replace(/[^\p{L}]/gu, "");
  if (letters.length > 1 && isUpper(letters)) return word.toUpperCase();
  return letters !== "" && isLower(letters) && /\p{L}/u.test(word) ? word.toLowerCase() : word;
}
