import { fr } from "./french.js";
import { counted, formatCoefficient, formatNumber, list } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const column = (name: string, unit: string, label: readonly [string, string], meaning: readonly [string, string]) => ({
  name,
  unit,
  label: both(label[0], label[1]),
  meaning: both(meaning[0], meaning[1]),
});

// columns and titles of tables
export const interviewsSoFar = { meaning: both(fr`nombre d'entretiens`, "number of interviews") };
export const bySplitColumn = column(
  "new_by_split",
  "count",
  [fr`par partage`, "by a split"],
  [
    fr`codes vus pour la première fois qui ne viennent que du partage d'un code déjà vu : rien de nouveau`,
    "codes seen for the first time that only come of the split of a code seen already: no news",
  ],
);
export const newHypothesesColumn = column(
  "new",
  "count",
  ["nouvelles", "new"],
  [fr`hypothèses dont un code est vu pour la première fois`, "hypotheses of which a code is seen for the first time"],
);
export const seenHypothesesColumn = column(
  "seen",
  "count",
  ["vues", "seen"],
  [fr`hypothèses dont un code a été vu jusque-là`, "hypotheses of which a code was seen so far"],
);
export const expectedTitle = both(
  fr`Codes et couverture attendus avec moins, ou plus, d'entretiens`,
  "Codes and coverage expected with fewer, or more, interviews",
);
export const expectedColumns = [
  column("interviews", "count", ["entretiens", "interviews"], [fr`nombre d'entretiens`, "number of interviews"]),
  column(
    "kind",
    "fewer, held or more",
    ["", ""],
    [
      fr`fewer : moins que les entretiens faits (raréfaction) ; held : les entretiens faits ; more : au-delà (extrapolation)`,
      "fewer than were held (rarefaction), as many as were held, or more (extrapolation)",
    ],
  ),
  column(
    "codes",
    "codes",
    ["codes", "codes"],
    [fr`codes attendus (Colwell et al. 2012)`, "codes expected (Colwell et al. 2012)"],
  ),
  column(
    "codes_lower",
    "codes",
    ["bas", "lower"],
    [
      fr`bas de l'intervalle à 95 %, comme si d'autres personnes avaient été interrogées ; vide en deçà des entretiens faits`,
      "lower edge of the 95% interval, as if other people had been asked; empty below the interviews held",
    ],
  ),
  column("codes_upper", "codes", ["haut", "upper"], [fr`haut de cet intervalle`, "upper edge of that interval"]),
  column(
    "coverage",
    "share 0 to 1",
    ["couverture", "coverage"],
    [fr`couverture d'échantillon attendue (Chao et Jost 2012)`, "sample coverage expected (Chao and Jost 2012)"],
  ),
  column(
    "coverage_lower",
    "share 0 to 1",
    ["bas", "lower"],
    [fr`bas de son intervalle à 95 %`, "lower edge of its 95 % interval"],
  ),
  column(
    "coverage_upper",
    "share 0 to 1",
    ["haut", "upper"],
    [fr`haut de cet intervalle`, "upper edge of that interval"],
  ),
] as const;
export const hypothesesTitle = both(
  fr`Codes utilisés par hypothèse qu'ils servent à juger`,
  "Codes used, by the hypothesis that they serve to judge",
);
export const hypothesisColumn = column(
  "hypothesis",
  "id",
  [fr`hypothèse`, "hypothesis"],
  [fr`identifiant de l'hypothèse`, "id of the hypothesis"],
);
export const lastNewColumn = column(
  "last_new",
  "rank",
  [fr`dernier nouveau`, "last new"],
  [
    fr`place, dans l'ordre conduit, de l'entretien qui a apporté le dernier code nouveau`,
    "place, in the order conducted, of the interview that brought the last new code",
  ],
);
export const neededTitle = both(
  fr`Entretiens qu'il faudrait encore, en ordre de grandeur`,
  "Interviews that would still be needed, as an order of magnitude",
);
export const neededColumns = [
  column(
    "of",
    "coverage or chao2",
    ["cible", "target"],
    [
      fr`coverage : couverture d'échantillon ; chao2 : part du total estimé par Chao2`,
      "coverage: sample coverage; chao2: share of the total that Chao2 estimates",
    ],
  ),
  column("target", "share 0 to 1", ["valeur", "value"], [fr`valeur à atteindre`, "value to be reached"]),
  column(
    "more",
    "interviews",
    ["entretiens de plus", "more interviews"],
    [fr`entretiens de plus, en nombre réel`, "further interviews, a real number"],
  ),
  column("rounded", "count", ["arrondi", "rounded"], [fr`le même, arrondi vers le haut`, "the same, rounded up"]),
] as const;
export const latestTitle = both(
  fr`Codes que les deux derniers entretiens ont apportés`,
  "Codes that the last two interviews brought",
);
export const originColumn = column(
  "origin",
  "a_priori or emergent",
  ["origine", "origin"],
  [fr`fixé d'avance, ou venu en lisant`, "fixed beforehand, or made while reading"],
);
export const placesColumn = column(
  "places",
  "places",
  ["passages", "passages"],
  [fr`où le code se trouve dans cet entretien`, "where the code stands in that interview"],
);
export const depthTitle = both(
  fr`Profondeur : une approximation, non une mesure du sens`,
  "Depth: a proxy, not a measure of meaning",
);
export const kindColumn = column(
  "kind",
  "family or code",
  ["sorte", "kind"],
  [fr`famille de codes, ou code`, "family of codes, or code"],
);
export const passagesColumn = column(
  "passages",
  "count",
  ["passages", "passages"],
  [
    fr`passages où le code se trouve, ceux qui se touchent n'en faisant qu'un`,
    "passages in which the code stands, those that touch being one",
  ],
);
export const subcodesColumn = column(
  "sub_codes",
  "count",
  ["sous-codes", "sub-codes"],
  [
    fr`sous-codes distincts qui ont servi : d'une famille, ses codes`,
    "distinct sub-codes used: of a family, its codes",
  ],
);
export const stratumColumn = column(
  "stratum",
  "value",
  ["strate", "stratum"],
  [fr`valeur de l'attribut ; vide : pas connue`, "value of the attribute; empty: not known"],
);
export const strataTitle = (attribute: string): Words =>
  both(fr`Strate par strate : ${attribute}`, `Stratum by stratum: ${attribute}`);
