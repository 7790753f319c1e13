/** Those that are no word of the language, or hardly one. */
const FOREIGN =
  "van|von|vande|vanden|vander|vandor|de|den|der|ter|ten|el|al|ben|bel|bin|ibn|abd|abdel|abdul|abdoul|ait|ould|bou|di|da|do|dos|das|del|della|dello|mac|mc";
/** The articles among them. */
const FRENCH = "le|la|les|du|des";

const ALL = new RegExp(`(?<!\\p{L})(${FOREIGN}|${FRENCH}) (?=\\p{L}{2})`, "gu");
const OPENS_ARTICLE = new RegExp(`^(?:de )?(?:${FRENCH}) `, "u");
/** « De Lille, on voit la mer », « Ben, Nadia a dit » */
const OPENS_WORD = /^(?:de|ben) /u;

/**
 * Folded words with the particles among them joined to the word after them, as some people write them: « Van den Bossche », « Vanden Bossche »
 * and « Vandenbossche » are one, so are « Ben Ali » and « Benali », « De Smet » and « Desmet ».
 */
export function joinParticles(words: string): string {
  return words.replace(ALL, "$1");
}

/** Whether folded words open with what is a word of the language, and may be that: the article of a noun, or what is said before a name. */
export function opensAs(words: string): "article" | "word" | null {
  if (OPENS_ARTICLE.test(words)) return "article";
  return OPENS_WORD.test(words) ? "word" : null;
}
