import type { Lang } from "../../messages/words.js";

/** Words between the quotation marks of the reader's language; the words themselves are left as they were said. */
export function quoted(words: string, lang: Lang): string {
  return lang === "fr" ? `«\u00a0${words}\u00a0»` : `“${words}”`;
}
