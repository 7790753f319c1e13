import { fr } from "../french.js";
import { bases, unitCount, units } from "../measures.js";
import { list } from "../numbers.js";
import type { Lang, Words } from "../words.js";
import { leftOutWords } from "./left-out.js";
import { type Work, withReferences } from "./references.js";

const WORKS: readonly Work[] = [
  [
    "ATLAS.ti",
    "ATLAS.ti Scientific Software Development GmbH. ATLAS.ti user manual, version 22: code co-occurrence, c-coefficient.",
  ],
  [
    "Benjamini and Hochberg 1995",
    "Benjamini, Y., & Hochberg, Y. (1995). Controlling the false discovery rate. Journal of the Royal Statistical Society B, 57, 289-300.",
  ],
  ["Fisher 1935", "Fisher, R. A. (1935). The design of experiments. Oliver & Boyd."],
  [
    "Holm 1979",
    "Holm, S. (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics, 6, 65-70.",
  ],
  [
    "Shaffer, Collier and Ruis 2016",
    "Shaffer, D. W., Collier, W., & Ruis, A. R. (2016). A tutorial on epistemic network analysis. Journal of Learning Analytics, 3(3), 9-45.",
  ],
  [
    "Veech 2013",
    "Veech, J. A. (2013). A probabilistic model for analysing species co-occurrence. Global Ecology and Biogeography, 22, 252-260.",
  ],
];

type Facts = Readonly<Record<string, unknown>>;

/** The paragraph on how co-occurrence was counted, to be put into a thesis: what was done, and nothing that was not. */
export function cooccurrenceMethods({ values, settings }: { readonly values: Facts; readonly settings: Facts }): Words {
  const n = Number(values.interviews);
  const basis = bases[settings.basis as keyof typeof bases] ?? bases.given;
  const unit = (settings.unit ?? "interview") as keyof typeof units;
  const interviews = unitCount(n, "interview");
  const segment = unit === "segment";
  const window = settings.window === undefined ? null : Number(settings.window);
  const tested = settings.tests !== undefined && values.tests !== undefined;
  const leftOut = leftOutWords(settings);
  const adjusted = tested ? adjustedWords(values.tests as Readonly<Record<string, Allowed>>) : { fr: "", en: "" };
  const inside = tested && unit !== "interview";
  return withReferences(
    {
      fr: [
        fr`Les cooccurrences de codes ont été comptées sur ${interviews.fr} (base : ${basis.fr}) avec le logiciel grille.`,
        leftOut.fr,
        segment
          ? fr`Deux codes se rencontrent quand deux passages qui les portent ont au moins un caractère en commun.`
          : window === null
            ? fr`Deux codes se rencontrent quand ils se trouvent dans une même unité (${units[unit].fr}).`
            : fr`Deux codes se rencontrent quand l'un se trouve dans une unité (${units[unit].fr}) et l'autre dans celle-ci ou une des ${window - 1} qui la précèdent, dans le même entretien (Shaffer, Collier et Ruis 2016).`,
        fr`On donne pour chaque paire le nombre d'entretiens où elle se rencontre, le coefficient c (ATLAS.ti ; Jaccard) et la part de chaque code que l'autre accompagne.`,
        !tested
          ? fr`Aucun test n'a été fait : les unités d'un même entretien ne sont pas indépendantes.`
          : inside
            ? fr`Les tests sont exacts et respectent les entretiens : décalage circulaire et mélange des unités à l'intérieur de chacun, et test de Fisher sur les entretiens (Fisher 1935 ; Veech 2013).`
            : fr`Le test exact de Fisher a été fait sur les entretiens (Fisher 1935 ; Veech 2013).`,
        adjusted.fr,
      ],
      en: [
        `Co-occurrence of codes was counted on ${interviews.en} (basis: ${basis.en}) with the software grille.`,
        leftOut.en,
        segment
          ? "Two codes meet where two passages that hold them share at least one character."
          : window === null
            ? `Two codes meet where both stand in one unit (${units[unit].en}).`
            : `Two codes meet where one stands in a unit (${units[unit].en}) and the other in that unit or one of the ${window - 1} before it, in the same interview (Shaffer, Collier and Ruis 2016).`,
        "For each pair, the number of interviews in which it meets, the c-coefficient (ATLAS.ti; Jaccard) and the share of each code that the other goes with are given.",
        !tested
          ? "No test was made: units of one interview are not independent."
          : inside
            ? "Tests are exact and respect interviews: circular shift and shuffling of units within each, and Fisher's test over interviews (Fisher 1935; Veech 2013)."
            : "Fisher's exact test was made over interviews (Fisher 1935; Veech 2013).",
        adjusted.en,
      ],
    },
    WORKS,
  );
}

interface Allowed {
  readonly tested: number;
  readonly may_rank: boolean;
  readonly level: number;
  readonly smallest_adjusted: number | null;
}

const KINDS: Readonly<Record<string, Words>> = {
  circular_shift: { fr: fr`du décalage circulaire`, en: "the circular shift" },
  within_interview: { fr: fr`du mélange des unités`, en: "the shuffling of units" },
  interviews: { fr: fr`de Fisher`, en: "Fisher's test" },
};

/** For each kind of test: adjusted, and whether anything came through; or that no p could have. */
function adjustedWords(tests: Readonly<Record<string, Allowed>>): Words {
  const named = (keep: (one: Allowed) => boolean, lang: Lang): string =>
    list(
      Object.entries(tests).flatMap(([kind, one]) =>
        one.tested > 0 && keep(one) ? [(KINDS[kind] ?? { fr: kind, en: kind })[lang]] : [],
      ),
      lang,
    );
  const sentence = (keep: (one: Allowed) => boolean, say: (names: Words) => Words): readonly Words[] => {
    const names = { fr: named(keep, "fr"), en: named(keep, "en") };
    return names.en === "" ? [] : [say(names)];
  };
  const said = [
    ...sentence(
      (one) => one.may_rank,
      ({ fr: french, en }) => ({
        fr: fr`Les p ${french} sont ajustés pour le nombre de paires (Holm 1979 ; Benjamini et Hochberg 1995).`,
        en: `The p of ${en} are adjusted for the number of pairs (Holm 1979; Benjamini and Hochberg 1995).`,
      }),
    ),
    ...sentence(
      (one) => one.may_rank && (one.smallest_adjusted ?? 1) > one.level,
      ({ fr: french, en }) => ({
        fr: fr`Après cet ajustement (Holm 1979), d'après les p ${french}, aucune paire ne se distingue.`,
        en: `After that adjustment (Holm 1979), by the p of ${en}, no pair stands out.`,
      }),
    ),
    ...sentence(
      (one) => !one.may_rank,
      ({ fr: french, en }) => ({
        fr: fr`Le nombre d'entretiens et d'unités ne permettait à aucun p ${french} de passer l'ajustement pour le nombre de paires (Holm 1979) : elles n'ont pas été classées par ces p.`,
        en: `With so few interviews or units no p of ${en} could survive the adjustment for the number of pairs (Holm 1979): they were not ranked by it.`,
      }),
    ),
  ];
  return { fr: said.map((one) => one.fr).join(" "), en: said.map((one) => one.en).join(" ") };
}
