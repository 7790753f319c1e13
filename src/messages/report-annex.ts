import { fr } from "./french.js";
import { plural } from "./numbers.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });

/* Identities and strategies */

export const attributionIntro = both(
  fr`Une identité ou une stratégie est attribuée par une personne, dans une situation, avec une raison et des passages. Ce chapitre ne compte rien : il dit qui, dans quelle situation et pourquoi ; la même personne peut changer d'une situation à l'autre.`,
  "An identity or a strategy is attributed by a person, in a situation, with a reason and passages. This chapter counts nothing: it says who, in which situation and why; the same person may change from one situation to another.",
);
export const attributionBeside = both(
  fr`Les passages vers lesquels pointent des règles ou des marques sont à part, à lire : ils n'attribuent rien.`,
  "Passages that rules or marks point to stand apart, to be read: they attribute nothing.",
);
export const noAttributions = both(fr`Personne n'a encore rien attribué.`, "Nobody has attributed anything yet.");
export const attributionTable = both("Qui, quoi, dans quelle situation", "Who, what, in which situation");
export const heads = {
  participant: both("Participant", "Participant"),
  type: both("Identité ou stratégie", "Identity or strategy"),
  situation: both("Situation", "Situation"),
  reason: both("Raison", "Reason"),
  passages: both("Passages", "Passages"),
  coder: both("Attribué par", "Attributed by"),
  code: both("Code", "Code"),
  file: both("Fichier", "File"),
  chain: both(fr`Chaîne`, "Chain"),
  entries: both(fr`Entrées`, "Entries"),
} as const;
export const notAttributed = (people: string): Words =>
  both(fr`Sans attribution : ${people}.`, `No attribution: ${people}.`);
export const twoReadings = (people: string): Words =>
  both(
    fr`Lus différemment par les personnes qui attribuent : ${people}.`,
    `Read differently by the people who attribute: ${people}.`,
  );
export const severalSituations = (people: string): Words =>
  both(
    fr`Lus autrement d'une situation à l'autre : ${people}.`,
    `Read otherwise from one situation to another: ${people}.`,
  );
export const situationIs = (situation: string): Words => both(fr`Situation : ${situation}`, `Situation: ${situation}`);
export const reasonIs = (reason: string): Words => both(fr`Raison : ${reason}`, `Reason: ${reason}`);
export const allAttributions = both(
  fr`Toutes les attributions, avec leur raison et leurs passages`,
  "All attributions, with their reasons and passages",
);
export const glance = {
  caption: both(fr`Types et stratégies, personne par personne`, "Types and strategies, person by person"),
  hint: both(
    fr`La raison et les passages de chaque marque sont plus bas.`,
    "The reason and the passages of each mark stand below.",
  ),
  marks: {
    attributed: both(fr`attribué`, "attributed"),
    differ: both(fr`les lectures diffèrent`, "readings differ"),
    kept: both(fr`elles différaient, retenu`, "they differed, kept"),
    candidate: both(fr`à lire`, "to read"),
  },
  shifts: both("Change entre", "Shifts between"),
} as const;
export const sideBySide = (participant: string, type: string): Words =>
  both(fr`${participant}, ${type} : les lectures côte à côte`, `${participant}, ${type}: the readings side by side`);
export const reading = both("Lecture", "Reading");
export const reads = both(fr`Attribué`, "Attributed");
export const insteadOf = (types: string): Words =>
  both(fr`non ; de cette famille : ${types}`, `no; of this family: ${types}`);
export const shift = (of: {
  readonly interview: string;
  readonly by: Words;
  readonly from: string;
  readonly fromPlace: string;
  readonly to: string;
  readonly toPlace: string;
}): Words =>
  both(
    fr`Dans ${of.interview}, la lecture (${of.by.fr}) passe de « ${of.from} », ${of.fromPlace}, à « ${of.to} », ${of.toPlace}.`,
    `In ${of.interview}, the reading (${of.by.en}) turns from “${of.from}”, ${of.fromPlace}, to “${of.to}”, ${of.toPlace}.`,
  );
export const toRead = both(fr`À lire, sans attribution`, "To be read, attributed by nobody");
export const beside = (n: number): Words =>
  both(
    fr`À côté : ce qui y renvoie, et ce qui va contre (${n})`,
    `Beside it: what points to it, and what speaks against (${n})`,
  );
export const furtherPlaces = (places: string): Words => both(fr`Aussi : ${places}.`, `Also: ${places}.`);
export const pointsTo = both(fr`y renvoie`, "points to it");
export const question = (id: string, theme: string): Words => both(fr`${id} (${theme})`, `${id} (${theme})`);

/* Annex */

export const codebook = both("La grille de codes, code par code", "The codebook, code by code");
export const kinds = {
  manifest: both("manifeste", "manifest"),
  interpretive: both("interprétatif", "interpretive"),
} as const;
export const origins = {
  a_priori: both("a priori", "a priori"),
  emergent: both("émergent", "emergent"),
} as const;
export const matrix = both("Entretiens et codes", "Interviews and codes");
export const matrixCaption = (unit: string): Words =>
  both(
    fr`Dans combien d'unités (${unit}) de chaque entretien le code se trouve`,
    `In how many units (${unit}) of each interview the code stands`,
  );
export const matrixTooWide = (n: number): Words =>
  both(
    fr`${n} entretiens ne tiennent pas sur une page : grille matrix --csv donne ce tableau.`,
    `${n} interviews do not fit on a page: grille matrix --csv gives this table.`,
  );
export const settings = both("Réglages", "Settings");
export const inputs = both("Fichiers lus", "Files read");
export const inputsCaption = both(
  fr`Fichiers lus et leur empreinte (sha256)`,
  "Files read and their fingerprint (sha256)",
);
export const inputsMean = both(
  fr`Les mêmes fichiers, la même version et les mêmes réglages redonnent ce rapport à l'octet près.`,
  "The same files, the same version and the same settings give this report again, byte for byte.",
);
export const journal = both("Le journal", "The journal");
export const journalCaption = both(
  fr`Dernière entrée de chaque chaîne du journal`,
  "The last entry of each chain of the journal",
);
export const journalMeans = both(
  fr`Le journal dit qui a fait quoi dans cette étude, et quand. S'il est coupé ou changé plus tard, ces empreintes le montrent : grille journal verify.`,
  "The journal says who did what in this study, and when. If it is cut or changed later, these fingerprints show it: grille journal verify.",
);
export const provenance = both(fr`Réglages et base, pour une machine`, "Settings and basis, for a machine");

/* Transcripts */

export const transcriptIntro = both(
  fr`Les passages marqués sont surlignés, suivis des noms de leurs codes. Chaque tour de parole porte son numéro.`,
  "Marked passages are highlighted, followed by the names of their codes. Each turn carries its number.",
);
export const excerpts = both(
  fr`Citations publiées, pas un entretien entier.`,
  "Published quotations, not a whole interview.",
);
export const surveyed = both(
  fr`Réponses ouvertes à un sondage, pas un entretien.`,
  "Open answers to a survey, not an interview.",
);
export const invented = both(fr`Personne et paroles inventées.`, "Invented person and words.");
export const turnCount = (n: number): Words =>
  each((lang) =>
    lang === "fr" ? `${n} ${plural(n, lang, "tour", "tours")}` : `${n} ${plural(n, lang, "turn", "turns")}`,
  );
export const useHead = both("À employer", "Use");
export const useNotHead = both("À ne pas employer", "Do not use");
export const sourceHead = both("Source", "Source");
