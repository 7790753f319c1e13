import { fr } from "./french.js";
import { counted, formatNumber, plural, someOf } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const help = both(
  fr`dans quelle mesure plusieurs personnes qui codent s'accordent, par code et en tout`,
  "how far several coders agree, by code and overall",
);
export const flags = {
  labels: both(
    fr`tableau fait ailleurs (csv, xlsx) : unité, personne, code ; ou une colonne par personne`,
    "table made elsewhere (csv, xlsx): unit, coder, code; or one column per coder",
  ),
  layout: both(
    fr`long (une ligne par unité et personne) ou wide (une colonne par personne), si l'en-tête ne le dit pas`,
    "long (a row for each unit and coder) or wide (a column for each coder), where the head does not tell",
  ),
  several: both(
    fr`une unité peut porter plusieurs codes d'une personne, une ligne pour chacun`,
    "a unit may bear several codes of one coder, a row for each",
  ),
  scale: both(
    fr`ce que les valeurs sont : noms, rangs, distances ou rapports`,
    "what values are: names, ranks, distances or ratios",
  ),
  categories: both(
    fr`catégories de la grille de codes, dans l'ordre, séparées par des virgules`,
    "categories of the codebook, in order, with commas between",
  ),
  coders: both(fr`ces personnes seulement, séparées par des virgules`, "these coders alone, with commas between"),
  disagreements: both(
    fr`la liste des désaccords : où, et qui a marqué quoi`,
    "the list of disagreements: where, and who marked what",
  ),
  limit: both(fr`nombre de désaccords affichés au plus (0 : tous)`, "at most this many disagreements shown (0: all)"),
  methods: both(fr`le paragraphe de méthode, avec ses références`, "the paragraph on the method, with its references"),
};

const flagName = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
export const notWithLabels = (name: string): Words =>
  both(
    fr`${flagName(name)} parle d'une étude ; un tableau (--labels) n'a que des unités, des personnes et des codes`,
    `${flagName(name)} is about a study; a table (--labels) has units, coders and codes alone`,
  );
export const onlyWithLabels = (name: string): Words =>
  both(fr`${flagName(name)} ne va qu'avec --labels`, `${flagName(name)} goes with --labels alone`);
export const severalIsNominal = both(
  fr`plusieurs codes par unité sont des noms : --several ne va pas avec un autre --scale`,
  "several codes for a unit are names: --several does not go with another --scale",
);
export const excerpts = both(
  fr`l'accord se mesure sur des entretiens entiers ; cette étude n'a que des extraits`,
  "agreement is measured on whole interviews; this study has excerpts alone",
);

// the answer on the screen
export const personCount = (n: number, names: string): Words =>
  both(fr`${String(n)} personnes qui codent (${names})`, `${n} coders (${names})`);
export const interviewsOf = (n: string, of: string): Words =>
  both(
    n === "1" || n === "0" ? fr`${n} entretien sur ${of}` : fr`${n} entretiens sur ${of}`,
    `${n} of ${of} interviews`,
  );
export const unitsOf = (n: string, of: string, unit: Words): Words =>
  both(
    fr`${n} ${n === "0" || n === "1" ? fr`unité` : fr`unités`} sur ${of} (unité : ${unit.fr})`,
    `${n} of ${of} units (unit: ${unit.en})`,
  );
export const unitOfTable = both(fr`celle du tableau`, "the table's");
export const overall = (
  alpha: Words,
  value: string,
  read: { readonly interval: Words; readonly reading: Words },
): Words =>
  both(
    fr`En tout : ${alpha.fr} ${value}${read.interval.fr} ; ${read.reading.fr}.`,
    `Overall: ${alpha.en} ${value}${read.interval.en}; ${read.reading.en}.`,
  );
/** The reading of an alpha whose interval reaches down to another reading. */
export const readFrom = (lower: Words, reading: Words): Words =>
  both(
    fr`d'après son intervalle, de « ${lower.fr} » à « ${reading.fr} »`,
    `by its interval, from "${lower.en}" to "${reading.en}"`,
  );
export const tooFewToRead = both(
  fr`trop peu d'unités pour s'y fier, quel que soit l'alpha`,
  "too few units to rely on, whatever the alpha",
);
export const interval = (lower: string, upper: string): Words =>
  both(fr` (95 % : ${lower} à ${upper})`, ` (95%: ${lower} to ${upper})`);
