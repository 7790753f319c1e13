import { fr } from "./french.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

const ARGUMENTS: Readonly<Record<string, string>> = {
  ABOUT: "SUJET",
  BASIS: "BASE",
  COLUMNS: "COLONNES",
  CERTAINTY: "CERTITUDE",
  DATE: "JOUR",
  DIR: "DOSSIER",
  FAMILY: "FAMILLE",
  FILE: "FICHIER",
  FILES: "FICHIERS",
  HOW: "COMMENT",
  LABEL: "ÉTIQUETTE",
  INTERVIEW: "ENTRETIEN",
  INTERVIEWS: "ENTRETIENS",
  KIND: "SORTE",
  LANG: "LANGUE",
  LEVEL: "NIVEAU",
  LIST: "LISTE",
  NAME: "NOM",
  NAMES: "NOMS",
  NEW: "NOUVEAU",
  OLD: "ANCIEN",
  ORDER: "ORDRE",
  ORIGIN: "ORIGINE",
  OTHER: "AUTRE",
  PLACE: "PASSAGE",
  PLACES: "PASSAGES",
  RANGE: "ENTRETIENS",
  REPORT: "RAPPORT",
  RULE: "RÈGLE",
  SCALE: "ÉCHELLE",
  NUMBERS: "NOMBRES",
  SHARE: "PART",
  SHARES: "PARTS",
  SIDE: "VERSION",
  TEXT: "TEXTE",
  UNIT: "UNITÉ",
  WHICH: "LESQUELS",
  WHO: "QUI",
  WHOM: "POUR-QUI",
};

/** What stands for a value in help: `FILE`, `[FILES...]`. Words that have no French form are the same in both languages. */
export const argumentWord = (word: string): Words =>
  both(
    word.replace(/[A-Z]+/g, (name) => ARGUMENTS[name] ?? name),
    word,
  );

export const output = both(fr`écrit dans ce fichier au lieu d'afficher`, "writes to this file instead of the screen");
export const json = both("en JSON", "as JSON");
export const csv = both("en CSV", "as CSV");
export const unit = both(
  fr`unité : turn (tour), sentence (phrase), exchange (une question et ce qui suit), interview (entretien)`,
  "unit: turn, sentence, exchange (a question and what follows), interview",
);
export const basis = both(
  fr`marques qui comptent : feuille commune, marques relues par des personnes, ou aussi les propositions des règles`,
  "marks that count: the agreed sheet, marks that people have reviewed, or the rules' proposals as well",
);
export const code = both("ce code seulement", "this code alone");
export const family = both("les codes de cette famille seulement", "the codes of this family alone");
export const coder = both("la personne qui code", "the person who codes");
export const by = both("par code ou par famille", "by code or by family");
export const codebook = both(
  fr`grille de codes toute faite à copier dans l'étude ; plusieurs, séparées par des virgules`,
  "ready codebook to copy into the study; several, with commas between",
);
export const shareTranscripts = both(
  fr`laisse git prendre les paroles des personnes, ce qui demande leur consentement`,
  "lets git take people's words, which needs their consent",
);
export const ofCodebook = both(
  fr`les codes de cette grille de l'étude seulement`,
  "the codes of this codebook of the study alone",
);
export const explain = both(
  fr`montre la règle et les mots de chaque proposition, et ce qu'une négation a écarté`,
  "shows the rule and the words of each proposal, and what a negation withheld",
);
export const note = both("une remarque gardée avec la marque", "a remark kept with the mark");
export const participants = both(
  fr`CSV des attributs des participants, à verser dans participants.csv`,
  "CSV of the participants' attributes, to merge into participants.csv",
);
export const replace = both(
  fr`remplace ce transcrit par la nouvelle version du fichier`,
  "replaces this transcript by the file's new version",
);
export const asNew = both(
  fr`fait entrer un fichier qui ressemble à un transcrit comme l'entretien de quelqu'un d'autre`,
  "brings a file in that is much like a transcript as someone else's interview",
);
export const encoding = both(
  fr`encodage des fichiers de texte, s'il est mal reconnu`,
  "encoding of text files, where it is recognised wrongly",
);
export const format = both("format du rapport", "format of the report");
export const withTranscripts = both(
  fr`ajoute les transcrits entiers, avec les passages codés ; c'est dit en première page`,
  "adds the whole transcripts with the coded passages; page one says so",
);
export const limit = both(fr`nombre de lignes affichées au plus`, "at most this many lines shown");
export const fresh = both(
  fr`seulement les passages des codes apparus dans ces entretiens (par exemple 7-8, dans l'ordre conduit)`,
  "only passages of codes that first appeared in these interviews (for example 7-8, in the order conducted)",
);
export const together = both(
  fr`les passages des unités où ce code se trouve aussi, par paires`,
  "the passages of the units in which this code stands as well, pair by pair",
);
export const from = both(
  fr`lit des ouvrages publiés : n'en garde que les paroles citées des personnes interrogées`,
  "reads published works: keeps only the quoted words of the people interviewed",
);
export const report = both(
  fr`montre pour chaque fichier la somme des caractères : gardés, et comptés ailleurs`,
  "shows for each file the sum of its characters: kept, and accounted for elsewhere",
);

