import { makeColumn as column } from "./column.js";
import { fr } from "./french.js";
import { formatNumber, plural, smallP } from "./numbers.js";
import { bh, difference, holm } from "./test-columns.js";
import { cameThrough, type TestsMade, pairs as testedPairs } from "./tests-made.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });

export const help = both(
  fr`quels codes se rencontrent dans une même unité, et dans combien d'entretiens`,
  "which codes meet in one unit, and in how many interviews",
);

export const flags = {
  unit: both(
    fr`où deux codes se rencontrent : tour, phrase, échange, entretien, ou passages qui se recouvrent (segment)`,
    "where two codes meet: turn, sentence, exchange, interview, or passages that overlap (segment)",
  ),
  window: both(
    fr`compter aussi ce qui se suit : l'unité et les N - 1 d'avant, dans le même entretien`,
    "count what follows too: the unit and the N - 1 before it, within the interview",
  ),
  index: both(
    fr`les indices à montrer, séparés par des virgules (pmi, npmi, phi, odds_ratio…)`,
    "the indices to show, separated by commas (pmi, npmi, phi, odds_ratio…)",
  ),
  allIndices: both(fr`montrer tous les indices`, "show every index"),
  allPairs: both(fr`lister aussi les codes qui ne se rencontrent jamais`, "list codes that never meet too"),
  tests: both(
    fr`tests exacts qui respectent les entretiens, avec ce qu'un si petit nombre permet`,
    "exact tests that respect interviews, with what so few of them allow",
  ),
  network: both(
    fr`réseau épistémique (ena), à partir de dix entretiens`,
    "epistemic network (ena), from ten interviews on",
  ),
  methods: both(
    fr`le paragraphe de méthode, avec ses références, à mettre dans un mémoire`,
    "the paragraph on method, with its references, to put into a thesis",
  ),
} as const;

export const badWindow = (given: string): Words =>
  both(
    fr`une fenêtre est un nombre entier d'au moins 2, non « ${given} »`,
    `a window is a whole number of at least 2, not "${given}"`,
  );
export const windowNeedsUnits = both(
  fr`une fenêtre glisse sur des tours, des phrases ou des échanges : avec cette unité il n'y en a pas`,
  "a window moves over turns, sentences or exchanges: with this unit there are none",
);
export const noSuchIndex = (given: string, known: readonly string[]): Words =>
  both(
    fr`« ${given} » n'est pas un indice ; il y a ${known.join(", ")}`,
    `"${given}" is no index; there are ${known.join(", ")}`,
  );
export const noPairTests = both(
  fr`passages et fenêtres se comptent par paires, dont aucun tirage ne rend compte : les tests demandent --unit turn, sentence, exchange ou interview`,
  "passages and windows are counted in pairs, of which no draw gives account: tests need --unit turn, sentence, exchange or interview",
);

export const tables = {
  tests: both("Tests exacts", "Exact tests"),
  networkPoints: both(fr`Entretiens dans le réseau`, "Interviews in the network"),
  networkConnections: both(fr`Liens du réseau`, "Connections of the network"),
} as const;

const OR_CI = (bound: "lower" | "upper"): [string, string] =>
  bound === "lower"
    ? [fr`bas de l'intervalle à 95 %`, "lower limit, 95%"]
    : [fr`haut de l'intervalle à 95 %`, "upper limit, 95%"];

