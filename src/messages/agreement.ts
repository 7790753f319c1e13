import { fr } from "./french.js";
import { counted, someOf } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const column = (name: string, unit: string, label: Words, meaning: Words = label) => ({ name, unit, label, meaning });

export const titles = {
  codes: both(fr`Accord par code, du moins bon au meilleur`, "Agreement by code, the worst first"),
  overall: both(fr`Tous les coefficients, codes ensemble`, "Every coefficient, all codes together"),
  pairs: both(fr`Deux par deux`, "Each two coders"),
  free: both(fr`Passages délimités librement`, "Passages cut freely"),
  families: both(fr`Passages délimités librement, par famille`, "Passages cut freely, by family"),
  before: both(fr`À l'ouverture des feuilles`, "When the sheets were opened"),
  disagreements: both(fr`Désaccords`, "Disagreements"),
};

const ALPHA = both(fr`alpha de Krippendorff, jusqu'à 1, 0 au hasard`, "Krippendorff's alpha, up to 1, 0 at chance");

export const columns = {
  code: column("code", "id", both("code", "code")),
  family: column("family", "id", both("famille", "family")),
  n: column(
    "units",
    "count",
    both("unités", "units"),
    both(fr`unités codées par deux personnes au moins`, "units coded by two coders or more"),
  ),
  decisions: column(
    "decisions",
    "count",
    both(fr`décisions`, "decisions"),
    both(
      fr`chaque code que quelqu'un a donné, sur chaque unité codée par deux personnes au moins`,
      "each code that somebody gave, on each unit coded by two coders or more",
    ),
  ),
  alpha: column("krippendorff_alpha", "up to 1", both("alpha", "alpha"), ALPHA),
  lower: column(
    "lower",
    "up to 1",
    both("de", "from"),
    both(fr`limite basse à 95 % (rééchantillonnage)`, "lower limit at 95% (bootstrap)"),
  ),
  upper: column(
    "upper",
    "up to 1",
    both(fr`à`, "to"),
    both(fr`limite haute à 95 % (rééchantillonnage)`, "upper limit at 95% (bootstrap)"),
  ),
  reading: column(
    "reading",
    "word",
    both("lecture", "reading"),
    both(fr`ce que cet alpha permet, selon Krippendorff`, "what this alpha allows, after Krippendorff"),
  ),
  percent: column(
    "percent_agreement",
    "share 0 to 1",
    both("accord", "agreement"),
    both(fr`part des paires de personnes qui s'accordent`, "share of pairs of coders who agree"),
  ),
  cohen: column("cohen_kappa", "up to 1", both("kappa de Cohen", "Cohen's kappa")),
  conger: column(
    "conger_kappa",
    "up to 1",
    both("kappa de Conger", "Conger's kappa"),
    both(fr`kappa de Conger : celui de Cohen pour plus de deux personnes`, "Conger's kappa: Cohen's for more than two"),
  ),
  ac1: column("gwet_ac1", "up to 1", both("AC1", "AC1"), both("AC1 de Gwet", "Gwet's AC1")),
  prevalence: (coder: string) =>
    column(
      `prevalence_${coder}`,
      "share 0 to 1",
      both(coder, coder),
      both(
        fr`part des unités où cette personne a donné le code : ${coder}`,
        `share of units to which this coder gave the code: ${coder}`,
      ),
    ),
  coefficient: column("coefficient", "name", both("coefficient", "coefficient")),
  value: column("value", "up to 1", both("valeur", "value")),
  reason: column(
    "reason",
    "word",
    both("pourquoi rien", "why none"),
    both(fr`pourquoi la valeur ou ses limites manquent`, "why the value or its limits are missing"),
  ),
  printedBy: column(
    "printed_by",
    "names",
    both(fr`se compare à`, "compares with"),
    both(fr`programmes dont le chiffre se compare à celui-ci`, "programs whose figure compares with this one"),
  ),
  coderA: column("coder_a", "id", both("A", "A"), both(fr`première personne`, "first coder")),
  coderB: column("coder_b", "id", both("B", "B"), both(fr`seconde personne`, "second coder")),
  coders: column("coders", "ids", both(fr`personnes`, "coders")),
  interview: column("interview", "id", both("entretien", "interview")),
  place: column(
    "place",
    "place",
    both(fr`unité`, "unit"),
    both(fr`où, ou l'unité du tableau`, "where, or the table's unit"),
  ),
  given: (coder: string) =>
    column(
      `given_${coder}`,
      "code or presence",
      both(coder, coder),
      both(fr`ce que cette personne a donné : ${coder}`, `what this coder gave: ${coder}`),
    ),
  uAlpha: column(
    "u_alpha",
    "up to 1",
    both(fr`u-alpha`, "u-alpha"),
    both(fr`alpha de passages délimités librement`, "alpha of passages cut freely"),
  ),
  binary: column(
    "u_alpha_binary",
    "up to 1",
    both(fr`u-alpha binaire`, "binary u-alpha"),
    both(fr`codé ou non, quel que soit le code`, "coded or not, whatever the code"),
  ),
  cuAlpha: column(
    "cu_alpha",
    "up to 1",
    both("cu-alpha", "cu-alpha"),
    both(fr`le même code là où les deux ont codé`, "the same code where both coded"),
  ),
  kuAlpha: column(
    "k_u_alpha",
    "up to 1",
    both("(k)u-alpha", "(k)u-alpha"),
    both(fr`ce code là où les deux ont codé un code de la famille`, "this code where both coded one of the family"),
  ),
  both: column(
    "characters_both",
    "characters",
    both("les deux", "both"),
    both(fr`caractères codés par les deux`, "characters coded by both"),
  ),
  first: column(
    "characters_first",
    "characters",
    both(fr`le premier seul`, "first alone"),
    both(fr`caractères codés par la première personne seule`, "characters coded by the first alone"),
  ),
  second: column(
    "characters_second",
    "characters",
    both(fr`le second seul`, "second alone"),
    both(fr`caractères codés par la seconde personne seule`, "characters coded by the second alone"),
  ),
  f1: column(
    "overlap_f1",
    "share 0 to 1",
    both("F1", "F1"),
    both(
      fr`deux fois les caractères communs sur la somme des deux`,
      "twice the characters of both over the sum of the two",
    ),
  ),
  kappa: column(
    "kappa_characters",
    "up to 1",
    both(fr`kappa`, "kappa"),
    both(fr`kappa de Cohen sur les caractères des participants`, "Cohen's kappa on the participants' characters"),
  ),
  percentAll: column(
    "percent_whole_text",
    "share 0 to 1",
    both(fr`accord, tout le texte`, "agreement, whole text"),
    both(
      fr`part des caractères de tout le texte traités de même, comme NVivo`,
      "share of the characters of the whole text treated alike, as NVivo",
    ),
  ),
  kappaAll: column(
    "kappa_whole_text",
    "up to 1",
    both(fr`kappa, tout le texte`, "kappa, whole text"),
    both(fr`kappa de Cohen sur tous les caractères, comme NVivo`, "Cohen's kappa on all characters, as NVivo"),
  ),
};

