import english from "natural/lib/natural/stemmers/porter_stemmer.js";
import french from "natural/lib/natural/stemmers/porter_stemmer_fr.js";
import type { Lang } from "../messages/words.js";
import { NOUNS_IN_ER, singularOf } from "./plural-nouns.js";
import { infinitiveOf } from "./plural-verbs.js";
import { listedInfinitive } from "./verb-forms.js";

/**
 * The stem of a word in lower case with straight apostrophes: Snowball's French (Porter 2001) with the third person plural
 * of verbs in -er and the first of those in a list, and with the plurals in -os, -us, -is and -x, or Porter's English stemmer (1980).
 * An elided word (`l'`) and anything with a digit are their own stem. Stems do not join irregular forms
 * (travail, travaux) and do join some strangers (marcher, marché): that is what lists in a codebook are for.
 */
export function stem(word: string, language: Lang): string {
  const known = stems[language].get(word);
  if (known !== undefined) return known;
  const found = work(word, language);
  stems[language].set(word, found);
  return found;
}

/** The stems worked out so far: the words of rules and of texts are the same few thousand over and over. */
const stems: Readonly<Record<Lang, Map<string, string>>> = { fr: new Map(), en: new Map() };

function work(word: string, language: Lang): string {
  if (word.length < 2 || word.endsWith("'") || /\p{N}/u.test(word)) return word;
  if (language === "fr") return frenchStem(word);
  return english.stem(word.replace(/'s$/, ""));
}

/** Frequent words that share a stem with a stranger (*moisi, mois*; *saisir, sais*; *faute, faut*): each stands by itself, with its plural. */
const APART = new Map(
  "mois sais,sait faut son par vie,vies fils cas crois,croit maintenant bas coup,coups petit,petits,petite,petites tellement vite loi,lois souris"
    .split(" ")
    .flatMap((line) => line.split(",").map((word, _, [first = ""]) => [word, `${first}·`] as const)),
);

/** Snowball leaves *parlent* and *encodons* as they are, the forms in which people speak of others and of themselves with them. */
function frenchStem(word: string): string {
  const apart = APART.get(word);
  if (apart !== undefined) return apart;
  if (NOUNS_IN_ER.has(word)) return french.stem(`${word}s`);
  const singular = singularOf(word);
  if (singular !== null) return frenchStem(singular);
  const found = french.stem(word);
  const isLeft = found.endsWith("ent") && found.length === word.length;
  const infinitive = listedInfinitive(word) ?? (isLeft ? infinitiveOf(word) : null);
  return infinitive === null ? found : french.stem(infinitive);
}
