import { fr } from "./french.js";
import { formatNumber, plural } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const flags = {
  themes: both(
    fr`montre pour chaque passage les thèmes dont il parle, dans l'ordre, avec les mots`,
    "shows for each passage the themes that it speaks of, in order, with the words",
  ),
  by: both(
    fr`avec --themes : par personne, les identités, modes et stratégies que des mots suggèrent`,
    "with --themes: by person, the identities, modes and strategies that words cue",
  ),
  csv: both(fr`avec --themes : en CSV`, "with --themes: as CSV"),
  unit: both(
    fr`avec --themes : unité : turn (tour), sentence (phrase), exchange (une question et ce qui suit), interview (entretien)`,
    "with --themes: unit: turn, sentence, exchange (a question and what follows), interview",
  ),
} as const;

export const onlyWithThemes = (flag: string): Words =>
  both(fr`${flag} ne va qu'avec --themes`, `${flag} goes with --themes only`);
export const notWithThemes = (flag: string): Words =>
  both(
    fr`${flag} ne va pas avec --themes : un thème tient à tout ce qui en parle`,
    `${flag} does not go with --themes: a theme rests on all that speaks of it`,
  );
export const narrowThemes = both(
  fr`--codebook et --transcript restreignent les thèmes`,
  "--codebook and --transcript narrow themes",
);
export const oneOfTwo = both(
  fr`--unit et --by participant se contredisent`,
  "--unit and --by participant contradict each other",
);

const UNITS = {
  turn: { fr: ["tour", "tours"], en: ["turn", "turns"] },
  sentence: { fr: ["phrase", "phrases"], en: ["sentence", "sentences"] },
  exchange: { fr: ["échange", "échanges"], en: ["exchange", "exchanges"] },
  interview: { fr: ["entretien", "entretiens"], en: ["interview", "interviews"] },
} as const;

export const summary = (n: number, all: number, unit: keyof typeof UNITS): Words => {
  const of = (lang: "fr" | "en") => plural(all, lang, UNITS[unit][lang][0], UNITS[unit][lang][1]);
  return both(
    fr`un thème au moins pour ${n} sur ${all} ${of("fr")} ; une règle propose, une personne décide`,
    `a theme at least for ${n} of ${all} ${of("en")}; rules propose, people decide`,
  );
};
export const perPassage = (mean: number): Words =>
  both(
    fr`${formatNumber(mean, "fr", 2)} thèmes par passage en moyenne, là où il y en a`,
    `${formatNumber(mean, "en", 2)} themes per passage on average, where there are any`,
  );
export const lightSigns = (n: number, added: number): Words =>
  both(
    fr`${plural(n, "fr", "un signe plus léger", `${n} signes plus légers`)} ${formatNumber(added, "fr", 2)}`,
    `${plural(n, "en", "one lighter sign", `${n} lighter signs`)} ${formatNumber(added, "en", 2)}`,
  );
export const tied = both(fr`à égalité`, "tied");
export const firstIn = both(fr`premier thème`, "first theme");
export const turnsOf = (n: number): Words =>
  both(fr`${n} ${plural(n, "fr", "tour", "tours")}`, `${n} ${plural(n, "en", "turn", "turns")}`);
export const none = both(fr`aucun mot n'en suggère`, "no words cue one");
export const cues = (n: number): Words =>
  both(fr`${n} ${plural(n, "fr", "indice", "indices")}`, `${n} ${plural(n, "en", "cue", "cues")}`);
export const neverAttributed = both(
  fr`des indices à lire, jamais une attribution : une personne attribue, avec une raison (attributions.csv)`,
  "cues to read, never an attribution: a person attributes, with a reason (attributions.csv)",
);
