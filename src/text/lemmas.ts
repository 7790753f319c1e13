import type { Lang } from "../messages/words.js";
import { ENGLISH_NOUNS, ENGLISH_VERBS } from "./lemmas-en.js";
import { frenchNouns, frenchVerbs } from "./lemmas-fr.js";

/** Irregular words by form. Each form belongs to one lemma, the likelier where there are two. */
interface Table {
  readonly lemmas: ReadonlyMap<string, string>;
  readonly verbs: ReadonlySet<string>;
}

const tables: Partial<Record<Lang, Table>> = {};

/** The irregular word whose form this is, in lower case (`devoir` of `doit`, `travail` of `travaux`); "" where it is of none. */
export function lemma(form: string, language: Lang): string {
  return tableFor(language).lemmas.get(form) ?? "";
}

/**
 * The irregular word for which a word of a rule stands with all its forms: a noun or an adjective in any of its forms, a verb
 * by its infinitive alone, for whoever writes `suis` means that person and that tense; "" for any other word.
 */
export function lemmaMeant(word: string, language: Lang): string {
  const { lemmas, verbs } = tableFor(language);
  const found = lemmas.get(word) ?? "";
  return verbs.has(found) && found !== word ? "" : found;
}

function tableFor(language: Lang): Table {
  const table =
    tables[language] ??
    (language === "fr" ? tableOf(frenchVerbs(), frenchNouns()) : tableOf(ENGLISH_VERBS, ENGLISH_NOUNS));
  tables[language] = table;
  return table;
}

/** From lines of forms, the lemma first. */
function tableOf(verbs: readonly string[], nouns: readonly string[]): Table {
  const lemmas = new Map<string, string>();
  const lines = [...verbs, ...nouns].map((line) => line.split(" "));
  for (const [first = "", ...others] of lines)
    for (const form of [first, ...others]) if (!lemmas.has(form)) lemmas.set(form, first);
  return { lemmas, verbs: new Set(verbs.map((line) => line.split(" ")[0] ?? "")) };
}