export const strataHead = both(fr`Strate par strate`, "Stratum by stratum");
export const strataWhy = both(
  fr`une courbe plate de tous peut cacher une strate de deux personnes qu'on a à peine entendues ; les strates sont ici celles du plan d'échantillonnage`,
  "a flat curve of all can hide a stratum of two people who have hardly been heard; the strata are those of the sampling plan",
);
export const strataCurvesTitle = both(
  fr`Codes vus en moyenne dans chaque strate`,
  "Codes seen on average in each stratum",
);
export const strataColumns = [
  stratumColumn,
  column(
    "interviews",
    "count",
    ["entretiens", "interviews"],
    [fr`entretiens de la strate`, "interviews of the stratum"],
  ),
  column("which", "ids", ["lesquels", "which"], [fr`leurs identifiants, dans l'ordre`, "their ids, in order"]),
  column("seen", "count", ["vus", "seen"], [fr`codes vus dans la strate`, "codes seen in the stratum"]),
  column(
    "only_here",
    "count",
    [fr`ici seulement`, "only here"],
    [fr`codes qu'aucune autre strate n'a`, "codes that no other stratum has"],
  ),
  column(
    "last_new",
    "count",
    [fr`nouveaux au dernier`, "new in the last"],
    [
      fr`codes que le dernier entretien de la strate était le premier d'elle à apporter`,
      "codes that the last interview of the stratum was the first of it to bring",
    ],
  ),
  column(
    "sample_coverage",
    "share 0 to 1",
    ["couverture", "coverage"],
    [
      fr`couverture d'échantillon de tous les codes de la strate, d'avance et émergents ; vide en dessous de cinq entretiens, instable en dessous de dix`,
      "sample coverage of all codes of the stratum, a-priori and emergent; empty below five interviews, unstable below ten",
    ],
  ),
] as const;
export const samplingTitle = both(
  fr`Qui n'a pas été entendu : le plan d'échantillonnage et les entretiens faits`,
  "Who has not been heard: the sampling plan and the interviews held",
);
export const samplingColumns = [
  column("cell", "attributes", ["personnes", "people"], [fr`attributs voulus`, "attributes wanted"]),
  column("wanted", "count", ["voulus", "wanted"], [fr`entretiens voulus`, "interviews wanted"]),
  column("held", "count", ["faits", "held"], [fr`entretiens faits`, "interviews held"]),
  column("missing", "count", ["manquent", "missing"], [fr`entretiens qui manquent`, "interviews that are missing"]),
  column("which", "ids", ["lesquels", "which"], [fr`entretiens faits`, "interviews held"]),
] as const;