export const columns = {
  expected: column(
    "expected",
    "count",
    ["attendu", "expected"],
    [
      fr`rencontres attendues si les codes s'ignoraient : n1 n2 / N`,
      "meetings expected if the codes ignored each other: n1 n2 / N",
    ],
  ),
  pmi: column("pmi", "bits", ["PMI", "PMI"], [fr`logarithme en base 2 du lift`, "base-2 logarithm of lift"]),
  npmi: column(
    "npmi",
    "-1 to 1",
    ["NPMI", "NPMI"],
    [
      fr`PMI normée : -1 jamais ensemble, 0 indépendants, 1 toujours ensemble`,
      "normalised PMI: -1 never together, 0 independent, 1 always together",
    ],
  ),
  rare: column(
    "rare",
    "yes or no",
    ["rare", "rare"],
    [
      fr`moins d'une rencontre attendue ou de deux observées : lift et PMI ne sont pas à lire`,
      "under one meeting expected or two observed: lift and PMI are not to be read",
    ],
  ),
  phi: column(
    "phi",
    "-1 to 1",
    ["phi", "phi"],
    [fr`corrélation des deux codes sur les unités`, "correlation of the two codes over units"],
  ),
  oddsRatio: column(
    "odds_ratio",
    "ratio",
    [fr`rapport de cotes`, "odds ratio"],
    [fr`rapport de cotes ad / bc de la table`, "odds ratio ad / bc of the table"],
  ),
  haldane: column(
    "odds_ratio_haldane",
    "ratio",
    ["RC (Haldane)", "OR (Haldane)"],
    [
      fr`rapport de cotes avec 1/2 ajouté à chaque case (Haldane, Anscombe)`,
      "odds ratio with 1/2 added to each cell (Haldane, Anscombe)",
    ],
  ),
  haldaneLower: column(
    "odds_ratio_haldane_lower",
    "ratio",
    ["95 % bas (Haldane)", "95% lower (Haldane)"],
    OR_CI("lower"),
  ),
  haldaneUpper: column(
    "odds_ratio_haldane_upper",
    "ratio",
    ["95 % haut (Haldane)", "95% upper (Haldane)"],
    OR_CI("upper"),
  ),
  conditional: column(
    "odds_ratio_conditional",
    "ratio",
    ["RC conditionnel", "conditional OR"],
    [
      fr`rapport de cotes du maximum de vraisemblance conditionnel (celui de fisher.test de R)`,
      "conditional maximum-likelihood odds ratio (that of R's fisher.test)",
    ],
  ),
  conditionalLower: column(
    "odds_ratio_conditional_lower",
    "ratio",
    ["95 % bas (conditionnel)", "95% lower (conditional)"],
    OR_CI("lower"),
  ),
  conditionalUpper: column(
    "odds_ratio_conditional_upper",
    "ratio",
    ["95 % haut (conditionnel)", "95% upper (conditional)"],
    OR_CI("upper"),
  ),
  above: column(
    "interviews_above",
    "count",
    [fr`au-dessus de l'attendu`, "above expected"],
    [
      fr`entretiens où les deux se rencontrent plus souvent que si elles s'ignoraient dans cet entretien`,
      "interviews in which the two meet more often than if they ignored each other within it",
    ],
  ),
  below: column(
    "interviews_below",
    "count",
    [fr`au-dessous`, "below"],
    [fr`entretiens où ils se rencontrent moins souvent`, "interviews in which they meet less often"],
  ),
  cLeast: column(
    "c_least",
    "0 to 1",
    ["c min", "c min"],
    [
      fr`le plus petit c quand on retire un entretien à la fois`,
      "the smallest c when one interview at a time is left out",
    ],
  ),
  cMost: column(
    "c_most",
    "0 to 1",
    ["c max", "c max"],
    [
      fr`le plus grand c quand on retire un entretien à la fois`,
      "the largest c when one interview at a time is left out",
    ],
  ),
  reasons: column(
    "reasons",
    "text",
    ["pourquoi vide", "why empty"],
    [fr`pour chaque nombre qui n'est pas défini, pourquoi`, "for each number that is not defined, why"],
  ),
  test: column(
    "test",
    "name",
    ["test", "test"],
    [
      fr`circular-shift, within-interview ou interviews (Fisher, Veech)`,
      "circular-shift, within-interview or interviews (Fisher, Veech)",
    ],
  ),
  observed: column(
    "observed",
    "count",
    [fr`observé`, "observed"],
    [fr`unités (ou entretiens) où les deux se trouvent`, "units (or interviews) that hold both"],
  ),
  expectedByChance: column(
    "expected",
    "count",
    ["attendu", "expected"],
    [fr`ce que le hasard du test donne en moyenne`, "what the chance of the test gives on average"],
  ),
  difference,
  greater: column(
    "p_greater",
    "0 to 1",
    ["p (plus)", "p (more)"],
    [fr`probabilité d'au moins autant de rencontres`, "probability of at least as many meetings"],
  ),
  less: column(
    "p_less",
    "0 to 1",
    ["p (moins)", "p (fewer)"],
    [fr`probabilité d'au plus autant de rencontres`, "probability of at most as many meetings"],
  ),
  twoSided: column(
    "p",
    "0 to 1",
    ["p", "p"],
    [
      fr`bilatéral : somme des probabilités qui ne dépassent pas celle de l'observé`,
      "two-sided: sum of the probabilities not above that of the observed",
    ],
  ),
  smallest: column(
    "smallest_p",
    "0 to 1",
    [fr`p le plus petit possible`, "smallest p possible"],
    [
      fr`le plus petit p bilatéral que cette paire pouvait donner`,
      "the smallest two-sided p that this pair could have given",
    ],
  ),
  holm,
  bh,
  by: column(
    "by",
    "0 to 1",
    ["BY", "BY"],
    [fr`p ajusté (Benjamini et Yekutieli 2001)`, "adjusted p (Benjamini and Yekutieli 2001)"],
  ),
  arrangements: column(
    "arrangements",
    "count",
    ["arrangements", "arrangements"],
    [fr`décalages possibles`, "shifts there are"],
  ),
  reason: column(
    "reason",
    "name",
    ["pourquoi", "why"],
    [fr`pourquoi la paire n'est pas comptée parmi les tests`, "why the pair is not counted among the tests"],
  ),
  axis1: column(
    "axis_1",
    "coordinate",
    ["axe 1", "axis 1"],
    [fr`coordonnée sur le premier axe`, "coordinate on the first axis"],
  ),
  axis2: column(
    "axis_2",
    "coordinate",
    ["axe 2", "axis 2"],
    [fr`coordonnée sur le second axe`, "coordinate on the second axis"],
  ),
  meanWeight: column(
    "weight",
    "0 to 1",
    ["poids", "weight"],
    [
      fr`poids moyen du lien, chaque entretien pesant autant`,
      "mean weight of the connection, each interview weighing the same",
    ],
  ),
} as const;