export const onlyUnits = (n: number): Words =>
  both(
    fr`, sur ${counted(n, "fr", "unité seulement", "unités seulement")}`,
    `, on only ${counted(n, "en", "unit", "units")}`,
  );
export const noInterval = both("", "");
export const noAlpha = (reason: Words): Words =>
  both(fr`En tout : pas d'alpha, ${reason.fr}.`, `Overall: no alpha, ${reason.en}.`);
export const sameOn = (k: string, n: string): Words =>
  both(fr`Les deux disent la même chose ${k} fois sur ${n}.`, `The two say the same ${k} times out of ${n}.`);
export const placedByBoth = (both: number, either: number): Words => ({
  fr: fr`Sur ${counted(either, "fr", "code posé", "codes posés")} par l'une ou l'autre, ${formatNumber(both, "fr")} ${plural(both, "fr", fr`l'a été`, fr`l'ont été`)} par les deux.`,
  en: `Of ${counted(either, "en", "code", "codes")} that one or the other put, both put ${formatNumber(both, "en")}.`,
});
export const placedByPairs = (both: number, either: number): Words => ({
  fr: fr`Les personnes prises deux par deux : sur ${counted(either, "fr", "code posé", "codes posés")} par l'une ou l'autre, ${formatNumber(both, "fr")} ${plural(both, "fr", fr`l'a été`, fr`l'ont été`)} par les deux.`,
  en: `Coders taken two by two: of ${counted(either, "en", "code", "codes")} that one or the other put, both put ${formatNumber(both, "en")}.`,
});
export const sameOfAll = (coders: number, k: string, n: string): Words =>
  both(
    fr`Les ${coders} personnes disent toutes la même chose ${k} fois sur ${n}.`,
    `All ${coders} coders say the same ${k} times out of ${n}.`,
  );
export const samePairs = (share: string): Words =>
  both(
    fr`Prises deux par deux, les personnes disent la même chose ${share} du temps.`,
    `Taken two by two, coders say the same ${share} of the time.`,
  );
export const disagreementCount = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "désaccord", "désaccords")} : grille agreement --disagreements ${plural(n, "fr", "le", "les")} montre${n > 1 ? fr`, les codes les moins sûrs d'abord` : ""}.`,
    `${counted(n, "en", "disagreement", "disagreements")}: grille agreement --disagreements shows ${plural(n, "en", "it", "them, the least certain codes first")}.`,
  );
export const failed = (ids: readonly string[]): Words =>
  both(
    fr`Trop peu d'accord pour conclure sur : ${someOf(ids, "fr")}. grille saturation --without-unreliable compte sans ces codes.`,
    `Too little agreement to conclude anything on: ${someOf(ids, "en")}. grille saturation --without-unreliable counts without these codes.`,
  );
export const noDisagreement = both(fr`Aucun désaccord.`, "No disagreement.");
export const more = (n: number): Words =>
  both(
    fr`… et ${counted(n, "fr", "autre", "autres")} : --limit 0 les montre tous, --csv les donne`,
    `… and ${formatNumber(n, "en")} more: --limit 0 shows all, --csv gives them`,
  );

/** Why there is no number, or no interval. */
export const reasons: Readonly<Record<string, Words>> = {
  "no-pairable-unit": both(fr`aucune unité codée par deux personnes`, "no unit coded by two people"),
  "no-variation": both(fr`tout le monde a donné la même chose partout`, "everybody gave the same everywhere"),
  "not-two-coders": both(fr`seulement pour deux personnes`, "for two coders only"),
  "not-ranks": both(fr`demande des rangs`, "takes ranks"),
  "not-numbers": both(fr`demande des nombres`, "takes numbers"),
  "negative-values": both(fr`demande des valeurs à partir de 0`, "takes values from 0 upwards"),
  "too-few-units": both(fr`moins de 20 unités : pas d'intervalle`, "fewer than 20 units: no interval"),
  "too-few-interviews": both(fr`moins de 5 entretiens : pas d'intervalle`, "fewer than 5 interviews: no interval"),
  "no-spread": both(fr`le même dans chaque rééchantillon : pas d'intervalle`, "the same in each resample: no interval"),
};
