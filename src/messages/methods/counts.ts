import { fr } from "../french.js";
import { bases, unitCount, units } from "../measures.js";
import { formatNumber } from "../numbers.js";
import type { Words } from "../words.js";
import { leftOutWords } from "./left-out.js";
import { type Work, withReferences } from "./references.js";

const WORKS: readonly Work[] = [
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
    "Lotwick and Silverman 1982",
    "Lotwick, H. W., & Silverman, B. W. (1982). Methods for analysing spatial processes of several types of points. Journal of the Royal Statistical Society B, 44, 406-413.",
  ],
  [
    "Sandelowski 2001",
    "Sandelowski, M. (2001). Real qualitative researchers do not count: the use of numbers in qualitative research. Research in Nursing & Health, 24, 230-240.",
  ],
];

type Facts = Readonly<Record<string, unknown>>;
interface Told {
  readonly measure: string;
  readonly values: Facts;
  readonly settings: Facts;
}

/** The paragraph on how codes were counted (frequency, matrix, sequence), to be put into a thesis: what was done, and nothing that was not. */
export function countMethods(told: Told): Words {
  const { measure, settings } = told;
  const basis = bases[settings.basis as keyof typeof bases] ?? bases.given;
  const unit = units[(settings.unit ?? "interview") as keyof typeof units];
  const n = unitCount(Array.isArray(settings.interviews) ? settings.interviews.length : 0, "interview");
  const leftOut = leftOutWords(settings);
  const isTable = settings.basis === "given";
  const families = settings.level === "family";
  const rest = measure === "sequence" ? sequenceWords(told) : typeof settings.by === "string" ? byWords(told) : PLAIN;
  return withReferences(
    {
      fr: [
        fr`${families ? "Les familles de codes" : "Les codes"} ont été ${families ? "comptées" : "comptés"} sur ${n.fr} (unité : ${unit.fr} ; base : ${basis.fr}) avec le logiciel grille${isTable ? "" : fr` ; seules comptent les paroles des participants`}.`,
        leftOut.fr,
        ...rest.fr,
      ],
      en: [
        `${families ? "Families of codes" : "Codes"} were counted on ${n.en} (unit: ${unit.en}; basis: ${basis.en}) with the software grille${isTable ? "" : "; only participants' words count"}.`,
        leftOut.en,
        ...rest.en,
      ],
    },
    WORKS,
  );
}

interface Sentences {
  readonly fr: readonly string[];
  readonly en: readonly string[];
}

const PLAIN: Sentences = {
  fr: [
    fr`On donne d'abord le nombre d'entretiens où un code se trouve : le nombre de passages dépend de qui parle beaucoup et de la façon de découper, et la fréquence d'un code n'est pas son importance (Sandelowski 2001).`,
  ],
  en: [
    "The number of interviews that hold a code comes first: the number of passages depends on who talks much and on how passages are cut, and how often a code stands is not how much it matters (Sandelowski 2001).",
  ],
};

interface Tests {
  readonly tested?: number;
  readonly may_rank?: boolean;
}

function byWords({ values, settings }: Told): Sentences {
  const attribute = /^attribute:(.*)$/.exec(String(settings.by))?.[1];
  if (attribute === undefined)
    return {
      fr: [
        fr`On donne le nombre d'entretiens où chaque code se trouve dans chaque section du guide ; un code s'y trouve souvent parce qu'on l'y demande.`,
      ],
      en: [
        "The number of interviews in which each code stands in each section of the guide is given; a code often stands there because it is asked for there.",
      ],
    };
  const { tested = 0, may_rank: ranks = false } = (values.tests ?? {}) as Tests;
  const groups = Object.entries((values.groups ?? {}) as Readonly<Record<string, number>>);
  const sizes = groups.map(([group, size]) => `${group} (n = ${size})`).join(", ");
  return {
    fr: [
      fr`Ils ont été comparés selon « ${attribute} » : ${sizes}. On compte des entretiens, non des passages.`,
      tested === 0 ? "" : fr`Chaque valeur a été comparée aux autres par le test exact de Fisher (1935), bilatéral.`,
      adjusted(tested, ranks).fr,
    ],
    en: [
      `They were compared by "${attribute}": ${sizes}. Interviews are counted, not passages.`,
      tested === 0 ? "" : "Each value was compared with the others by Fisher's exact test, two-sided (Fisher 1935).",
      adjusted(tested, ranks).en,
    ],
  };
}

function sequenceWords({ values }: Told): Sentences {
  if (typeof values.reason === "string")
    return {
      fr: [fr`Aucune suite n'a été comptée : des entretiens entiers n'en ont pas.`],
      en: ["No sequence was counted: whole interviews have none."],
    };
  const { tested = 0, may_rank: ranks = false } = (values.tests ?? {}) as Tests;
  return {
    fr: [
      fr`Une suite est une unité où se trouve un code, suivie tout de suite, dans le même entretien, d'une unité où se trouve l'autre ; on donne le nombre d'entretiens où elle arrive, et ce qu'on en attend si les codes s'ignoraient.`,
      tested === 0
        ? ""
        : fr`Le test est exact : les unités du second code sont décalées en cercle à l'intérieur de chaque entretien, ce qui garde les moments où l'on reste sur un sujet (Lotwick et Silverman 1982).`,
      adjusted(tested, ranks).fr,
      fr`L'ordre des questions du guide fait aussi l'ordre des codes.`,
    ],
    en: [
      "A sequence is a unit that holds one code, followed at once, in the same interview, by a unit that holds the other; the number of interviews in which it happens is given, and what would be expected if the codes ignored each other.",
      tested === 0
        ? ""
        : "The test is exact: the units of the second code are moved round within each interview, which keeps the moments at which people stay on a subject (Lotwick and Silverman 1982).",
      adjusted(tested, ranks).en,
      "The order of the guide's questions makes the order of codes as well.",
    ],
  };
}

function adjusted(tested: number, ranks: boolean): Words {
  if (tested === 0) return { fr: fr`Aucun test n'a été fait.`, en: "No test was made." };
  return ranks
    ? {
        fr: fr`Les p sont ajustés pour ${formatNumber(tested, "fr")} tests (Holm 1979 ; Benjamini et Hochberg 1995).`,
        en: `p is adjusted for ${formatNumber(tested, "en")} tests (Holm 1979; Benjamini and Hochberg 1995).`,
      }
    : {
        fr: fr`Si peu d'entretiens ne permettaient à aucun p de passer l'ajustement pour ${formatNumber(tested, "fr")} tests (Holm 1979) : rien n'a été classé par p.`,
        en: `So few interviews allowed no p to survive the adjustment for ${formatNumber(tested, "en")} tests (Holm 1979): nothing was ranked by p.`,
      };
}