// remarks
const codesNamed = (codes: readonly string[], lang: "fr" | "en"): string => list(codes, lang);
export const waiting = (codes: readonly string[], cells: number, from: "study" | "table"): Words => {
  const cell = { fr: counted(cells, "fr", "case", "cases"), en: counted(cells, "en", "cell", "cells") };
  if (from === "table")
    return both(
      fr`laissés hors de tous ces nombres : ${codesNamed(codes, "fr")} ; dans certains entretiens (${cell.fr}) on n'a pas cherché : absent et pas cherché sont deux choses`,
      `left out of all these numbers: ${codesNamed(codes, "en")}, not looked for in some interviews (${cell.en}): absent and not looked for are two things`,
    );
  const verb =
    codes.length < 2
      ? fr`ce code est venu en route et n'a pas encore été cherché`
      : fr`ces codes sont venus en route et n'ont pas encore été cherchés`;
  return both(
    fr`laissés hors de tous ces nombres : ${codesNamed(codes, "fr")} ; ${verb} dans des entretiens lus avant (${cell.fr}) : absent et pas cherché sont deux choses ; grille reread dit quoi relire`,
    `left out of all these numbers: ${codesNamed(codes, "en")}, made along the way and not looked for yet in interviews read before (${cell.en}): absent and not looked for are two things; grille reread says what to read again`,
  );
};
export const splitNotNew = (codes: readonly string[]): Words =>
  both(
    fr`codes issus d'un partage : ${codesNamed(codes, "fr")} ; partager un code n'apporte rien de nouveau, la colonne « nouveaux » ne les compte pas. La courbe est celle de la grille de codes telle qu'elle est à présent`,
    `codes that came of a split: ${codesNamed(codes, "en")}; to split a code brings no news, the column "new" does not count them. The curve is that of the codebook as it is now`,
  );
export const unreliableOut = (codes: readonly string[]): Words =>
  codes.length === 0
    ? both(
        fr`aucun code n'a échoué à l'accord entre codeurs : rien n'est laissé de côté`,
        "no code failed the agreement between coders: nothing is left out",
      )
    : both(
        fr`laissés de côté, les codeurs ne s'accordant pas sur eux : ${codesNamed(codes, "fr")}`,
        `left out, coders not agreeing on them: ${codesNamed(codes, "en")}`,
      );
export const metThough = (settings: readonly string[], unseen: { chao2: number; jackknife: number }): Words => {
  const [chao2, jackknife] = [Math.max(0, unseen.chao2), Math.max(0, unseen.jackknife)];
  return both(
    fr`une règle d'arrêt est remplie (${list(settings, "fr")}), mais les estimations parlent de codes pas encore vus : au moins ${formatNumber(chao2, "fr", 1)} d'après Chao2 corrigé, ${formatNumber(jackknife, "fr", 1)} d'après le jackknife ; une règle remplie n'est pas la fin de la nouveauté`,
    `a stopping rule is met (${list(settings, "en")}), but estimates speak of codes not seen yet: at least ${formatNumber(chao2, "en", 1)} by bias-corrected Chao2, ${formatNumber(jackknife, "en", 1)} by the jackknife; a rule that is met is not the end of novelty`,
  );
};
export const smallStrata = (values: readonly string[]): Words =>
  both(
    fr`strates de moins de cinq entretiens : ${codesNamed(values, "fr")} ; on ne peut que les lire, pas les comparer`,
    `strata of fewer than five interviews: ${codesNamed(values, "en")}; they can be read, not compared`,
  );
