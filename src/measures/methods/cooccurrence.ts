import { fr } from "../../messages/french.js";
import { units } from "../../messages/measures.js";
import { list } from "../../messages/numbers.js";
import { adjusted, pairs, type TestsMade } from "../../messages/tests-made.js";
import type { Lang, Words } from "../../messages/words.js";
import type { Measured } from "../table.js";
import { basisIn, countedIn, interviewsIn, isNoted, remark, rowsIn, type Sentences } from "./result.js";

/** How co-occurrence was counted. */
export function cooccurrenceMethods(measured: Measured): Sentences {
  return [
    counted(measured),
    meeting(measured),
    indices(measured),
    remark(measured, "odds-limits"),
    remark(measured, "c-unbounded"),
    ...tests(measured),
    ...network(measured),
  ];
}

function counted(measured: Measured): Words {
  const [n, what, basis] = [interviewsIn(measured), countedIn(measured), basisIn(measured)];
  return {
    fr: fr`Les cooccurrences de ${what.fr} ont été comptées sur ${n.fr} (base : ${basis.fr}) avec le logiciel grille.`,
    en: `Co-occurrence of ${what.en} was counted on ${n.en} (basis: ${basis.en}) with the software grille.`,
  };
}

function meeting({ settings }: Measured): Words {
  const unit = units[(settings.unit ?? "interview") as keyof typeof units];
  if (settings.unit === "segment")
    return {
      fr: fr`Deux codes se rencontrent quand deux passages qui les portent ont au moins un caractère en commun.`,
      en: "Two codes meet where two passages that hold them share at least one character.",
    };
  if (settings.window === undefined || settings.network !== undefined)
    return {
      fr: fr`Deux codes se rencontrent quand ils se trouvent dans une même unité (${unit.fr}).`,
      en: `Two codes meet where both stand in one unit (${unit.en}).`,
    };
  const before = Number(settings.window) - 1;
  return {
    fr: fr`Deux codes se rencontrent quand l'un se trouve dans une unité (${unit.fr}) et l'autre dans celle-ci ou ${before === 1 ? "celle" : fr`une des ${before}`} qui la ${before === 1 ? fr`précède` : fr`précèdent`}, dans le même entretien (Shaffer, Collier et Ruis 2016).`,
    en: `Two codes meet where one stands in a unit (${unit.en}) and the other in that unit or ${before === 1 ? "the one" : `one of the ${before}`} before it, in the same interview (Shaffer, Collier and Ruis 2016).`,
  };
}

/** The indices by the columns that hold a number; those of one sentence stand together. */
const INDICES: readonly (readonly [columns: readonly string[], words: Words])[] = [
  [["c_coefficient"], { fr: fr`le coefficient c (ATLAS.ti 2022)`, en: "the c-coefficient (ATLAS.ti 2022)" }],
  [["dice"], { fr: fr`l'indice de Dice 1945`, en: "the index of Dice 1945" }],
  [
    ["share_of_a", "share_of_b"],
    { fr: fr`la part de chaque code que l'autre accompagne`, en: "the share of each code that the other goes with" },
  ],
  [["lift"], { fr: fr`le lift`, en: "the lift" }],
  [["pmi"], { fr: fr`l'information mutuelle (PMI)`, en: "the pointwise mutual information (PMI)" }],
  [["npmi"], { fr: fr`la même, normée`, en: "the same, normalised" }],
  [["phi"], { fr: "phi", en: "phi" }],
  [["odds_ratio"], { fr: fr`le rapport de cotes`, en: "the odds ratio" }],
  [
    ["odds_ratio_haldane"],
    { fr: fr`le rapport de cotes d'après Haldane 1956`, en: "the odds ratio after Haldane 1956" },
  ],
  [
    ["odds_ratio_conditional"],
    { fr: fr`le rapport de cotes conditionnel (Cornfield 1956)`, en: "the conditional odds ratio (Cornfield 1956)" },
  ],
  [
    ["c_least", "c_most"],
    {
      fr: fr`l'étendue du coefficient c sans chacun des entretiens`,
      en: "the range of the c-coefficient without each interview in turn",
    },
  ],
];

function indices(measured: Measured): Words | null {
  const rows = rowsIn(measured, "pairs");
  if (rows.length === 0) return null;
  const given = INDICES.filter(([columns]) =>
    rows.some((row) => columns.some((name) => typeof row[name] === "number")),
  );
  const names = (lang: Lang): string =>
    list(
      [
        { fr: fr`le nombre d'entretiens où elle se rencontre`, en: "the number of interviews in which it meets" },
        ...given.map(([, words]) => words),
      ].map((words) => words[lang]),
      lang,
    );
  return { fr: fr`On donne pour chaque paire ${names("fr")}.`, en: `For each pair these are given: ${names("en")}.` };
}

const KINDS: Readonly<Record<string, Words>> = {
  circular_shift: {
    fr: fr`Décalage circulaire des unités à l'intérieur de chaque entretien, exact et bilatéral (Lotwick et Silverman 1982).`,
    en: "Circular shift of units within each interview, exact and two-sided (Lotwick and Silverman 1982).",
  },
  within_interview: {
    fr: fr`Mélange des unités à l'intérieur de chaque entretien, exact et bilatéral ; il ne tient pas compte de ce que les unités d'un même passage vont ensemble, et ses p sont trop petits.`,
    en: "Shuffling of units within each interview, exact and two-sided; it passes over that units of one passage hang together, and its p are too small.",
  },
  interviews: {
    fr: fr`Test exact de Fisher sur les entretiens, bilatéral (Fisher 1935 ; Veech 2013).`,
    en: "Fisher's exact test over interviews, two-sided (Fisher 1935; Veech 2013).",
  },
};

function tests(measured: Measured): Sentences {
  const { settings, values } = measured;
  const kinds = Object.entries((values.tests ?? {}) as unknown as Readonly<Record<string, TestsMade>>);
  const made = kinds.filter(([, one]) => one.tested > 0);
  if (made.length > 0)
    return [
      ...made.flatMap(([kind, one]) => [KINDS[kind] ?? null, adjusted(one, pairs)]),
      remark(measured, "not-general"),
    ];
  if (kinds.length > 0)
    return [
      {
        fr: fr`Aucun test n'a été fait : aucune paire ne pouvait varier.`,
        en: "No test was made: no pair could vary.",
      },
    ];
  const why: Words =
    settings.unit === "interview"
      ? { fr: "", en: "" }
      : {
          fr: fr` : les unités d'un même entretien ne sont pas indépendantes`,
          en: ": units of one interview are not independent",
        };
  return [
    { fr: fr`Aucun test n'a été fait${why.fr}.`, en: `No test was made${why.en}.` },
    isNoted(measured, "no-tests") ? remark(measured, "no-tests") : null,
  ];
}

function network(measured: Measured): Sentences {
  const found = measured.values.network as Readonly<Record<string, unknown>> | undefined;
  if (found === undefined) return [];
  if (typeof found.interviews !== "number") return [remark(measured, "network-refused")];
  return [
    {
      fr: fr`Un réseau épistémique (Shaffer, Collier et Ruis 2016) place les ${found.interviews} entretiens d'après les liens entre codes dans une fenêtre de ${String(found.window)} unités.`,
      en: `An epistemic network (Shaffer, Collier and Ruis 2016) places the ${found.interviews} interviews by the connections of codes within a window of ${String(found.window)} units.`,
    },
    remark(measured, "network-picture"),
  ];
}
