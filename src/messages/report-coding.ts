import { fr } from "./french.js";
import { counted, list, plural } from "./numbers.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });

/* How it was coded */

export const codebooks = both("La grille de codes", "The codebook");
export const codebookTable = both("Familles de codes", "Families of codes");
export const heads = {
  family: both("Famille", "Family"),
  codes: both("Codes", "Codes"),
  aPriori: both("A priori", "A priori"),
  emergent: both("Émergents", "Emergent"),
  interpretive: both("Interprétatifs", "Interpretive"),
  code: both("Code", "Code"),
  interviews: both("Entretiens", "Interviews"),
  who: both("Lesquels", "Which"),
  units: both("Unités", "Units"),
  marks: both("Marques", "Marks"),
  share: both("Part du texte", "Share of text"),
} as const;
export const origins = both(
  fr`A priori : écrit avant le premier entretien. Émergent : fait en lisant.`,
  "A priori: written before the first interview. Emergent: made while reading.",
);
export const interpretiveMeans = both(
  fr`Interprétatif : une identité ou une stratégie, que seule une personne attribue ; une règle n'y propose que des indices à lire.`,
  "Interpretive: an identity or a strategy, which only a person attributes; there a rule proposes no more than cues to read.",
);
export const noCodes = both("La grille est vide : aucun code.", "The codebook is empty: no codes.");
export const basis = both("Quelles marques comptent", "Which marks count");
export const coders = both("Personnes qui ont codé", "People who coded");
export const coding = both("Codage par des personnes", "Coding by people");
export const nobody = both("pas encore", "not yet");
export const missing = both("Laissés de côté", "Left out");
export const before = both("Accord avant la discussion", "Agreement before discussion");
/** What two people had in common when their sheets were opened: `codes` used by either, `kappas` where it is defined. */
export const agreed = (
  [a, b]: readonly [string, string],
  {
    codes,
    defined,
    low,
    median,
    high,
  }: Record<"codes" | "defined", number> & Record<"low" | "median" | "high", string>,
  units: number,
): Words =>
  each((lang) => {
    const kappa =
      defined === 0
        ? both(fr`le kappa n'est défini pour aucun`, "kappa is defined for none")[lang]
        : lang === "fr"
          ? fr`kappa de Cohen de ${low} à ${high}, médiane ${median} (${defined} ${plural(defined, lang, "code", "codes")})`
          : `Cohen's kappa ${low} to ${high}, median ${median} (${defined} ${plural(defined, lang, "code", "codes")})`;
    return lang === "fr"
      ? fr`${a} et ${b} : ${codes} ${plural(codes, lang, "code employé", "codes employés")}, ${units} unités au plus ; ${kappa}`
      : `${a} and ${b}: ${codes} ${plural(codes, lang, "code", "codes")} used, ${units} units at most; ${kappa}`;
  });
export const agreedHow = both(
  fr`compté avant que personne ait vu la feuille d'un autre, code par code : grille reconcile --summary`,
  "counted before anybody had seen another's sheet, code by code: grille reconcile --summary",
);
export const agreedSeen = (marks: number): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`${marks} ${plural(marks, lang, "marque avait été décidée", "marques avaient été décidées")} avec une proposition sous les yeux, ce qui augmente l'accord`
      : `${marks} ${plural(marks, lang, "mark had", "marks had")} been decided on with a proposal in view, which raises agreement`,
  );
export const agreement = both(fr`Accord entre les personnes qui codent`, "Agreement between coders");
export const agreeOn = (
  coders: readonly string[],
  at: { readonly interviews: number; readonly units: number; readonly codes: number },
): Words =>
  both(
    fr`${list(coders, "fr")} ont codé, sur des feuilles séparées, ${counted(at.interviews, "fr", "entretien commun", "entretiens communs")} (${counted(at.units, "fr", "unité", "unités")}, ${counted(at.codes, "fr", "code employé", "codes employés")}).`,
    `${list(coders, "en")} coded the same ${counted(at.interviews, "en", "interview", "interviews")} on sheets of their own (${counted(at.units, "en", "unit", "units")}, ${counted(at.codes, "en", "code", "codes")} used).`,
  );
export const agreeFigures = (
  at: Record<"low" | "median" | "high", string> & { readonly codes: number; readonly under: number },
): Words =>
  both(
    fr`Alpha de Krippendorff, code par code : médiane ${at.median}, de ${at.low} à ${at.high} (${counted(at.codes, "fr", "code", "codes")} où il se calcule) ; sous 0,667, où l'on ne peut rien conclure : ${counted(at.under, "fr", "code", "codes")}.`,
    `Krippendorff's alpha, code by code: median ${at.median}, from ${at.low} to ${at.high} (${counted(at.codes, "en", "code", "codes")} where it is defined); below .667, where nothing can be concluded: ${counted(at.under, "en", "code", "codes")}.`,
  );