export const strataCoverage = ({
  unstable,
  fixed,
}: {
  readonly unstable: readonly string[];
  /** Whether some of the codes were fixed beforehand. */
  readonly fixed: boolean;
}): Words =>
  both(
    fr`strate par strate, la couverture est celle de tous les codes${fixed ? fr`, ceux fixés d'avance compris` : ""}${unstable.length === 0 ? "" : fr` ; instable, avec moins de dix entretiens : ${codesNamed(unstable, "fr")}`}`,
    `stratum by stratum, coverage is that of all codes${fixed ? ", those fixed beforehand included" : ""}${unstable.length === 0 ? "" : `; unstable, with fewer than ten interviews: ${codesNamed(unstable, "en")}`}`,
  );
export const depthIsProxy = both(
  fr`la profondeur (entretiens, passages, sous-codes) n'est qu'une approximation : la saturation du sens ne se calcule pas (Hennink, Kaiser et Marconi 2017)`,
  "depth (interviews, passages, sub-codes) is a proxy only: saturation of meaning cannot be computed (Hennink, Kaiser and Marconi 2017)",
);
export const unheard = (cells: readonly string[]): Words =>
  both(
    fr`pas encore entendus, d'après le plan d'échantillonnage : ${cells.join(" ; ")}`,
    `not heard yet, by the sampling plan: ${cells.join("; ")}`,
  );
export const secondBelowSeen = both(
  fr`le jackknife 2 tombe sous le nombre de codes vus : il ne dit rien ici`,
  "jackknife 2 falls below the number of codes seen: it tells nothing here",
);
export const boundary = both(
  fr`un seul code vu une fois, aucun vu deux fois : l'estimation est au bord de sa formule ; « rien à voir » n'y est qu'un effet de calcul`,
  'one code seen once, none seen twice: the estimate stands at the edge of its formula; "nothing unseen" is an effect of arithmetic there',
);

/** A share of coverage, which is 1 only where nothing is missing. */
export const covered = (share: number): Words =>
  both(formatCoefficient(share, "fr", { zeros: "dropped" }), formatCoefficient(share, "en", { zeros: "dropped" }));

// the measure switched off
export const off = both(
  fr`cette étude ne mesure pas de saturation (study.yaml, « saturation: off ») : ni cette commande ni le rapport n'en disent rien`,
  'this study does not measure saturation (study.yaml, "saturation: off"): neither this command nor the report says anything of it',
);
export const offBecause = (why: Words): Words =>
  both(fr`la raison que l'étude donne : ${why.fr}`, `the reason that the study gives: ${why.en}`);
export const offOtherwise = both(
  fr`l'analyse thématique réflexive récuse cette notion (Braun et Clarke 2021) ; ce qui peut se dire à la place : la force d'information de l'échantillon (Malterud, Siersma et Guassora 2016)`,
  "reflexive thematic analysis rejects the notion (Braun and Clarke 2021); what can be said instead: the information power of the sample (Malterud, Siersma and Guassora 2016)",
);

// the command
export const help = both(
  fr`les entretiens récents apportent-ils encore des codes nouveaux ?`,
  "do recent interviews still bring new codes?",
);

// flags, and what can be wrong with them
export const flags = {
  by: both(
    fr`level:code, level:family, level:hypothesis, ou attribute:NOM pour chaque strate ; ou les deux, avec une virgule`,
    "level:code, level:family, level:hypothesis, or attribute:NAME for each stratum; or both, with a comma between",
  ),
  estimators: both(
    fr`usual (d'office), ou all : aussi Chao2 classique, jackknife 2, bootstrap, ICE et iChao2, peu sûrs en dessous de vingt entretiens`,
    "usual (by default), or all: classic Chao2, jackknife 2, bootstrap, ICE and iChao2 as well, unsafe below twenty interviews",
  ),
  depth: both(
    fr`montre aussi une approximation de la profondeur : entretiens, passages et sous-codes de chaque code`,
    "shows a proxy for depth as well: interviews, passages and sub-codes of each code",
  ),
  unreliable: both(
    fr`laisse de côté les codes sur lesquels les codeurs ne s'accordent pas`,
    "leaves out the codes on which coders do not agree",
  ),
  methods: both(
    fr`écrit le paragraphe de méthode, avec ses références`,
    "writes the paragraph on methods, with its references",
  ),
};
export const badBy = (by: string): Words =>
  both(fr`--by « ${by} » : ni un niveau ni un attribut`, `--by "${by}": neither a level nor an attribute`);
