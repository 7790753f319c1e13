import { VERBS_IN_ER } from "./verbs-fr.js";

/** Forms of those verbs that are far more often another word: *les pensions, des coupons, nous allions*. */
const OTHER_WORDS = new Set(
  (
    "acceptions adhérent adoptions affections agressions allie allies alliez allions cessions cochons collections " +
    "conversions coupons dictions dictons diffusions divisions doublons émergent entre entrée entrées entres " +
    "étalons exécutions explosions expulsions facilité facilités filons grillons habilité habilités inspections " +
    "inventions jetons lies lions manie manies marie maries marrons négligent notions objections passions " +
    "pensions portions précédent précisions pressions prions progressions rations référent relations résident " +
    "réveillons révisions supervisions urgent urgents versions visions"
  ).split(" "),
);

/** What verbs in -er end in, longest first within a verb's reach. */
const ENDINGS =
  /(er(ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient)|ions|iez|ons|ez|èrent|aient|ent|ais|ait|ant|âmes|âtes|ai|as|a|ées?|és?|es?)$/;

/**
 * The infinitive by which a form of a verb in -er is stemmed: Snowball leaves many of them apart (*encodons, changions, vérifie,
 * paye, préfèrent, revendique, dépasse*). Null for any other word, and for verbs that are not in the list.
 */
export function listedInfinitive(word: string): string | null {
  const ending = ENDINGS.exec(word)?.[0] ?? "";
  if (ending === "" || OTHER_WORDS.has(word)) return null;
  const stem = word.slice(0, -ending.length);
  if (ending === "ions" || ending === "iez") return infinitive(stem) ?? infinitive(`${stem}i`);
  if (ending === "èrent") return infinitive(stem) ?? infinitive(`${stem}ér`);
  if (ending === "aient") return infinitive(stem) ?? infinitive(`${stem}ay`);
  return infinitive(stem) ?? (stem.endsWith("i") ? infinitive(`${stem.slice(0, -1)}y`) : null);
}

/** Of `encod`, `commenç` and `change` the verb in the list, else null. */
function infinitive(stem: string): string | null {
  const plain = stem.endsWith("ç") ? `${stem.slice(0, -1)}c` : stem;
  const soft = plain.endsWith("ge") ? plain.slice(0, -1) : plain;
  return VERBS_IN_ER.has(`${soft}er`) ? `${soft}er` : null;
}
