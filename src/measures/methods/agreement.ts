import { reasons, unitOfTable } from "../../messages/agreement-command.js";
import { fr } from "../../messages/french.js";
import { units } from "../../messages/measures.js";
import { counted, formatNumber, list } from "../../messages/numbers.js";
import type { Lang, Words } from "../../messages/words.js";
import { LEAST_INTERVIEWS } from "../coefficients.js";
import { isRead, LEAST_UNITS, type Reading, readingOf } from "../reading.js";
import type { Json, Measured } from "../table.js";
import { isNoted, lowerIn, numberIn, rowsIn, type Sentences, textsIn } from "./result.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const named = (all: readonly Words[]): Words =>
  both(
    list(
      all.map(({ fr: french }) => french),
      "fr",
    ),
    list(
      all.map(({ en }) => en),
      "en",
    ),
  );

/** How agreement was measured. */
export function agreementMethods(measured: Measured): Sentences {
  return [
    coded(measured),
    shareOfInterviews(measured),
    isNoted(measured, "before-discussion") ? INDEPENDENT : null,
    alpha(measured),
    intervals(measured),
    beside(measured),
    categories(measured),
    prevalence(measured),
    free(measured),
    hasReading(measured) ? READING : null,
    limits(measured),
  ];
}

const recordOf = (value: Json | undefined): Readonly<Record<string, Json>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, Json>>) : {};

function coded({ settings, values }: Measured): Words {
  const coders = textsIn(settings.coders);
  const double = recordOf(values.double_coded);
  const unit = units[settings.unit as keyof typeof units] ?? unitOfTable;
  const of = (lang: Lang): readonly [string, string] => [
    formatNumber(numberIn(double.units) ?? 0, lang),
    formatNumber(numberIn(double.of_units) ?? 0, lang),
  ];
  const [french, english] = [of("fr"), of("en")];
  return both(
    fr`${counted(coders.length, "fr", "personne a codé", "personnes ont codé")} (${list(coders, "fr")}) ; unités codées par deux personnes au moins : ${french[0]} sur ${french[1]} (unité : ${unit.fr}).`,
    `${counted(coders.length, "en", "person", "people")} (${list(coders, "en")}) coded; units coded by two of them or more: ${english[0]} of ${english[1]} (unit: ${unit.en}).`,
  );
}

function shareOfInterviews({ values }: Measured): Words | null {
  const { interviews, of_interviews: of } = recordOf(values.double_coded);
  if (typeof interviews !== "number" || typeof of !== "number") return null;
  return both(
    fr`Cela représente ${counted(interviews, "fr", "entretien", "entretiens")} sur ${formatNumber(of, "fr")}.`,
    `These are ${formatNumber(interviews, "en")} of ${counted(of, "en", "interview", "interviews")}.`,
  );
}

const INDEPENDENT = both(
  fr`Chacun a codé de son côté, sans voir les marques des autres ; l'accord est celui d'avant la discussion (O'Connor et Joffe 2020).`,
  "Each coded on their own, without seeing the marks of the others; agreement is that before discussion (O'Connor and Joffe 2020).",
);

const SCALES: Readonly<Record<string, Words>> = {
  nominal: both("nominal", "nominal"),
  ordinal: both("ordinal", "ordinal"),
  interval: both(fr`d'intervalle`, "interval"),
  ratio: both(fr`de rapport`, "ratio"),
};

/** How it was measured; where there is no alpha, why not. */
function alpha({ settings, values }: Measured): Words {
  const scale = SCALES[String(settings.scale)] ?? both("nominal", "nominal");
  if (numberIn(values.krippendorff_alpha) === null) {
    const { reason } = recordOf(values.krippendorff_alpha);
    const why = reasons[String(reason)] ?? both(String(reason), String(reason));
    return both(
      fr`Pour l'ensemble, l'alpha de Krippendorff n'est pas défini : ${why.fr}.`,
      `Overall Krippendorff's alpha is not defined: ${why.en}.`,
    );
  }
  if (settings.manner === "several")
    return both(
      fr`L'accord a été mesuré code par code, chaque code étant présent ou absent dans l'unité, par l'alpha de Krippendorff (Krippendorff 2019).`,
      "Agreement was measured code by code, each code being present or absent in a unit, with Krippendorff's alpha (Krippendorff 2019).",
    );
  return both(
    fr`L'accord a été mesuré sur la catégorie donnée à chaque unité, par l'alpha ${scale.fr} de Krippendorff (Krippendorff 2019) ; les valeurs manquantes sont laissées de côté.`,
    `Agreement was measured on the category given to each unit, with Krippendorff's ${scale.en} alpha (Krippendorff 2019); missing values are left out.`,
  );
}