export const badByHint = both(
  fr`level:code, level:family, level:hypothesis, ou attribute: suivi d'une colonne de participants.csv`,
  "level:code, level:family, level:hypothesis, or attribute: followed by a column of participants.csv",
);
export const noAttribute = (name: string, known: readonly string[]): Words =>
  known.length === 0
    ? both(fr`pas d'attribut « ${name} » : il n'y en a aucun`, `no attribute "${name}": there is none at all`)
    : both(
        fr`pas d'attribut « ${name} » ; il y a ${list(known, "fr")}`,
        `no attribute "${name}"; there are ${list(known, "en")}`,
      );
export const cellWithout = (name: string, known: readonly string[]): Words =>
  both(
    fr`sampling: cells: participants.csv n'a pas de colonne « ${name} »${known.length === 0 ? "" : fr` ; elle a ${list(known, "fr")}`}`,
    `sampling: cells: participants.csv has no column "${name}"${known.length === 0 ? "" : `; it has ${list(known, "en")}`}`,
  );
export const noHypotheses = both(
  fr`un tableau venu d'ailleurs n'a pas d'hypothèses`,
  "a table from elsewhere has no hypotheses",
);

// the answer in words
export const onlyOne = (codes: readonly string[]): Words =>
  both(
    fr`un seul entretien : on ne peut que nommer ses codes : ${list(codes, "fr")}`,
    `one interview only: all that can be done is to name its codes: ${list(codes, "en")}`,
  );
export const unsafe = both(fr`peu sûrs en dessous de vingt entretiens`, "unsafe below twenty interviews");
export const indication = both(fr`à titre d'indication`, "to give an idea");
export const withMore = ({
  more,
  codes,
  coverage,
}: {
  readonly more: number;
  readonly codes: Words;
  readonly coverage: Words;
}): Words =>
  both(
    fr`avec ${counted(more, "fr", "entretien", "entretiens")} de plus, de la même population : ${codes.fr} codes attendus (prolongés d'après Chao2 classique, non corrigé), couverture ${coverage.fr} ; un ordre de grandeur`,
    `with ${counted(more, "en", "more interview", "more interviews")} from the same population: ${codes.en} codes expected (extended after the classic Chao2, not the corrected one), coverage ${coverage.en}; an order of magnitude`,
  );
export const neededFor = (more: number): Words =>
  both(
    fr`pour une couverture de 0,95 : de l'ordre de ${counted(more, "fr", "entretien", "entretiens")} de plus`,
    `for a coverage of 0.95: in the order of ${counted(more, "en", "more interview", "more interviews")}`,
  );
/** All orders are visited up to nine interviews, else so many are drawn. */
export const inOrders = (share: string, interviews: number): Words =>
  interviews <= 9
    ? both(
        fr`le serait à ce jour dans ${share} des ordres possibles`,
        `would be met by now in ${share} of all possible orders`,
      )
    : both(
        fr`le serait à ce jour dans ${share} de 2\u202f000 ordres tirés au sort`,
        `would be met by now in ${share} of 2,000 random orders`,
      );
export const newHypotheses = both(fr`hypothèses nouvelles`, "new hypotheses");
export const francisLine = (at: number | null, why: Words): Words =>
  at === null
    ? both(
        fr`Francis et al. (2010), 10+3, fait pour des codes fixés d'avance : non (${why.fr})`,
        `Francis et al. (2010), 10+3, made for codes fixed beforehand: no (${why.en})`,
      )
    : both(
        fr`Francis et al. (2010), 10+3, fait pour des codes fixés d'avance : trois entretiens de suite sans code nouveau à l'entretien ${at}`,
        `Francis et al. (2010), 10+3, made for codes fixed beforehand: three interviews in a row without a new code at interview ${at}`,
      );
