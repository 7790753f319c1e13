import type { Lang } from "../messages/words.js";
import { ENGLISH_FORMS, ENGLISH_NOUNS } from "./lemmas-en.js";
import { FRENCH_NOUNS, frenchForms } from "./lemmas-fr.js";

/** Irregular words by form. Each form belongs to one lemma, the likelier where there are two. */
const tables: Partial<Record<Lang, ReadonlyMap<string, string>>> = {};

/** The irregular word whose form this is, in lower case (`devoir` of `doit`, `travail` of `travaux`); "" where it is of none. */
export function lemma(form: string, language: Lang): string {
  tables[language] ??= tableOf(language === "fr" ? frenchForms() : ENGLISH_FORMS);
  return tables[language]?.get(form) ?? "";
}

/**
 * The same for a word of a rule. A form that is first of all a noun (`suivi`, `fait`, `thought`) does not stand there for
 * the verb, though a rule that names the verb finds it.
 */
export function lemmaMeant(word: string, language: Lang): string {
  return (language === "fr" ? FRENCH_NOUNS : ENGLISH_NOUNS).has(word) ? "" : lemma(word, language);
}

/** From lines of forms, the lemma first. */
function tableOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of lines) {
    const [first = "", ...others] = line.split(" ");
    for (const form of [first, ...others]) if (!found.has(form)) found.set(form, first);
  }
  return found;
}
