import { fr } from "./french.js";
import { counted, formatNumber } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
/** A share as it was asked for, in per cent with the decimals that it has. */
export const shareGiven = (share: number, lang: "fr" | "en"): string =>
  `${formatNumber(share * 100, lang, 6)}${lang === "fr" ? "\u00a0" : ""}%`;
const column = (name: string, unit: string, label: readonly [string, string], meaning: readonly [string, string]) => ({
  name,
  unit,
  label: both(label[0], label[1]),
  meaning: both(meaning[0], meaning[1]),
});

export const help = both(
  fr`avant le terrain : combien d'entretiens pour rencontrer un thème, et quelle règle d'arrêt on se donne`,
  "before fieldwork: how many interviews it takes to meet a theme, and which stopping rule one sets oneself",
);
export const flags = {
  prevalence: both(
    fr`part des personnes qui évoqueraient un thème, entre 0 et 1 ; plusieurs, avec des virgules`,
    "share of people who would raise a theme, between 0 and 1; several, with commas between",
  ),
  instances: both(
    fr`dans combien d'entretiens au moins on veut le rencontrer ; plusieurs, avec des virgules`,
    "in how many interviews at least it should be met; several, with commas between",
  ),
  power: both(fr`avec quelle probabilité (d'office 0.8)`, "with what probability (0.8 by default)"),
  themes: both(
    fr`combien de thèmes on veut tous rencontrer (d'office 20)`,
    "how many themes should all be met (20 by default)",
  ),
  interviews: both(
    fr`nombre d'entretiens prévus (d'office celui de study.yaml, sampling: intended)`,
    "number of interviews planned (by default that of study.yaml, sampling: intended)",
  ),
  rule: both(
    fr`note au journal la règle d'arrêt choisie : guest:4/2/5, francis:10+3, coverage:0.9 ou none`,
    "notes in the journal the stopping rule chosen: guest:4/2/5, francis:10+3, coverage:0.9 or none",
  ),
};

// columns
export const themeTitle = both(
  fr`Rencontrer un thème (Fugard et Potts 2015)`,
  "Meeting a theme (Fugard and Potts 2015)",
);
export const themeColumns = [
  column(
    "prevalence",
    "share, as given",
    [fr`part des personnes`, "share of people"],
    [fr`part des personnes qui évoqueraient le thème`, "share of people who would raise the theme"],
  ),
  column(
    "instances",
    "count",
    [fr`au moins`, "at least"],
    [fr`nombre d'entretiens où on veut le rencontrer`, "number of interviews in which it should be met"],
  ),
  column(
    "interviews",
    "count",
    ["entretiens", "interviews"],
    [fr`entretiens qu'il faut pour la probabilité demandée`, "interviews that it takes for the probability asked for"],
  ),
] as const;
export const chanceColumn = (n: number) =>
  column(
    "chance",
    "share 0 to 1",
    [fr`probabilité avec ${n}`, `probability with ${n}`],
    [
      fr`probabilité de le rencontrer assez souvent avec les entretiens prévus`,
      "probability of meeting it often enough with the interviews planned",
    ],
  );
export const allTitle = both(
  fr`Rencontrer tous les thèmes au moins une fois (van Rijnsoever 2017)`,
  "Meeting all themes at least once (van Rijnsoever 2017)",
);
export const allColumns = [
  column("themes", "count", [fr`thèmes`, "themes"], [fr`nombre de thèmes`, "number of themes"]),
  column(
    "prevalence",
    "share, as given",
    [fr`part des personnes`, "share of people"],
    [fr`part des personnes qui évoqueraient chacun`, "share of people who would raise each"],
  ),
  column(
    "interviews",
    "count",
    ["entretiens", "interviews"],
    [
      fr`entretiens qu'il faut pour les rencontrer tous, avec la probabilité demandée`,
      "interviews that it takes to meet all of them, with the probability asked for",
    ],
  ),
] as const;
export const allChanceColumn = (n: number) =>
  column(
    "chance",
    "share 0 to 1",
    [fr`probabilité avec ${n}`, `probability with ${n}`],
    [
      fr`probabilité de les rencontrer tous avec les entretiens prévus`,
      "probability of meeting all of them with the interviews planned",
    ],
  );
export const shareColumn = (n: number) =>
  column(
    "share_seen",
    "share 0 to 1",
    [fr`part vue avec ${n}`, `share seen with ${n}`],
    [
      fr`part attendue des thèmes rencontrés avec les entretiens prévus`,
      "expected share of the themes met with the interviews planned",
    ],
  );