/** Krippendorff's alpha by the scale of the values; on names, nothing is added. */
export const alphaOf = (scale: string): Words => SCALED[scale] ?? named;
const named = both(fr`alpha de Krippendorff`, "Krippendorff's alpha");
const SCALED: Readonly<Record<string, Words>> = {
  ordinal: both(fr`alpha ordinal de Krippendorff`, "Krippendorff's ordinal alpha"),
  interval: both(fr`alpha d'intervalle de Krippendorff`, "Krippendorff's interval alpha"),
  ratio: both(fr`alpha de rapport de Krippendorff`, "Krippendorff's ratio alpha"),
};

/** Which programs print a figure that compares with this one; names are the same in both languages. */
export const printedBy: Readonly<Record<string, string>> = {
  krippendorff_alpha_nominal: "R irrCAC, Python krippendorff, SPSS KALPHA",
  krippendorff_alpha_ordinal: "Python krippendorff, SPSS KALPHA",
  krippendorff_alpha_interval: "Python krippendorff, SPSS KALPHA",
  krippendorff_alpha_ratio: "Python krippendorff, SPSS KALPHA",
  percent_agreement: "R irrCAC",
  percent_all_coders_same: "R irr agree",
  cohen_kappa: "R irr, SPSS",
  weighted_kappa_linear: "R irr, R vcd",
  weighted_kappa_quadratic: "R irr, R vcd",
  scott_pi: "R irrCAC",
  fleiss_kappa: "R irr, R irrCAC",
  conger_kappa: "R irrCAC",
  gwet_ac1: "R irrCAC",
  brennan_prediger: "R irrCAC",
};

/** The same where some coders did not code some units: R irr drops such units whole, and so its kappa of Fleiss is another. */
export const printedByWithMissing: Readonly<Record<string, string>> = { fleiss_kappa: "R irrCAC" };