export const agreeUndefined = both(
  fr`L'alpha de Krippendorff n'est défini pour aucun.`,
  "Krippendorff's alpha is defined for none.",
);
export const agreeTooFew = (codes: number, least: number): Words =>
  both(
    fr`${counted(codes, "fr", "code a été codé par deux personnes", "codes ont été codés par deux personnes")} sur moins de ${least} unités : trop peu pour en lire l'alpha.`,
    `${counted(codes, "en", "code was", "codes were")} coded by two people on fewer than ${least} units: too few to read alpha from.`,
  );
export const agreeLeast = (names: readonly string[], all: number): Words =>
  both(
    fr`Les plus bas : ${list(names, "fr")}${names.length < all ? fr` ; les autres : grille agreement` : ""}.`,
    `The lowest: ${list(names, "en")}${names.length < all ? "; the others: grille agreement" : ""}.`,
  );
export const read = both(fr`Entretiens comptés`, "Interviews counted");
export const unit = both("Unité comptée", "Unit counted");
export const reviewed = both("Relu par une personne", "Reviewed by a person");

export const terms = both("Trois parts à ne pas confondre", "Three shares not to confuse");
export const textCoded = both("Part du texte codée", "Share of text coded");
export const textCodedMeans = both(
  fr`part des caractères dits par les participants que couvre au moins une marque`,
  "share of the characters said by participants that at least one mark covers",
);
export const codesUsed = both("Codes de la grille qui ont servi", "Codes of the codebook that were used");
export const codesUsedMeans = both(
  fr`codes posés au moins une fois ; une liste fermée ne dit pas combien il en existe`,
  "codes set at least once; a closed list does not say how many exist",
);
export const sampleCoverage = both(fr`Couverture d'échantillon`, "Sample coverage");
export const sampleCoverageMeans = both(
  fr`part estimée des mentions (un code dans un entretien), chez toutes les personnes comparables, qui relèvent de codes déjà vus (Chao et Jost 2012)`,
  "estimated share of mentions (a code in an interview), among all comparable people, that belong to codes already seen (Chao and Jost 2012)",
);

export const coverageOf = (value: string, set: string, n: string): Words =>
  both(fr`${value} (${set} ; ${n})`, `${value} (${set}; ${n})`);

/* Family by family */

export const familyIntro = both(
  fr`On compte des entretiens, puis des unités. Ce qui revient souvent n'est pas pour autant important : une personne bavarde, une question du guide ou un découpage plus fin font monter les nombres.`,
  "Interviews are counted first, then units. What comes back often is not for that reason important: one talkative person, a question of the guide or a finer cut raises the numbers.",
);
export const quoteRule = (limit: number): Words =>
  both(
    fr`Les citations ne sont pas choisies : pour chaque code, le premier passage marqué de chaque entretien, dans l'ordre des entretiens, ${limit} au plus.`,
    `Quotes are not chosen: for each code, the first marked passage of each interview, in the order of the interviews, ${limit} at most.`,
  );
export const familyFigure = (family: string): Words =>
  both(fr`${family} : dans combien d'entretiens`, `${family}: in how many interviews`);
export const familyDescription = (codes: number, n: number): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`Des barres horizontales, une par code (${codes}) : le nombre d'entretiens, sur ${n}, où le code est marqué. Le tableau donne les mêmes nombres.`
      : `Horizontal bars, one for each code (${codes}): the number of interviews, out of ${n}, in which the code is marked. The table gives the same numbers.`,
  );
export const definition = both("Définition", "Definition");
export const use = both(fr`À employer`, "Use");
export const useNot = both(fr`À ne pas employer`, "Do not use");
export const source = both("Source", "Source");
export const neverUsed = (labels: string): Words => both(fr`Jamais utilisés : ${labels}.`, `Never used: ${labels}.`);
export const codeCount = (k: number, n: number, passages: number): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`${k} ${plural(k, lang, "entretien", "entretiens")} sur ${n}, ${passages} ${plural(passages, lang, "passage", "passages")}.`
      : `${k} of ${n} ${plural(n, lang, "interview", "interviews")}, ${passages} ${plural(passages, lang, "passage", "passages")}.`,
  );
export const notShown = (hidden: number, id: string): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`${hidden} ${plural(hidden, lang, fr`autre passage n'est pas montré`, "autres passages ne sont pas montrés")} : grille quotes ${id}.`
      : `${hidden} other ${plural(hidden, lang, "passage is", "passages are")} not shown: grille quotes ${id}.`,
  );
