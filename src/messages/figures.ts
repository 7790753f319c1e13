import { fr } from "./french.js";
import { counted, formatNumber } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const helpLine = both(
  fr`dessine une figure, en SVG ou en PNG ; sans nom, dit lesquelles il y a`,
  "draws a figure, as SVG or PNG; without a name, says which there are",
);

export const kinds = {
  saturation: both(
    fr`codes vus d'un entretien à l'autre, dans la bande de tous les ordres`,
    "codes seen from one interview to the next, within the band of all orders",
  ),
  coverage: both(
    fr`codes et couverture d'échantillon attendus avec moins, puis plus d'entretiens`,
    "codes and sample coverage expected with fewer, then more interviews",
  ),
  rules: both(
    fr`règle de Guest, Namey et Chen selon la base, la suite et le seuil : atteinte ou non, et quand`,
    "rule of Guest, Namey and Chen by base, run and threshold: met or not, and when",
  ),
  matrix: both(
    fr`codes par entretien, ou par valeur d'un attribut, en cases ombrées`,
    "codes by interview, or by the values of an attribute, as shaded cells",
  ),
  cooccurrence: both(
    fr`dans combien d'entretiens deux codes se rencontrent, en cases ombrées`,
    "in how many interviews two codes meet, as shaded cells",
  ),
  network: both(fr`les codes qui se rencontrent le plus, en réseau`, "the codes that meet most, as a network"),
  sequence: both(
    fr`quel code suit quel autre, et ce que donnerait le hasard`,
    "which code follows which, and what chance would give",
  ),
  agreement: both(
    fr`l'accord entre les personnes qui codent, code par code, avec son intervalle`,
    "how far coders agree, code by code, with its interval",
  ),
  profile: both(
    fr`types et stratégies par personne : où les lectures diffèrent, ce qui change`,
    "types and strategies by person: where readings differ, what shifts",
  ),
} as const;

export const flags = {
  output: both(
    fr`le fichier à écrire, en .svg ou en .png ; sans lui, le SVG est écrit à l'écran`,
    "the file to write, .svg or .png; without it the SVG is written to the screen",
  ),
  width: both(
    fr`largeur : une colonne (8 cm) ou la page (16 cm) d'une feuille A4 ; page si rien n'est dit`,
    "width: one column (8 cm) or the page (16 cm) of an A4 sheet; page if nothing is said",
  ),
  unit: both(
    fr`l'unité où les marques se comptent, là où cela compte (matrix, cooccurrence, network, sequence, agreement) ; segment : passages qui se recouvrent (cooccurrence, network)`,
    "the unit in which marks are counted, where that matters (matrix, cooccurrence, network, sequence, agreement); segment: passages that overlap (cooccurrence, network)",
  ),
  by: both(
    fr`level:family, level:hypothesis (saturation, couverture, règles), attribute:NOM ou section (matrix)`,
    "level:family, level:hypothesis (saturation, coverage, rules), attribute:NAME or section (matrix)",
  ),
} as const;

export const heads = {
  name: both("figure", "figure"),
  shows: both(fr`ce qu'elle montre`, "what it shows"),
  from: both(fr`nombres`, "numbers"),
} as const;

export const noSuchFigure = (name: string, known: readonly string[]): Words =>
  both(
    fr`il n'y a pas de figure « ${name} » ; il y a ${known.join(", ")}`,
    `there is no figure "${name}"; there are ${known.join(", ")}`,
  );
export const endings = both(
  fr`une figure s'écrit dans un fichier .svg ou .png`,
  "a figure is written to a file that ends in .svg or .png",
);
export const notTaken = (name: string, flag: string): Words =>
  both(fr`la figure ${name} ne prend pas --${flag}`, `the figure ${name} does not take --${flag}`);
export const noStrata = both(
  fr`cette figure ne se dessine pas strate par strate : grille saturation --by attribute:NOM en donne les nombres`,
  "this figure is not drawn stratum by stratum: grille saturation --by attribute:NAME gives the numbers",
);
export const nothing = both(fr`rien à dessiner`, "nothing to draw");
export const shownCodes = (shown: number, all: number): Words =>
  both(
    fr`${shown} codes montrés sur les ${all} qui ont servi : ceux du plus grand nombre d'entretiens. --family ou --code en choisissent d'autres.`,
    `${shown} of the ${all} codes that were used are shown: those in most interviews. --family or --code choose others.`,
  );