const kinds = {
  "circular-shift": both(
    fr`Décalage circulaire, dans chaque entretien, bilatéral`,
    "Circular shift, within each interview, two-sided",
  ),
  "within-interview": both(
    fr`Mélange des unités, dans chaque entretien, bilatéral (il ne tient pas compte de ce que les unités d'un même passage vont ensemble : ses p sont trop petits, c'est le décalage qu'il faut lire)`,
    "Units shuffled within each interview, two-sided (this passes over that units of one passage hang together: its p are too small, read the shift)",
  ),
  interviews: both(
    fr`Fisher (Veech), entretien par entretien, bilatéral`,
    "Fisher (Veech), interview by interview, two-sided",
  ),
} as const;
type Kind = keyof typeof kinds;

/** What a family of tests allows, as a sentence. */
export const allows = (kind: Kind, made: TestsMade): Words =>
  each((lang) => {
    const { tested, smallest_p: smallest, may_rank: ranks } = made;
    const name = kinds[kind][lang];
    if (smallest === null)
      return lang === "fr"
        ? fr`${name} : aucune paire ne pouvait varier, rien n'est testé`
        : `${name}: no pair could vary, nothing is tested`;
    const p = smallP(smallest, lang);
    const pairs = `${formatNumber(tested, lang)} ${plural(tested, lang, lang === "fr" ? "paire" : "pair", lang === "fr" ? "paires" : "pairs")}`;
    if (!ranks)
      return lang === "fr"
        ? fr`${name} : ${pairs} ; le plus petit p possible est ${p}, et aucun p ne pouvait passer l'ajustement pour autant de tests. Les paires ne sont donc pas classées par p, et aucune n'est dite remarquable`
        : `${name}: ${pairs}; the smallest possible p is ${p}, and no p could survive the adjustment for so many tests. Pairs are therefore not ranked by p, and none is called remarkable`;
    const rest = cameThrough(made, testedPairs);
    return lang === "fr"
      ? fr`${name} : ${pairs} ; le plus petit p possible est ${p}${rest.fr}`
      : `${name}: ${pairs}; the smallest possible p is ${p}${rest.en}`;
  });
