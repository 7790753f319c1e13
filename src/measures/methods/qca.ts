import { fr } from "../../messages/french.js";
import { counted, list } from "../../messages/numbers.js";
import type { Lang, Words } from "../../messages/words.js";
import type { Measured } from "../table.js";
import { basisIn, lowerIn, numberIn, remark, rowsIn, type Sentences, textsIn } from "./result.js";

/** How a qualitative comparative analysis was made. */
export function qcaMethods(measured: Measured): Sentences {
  const { settings, values } = measured;
  const cases = numberIn(values.cases) ?? 0;
  const conditions = textsIn(settings.conditions);
  const fuzzy = settings.sets === "fuzzy";
  const remainders = numberIn(values.remainders) ?? 0;
  const without = (lang: Lang, one: string, many: string): string => counted(remainders, lang, one, many);
  const names = conditions.map(setName).join(", ");
  const [basis, outcome] = [basisIn(measured), setName(String(settings.outcome))];
  return [
    {
      fr: fr`Une analyse qualitative comparée à ensembles ${fuzzy ? "flous" : "nets"} (Ragin 2008) a été faite sur ${counted(cases, "fr", "cas", "cas")} (base : ${basis.fr}) avec le logiciel grille ; résultat : ${outcome} ; ${conditions.length > 1 ? "conditions" : "condition"} : ${names}.`,
      en: `A qualitative comparative analysis with ${fuzzy ? "fuzzy" : "crisp"} sets (Ragin 2008) was made on ${counted(cases, "en", "case", "cases")} (basis: ${basis.en}) with the software grille; outcome: ${outcome}; ${conditions.length > 1 ? "conditions" : "condition"}: ${names}.`,
    },
    {
      fr: fr`Le nombre de conditions a été borné de sorte que les combinaisons possibles ne dépassent pas la moitié des cas.`,
      en: "The number of conditions was limited so that possible combinations do not exceed half of the cases.",
    },
    {
      fr: fr`La table de vérité donne les cas par leur nom ; ${remainders === 0 ? fr`aucune combinaison n'est sans cas` : without("fr", fr`combinaison est restée sans cas, et rien n'en a été supposé`, fr`combinaisons sont restées sans cas, et rien n'en a été supposé`)}.`,
      en: `The truth table gives cases by name; ${remainders === 0 ? "no combination is without a case" : without("en", "combination was without a case, and nothing was assumed of it", "combinations were without a case, and nothing was assumed of them")}.`,
    },
    relations(measured),
    { fr: fr`Aucune solution n'a été minimisée.`, en: "No solution was minimised." },
    intervals(measured),
    remark(measured, "floors"),
  ];
}

/** A set as a paragraph names it: `genre = femme`, not as one asks for it. */
const setName = (name: string): string =>
  name.replace(/attribute?\s*:\s*([^=]+)=/gi, (_, attribute: string) => `${attribute.trim()} = `);

const RELATIONS: readonly (readonly [column: string, words: Words])[] = [
  ["consistency", { fr: "consistance", en: "consistency" }],
  ["coverage", { fr: "couverture", en: "coverage" }],
  ["pri", { fr: "PRI", en: "PRI" }],
  ["relevance", { fr: fr`pertinence de la nécessité`, en: "relevance of necessity" }],
];

function relations(measured: Measured): Words | null {
  const rows = ["sufficiency", "necessity"].flatMap((name) => rowsIn(measured, name));
  const given = RELATIONS.filter(([name]) => rows.some((row) => typeof row[name] === "number"));
  if (given.length === 0) return null;
  const names = (lang: Lang): string =>
    list(
      given.map(([, words]) => words[lang]),
      lang,
    );
  return {
    fr: fr`Sont données, d'après Schneider et Wagemann 2012 : ${names("fr")}.`,
    en: `These are given after Schneider and Wagemann 2012: ${names("en")}.`,
  };
}

function intervals({ values }: Measured): Words | null {
  const share = (values.outcome_share ?? {}) as { readonly wilson?: unknown; readonly clopper_pearson?: unknown };
  if (lowerIn(share.wilson) === null || lowerIn(share.clopper_pearson) === null) return null;
  return {
    fr: fr`La part des cas qui ont le résultat a des intervalles à 95 % (Wilson 1927 ; Clopper et Pearson 1934), qui ne valent que pour un échantillon aléatoire.`,
    en: "The share of cases with the outcome has 95% intervals (Wilson 1927; Clopper and Pearson 1934), which hold only of a random sample.",
  };
}
