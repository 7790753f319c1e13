import { fr } from "./french.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

/** Names of the sheets of a workbook that are no table of the report. */
export const sheets = {
  contents: both("Contenu", "Contents"),
  quotes: both("Citations", "Quotes"),
  codebook: both("Grille de codes", "Codebook"),
} as const;
/** What stands before the number of a table or a figure in the name of its sheet. */
export const letters = { table: both("T", "T"), figure: both("F", "F") } as const;

export const sheet = both("Feuille", "Sheet");
export const holds = both(fr`Ce qui s'y trouve`, "What it holds");
export const lines = both("Lignes", "Lines");
export const quotesHold = both(
  fr`Les citations du rapport, avec leur place et ce qu'on sait de la personne`,
  "The quotes of the report, with their place and what is known of the person",
);
export const codebookHolds = both(fr`La grille de codes, code par code`, "The codebook, code by code");
export const back = both(fr`Vers le contenu`, "To the contents");

export const quoteHeads = {
  chapter: both("Chapitre", "Chapter"),
  section: both("Section", "Section"),
  who: both("Qui", "Who"),
  place: both("Place", "Place"),
  words: both("Paroles", "Words"),
  asked: both("Question", "Question"),
  remarks: both("Codes et remarques", "Codes and remarks"),
  language: both("Langue", "Language"),
} as const;

export const codeHeads = {
  family: both("Famille", "Family"),
  code: both("Code", "Code"),
  id: both("Identifiant", "Identifier"),
  kind: both("Nature", "Kind"),
  origin: both("Origine", "Origin"),
  definition: both("Définition", "Definition"),
  use: both(fr`À employer`, "Use"),
  useNot: both(fr`À ne pas employer`, "Do not use"),
  source: both("Source", "Source"),
} as const;
