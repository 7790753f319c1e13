import { fr } from "../french.js";
import { counted } from "../numbers.js";
import type { Words } from "../words.js";
import { type Work, withReferences } from "./references.js";

const WORKS: readonly Work[] = [
  [
    "Ragin 2008",
    "Ragin, C. C. (2008). Redesigning social inquiry: fuzzy sets and beyond. University of Chicago Press.",
  ],
  [
    "Schneider and Wagemann 2012",
    "Schneider, C. Q., & Wagemann, C. (2012). Set-theoretic methods for the social sciences. Cambridge University Press.",
  ],
];

type Facts = Readonly<Record<string, unknown>>;

/** The paragraph on a qualitative comparative analysis, to be put into a thesis: what was done, and nothing that was not. */
export function qcaMethods({ values, settings }: { readonly values: Facts; readonly settings: Facts }): Words {
  const cases = Number(values.cases);
  const conditions = (settings.conditions ?? []) as readonly string[];
  const fuzzy = settings.sets === "fuzzy";
  const remainders = Number(values.remainders);
  const names = conditions.join(", ");
  return withReferences(
    {
      fr: [
        fr`Une analyse qualitative comparée à ensembles ${fuzzy ? "flous" : "nets"} (Ragin 2008) a été faite sur ${counted(cases, "fr", "cas", "cas")} avec le logiciel grille ; résultat : ${String(settings.outcome)} ; ${conditions.length > 1 ? "conditions" : "condition"} : ${names}.`,
        fr`Le nombre de conditions a été borné de sorte que les combinaisons possibles ne dépassent pas la moitié des cas.`,
        fr`La table de vérité donne les cas par leur nom ; ${remainders === 0 ? "aucune combinaison n'est sans cas" : counted(remainders, "fr", "combinaison est restée sans cas et n'a servi à rien", "combinaisons sont restées sans cas et n'ont servi à rien")}.`,
        fr`Consistance, couverture, PRI et pertinence de la nécessité sont celles de Schneider et Wagemann 2012 ; aucune solution n'a été minimisée.`,
      ],
      en: [
        `A qualitative comparative analysis with ${fuzzy ? "fuzzy" : "crisp"} sets (Ragin 2008) was made on ${counted(cases, "en", "case", "cases")} with the software grille; outcome: ${String(settings.outcome)}; ${conditions.length > 1 ? "conditions" : "condition"}: ${names}.`,
        "The number of conditions was limited so that possible combinations do not exceed half of the cases.",
        `The truth table gives cases by name; ${remainders === 0 ? "no combination is without a case" : counted(remainders, "en", "combination was without a case and served for nothing", "combinations were without a case and served for nothing")}.`,
        "Consistency, coverage, PRI and relevance of necessity are those of Schneider and Wagemann 2012; no solution was minimised.",
      ],
    },
    WORKS,
  );
}
