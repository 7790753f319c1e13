import { fr } from "./french.js";
import { counted, plural } from "./numbers.js";
import type { Lang, Words } from "./words.js";

/** Words of a report that belong to no chapter: its frame, figures, tables and quotes. */

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });

export const formats = {
  html: both("une page web en un seul fichier", "a web page in one file"),
  md: both("du texte Markdown", "Markdown text"),
  docx: both("un document Word", "a Word document"),
  xlsx: both("un classeur Excel", "an Excel workbook"),
  json: both(fr`du JSON, pour d'autres programmes`, "JSON, for other programs"),
};
export const skip = both("Aller au texte", "Skip to the text");
export const contents = both("Contenu", "Contents");
export const madeWith = (version: string): Words =>
  both(fr`Rapport établi avec grille ${version}.`, `Report made with grille ${version}.`);
export const withTranscripts = both(
  fr`Ce rapport contient les transcrits entiers, avec les passages codés. Ne le donnez qu'aux personnes qui peuvent les lire.`,
  "This report holds the whole transcripts, with the coded passages. Give it only to people who may read them.",
);
export const reading = both(
  fr`Un code est une lecture, pas une mesure. Ce rapport dit « k sur n » et qui ; il ne confirme aucune hypothèse. Chaque citation porte sa place : P01:12.3 est la troisième phrase du douzième tour de parole de l'entretien P01.`,
  "A code is a reading, not a measurement. This report says “k of n” and who; it confirms no hypothesis. Each quote carries its place: P01:12.3 is the third sentence of the twelfth turn of interview P01.",
);
export const basisLine = (basis: string): Words =>
  both(fr`Marques qui comptent ici : ${basis}.`, `Marks that count here: ${basis}.`);
export const reviewedLine = (reviewed: number, all: number): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`${all} ${plural(all, lang, "marque", "marques")}, dont ${reviewed} ${plural(reviewed, lang, "posée, acceptée ou corrigée", "posées, acceptées ou corrigées")} par une personne.`
      : `${all} ${plural(all, lang, "mark", "marks")}, of which ${reviewed} made, accepted or corrected by a person.`,
  );

export const figure = (n: number): Words => both(`Figure ${n}`, `Figure ${n}`);
export const table = (n: number): Words => both(`Tableau ${n}`, `Table ${n}`);
export const asTable = both("Les mêmes données en tableau", "The same data as a table");
export const whatColumnsMean = both("Ce que disent les colonnes", "What the columns say");
export const emptyTable = both(fr`rien à montrer ici`, "nothing to show here");
export const nothing = both(fr`Rien n'est codé.`, "Nothing is coded.");
export const unknown = both("inconnu", "unknown");
export const yes = both("oui", "yes");
export const no = both("non", "no");
export const of = (k: number, n: number): Words => both(fr`${k} sur ${n}`, `${k} of ${n}`);
export const asked = both("Question", "Question");
export const chapters = {
  study: both(fr`L'étude`, "The study"),
  coding: both("Comment on a codé", "How it was coded"),
  families: both("Les codes, famille par famille", "The codes, family by family"),
  cooccurrence: both("Ce qui se dit ensemble", "What is said together"),
  saturation: both("Codes nouveaux et saturation", "New codes and saturation"),
  hypotheses: both(fr`Les hypothèses`, "The hypotheses"),
  attributions: both("Identités et stratégies", "Identities and strategies"),
  annex: both("Annexe", "Annex"),
  transcripts: both("Transcrits", "Transcripts"),
};

/** What is opened to see where a sentence comes from. */
export const placesCounted = (n: number): Words => ({
  fr: counted(n, "fr", "place", "places"),
  en: counted(n, "en", "place", "places"),
});