export const matrix = {
  title: both(fr`Codes par entretien`, "Codes by interview"),
  description: (codes: number, columns: number): Words =>
    both(
      fr`Un tableau de cases, ${counted(codes, "fr", "code", "codes")} en lignes, ${counted(columns, "fr", "colonne", "colonnes")} ; plus la case est foncée, plus le nombre écrit dedans est grand.`,
      `A table of cells, ${counted(codes, "en", "code", "codes")} as rows, ${counted(columns, "en", "column", "columns")}; the darker the cell, the larger the number written in it.`,
    ),
  turn: both(fr`tours de parole de l'entretien avec le code`, "turns of the interview with the code"),
  sentence: both(fr`phrases de l'entretien avec le code`, "sentences of the interview with the code"),
  exchange: both(fr`échanges de l'entretien avec le code`, "exchanges of the interview with the code"),
  times: both(fr`nombre de fois dans l'entretien`, "number of times in the interview"),
  interview: both(fr`code présent (1) ou non (0)`, "code there (1) or not (0)"),
  people: both(fr`entretiens où se trouve le code`, "interviews with the code"),
  countNotShare: both(
    fr`La case est foncée d'après le nombre d'entretiens, non d'après leur part : comparez-le au n de sa colonne.`,
    "A cell is dark by the number of interviews, not by their share: compare it with the n of its column.",
  ),
  missing: both(fr`code pas encore cherché dans cet entretien`, "code not looked for in this interview yet"),
  partly: both(fr`code pas cherché dans tous ces entretiens`, "code not looked for in all of these interviews"),
} as const;

export const sequence = {
  title: both(fr`Ce qui suit quoi`, "What follows what"),
  description: (rows: number, top: string): Words =>
    both(
      fr`${counted(rows, "fr", "suite", "suites")} de deux codes. Pour chacune, un disque plein dit combien de fois le second vient juste après le premier, un losange vide combien de fois si l'on décalait le second en cercle dans chaque entretien. La plus répandue : ${top}.`,
      `${counted(rows, "en", "sequence", "sequences")} of two codes. For each, a full disc says how often the second comes right after the first, an empty diamond how often it would if the second were moved round within each interview. The most widespread: ${top}.`,
    ),
  axis: both("fois", "times"),
  end: both("entretiens", "interviews"),
  observed: both(fr`ce qui arrive`, "what happens"),
  expected: both(
    fr`en moyenne, si le second code était décalé en cercle`,
    "on average, if the second code were moved round",
  ),
  rule: (shown: number, all: number): Words =>
    both(
      fr`${formatNumber(shown, "fr")} suites montrées sur ${formatNumber(all, "fr")}, celles du plus grand nombre d'entretiens.`,
      `${formatNumber(shown, "en")} of ${formatNumber(all, "en")} sequences are shown, those in most interviews.`,
    ),
  nothing: both(fr`aucun code n'en suit un autre`, "no code follows another"),
} as const;