// anonymise, key
export const keyFile = both(
  fr`fichier de la clé, s'il n'est pas à sa place habituelle`,
  "the key's file, where it is not in its usual place",
);
export const passphraseFile = both(
  fr`lit la phrase secrète dans la première ligne de ce fichier`,
  "reads the passphrase from the first line of this file",
);
export const fromTable = both(
  fr`CSV des vrais noms : colonnes real, pseudonym, et au besoin kind, participant`,
  "CSV of real names: columns real, pseudonym, and where needed kind, participant",
);
export const yes = both(fr`confirme sans demander`, "confirms without asking");
export const clearOutput = both(
  fr`écrit en clair dans ce fichier, hors de l'étude`,
  "writes in clear to this file, outside the study",
);
export const questions = both(
  fr`colonnes d'un tableau de réponses ouvertes qui contiennent les réponses, séparées par « | »`,
  'columns of a table of open answers that hold the answers, separated by "|"',
);
export const attributes = both(
  fr`attributs des personnes : aucun, plus larges (d'office) ou tels quels`,
  "people's attributes: none, coarser (the default) or as they are",
);
export const review = both(
  fr`décide une chose après l'autre sur le terminal, puis réécrit`,
  "decides one thing after the other at the terminal, then rewrites",
);
export const accept = both(
  fr`prend les propositions à partir de cette certitude (high : certain, likely : probable, all : tout), et réécrit`,
  "takes the proposals from this certainty up (high: certain, likely, all), and rewrites",
);
export const decisions = both(
  fr`réécrit d'après ce tableau : colonnes sorte, en vrai, décision (remplacer, garder, passer), remplacement ; hors de l'étude`,
  "rewrites by this table: columns kind, real, decision (replace, keep, skip), replacement; outside the study",
);
export const listFile = both(
  fr`écrit ce tableau à remplir, avec les vrais noms, hors de l'étude`,
  "writes that table to fill in, with the real names, outside the study",
);
export const dryRun = both(fr`dit ce qui changerait, sans rien écrire`, "says what would change, and writes nothing");
export const noKey = both(
  fr`ne garde nulle part qui est qui : rien ne permettra d'y revenir`,
  "keeps nowhere who is who: nothing will lead back",
);
export const dates = both(
  fr`dates de naissance : déplacées (shift), réduites à l'année (blunt, par défaut), gardées (keep)`,
  "dates of birth: moved (shift), the year alone (blunt, the default), kept (keep)",
);
export const oneTranscript = both(fr`ce transcrit seulement`, "this transcript alone");
export const jsonNames = both(
  fr`en JSON, avec les vrais noms : pour votre écran seulement`,
  "as JSON, with the real names: for your own screen only",
);

// forget
export const mentions = both(
  fr`ce que d'autres ou vos notes disent de la personne : montré (list, d'office) ou masqué (mask)`,
  "what others or your notes say of the person: shown (list, the default) or masked (mask)",
);
export const labelOf = both(
  fr`étiquette de la personne dans un entretien à plusieurs ; plusieurs se séparent par « | »`,
  'the person\'s label in an interview of several people; several are separated by "|"',
);
export const leaveKey = both(
  fr`laisse la clé comme elle est : le vrai nom y reste`,
  "leaves the key as it is: the real name stays in it",
);
