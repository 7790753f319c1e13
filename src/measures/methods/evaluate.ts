import { fr } from "../../messages/french.js";
import { unitCount, units } from "../../messages/measures.js";
import { formatNumber, list } from "../../messages/numbers.js";
import type { Words } from "../../messages/words.js";
import type { Measured } from "../table.js";
import { interviewsIn, rowsIn, type Sentences, textsIn } from "./result.js";

/** How rules were held against people's marks. */
export function evaluateMethods(measured: Measured): Sentences {
  return [compared(measured), leftOut(measured), scores(measured), readers(measured), TUNED];
}

const TUNED: Words = {
  fr: fr`Là où des règles ont été mises au point sur ces mêmes entretiens, elles y réussissent mieux qu'ailleurs.`,
  en: "Where rules were tuned on these same interviews, they do better here than elsewhere.",
};

function compared(measured: Measured): Words {
  const { against, rule, unit: counted } = measured.settings;
  const interviews = interviewsIn(measured);
  const unit = units[(counted ?? "turn") as keyof typeof units];
  const judge: Words =
    against === "agreed"
      ? { fr: fr`la feuille commune`, en: "the agreed sheet" }
      : against === "people"
        ? { fr: fr`les marques de toutes les personnes qui ont codé`, en: "the marks of everybody who coded" }
        : { fr: fr`les marques de ${String(against)}`, en: `the marks of ${String(against)}` };
  const one = typeof rule === "string" ? rule : null;
  return {
    fr: fr`Les propositions ${one === null ? "des règles" : fr`de la règle ${one}`} ont été comparées à ${judge.fr}, prises pour justes, sur ${interviews.fr} (unité : ${unit.fr}) avec le logiciel grille.`,
    en: `What ${one === null ? "the rules propose" : `the rule ${one} proposes`} was held against ${judge.en}, taken as right, on ${interviews.en} (unit: ${unit.en}) with the software grille.`,
  };
}

function leftOut({ settings }: Measured): Words | null {
  const left = textsIn(settings.left_out_in_view).length;
  if (left === 0) return null;
  const interviews = unitCount(left, "interview");
  return {
    fr: fr`${interviews.fr} où quelqu'un avait décidé avec une proposition sous les yeux ${left === 1 ? "a été laissé" : "ont été laissés"} de côté.`,
    en: `${interviews.en} in which somebody had decided with a proposal in view ${left === 1 ? "was" : "were"} left out.`,
  };
}

/** The scores, and the intervals that some of them have. */
function scores(measured: Measured): Words | null {
  const rows = ["totals", "codes", "rules"].flatMap((name) => rowsIn(measured, name));
  const isThere = (ends: RegExp): boolean =>
    rows.some((row) => Object.entries(row).some(([name, cell]) => ends.test(name) && typeof cell === "number"));
  if (!isThere(/^(?:precision|recall|f1)$/)) return null;
  const draws = Number(measured.settings.draws);
  const drawn: Words = isThere(/^(?:precision|recall|f1)_lower$/)
    ? {
        fr: fr`, avec des intervalles par percentiles de ${formatNumber(draws, "fr")} tirages d'entretiens entiers (Efron et Tibshirani 1993)`,
        en: `, with percentile intervals over ${formatNumber(draws, "en")} draws of whole interviews (Efron and Tibshirani 1993)`,
      }
    : { fr: "", en: "" };
  const simple: Words = isThere(/wilson_lower$/)
    ? {
        fr: fr` et, pour comparer, l'intervalle de Wilson 1927, qui tient les unités pour indépendantes`,
        en: " and, to compare, the interval of Wilson 1927, which takes units for independent",
      }
    : { fr: "", en: "" };
  return {
    fr: fr`On donne la précision, le rappel et F1 (van Rijsbergen 1979), code par code et additionnés${drawn.fr}${simple.fr}.`,
    en: `Precision, recall and F1 (van Rijsbergen 1979) are given code by code and added up${drawn.en}${simple.en}.`,
  };
}

function readers(measured: Measured): Words | null {
  if (rowsIn(measured, "readers").length === 0) return null;
  const names = textsIn(measured.settings.readers);
  return {
    fr: fr`Les personnes (${list(names, "fr")}) ont été comparées entre elles de la même façon : c'est le plus qu'on puisse demander à une règle.`,
    en: `The people (${list(names, "en")}) were held against each other in the same way: that is the most that a rule can be held to.`,
  };
}