export const coverage = {
  title: both(
    fr`Codes et couverture attendus, avec moins et avec plus d'entretiens`,
    "Codes and coverage expected, with fewer and with more interviews",
  ),
  description: (
    held: number,
    codes: string,
    share: string,
    later: { readonly more: number; readonly share: string } | null,
  ): Words =>
    later === null
      ? both(
          fr`Deux courbes selon le nombre d'entretiens, jusqu'à ceux qui ont été faits. En haut les codes attendus, ${codes} avec les ${held} entretiens faits ; en bas la couverture d'échantillon, ${share} avec ceux-ci.`,
          `Two curves by the number of interviews, up to those held. Above, the codes expected, ${codes} with the ${held} interviews held; below, sample coverage, ${share} with these.`,
        )
      : both(
          fr`Deux courbes selon le nombre d'entretiens. En haut les codes attendus, ${codes} avec les ${held} entretiens faits ; en bas la couverture d'échantillon, ${share} avec ceux-ci, ${later.share} avec ${later.more}. La courbe est pleine jusqu'aux entretiens faits et en tirets au-delà.`,
          `Two curves by the number of interviews. Above, the codes expected, ${codes} with the ${held} interviews held; below, sample coverage, ${share} with these, ${later.share} with ${later.more}. The curve is solid up to the interviews held and dashed beyond.`,
        ),
  codes: both("codes attendus", "codes expected"),
  share: both(fr`couverture d'échantillon attendue`, "sample coverage expected"),
  interviews: both(fr`nombre d'entretiens`, "number of interviews"),
  fewer: both(fr`avec moins d'entretiens (raréfaction)`, "with fewer interviews (rarefaction)"),
  more: both(fr`avec plus d'entretiens (extrapolation)`, "with more interviews (extrapolation)"),
  held: both(fr`les entretiens faits`, "the interviews held"),
  band: both(fr`95 %, comme si d'autres personnes étaient interrogées`, "95 %, as if other people were asked"),
  note: (set: string): Words =>
    both(
      fr`Sur un ensemble : ${set}. On suppose des personnes comparables, tirées au hasard (Colwell et al. 2012 ; Chao et Jost 2012).`,
      `On one set: ${set}. Comparable people, drawn at random, are assumed (Colwell et al. 2012; Chao and Jost 2012).`,
    ),
  beyond: both(
    fr`Au-delà des entretiens faits, un ordre de grandeur.`,
    "Beyond the interviews held, an order of magnitude.",
  ),
  flat: both(
    fr`Rien n'est dessiné au-delà des entretiens faits : la formule n'y attend rien de neuf, quel que soit leur nombre.`,
    "Nothing is drawn beyond the interviews held: there the formula expects nothing new, however many there are.",
  ),
  tooFew: both(fr`rien à estimer : moins de cinq entretiens`, "nothing to estimate: fewer than five interviews"),
  closed: both(
    fr`rien à estimer : une liste de codes fixée d'avance montre lesquels ont servi, non combien il en existe`,
    "nothing to estimate: a list of codes fixed beforehand shows which were used, not how many exist",
  ),
  unsaid: both(
    fr`rien à estimer : on n'a pas dit si ces codes étaient fixés d'avance ou venus en lisant (--codes)`,
    "nothing to estimate: it was not said whether these codes were fixed beforehand or made while reading (--codes)",
  ),
  unseen: both(fr`rien à estimer : trop peu de codes vus`, "nothing to estimate: too few codes seen"),
} as const;

export const rules = {
  title: both(
    fr`Règle de Guest, Namey et Chen (2020), réglage par réglage`,
    "The rule of Guest, Namey and Chen (2020), setting by setting",
  ),
  description: (met: number, all: number): Words =>
    both(
      fr`Une grille de ${all} réglages : la base (4, 5 ou 6 entretiens) en lignes, la suite et le seuil en colonnes. La règle est atteinte dans ${met}.`,
      `A grid of ${all} settings: the base (4, 5 or 6 interviews) as rows, the run and the threshold as columns. The rule is met in ${met}.`,
    ),
  base: (n: number): Words => both(fr`base ${n}`, `base ${n}`),
  run: (n: number): Words => both(fr`suite ${n}`, `run ${n}`),
  threshold: (percent: string): Words => both(fr`nouveaux ≤\u00a0${percent} %`, `new codes ≤\u00a0${percent}%`),
  met: (at: number): Words => both(fr`à l'entretien ${at}`, `at interview ${at}`),
  notMet: both("non atteinte", "not met"),
  keyMet: (notation: string, at: number, run: number): Words =>
    both(
      fr`atteinte : « ${notation} », à l'entretien ${at}, les ${run} suivants n'apportant pas plus de codes nouveaux que le seuil n'en permet`,
      `met: “${notation}”, at interview ${at}, the next ${run} bringing no more new codes than the threshold allows`,
    ),
  keyShare: both(
    fr`en dessous : part des ordres des mêmes entretiens où la règle serait atteinte`,
    "below: share of the orders of the same interviews in which the rule would be met",
  ),
  keyUnknown: both(fr`pas assez d'entretiens, ou base sans code`, "too few interviews, or a base without codes"),
  note: (set: string): Words =>
    both(
      fr`Sur un ensemble : ${set}. Ses auteurs préviennent que l'atteindre ne garantit rien ; une règle choisie après coup ne prouve rien.`,
      `On one set: ${set}. Its authors warn that meeting it guarantees nothing; a rule chosen afterwards proves nothing.`,
    ),
  nothing: both(
    fr`la règle demande l'ordre des entretiens, et six au moins`,
    "the rule needs the order of the interviews, and six of them at least",
  ),
} as const;
