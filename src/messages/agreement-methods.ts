import { fr } from "./french.js";
import { counted } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const scales = {
  nominal: both(fr`nominal`, "nominal"),
  ordinal: both(fr`ordinal`, "ordinal"),
  interval: both(fr`d'intervalle`, "interval"),
  ratio: both(fr`de rapport`, "ratio"),
};

export const drawn = {
  interviews: both(fr`d'entretiens entiers`, "whole interviews"),
  units: both(fr`d'unités, les entretiens n'étant pas connus,`, "units, the interviews being unknown,"),
};

export const who = (facts: { coders: string; names: string; units: string; of: string; unit: Words }): Words =>
  both(
    fr`${facts.coders} personnes (${facts.names}) ont codé ; ${facts.units} unités sur ${facts.of} l'ont été par deux personnes au moins (unité : ${facts.unit.fr}).`,
    `${facts.coders} people (${facts.names}) coded; ${facts.units} of ${facts.of} units were coded by two of them or more (unit: ${facts.unit.en}).`,
  );
export const shareOfInterviews = (n: string, of: string): Words =>
  both(
    fr`Cela représente ${n} ${n === "1" || n === "0" ? "entretien" : "entretiens"} sur ${of}.`,
    `These are ${n} of ${of} interviews.`,
  );
export const independent = both(
  fr`Chacun a codé de son côté, sans voir les marques des autres ; l'accord est celui d'avant la discussion (O'Connor et Joffe 2020).`,
  "Each coded on their own, without seeing the marks of the others; agreement is that before discussion (O'Connor and Joffe 2020).",
);
export const perCode = both(
  fr`L'accord a été mesuré code par code, chaque code étant présent ou absent dans l'unité, par l'alpha de Krippendorff (2019).`,
  "Agreement was measured code by code, each code being present or absent in a unit, with Krippendorff's alpha (2019).",
);
export const perUnit = (scale: Words): Words =>
  both(
    fr`L'accord a été mesuré sur la catégorie donnée à chaque unité, par l'alpha ${scale.fr} de Krippendorff (2019) ; les valeurs manquantes sont laissées de côté.`,
    `Agreement was measured on the category given to each unit, with Krippendorff's ${scale.en} alpha (2019); missing values are left out.`,
  );
export const intervals = (facts: { draws: string; drawn: Words; seed: string }): Words =>
  both(
    fr`Les intervalles à 95 % sont des percentiles de ${facts.draws} tirages avec remise ${facts.drawn.fr} (Efron et Tibshirani 1993 ; graine ${facts.seed}).`,
    `Intervals at 95% are percentiles of ${facts.draws} draws with replacement of ${facts.drawn.en} (Efron and Tibshirani 1993; seed ${facts.seed}).`,
  );
export const noIntervals = (units: string, interviews: string): Words =>
  both(
    fr`Aucun intervalle n'est donné pour l'ensemble : il y faut au moins ${units} unités et ${interviews} entretiens codés par deux personnes, et des valeurs qui varient.`,
    `No interval is given overall: it takes at least ${units} units and ${interviews} interviews coded by two people, and values that vary.`,
  );
export const beside = (q: number): Words =>
  both(
    fr`À côté sont donnés l'accord brut, le kappa de Cohen (1960) ou de Conger (1980) et, pour les codes très rares ou très fréquents, l'AC1 de Gwet (2008), avec ${counted(q, "fr", "catégorie", "catégories")}, et la part d'unités que chacun a codées.`,
    `Beside it stand percent agreement, the kappa of Cohen (1960) or Conger (1980) and, for codes that are very rare or very frequent, Gwet's AC1 (2008), with ${counted(q, "en", "category", "categories")}, and the share of units that each coded.`,
  );
export const free = both(
  fr`Comme chacun a délimité lui-même ses passages, u-alpha et cu-alpha (Krippendorff, Mathet, Bouvry et Widlöcher 2016) et l'accord caractère par caractère sont donnés aussi.`,
  "Since each cut passages of their own, u-alpha and cu-alpha (Krippendorff, Mathet, Bouvry and Widlöcher 2016) and agreement character by character are given as well.",
);
export const limits = (remarks: readonly Words[]): Words =>
  both(
    fr`Limites de ces chiffres : ${remarks.map((one) => one.fr).join(" ; ")}.`,
    `Limits of these figures: ${remarks.map((one) => one.en).join("; ")}.`,
  );
export const reading = both(
  fr`À partir de 0,800 les données sont tenues pour fiables, de 0,667 à 0,800 pour provisoires (Krippendorff 2019).`,
  "From .800 on data are taken as reliable, from .667 to .800 as tentative (Krippendorff 2019).",
);

export const referencesTitle = both(fr`Références`, "References");
export const references: readonly string[] = [
  "Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological Measurement, 20, 37–46.",
  "Conger, A. J. (1980). Integration and generalization of kappas for multiple raters. Psychological Bulletin, 88, 322–328.",
  "Efron, B., & Tibshirani, R. J. (1993). An introduction to the bootstrap. Chapman & Hall.",
  "Gwet, K. L. (2008). Computing inter-rater reliability and its variance in the presence of high agreement. British Journal of Mathematical and Statistical Psychology, 61, 29–48.",
  "Krippendorff, K. (2019). Content analysis: An introduction to its methodology (4th ed., ch. 12). Sage.",
];
export const beforeReferences: readonly string[] = [
  "O’Connor, C., & Joffe, H. (2020). Intercoder reliability in qualitative research: Debates and practical guidelines. International Journal of Qualitative Methods, 19.",
];
export const freeReferences: readonly string[] = [
  "Krippendorff, K., Mathet, Y., Bouvry, S., & Widlöcher, A. (2016). On the reliability of unitizing textual continua: Further developments. Quality & Quantity, 50, 2347–2364.",
];
