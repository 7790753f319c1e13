import { fr } from "../../messages/french.js";
import { counted, list, plural } from "../../messages/numbers.js";
import { shareGiven } from "../../messages/plan.js";
import type { Lang, Words } from "../../messages/words.js";
import type { Measured } from "../table.js";
import { numberIn, type Sentences } from "./result.js";

/** How the number of interviews was situated before fieldwork, with what was assumed. */
export function planMethods({ settings, values }: Measured): Sentences {
  const numbers = (name: string): number[] => (Array.isArray(settings[name]) ? settings[name].map(Number) : []);
  const shares = (lang: Lang): string =>
    list(
      numbers("prevalence").map((one) => shareGiven(one, lang)),
      lang,
    );
  const times = (lang: Lang): string => list(numbers("instances").map(String), lang);
  const noun = (lang: Lang, one: string, many: string): string =>
    plural(numbers("instances").at(-1) ?? 0, lang, one, many);
  const power = (lang: Lang): string => shareGiven(Number(settings.power), lang);
  const themes = Number(settings.themes);
  const planned = numberIn(settings.interviews);
  const several = numberIn(values.all) !== null;
  return [
    {
      fr: fr`Le nombre d'entretiens a été situé avec le logiciel grille : celui à partir duquel un thème que ${shares("fr")} des personnes évoqueraient est rencontré dans au moins ${times("fr")} ${noun("fr", "entretien", "entretiens")} avec une probabilité de ${power("fr")} (loi binomiale ; Fugard et Potts 2015)${several ? fr`, et celui à partir duquel ${counted(themes, "fr", "thème", "thèmes")} de cette fréquence le sont tous au moins une fois (van Rijnsoever 2017)` : ""}.`,
      en: `The number of interviews was situated with the software grille: the number from which on a theme that ${shares("en")} of people would raise is met in at least ${times("en")} ${noun("en", "interview", "interviews")} with a probability of ${power("en")} (binomial distribution; Fugard and Potts 2015)${several ? `, and that from which on ${counted(themes, "en", "theme", "themes")} of that frequency are all met at least once (van Rijnsoever 2017)` : ""}.`,
    },
    ahead(planned),
    {
      fr: fr`Ces calculs supposent des personnes tirées au hasard et des fréquences connues ; ils donnent un ordre de grandeur et ne justifient pas un effectif.`,
      en: "These computations assume people drawn at random and known frequencies; they give an order of magnitude and do not justify a number.",
    },
  ];
}

function ahead(planned: number | null): Words | null {
  if (planned === null) return null;
  return {
    fr: fr`Les mêmes probabilités sont données pour les ${counted(planned, "fr", "entretien prévu", "entretiens prévus")}.`,
    en: `The same probabilities are given for the ${counted(planned, "en", "interview planned", "interviews planned")}.`,
  };
}