/** What has an interval, where alpha over all codes has none; null where nothing has. */
function intervalsOf(measured: Measured): Words | null {
  if (lowerIn(measured.values.krippendorff_alpha) !== null) return both("", "");
  if (rowsIn(measured, "codes").some(({ lower }) => lower !== null))
    return both(fr`, donnés code par code seulement,`, ", given code by code alone,");
  const held = COEFFICIENTS.filter(([name]) => lowerIn(measured.values[name]) !== null);
  if (held.length === 0) return null;
  const names = named(held.map(([, words]) => words));
  return both(fr`, donnés seulement pour ${names.fr},`, `, given for ${names.en} alone,`);
}

/** Why alpha over all codes has no interval. */
const NO_INTERVAL: Readonly<Record<string, Words>> = {
  "too-few-units": both(fr`il y faut au moins ${LEAST_UNITS} unités`, `it takes at least ${LEAST_UNITS} units`),
  "too-few-interviews": both(
    fr`il y faut au moins ${LEAST_INTERVIEWS} entretiens codés par deux personnes`,
    `it takes at least ${LEAST_INTERVIEWS} interviews coded by two people`,
  ),
  "no-spread": both(fr`l'alpha est le même dans chaque rééchantillon`, "alpha is the same in each resample"),
};

function intervals(measured: Measured): Words | null {
  const { settings, values } = measured;
  const where = intervalsOf(measured);
  if (where !== null) {
    const of =
      settings.drawn === "interviews"
        ? both(fr`d'entretiens entiers`, "whole interviews")
        : both(fr`d'unités, les entretiens n'étant pas connus`, "units, the interviews being unknown");
    const draws = numberIn(settings.resamples) ?? 0;
    return both(
      fr`Les intervalles à 95 %${where.fr} sont des percentiles de ${formatNumber(draws, "fr")} tirages avec remise ${of.fr} (Efron et Tibshirani 1993 ; graine ${String(settings.seed)}).`,
      `Intervals at 95%${where.en} are percentiles of ${formatNumber(draws, "en")} draws with replacement of ${of.en} (Efron and Tibshirani 1993; seed ${String(settings.seed)}).`,
    );
  }
  if (numberIn(values.krippendorff_alpha) === null) return null;
  const why = NO_INTERVAL[String(recordOf(values.krippendorff_alpha).reason)];
  return why === undefined
    ? null
    : both(fr`Aucun intervalle n'est donné : ${why.fr}.`, `No interval is given: ${why.en}.`);
}

/** Every other coefficient, with its work. */
const COEFFICIENTS: readonly (readonly [name: string, words: Words])[] = [
  ["krippendorff_alpha_nominal", both(fr`l'alpha nominal`, "nominal alpha")],
  ["krippendorff_alpha_ordinal", both(fr`l'alpha ordinal`, "ordinal alpha")],
  ["krippendorff_alpha_interval", both(fr`l'alpha d'intervalle`, "interval alpha")],
  ["krippendorff_alpha_ratio", both(fr`l'alpha de rapport`, "ratio alpha")],
  ["percent_agreement", both(fr`l'accord brut`, "percent agreement")],
  ["percent_all_coders_same", both(fr`l'accord de tous`, "the share of units on which all agree")],
  ["cohen_kappa", both(fr`le kappa (Cohen 1960)`, "kappa (Cohen 1960)")],
  ["weighted_kappa_linear", both(fr`le kappa pondéré linéaire (Cohen 1968)`, "linear weighted kappa (Cohen 1968)")],
  [
    "weighted_kappa_quadratic",
    both(fr`le kappa pondéré quadratique (Cohen 1968)`, "quadratic weighted kappa (Cohen 1968)"),
  ],
  ["scott_pi", both(fr`pi (Scott 1955)`, "pi (Scott 1955)")],
  ["fleiss_kappa", both(fr`le kappa pour plusieurs (Fleiss 1971)`, "kappa for several (Fleiss 1971)")],
  ["conger_kappa", both(fr`le kappa de Cohen étendu (Conger 1980)`, "Cohen's kappa extended (Conger 1980)")],
  ["gwet_ac1", both(fr`l'AC1 (Gwet 2008)`, "AC1 (Gwet 2008)")],
  [
    "brennan_prediger",
    both(fr`le kappa uniforme (Brennan et Prediger 1981)`, "uniform kappa (Brennan and Prediger 1981)"),
  ],
];

