import { makeColumn as column } from "./column.js";
import { fr } from "./french.js";
import { counted, formatNumber, list, plural } from "./numbers.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });

export const help = both(
  fr`quelles conditions vont avec un résultat, cas par cas (QCA), dans la limite de ce que le nombre de cas permet`,
  "which conditions go with an outcome, case by case (QCA), within what the number of cases allows",
);
export const flags = {
  outcome: both(
    fr`le résultat : un code, attribute:NOM=VALEUR, ou l'absence de l'un d'eux (~CODE)`,
    "the outcome: a code, attribute:NAME=VALUE, or the absence of one of them (~CODE)",
  ),
  conditions: both(fr`les conditions, séparées par des virgules`, "the conditions, separated by commas"),
  fuzzy: both(
    fr`les cases du tableau sont des appartenances, de 0 à 1`,
    "the cells of the table are memberships, from 0 to 1",
  ),
  intervals: both(
    fr`l'intervalle de la part des cas qui ont le résultat (échantillon aléatoire seulement)`,
    "the interval of the share of cases with the outcome (random samples only)",
  ),
  methods: both(
    fr`le paragraphe de méthode, avec ses références, à mettre dans un mémoire`,
    "the paragraph on method, with its references, to put into a thesis",
  ),
} as const;

export const tables = {
  truth: both(fr`Table de vérité`, "Truth table"),
  sufficiency: both(
    fr`Suffisance : là où la condition est, le résultat est-il ?`,
    "Sufficiency: where the condition is, is the outcome?",
  ),
  necessity: both(
    fr`Nécessité : là où le résultat est, la condition est-elle ?`,
    "Necessity: where the outcome is, is the condition?",
  ),
} as const;

export const columns = {
  set: column(
    "set",
    "name",
    ["condition", "condition"],
    [
      fr`condition ou combinaison ; ~ pour l'absence, * pour « et »`,
      "condition or combination; ~ for absence, * for and",
    ],
  ),
  count: column("n", "count", ["n", "n"], [fr`cas dans cette combinaison`, "cases in this combination"]),
  cases: column("cases", "ids", ["cas", "cases"], [fr`les cas, par leur nom`, "the cases, by name"]),
  kind: column(
    "outcome",
    "name",
    [fr`résultat`, "outcome"],
    [
      fr`outcome : tous l'ont ; no-outcome : aucun ; contradictory : les cas diffèrent ; remainder : aucun cas`,
      "outcome: all have it; no-outcome: none; contradictory: cases differ; remainder: no case",
    ],
  ),
  consistency: column(
    "consistency",
    "0 to 1",
    ["consistance", "consistency"],
    [
      fr`suffisance : somme des min(x, y) sur somme des x ; nécessité : sur somme des y`,
      "sufficiency: sum of min(x, y) over sum of x; necessity: over sum of y",
    ],
  ),
  coverage: column(
    "coverage",
    "0 to 1",
    ["couverture", "coverage"],
    [
      fr`suffisance : somme des min(x, y) sur somme des y ; nécessité : sur somme des x`,
      "sufficiency: sum of min(x, y) over sum of y; necessity: over sum of x",
    ],
  ),
  pri: column(
    "pri",
    "0 to 1",
    ["PRI", "PRI"],
    [
      fr`consistance au-delà de ce qui vaut aussi pour l'absence du résultat`,
      "consistency beyond what also holds for the absence of the outcome",
    ],
  ),
  relevance: column(
    "relevance",
    "0 to 1",
    ["RoN", "RoN"],
    [
      fr`pertinence : basse quand la condition est presque partout`,
      "relevance: low where the condition is nearly everywhere",
    ],
  ),
  reason: column(
    "reason",
    "name",
    [fr`pourquoi vide`, "why empty"],
    [fr`pourquoi un nombre n'est pas défini`, "why a number is not defined"],
  ),
} as const;

/** How the cases of a combination turned out. */
export const kinds = {
  outcome: both(fr`tous l'ont`, "all have it"),
  "no-outcome": both(fr`aucun ne l'a`, "none has it"),
  contradictory: both("contradictoire", "contradictory"),
  remainder: both("aucun cas", "no case"),
} as const;
export const noOutcome = both(fr`dites le résultat : --outcome CODE`, "say the outcome: --outcome CODE");
export const noConditions = both(fr`dites les conditions : --conditions A,B`, "say the conditions: --conditions A,B");
export const sameTwice = (name: string): Words =>
  both(
    fr`${name} est nommé deux fois ; chaque condition, et le résultat, ne l'est qu'une`,
    `${name} is named twice; each condition, and the outcome, is named once`,
  );
export const noSuchSet = (name: string, known: readonly string[]): Words =>
  both(
    fr`« ${name} » n'est ni un code ni attribute:NOM=VALEUR${known.length === 0 ? "" : fr` ; valeurs : ${known.join(", ")}`}`,
    `"${name}" is neither a code nor attribute:NAME=VALUE${known.length === 0 ? "" : `; values: ${known.join(", ")}`}`,
  );
export const unknownValue = (cases: readonly string[]): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`la valeur n'est pas connue, ou pas la même pour tous, dans ${list(cases, lang)}`
      : `the value is not known, or not the same for all, in ${list(cases, lang)}`,
  );
export const withheldValue = (cases: readonly string[]): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`la valeur est connue, mais retenue comme dans un rapport, dans ${list(cases, lang)}`
      : `the value is known, but withheld as in a report, in ${list(cases, lang)}`,
  );