export const names: Readonly<Record<string, Words>> = {
  krippendorff_alpha: both(fr`alpha de Krippendorff`, "Krippendorff's alpha"),
  krippendorff_alpha_nominal: both(fr`alpha nominal`, "nominal alpha"),
  krippendorff_alpha_ordinal: both(fr`alpha ordinal`, "ordinal alpha"),
  krippendorff_alpha_interval: both(fr`alpha d'intervalle`, "interval alpha"),
  krippendorff_alpha_ratio: both(fr`alpha de rapport`, "ratio alpha"),
  percent_agreement: both(fr`accord brut, par paires`, "percent agreement, by pairs"),
  percent_all_coders_same: both(fr`accord de tous`, "all coders the same"),
  cohen_kappa: both("kappa de Cohen", "Cohen's kappa"),
  weighted_kappa_linear: both(fr`kappa pondéré, linéaire`, "weighted kappa, linear"),
  weighted_kappa_quadratic: both(fr`kappa pondéré, quadratique`, "weighted kappa, quadratic"),
  scott_pi: both("pi de Scott", "Scott's pi"),
  fleiss_kappa: both("kappa de Fleiss", "Fleiss' kappa"),
  conger_kappa: both("kappa de Conger", "Conger's kappa"),
  gwet_ac1: both("AC1 de Gwet", "Gwet's AC1"),
  brennan_prediger: both("kappa de Brennan et Prediger", "Brennan and Prediger's kappa"),
};

export const readings: Readonly<
  Record<"reliable" | "tentative" | "unreliable" | "too-few-units" | "not-assessed", Words>
> = {
  reliable: both(fr`on peut s'y fier`, "can be relied on"),
  tentative: both(fr`conclusions provisoires`, "tentative conclusions"),
  unreliable: both(fr`trop peu d'accord`, "too little agreement"),
  "too-few-units": both(fr`trop peu d'unités`, "too few units"),
  "not-assessed": both(fr`ne peut être évalué`, "cannot be assessed"),
};

// what travels with the numbers
export const noPairable = both(
  fr`aucune unité n'a été codée par deux personnes : aucun accord ne se calcule`,
  "no unit was coded by two people: no agreement can be computed",
);
export const tooFewUnits = (n: number): Words =>
  both(
    fr`ni lecture ni intervalle : ${counted(n, "fr", "unité codée", "unités codées")} par deux personnes, il en faut 20`,
    `neither reading nor interval: ${counted(n, "en", "unit", "units")} coded by two people, where it takes 20`,
  );
export const tooFewInterviews = (n: number): Words =>
  both(
    fr`pas d'intervalle : ${counted(n, "fr", "entretien codé", "entretiens codés")} par deux personnes, il en faut 5`,
    `no interval: ${counted(n, "en", "interview", "interviews")} coded by two people, where it takes 5`,
  );
export const unitsDrawn = both(
  fr`le tableau ne dit pas de quel entretien vient chaque unité : les intervalles supposent des unités sans lien entre elles, et sont sans doute trop étroits (ajoutez une colonne « entretien »)`,
  'the table does not say which interview each unit is from: intervals suppose units that have nothing to do with each other, and are probably too narrow (add a column "interview")',
);
export const noVariation = both(
  fr`tout le monde a donné la même chose partout : l'accord est entier, mais la fiabilité ne peut pas être évaluée`,
  "everybody gave the same everywhere: agreement is complete, but reliability cannot be assessed",
);
export const neverGiven = (ids: readonly string[]): Words =>
  both(
    fr`codes que personne n'a donnés, et dont on ne peut rien dire : ${someOf(ids, "fr")}`,
    `codes that nobody gave, and of which nothing can be said: ${someOf(ids, "en")}`,
  );
export const paradox = (ids: readonly string[]): Words =>
  both(
    fr`beaucoup d'accord et pourtant un alpha bas, parce que ces codes sont très rares ou presque partout : ${someOf(ids, "fr")} ; lisez l'alpha, l'AC1 et la part de chacun ensemble, et ne choisissez pas après coup`,
    `much agreement and yet a low alpha, since these codes are very rare or nearly everywhere: ${someOf(ids, "en")}; read alpha, AC1 and each coder's share together, and do not choose afterwards`,
  );
export const pooled = both(
  fr`« en tout » : chaque code que quelqu'un a donné compte, sur chaque unité, comme une décision ; l'accord sur l'absence y est partout, et les codes rares y pèsent peu : lisez-les un par un`,
  '"overall": each code that somebody gave counts, on each unit, as one decision; agreement on absence is everywhere there, and rare codes weigh little: read them one by one',
);
export const categories = (q: number, areOfCodebook: boolean): Words =>
  areOfCodebook
    ? both(
        fr`AC1 et Brennan-Prediger dépendent du nombre de catégories : ici ${String(q)}, celles de la grille de codes`,
        `AC1 and Brennan-Prediger depend on the number of categories: here ${q}, those of the codebook`,
      )
    : both(
        fr`AC1 et Brennan-Prediger dépendent du nombre de catégories : ici ${String(q)}, celles qui ont servi ; --categories nomme celles de la grille de codes`,
        `AC1 and Brennan-Prediger depend on the number of categories: here ${q}, those that were used; --categories names the codebook's`,
      );
