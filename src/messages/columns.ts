import { fr } from "./french.js";
import type { Words } from "./words.js";

const column = (name: string, unit: string, label: readonly [string, string], meaning: readonly [string, string]) => ({
  name,
  unit,
  label: { fr: label[0], en: label[1] } as Words,
  meaning: { fr: meaning[0], en: meaning[1] } as Words,
});

/** Every column that a table of measures may have: its name in files, unit, heading and meaning, once for all. */
export const columns = {
  code: column("code", "id", ["code", "code"], [fr`identifiant du code`, "id of the code"]),
  family: column("family", "id", ["famille", "family"], [fr`identifiant de la famille`, "id of the family"]),
  label: column("label", "text", ["nom", "label"], ["nom du code", "name of the code"]),
  interview: column(
    "interview",
    "id",
    ["entretien", "interview"],
    [fr`identifiant de l'entretien`, "id of the interview"],
  ),
  interviews: column(
    "interviews",
    "count",
    ["entretiens", "interviews"],
    [fr`entretiens où le code se trouve`, "interviews that hold the code"],
  ),
  of: column("of", "count", ["sur", "of"], [fr`entretiens qui comptent`, "interviews that count"]),
  units: column("units", "count", ["unités", "units"], [fr`unités où le code se trouve`, "units that hold the code"]),
  marks: column("marks", "count", ["marques", "marks"], [fr`marques posées`, "marks made"]),
  share: column(
    "text_share",
    "share of text",
    ["part du texte", "share of text"],
    [
      fr`part des caractères dits par les participants que le code couvre`,
      "share of the characters said by participants that the code covers",
    ],
  ),
  passages: column(
    "passages",
    "count",
    ["passages", "passages"],
    [fr`passages des extraits qui portent le code`, "passages of the excerpts that hold the code"],
  ),
  people: column(
    "people",
    "count",
    ["personnes", "people"],
    [fr`personnes dans les extraits de qui le code se trouve`, "people in whose excerpts the code stands"],
  ),
  codeA: column("code_a", "id", ["code A", "code A"], ["premier code", "first code"]),
  codeB: column("code_b", "id", ["code B", "code B"], ["second code", "second code"]),
  both: column("both", "count", ["A et B", "both"], [fr`unités où les deux se trouvent`, "units that hold both"]),
  countA: column("count_a", "count", ["A", "A"], [fr`unités où A se trouve`, "units that hold A"]),
  countB: column("count_b", "count", ["B", "B"], [fr`unités où B se trouve`, "units that hold B"]),
  interviewsBoth: column(
    "interviews_both",
    "count",
    ["entretiens", "interviews"],
    [fr`entretiens où les deux se rencontrent dans une même unité`, "interviews in which both meet in one unit"],
  ),
  c: column(
    "c_coefficient",
    "0 to 1",
    ["c", "c"],
    [
      fr`coefficient c : unités communes sur unités de l'un ou l'autre (Jaccard)`,
      "c-coefficient: units with both over units with either (Jaccard)",
    ],
  ),
  dice: column(
    "dice",
    "0 to 1",
    ["Dice", "Dice"],
    [fr`deux fois les unités communes sur la somme des deux`, "twice the units with both over the sum of the two"],
  ),
  aWithB: column(
    "share_of_a",
    "share 0 to 1",
    ["B parmi A", "B in A"],
    [fr`part des unités de A où B se trouve`, "share of A's units that hold B"],
  ),
  bWithA: column(
    "share_of_b",
    "share 0 to 1",
    ["A parmi B", "A in B"],
    [fr`part des unités de B où A se trouve`, "share of B's units that hold A"],
  ),
  lift: column(
    "lift",
    "ratio",
    ["rapport à l’attendu (lift)", "lift"],
    [
      fr`rencontres observées sur rencontres attendues si les codes s'ignoraient`,
      "meetings observed over meetings expected if the codes ignored each other",
    ],
  ),
  uneven: column(
    "uneven",
    "yes or no",
    ["× 5", "× 5"],
    [fr`un code plus de cinq fois plus fréquent que l'autre`, "one code more than five times as frequent as the other"],
  ),
  place: column("order", "rank", ["ordre", "order"], [fr`place dans l'ordre conduit`, "place in the order conducted"]),
  newAPriori: column(
    "new_a_priori",
    "count",
    ["nouveaux a priori", "new a priori"],
    [fr`codes a priori vus pour la première fois`, "a-priori codes seen for the first time"],
  ),
  newEmergent: column(
    "new_emergent",
    "count",
    ["nouveaux émergents", "new emergent"],
    [fr`codes émergents vus pour la première fois`, "emergent codes seen for the first time"],
  ),
  newAll: column(
    "new",
    "count",
    ["nouveaux", "new"],
    [fr`codes vus pour la première fois`, "codes seen for the first time"],
  ),
  newFamilies: column(
    "new",
    "count",
    ["nouvelles", "new"],
    [fr`familles de codes vues pour la première fois`, "families of codes seen for the first time"],
  ),
  seenFamilies: column(
    "seen",
    "count",
    ["vues", "seen"],
    [fr`familles de codes vues jusque-là`, "families of codes seen so far"],
  ),
  seen: column("seen", "count", ["vus", "seen"], [fr`codes vus jusque-là`, "codes seen so far"]),
  mean: column(
    "mean",
    "codes",
    ["moyenne", "mean"],
    [
      fr`codes vus en moyenne sur tous les ordres possibles (Mao Tau, exact)`,
      "codes seen on average over all orders (Mao Tau, exact)",
    ],
  ),
  sd: column(
    "sd",
    "codes",
    ["écart-type", "sd"],
    [fr`écart-type sur tous les ordres, exact`, "standard deviation over all orders, exact"],
  ),
  lower: column(
    "lower",
    "codes",
    ["bas", "lower"],
    [fr`bas de la bande qui tient 95 % des ordres`, "lower edge of the band that holds 95 % of the orders"],
  ),
  upper: column(
    "upper",
    "codes",
    ["haut", "upper"],
    [fr`haut de la bande qui tient 95 % des ordres`, "upper edge of the band that holds 95 % of the orders"],
  ),
  set: column("set", "name", ["ensemble", "set"], [fr`codes dont on parle`, "codes that are meant"]),
  used: column(
    "used",
    "count",
    ["utilisés", "used"],
    [fr`codes qui ont servi au moins une fois`, "codes used at least once"],
  ),
  never: column(
    "never_used",
    "count",
    ["jamais utilisés", "never used"],
    [fr`codes qui n'ont jamais servi`, "codes never used"],
  ),
  once: column(
    "in_one_interview",
    "count",
    ["dans un seul entretien", "in one interview"],
    [fr`codes vus dans un seul entretien`, "codes seen in only one interview"],
  ),
  coverage: column(
    "sample_coverage",
    "share 0 to 1",
    ["couverture", "coverage"],
    [
      fr`couverture d'échantillon (Chao et Jost 2012) : part estimée des mentions, dans la population, qui relèvent de codes déjà vus`,
      "sample coverage (Chao and Jost 2012): estimated share of mentions, in the population, that belong to codes already seen",
    ],
  ),
} as const;