export const tooMany = (asked: number, cases: number, most: number): Words =>
  each((lang) => {
    const n = counted(cases, lang, lang === "fr" ? "cas" : "case", lang === "fr" ? "cas" : "cases");
    if (lang === "fr")
      return fr`${asked} ${plural(asked, lang, "condition fait", "conditions font")} ${2 ** asked} combinaisons pour ${n} : la plupart resteraient sans cas, et presque toute table serait cohérente par construction. Avec ${n}, ${most === 0 ? fr`aucune condition n'est possible` : fr`au plus ${counted(most, lang, "condition", "conditions")}`}`;
    return `${counted(asked, lang, "condition makes", "conditions make")} ${2 ** asked} combinations for ${n}: most would have no case, and nearly any table would be consistent by construction. With ${n}, ${most === 0 ? "no condition is possible" : `at most ${counted(most, lang, "condition", "conditions")}`}`;
  });
export const outcomeCases = (name: string, cases: readonly string[], n: number): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`${name} : ${cases.length} sur ${n}${cases.length === 0 ? "" : ` (${list(cases, lang)})`}`
      : `${name}: ${cases.length} of ${n}${cases.length === 0 ? "" : ` (${list(cases, lang)})`}`,
  );
export const ambiguous = (cases: readonly string[]): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`ni dedans ni dehors (0,5), donc dans aucune ligne de la table : ${list(cases, lang)}`
      : `neither in nor out (0.5), hence in no line of the table: ${list(cases, lang)}`,
  );
export const leftOut = (cases: readonly string[]): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`laissés de côté, un code n'y ayant pas encore été cherché : ${list(cases, lang)}`
      : `left out, a code not having been looked for in them yet: ${list(cases, lang)}`,
  );
export const remainders = (n: number, of: number): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`${n} ${plural(n, lang, "combinaison sur", "combinaisons sur")} ${of} sans aucun cas : on n'en sait rien, et rien n'en est supposé`
      : `${n} of ${of} combinations without a case: nothing is known of them, and nothing is assumed`,
  );
export const contradictory = (n: number): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`${n} ${plural(n, lang, "combinaison contradictoire", "combinaisons contradictoires")} : des cas semblables diffèrent par le résultat. C'est là qu'il faut relire`
      : `${counted(n, lang, "contradictory combination", "contradictory combinations")}: like cases differ in the outcome. That is where to read again`,
  );
export const constant = (which: "none" | "all"): Words =>
  which === "all"
    ? both(
        fr`tous les cas ont le résultat : une consistance de 1 n'apprend rien`,
        "all cases have the outcome: a consistency of 1 says nothing",
      )
    : both(
        fr`aucun cas n'a le résultat : il n'y a rien à comparer`,
        "no case has the outcome: there is nothing to compare",
      );
/** Nearly all cases have the outcome: a set of a few of them is consistent by chance more often than not. */
export const nearlyAll = (
  held: number,
  n: number,
  draws: { readonly size: number; readonly held: number; readonly all: number },
): Words =>
  each((lang) => {
    const count = (number: number): string => formatNumber(number, lang);
    return lang === "fr"
      ? fr`presque tous les cas ont le résultat (${count(held)} sur ${count(n)}) : une consistance de 1 n'apprend guère ; ${draws.size} cas pris au hasard l'ont tous dans ${count(draws.held)} tirages sur ${count(draws.all)}`
      : `nearly all cases have the outcome (${count(held)} of ${count(n)}): a consistency of 1 says little; ${draws.size} cases taken at random all have it in ${count(draws.held)} of ${count(draws.all)} draws`;
  });
export const floors = both(
  fr`seuils d'usage : 0,8 pour la suffisance, 0,9 pour la nécessité (avec un RoN qui ne soit pas bas) ; ce sont des conventions, on lit les cas`,
  "usual floors: 0.8 for sufficiency, 0.9 for necessity (with a RoN that is not low); they are conventions, read the cases",
);
export const notCause = both(
  fr`cela décrit ces cas ; ce n'est ni une cause ni une preuve, et les mêmes entretiens ne peuvent pas fonder et éprouver une hypothèse`,
  "this describes these cases; it is neither a cause nor a proof, and the same interviews cannot both give rise to a hypothesis and test it",
);
type Limits = readonly [lower: string, upper: string] | null;
interface BothIntervals {
  readonly wilson: Limits;
  readonly clopper: Limits;
}
/** The intervals of the share of cases with the outcome, and when they hold. */
export const intervals = (
  share: Readonly<Record<Lang, BothIntervals>> & { readonly k: number; readonly n: number },
): Words =>
  each((lang) => {
    const { k, n } = share;
    const { wilson, clopper } = share[lang];
    if (lang === "fr")
      return wilson === null || clopper === null
        ? fr`aucun intervalle : il n'y a pas de cas`
        : fr`part des cas qui ont le résultat, ${k} sur ${n}, intervalles à 95 % : de ${wilson[0]} à ${wilson[1]} (Wilson), de ${clopper[0]} à ${clopper[1]} (Clopper et Pearson) ; ils ne valent que si les cas sont tirés au hasard, sinon on dit « k sur n »`;
    return wilson === null || clopper === null
      ? "no interval: there are no cases"
      : `share of cases with the outcome, ${k} of ${n}, 95% intervals: ${wilson[0]} to ${wilson[1]} (Wilson), ${clopper[0]} to ${clopper[1]} (Clopper and Pearson); they hold only where cases are drawn at random, else say "k of n"`;
  });
