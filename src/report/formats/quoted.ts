import type { Lang } from "../../messages/words.js";

/**
 * Words between the quotation marks of the reader's language; the words themselves are left as they were said. French
 * marks are not doubled where the words begin with one.
 */
export function quoted(words: string, lang: Lang): string {
  if (lang === "fr" && words.startsWith("«")) return words;
  return lang === "fr" ? `«\u00a0${words}\u00a0»` : `“${words}”`;
}
