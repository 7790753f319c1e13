import { fr } from "./french.js";
import { unitCount, type units } from "./measures.js";
import { plural } from "./numbers.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });

export const intro = (unit: string): Words =>
  both(
    fr`Deux codes se rencontrent quand ils sont marqués dans la même unité (${unit}). La rencontre se juge d'abord au nombre d'entretiens où elle a lieu.`,
    `Two codes meet when both are marked in one unit (${unit}). A meeting is judged first by the number of interviews in which it happens.`,
  );
export const rule = (shown: number, all: number, least: number): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`${shown} ${plural(shown, lang, "paire montrée", "paires montrées")} sur les ${all} qui se rencontrent : celles d'au moins ${least} ${plural(least, lang, "unité", "unités")}, les plus répandues parmi les entretiens d'abord, puis parmi les unités. Les autres : grille cooccurrence.`
      : `${shown} of the ${all} pairs that meet ${plural(shown, lang, "is", "are")} shown: those of at least ${least} ${plural(least, lang, "unit", "units")}, the most widespread among interviews first, then among units. The others: grille cooccurrence.`,
  );
export const none = both(
  fr`Aucune paire de codes ne se rencontre deux fois ou plus : rien à montrer.`,
  "No pair of codes meets twice or more: there is nothing to show.",
);
export const heatmapCaption = both(
  fr`Dans combien d'entretiens deux codes se rencontrent`,
  "In how many interviews two codes meet",
);
export const heatmapDescription = (codes: number, pair: string, k: number, n: number): Words =>
  both(
    fr`Un triangle de cases, ${codes} codes en ligne et en colonne ; plus la case est foncée, plus il y a d'entretiens. La rencontre la plus répandue : ${pair}, ${k} ${plural(k, "fr", "entretien", "entretiens")} sur ${n}. Sur la diagonale, le nombre d'entretiens où le code est marqué.`,
    `A triangle of cells, ${codes} codes as rows and columns; the darker the cell, the more interviews. The most widespread meeting: ${pair}, ${k} of ${n} ${plural(n, "en", "interview", "interviews")}. On the diagonal, the number of interviews in which the code is marked.`,
  );
export const heatmapRule = (codes: number): Words =>
  both(
    fr`Codes montrés : les ${codes} premiers des paires du tableau.`,
    `Codes shown: the first ${codes} of the table's pairs.`,
  );
export const heatmapValue = both(fr`entretiens où les deux se rencontrent`, "interviews in which both meet");
export const heatmapOwn = both(fr`entretiens où le code est marqué`, "interviews in which the code is marked");
export const unknownCell = both("inconnu", "unknown");
export const networkCaption = (pairs: number): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`Réseau ${plural(pairs, lang, "de la première paire", `des ${pairs} premières paires`)}`
      : `Network of the first ${plural(pairs, lang, "pair", `${pairs} pairs`)}`,
  );
export const networkDescription = (nodes: number, pairs: number): Words =>
  both(
    fr`Un réseau de ${nodes} codes et ${pairs} ${plural(pairs, "fr", "lien", "liens")} : plus le lien est épais, plus il y a d'unités où les deux codes se rencontrent. La place des points n'a pas de sens par elle-même.`,
    `A network of ${nodes} codes and ${pairs} ${plural(pairs, "en", "link", "links")}: the thicker the link, the more units in which both codes meet. Where the marks lie has no meaning by itself.`,
  );
const counted = (k: number, unit: keyof typeof units, rest: Words): Words =>
  each((lang) => `${unitCount(k, unit)[lang]} ${rest[lang]}`);
export const networkSize = (k: number, unit: keyof typeof units): Words =>
  counted(k, unit, both("avec le code", "with the code"));
export const networkWeight = (k: number, unit: keyof typeof units): Words =>
  counted(k, unit, both("en commun", "in common"));
export const tableCaption = both("Paires de codes", "Pairs of codes");
export const hidden = both(fr`« – » : non défini ou tu à dessein.`, "“–”: not defined, or kept quiet on purpose.");