export const limits = both(
  fr`lecture de Krippendorff : à partir de 0,800 on peut s'y fier, de 0,667 à 0,800 les conclusions restent provisoires, en dessous on ne conclut pas (« trop peu d'accord ») ; aucun mot comme « bon » ou « modéré » n'est donné`,
  'Krippendorff\'s reading: from .800 on data can be relied on, from .667 to .800 conclusions stay tentative, below it none is drawn ("too little agreement"); no word such as "good" or "moderate" is given',
);
export const freeMarks = both(
  fr`les caractères ne sont pas indépendants (un seul désaccord en compte des centaines) : aucun intervalle n'est donné sur eux, et ce que personne n'a codé gonfle leur accord ; F1 n'en tient pas compte`,
  "characters are not independent (one disagreement counts hundreds): no interval is given on them, and what nobody coded swells their agreement; F1 leaves it out",
);
export const codesOverlap = both(
  fr`là où une personne a mis deux codes de la même famille au même endroit, cu-alpha et (k)u-alpha ne se définissent pas`,
  "where one coder put two codes of a family in one place, cu-alpha and (k)u-alpha are not defined",
);
export const comparableFree = both(
  fr`à comparer : avec NVivo, seuls « accord » et « kappa, tout le texte » ; avec ATLAS.ti, u-alpha binaire et cu-alpha ; le kappa de MAXQDA est celui de Brennan et Prediger, mais sur des segments : voisin de celui d'ici, pas le même`,
  'to compare: with NVivo, "agreement" and "kappa, whole text" alone; with ATLAS.ti, binary u-alpha and cu-alpha; the kappa of MAXQDA is that of Brennan and Prediger, but on segments: a neighbour of the one here, not the same',
);
export const comparableUnits = both(
  fr`à comparer : le kappa de MAXQDA est celui de Brennan et Prediger, mais sur des segments ; NVivo compte des caractères et ATLAS.ti des longueurs de texte : rien d'ici ne se compare à leurs chiffres`,
  "to compare: the kappa of MAXQDA is that of Brennan and Prediger, but on segments; NVivo counts characters and ATLAS.ti lengths of text: nothing here compares with their figures",
);
export const fewInterviews = (n: number): Words =>
  both(
    fr`les intervalles reposent sur ${String(n)} entretiens : ils sont approximatifs, et plutôt trop étroits`,
    `intervals rest on ${n} interviews: they are rough, and rather too narrow`,
  );
export const overallReachesBelow = ({ lower, reading }: { readonly lower: Words; readonly reading: Words }): Words =>
  both(
    fr`en tout, l'intervalle descend à ${lower.fr}, sous la limite de la lecture donnée : là, on lirait « ${reading.fr} »`,
    `overall, the interval goes down to ${lower.en}, below the limit of the reading given: there one would read "${reading.en}"`,
  );
export const reachesBelow = (ids: readonly string[]): Words =>
  both(
    fr`codes dont l'intervalle descend sous la limite de la lecture donnée : ${someOf(ids, "fr")}`,
    `codes whose interval reaches below the limit of the reading given: ${someOf(ids, "en")}`,
  );
export const missingWords = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "cellule qui dit", "cellules qui disent")} « NA » ou « null » : prises pour vides`,
    `${counted(n, "en", "cell that says", "cells that say")} "NA" or "null": taken as empty`,
  );
export const aside = (names: readonly string[]): Words =>
  both(
    fr`colonnes laissées de côté, qui ne sont d'aucune personne : ${someOf(names, "fr")}`,
    `columns left aside as nobody's codes: ${someOf(names, "en")}`,
  );
export const alikeNames = (pairs: readonly (readonly [string, string])[]): Words => {
  const fr1 = pairs.map(([a, b]) => `« ${a} » / « ${b} »`).join(", ");
  const en1 = pairs.map(([a, b]) => `"${a}" / "${b}"`).join(", ");
  return both(
    fr`ces codes ne diffèrent que par les majuscules, les accents ou les blancs, et comptent pour deux : ${fr1}`,
    `these codes differ by capitals, accents or blanks alone, and count as two: ${en1}`,
  );
};
