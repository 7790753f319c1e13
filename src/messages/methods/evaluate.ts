import { fr } from "../french.js";
import { unitCount, units } from "../measures.js";
import { list } from "../numbers.js";
import type { Words } from "../words.js";
import { type Work, withReferences } from "./references.js";

const WORKS: readonly Work[] = [
  [
    "Efron and Tibshirani 1993",
    "Efron, B., & Tibshirani, R. J. (1993). An introduction to the bootstrap. Chapman & Hall.",
  ],
  ["van Rijsbergen 1979", "van Rijsbergen, C. J. (1979). Information retrieval (2nd ed.). Butterworths."],
  [
    "Wilson 1927",
    "Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association, 22, 209-212.",
  ],
];

type Facts = Readonly<Record<string, unknown>>;

/** The paragraph on how rules were held against people's marks, to be put into a thesis: what was done, and nothing that was not. */
export function evaluateMethods({ settings }: { readonly settings: Facts }): Words {
  const interviews = unitCount(lengthOf(settings.interviews), "interview");
  const left = lengthOf(settings.left_out_in_view);
  const unit = units[(settings.unit ?? "turn") as keyof typeof units];
  const { against } = settings;
  const judge =
    against === "agreed"
      ? { fr: fr`la feuille commune`, en: "the agreed sheet" }
      : against === "people"
        ? { fr: fr`les marques de toutes les personnes qui ont codé`, en: "the marks of everybody who coded" }
        : { fr: fr`les marques de ${String(against)}`, en: `the marks of ${String(against)}` };
  const readers = (Array.isArray(settings.readers) ? settings.readers : []).map(String);
  const rule = typeof settings.rule === "string" ? settings.rule : null;
  const isPair = readers.length > 1;
  return withReferences(
    {
      fr: [
        fr`Les propositions ${rule === null ? "des règles" : fr`de la règle ${rule}`} ont été comparées à ${judge.fr}, prises pour justes, sur ${interviews.fr} (unité : ${unit.fr}) avec le logiciel grille.`,
        left === 0
          ? ""
          : fr`${unitCount(left, "interview").fr} où quelqu'un avait décidé avec une proposition sous les yeux ${left === 1 ? "a été laissé" : "ont été laissés"} de côté.`,
        fr`On donne la précision, le rappel et F1 (van Rijsbergen 1979), code par code et additionnés, avec des intervalles par percentiles de ${String(settings.draws)} tirages d'entretiens entiers (Efron et Tibshirani 1993) et, pour comparer, celui de Wilson 1927, qui tient les unités pour indépendantes.`,
        isPair
          ? fr`Les personnes (${list(readers, "fr")}) ont été comparées entre elles de la même façon : c'est le plus qu'on puisse demander à une règle.`
          : "",
        fr`Là où des règles ont été mises au point sur ces mêmes entretiens, elles y réussissent mieux qu'ailleurs.`,
      ],
      en: [
        `What ${rule === null ? "the rules propose" : `the rule ${rule} proposes`} was held against ${judge.en}, taken as right, on ${interviews.en} (unit: ${unit.en}) with the software grille.`,
        left === 0
          ? ""
          : `${unitCount(left, "interview").en} in which somebody had decided with a proposal in view ${left === 1 ? "was" : "were"} left out.`,
        `Precision, recall and F1 (van Rijsbergen 1979) are given code by code and added up, with percentile intervals over ${String(settings.draws)} draws of whole interviews (Efron and Tibshirani 1993) and, to compare, that of Wilson 1927, which takes units for independent.`,
        isPair
          ? `The people (${list(readers, "en")}) were held against each other in the same way: that is the most that a rule can be held to.`
          : "",
        "Where rules were tuned on these same interviews, they do better here than elsewhere.",
      ],
    },
    WORKS,
  );
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