function beside({ settings, values }: Measured): Words | null {
  const main = `krippendorff_alpha_${settings.scale}`;
  const given = COEFFICIENTS.filter(([name]) => name !== main && numberIn(values[name]) !== null);
  if (given.length === 0) return null;
  const names = named(given.map(([, words]) => words));
  return numberIn(values.krippendorff_alpha) === null
    ? both(fr`On donne : ${names.fr}.`, `What is given: ${names.en}.`)
    : both(fr`À côté sont donnés : ${names.fr}.`, `Beside it stand: ${names.en}.`);
}

/** Two coefficients depend on how many categories there are. */
function categories({ settings, values }: Measured): Words | null {
  const q = numberIn(settings.q);
  if (q === null || [values.gwet_ac1, values.brennan_prediger].every((one) => numberIn(one) === null)) return null;
  return both(
    fr`Les deux derniers sont calculés avec ${counted(q, "fr", "catégorie", "catégories")}.`,
    `The last two are computed with ${counted(q, "en", "category", "categories")}.`,
  );
}

function prevalence(measured: Measured): Words | null {
  const rows = rowsIn(measured, "codes");
  const isGiven = rows.some((row) =>
    Object.entries(row).some(([name, cell]) => name.startsWith("prevalence_") && cell !== null),
  );
  return isGiven
    ? both(
        fr`La part d'unités où chacun a mis le code est donnée code par code.`,
        "The share of units to which each gave the code is given code by code.",
      )
    : null;
}

const FREE: readonly (readonly [column: string, words: Words])[] = [
  ["u_alpha", both(fr`u-alpha (Krippendorff et al. 2016)`, "u-alpha (Krippendorff et al. 2016)")],
  ["u_alpha_binary", both(fr`u-alpha binaire (Krippendorff et al. 2016)`, "binary u-alpha (Krippendorff et al. 2016)")],
  ["cu_alpha", both(fr`cu-alpha (Krippendorff et al. 2016)`, "cu-alpha (Krippendorff et al. 2016)")],
  ["k_u_alpha", both(fr`(k)u-alpha (Krippendorff et al. 2016)`, "(k)u-alpha (Krippendorff et al. 2016)")],
  ["overlap_f1", both(fr`F1 sur les caractères`, "F1 on characters")],
  ["kappa_characters", both(fr`le kappa (Cohen 1960) sur les caractères`, "kappa (Cohen 1960) on characters")],
  ["kappa_whole_text", both(fr`le même sur tout le texte`, "the same on the whole text")],
];

function free(measured: Measured): Words | null {
  const rows = ["free", "free_families"].flatMap((name) => rowsIn(measured, name));
  const given = FREE.filter(([name]) => rows.some((row) => typeof row[name] === "number"));
  if (given.length === 0) return null;
  const names = named(given.map(([, words]) => words));
  return both(
    fr`Comme chacun a délimité lui-même ses passages, sont donnés aussi : ${names.fr}.`,
    `Since each cut passages of their own, these are given as well: ${names.en}.`,
  );
}

/** Whether there is an alpha that is read by Krippendorff's limits. */
function hasReading(measured: Measured): boolean {
  const { krippendorff_alpha: alpha, units_of_two_coders: units } = measured.values;
  const overall = readingOf(numberIn(alpha), numberIn(units) ?? 0);
  return [overall, ...rowsIn(measured, "codes").map(({ reading }) => reading as Reading)].some(isRead);
}

const READING = both(
  fr`À partir de 0,800 les données sont tenues pour fiables, de 0,667 à 0,800 pour provisoires (Krippendorff 2019).`,
  "From .800 on data are taken as reliable, from .667 to .800 as tentative (Krippendorff 2019).",
);

/** Remarks that whoever reads the numbers has to know of as well. */
const LIMITS: ReadonlySet<string> = new Set([
  "changed-since",
  "unnoted-opening",
  "seen",
  "unfinished",
  "too-few-units",
  "too-few-interviews",
  "few-interviews",
  "units-drawn",
  "overall-reaches-below",
  "paradox",
  "pooled",
]);

function limits({ notes }: Measured): Words | null {
  const told = notes.filter(({ code }) => LIMITS.has(code)).map(({ text }) => text);
  if (told.length === 0) return null;
  return both(
    fr`Limites de ces chiffres : ${told.map((one) => one.fr).join(" ; ")}.`,
    `Limits of these figures: ${told.map((one) => one.en).join("; ")}.`,
  );
}