// sentences
export interface Theme {
  readonly prevalence: number;
  readonly instances: number;
  readonly power: number;
}
export const takes = ({ prevalence, instances, power }: Theme, n: number | null): Words => {
  const share = (lang: "fr" | "en", value: number): string => shareGiven(value, lang);
  if (n === null)
    return both(
      fr`Un thème que personne n'évoquerait ne se rencontre pas.`,
      "A theme that nobody would raise is not met.",
    );
  return both(
    fr`Pour rencontrer dans ${counted(instances, "fr", "entretien au moins", "entretiens au moins")} un thème que ${share("fr", prevalence)} des personnes évoqueraient, avec une probabilité de ${share("fr", power)} : ${counted(n, "fr", "entretien", "entretiens")}.`,
    `To meet in at least ${counted(instances, "en", "interview", "interviews")} a theme that ${share("en", prevalence)} of people would raise, with a probability of ${share("en", power)}: ${counted(n, "en", "interview", "interviews")}.`,
  );
};
export const takesAll = ({ power }: Theme, themes: number, n: number | null): Words =>
  n === null
    ? both("", "")
    : both(
        fr`Pour rencontrer au moins une fois chacun de ${formatNumber(themes, "fr")} thèmes aussi répandus, avec la même probabilité (${shareGiven(power, "fr")}) : ${counted(n, "fr", "entretien", "entretiens")}. La fréquence d'un thème compte plus que le nombre de thèmes.`,
        `To meet at least once each of ${formatNumber(themes, "en")} themes as common, with the same probability (${shareGiven(power, "en")}): ${counted(n, "en", "interview", "interviews")}. How common a theme is matters more than how many there are.`,
      );
export const randomSample = both(
  fr`ces calculs supposent des personnes tirées au hasard et des thèmes dont on connaît la fréquence ; un échantillon raisonné n'est pas tiré au hasard, et les thèmes ne sont pas connus d'avance`,
  "these computations assume people drawn at random and themes whose frequency is known; a purposive sample is not drawn at random, and themes are not known beforehand",
);
export const objections = both(
  fr`des méthodologues les récusent (Hammersley 2015 ; Emmel 2015 ; Braun et Clarke 2016) : ils situent un ordre de grandeur, ils ne justifient pas un effectif`,
  "methodologists object to them (Hammersley 2015; Emmel 2015; Braun and Clarke 2016): they situate an order of magnitude, they do not justify a number",
);
export const ruleFirst = both(
  fr`une règle d'arrêt se choisit avant le terrain : grille plan --rule la note au journal avec sa date`,
  "a stopping rule is chosen before fieldwork: grille plan --rule notes it in the journal with its date",
);

// the rule
export const badNumber = (flag: string): Words =>
  both(fr`--${flag} : ce n'est pas un nombre qui convient`, `--${flag}: this is no number that fits`);
export const badNumberHint = both(
  fr`des parts entre 0 et 1 (0.1), des nombres entiers à partir de 1`,
  "shares between 0 and 1 (0.1), whole numbers from 1 on",
);
export const badRule = (rule: string): Words =>
  both(fr`--rule « ${rule} » : règle inconnue`, `--rule "${rule}": unknown rule`);
export const badRuleHint = both(
  fr`guest:BASE/SUITE/SEUIL en pour cent (guest:4/2/5), francis:10+3, coverage:0.9, ou none`,
  "guest:BASE/RUN/THRESHOLD in per cent (guest:4/2/5), francis:10+3, coverage:0.9, or none",
);
export const needsStudy = both(
  fr`--rule note la règle dans le journal d'une étude, et il n'y a pas d'étude ici`,
  "--rule notes the rule in the journal of a study, and there is no study here",
);
export const ruleName = (rule: string): Words => {
  const [kind, setting = ""] = rule.split(":");
  if (kind === "guest") {
    const [base, run, threshold] = setting.split("/");
    return both(
      fr`Guest, Namey et Chen (2020), base ${base ?? ""}, suite ${run ?? ""}, seuil ${threshold ?? ""} %`,
      `Guest, Namey and Chen (2020), base ${base ?? ""}, run ${run ?? ""}, threshold ${threshold ?? ""} %`,
    );
  }
  if (kind === "francis") return both(`Francis et al. (2010), ${setting}`, `Francis et al. (2010), ${setting}`);
  if (kind === "coverage")
    return both(
      fr`couverture d'échantillon de ${setting.replace(".", ",")} (Chao et Jost 2012)`,
      `sample coverage of ${setting} (Chao and Jost 2012)`,
    );
  return both(fr`aucune règle d'arrêt`, "no stopping rule");
};
export const noted = (rule: string, interviews: number): Words => {
  const name = ruleName(rule);
  return interviews === 0
    ? both(fr`noté au journal : ${name.fr}`, `noted in the journal: ${name.en}`)
    : both(
        fr`noté au journal, alors que l'étude a déjà ${counted(interviews, "fr", "entretien", "entretiens")} : ${name.fr}`,
        `noted in the journal, the study having ${counted(interviews, "en", "interview", "interviews")} already: ${name.en}`,
      );
};
export const step = (rule: string, interviews: number): Words => {
  const name = ruleName(rule);
  return both(
    fr`règle d'arrêt choisie : ${name.fr} ; l'étude avait ${counted(interviews, "fr", "entretien", "entretiens")}`,
    `stopping rule chosen: ${name.en}; the study had ${counted(interviews, "en", "interview", "interviews")}`,
  );
};
/** Beside the measure: which rule was set, and when. */
export const chosen = (rule: string, day: string, interviews: number): Words => {
  const name = ruleName(rule);
  return both(
    fr`la règle que l'étude s'est donnée, notée au journal le ${day} avec ${counted(interviews, "fr", "entretien", "entretiens")} : ${name.fr}`,
    `the rule that the study set itself, noted in the journal on ${day} with ${counted(interviews, "en", "interview", "interviews")}: ${name.en}`,
  );
};