export const notGeneral = both(
  fr`aucun de ces tests ne dit si cela vaut pour d'autres personnes : on lit dans combien d'entretiens, et si la paire s'y trouve plus ou moins souvent qu'attendu`,
  "none of these tests says whether it holds for other people: read in how many interviews, and whether the pair stands there more or less often than expected",
);
export const figureNetwork = both(fr`Réseau des codes qui se rencontrent`, "Network of codes that meet");
export const figureNothing = both(fr`aucune paire de codes ne se rencontre`, "no two codes meet");
export const figureRule = (shown: number, all: number): Words =>
  both(
    fr`${formatNumber(shown, "fr")} paires montrées sur ${formatNumber(all, "fr")} qui se rencontrent, les plus répandues parmi les entretiens d'abord.`,
    `${formatNumber(shown, "en")} of the ${formatNumber(all, "en")} pairs that meet are shown, the most widespread among interviews first.`,
  );
/** Beside odds ratios that have limits; of units that are whole interviews, or finer. */
export const oddsLimits = (unit: "interview" | "finer"): Words =>
  unit === "interview"
    ? both(
        fr`les limites à 95 % des rapports de cotes supposent des entretiens tirés au hasard ; elles ne sont pas un test, et ne sont pas ajustées pour le nombre de paires`,
        "the 95% limits of odds ratios assume interviews drawn at random; they are no test, and not adjusted for the number of pairs",
      )
    : both(
        fr`les limites à 95 % des rapports de cotes tiennent pour indépendantes les unités d'un même entretien, qui ne le sont pas : elles sont trop étroites ; elles ne sont pas un test, et ne sont pas ajustées pour le nombre de paires`,
        "the 95% limits of odds ratios take units of one interview for independent, which they are not: they are too narrow; they are no test, and not adjusted for the number of pairs",
      );
export const rareFlagged = both(
  fr`« rare » : moins d'une rencontre attendue ou de deux observées ; lift et PMI ne sont alors pas à lire`,
  '"rare": under one meeting expected or two observed; lift and PMI are then not to be read',
);
export const unbounded = both(
  fr`le coefficient c se compte ici par paires : il peut dépasser 1`,
  "the c-coefficient is counted in pairs here and may exceed 1",
);
export const windowNote = (size: number): Words =>
  both(
    fr`fenêtre : l'unité et ${size === 2 ? "celle" : `les ${size - 1}`} d'avant dans le même entretien ; chaque unité compte une fois`,
    `window: the unit and the ${size === 2 ? "one" : size - 1} before it in the same interview; each unit counts once`,
  );
export const networkNoTurns = both(
  fr`pas de réseau : il se lit sur la suite des tours, et il n'y en a pas ici`,
  "no network: it is read from turns in their order, and there are none here",
);
export const networkTooFew = (n: number, least: number): Words =>
  both(
    fr`pas de réseau : ${n} entretiens, il en faut au moins ${least} pour que la place des points tienne à autre chose qu'au hasard du calcul`,
    `no network: ${n} interviews, at least ${least} are needed for the place of points to rest on more than chance in the calculation`,
  );
export const networkPicture = both(
  fr`le réseau épistémique est une image, pas un test ; le sens des axes est arbitraire`,
  "the epistemic network is a picture, not a test; the direction of its axes is arbitrary",
);
export const figureDescription = (codes: number, top: readonly [string, number] | null): Words =>
  both(
    fr`Un triangle de cases, ${codes} codes en ligne et en colonne ; plus la case est foncée, plus il y a d'entretiens.${top === null ? "" : fr` La rencontre la plus répandue : ${top[0]}, ${top[1]} ${plural(top[1], "fr", "entretien", "entretiens")}.`}`,
    `A triangle of cells, ${codes} codes as rows and columns; the darker the cell, the more interviews.${top === null ? "" : ` The most widespread meeting: ${top[0]}, ${top[1]} ${plural(top[1], "en", "interview", "interviews")}.`}`,
  );
export const figureCodes = (codes: number, all: number): Words =>
  both(
    fr`${codes} codes montrés sur ${all} qui en rencontrent un autre : ceux des paires les plus répandues parmi les entretiens.`,
    `${codes} of the ${all} codes that meet another are shown: those of the pairs most widespread among interviews.`,
  );
