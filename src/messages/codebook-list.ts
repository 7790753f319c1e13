import { fr } from "./french.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

/** Words of `grille codebook` itself: the codebooks of a study, one line each. */
export const helpLine = both(
  fr`montre les grilles de codes de l'étude, ou celles toutes faites : combien de codes, de règles, d'exemples`,
  "shows the study's codebooks, or the ready ones: how many codes, rules, examples",
);
export const title = both("Grilles de codes", "Codebooks");
export const noCodebook = both(fr`l'étude n'a pas de grille de codes`, "the study has no codebook");
export const noCodebookHint = both(
  fr`mettez-en une dans codebooks/ ; les grilles toutes faites se copient avec grille init --codebook NOM`,
  "put one in codebooks/; the ready ones are copied with grille init --codebook NAME",
);
export const nameNeeded = both(
  fr`quelle grille de codes ? il n'y a pas d'étude ici, ni dans les dossiers au-dessus`,
  "which codebook? there is no study here, nor in the folders above",
);
export const nameNeededHint = (names: readonly string[]): Words =>
  both(
    fr`donnez un fichier, ou le nom d'une grille toute faite : ${names.join(", ")}`,
    `name a file, or a ready codebook: ${names.join(", ")}`,
  );
export const notFound = (name: string): Words =>
  both(
    fr`« ${name} » n'est ni une grille de codes de l'étude, ni un fichier, ni une grille toute faite`,
    `"${name}" is neither a codebook of the study, nor a file, nor a ready codebook`,
  );
export const columns = {
  codebook: { label: both("grille", "codebook"), meaning: both("identifiant de la grille", "id of the codebook") },
  language: { label: both("langue", "language"), meaning: both("langue des règles", "language of the rules") },
  families: { label: both("familles", "families"), meaning: both("familles de codes", "families of codes") },
  codes: { label: both("codes", "codes"), meaning: both("codes", "codes") },
  rules: { label: both(fr`règles`, "rules"), meaning: both(fr`règles de tous les codes`, "rules of all codes") },
  examples: { label: both("exemples", "examples"), meaning: both("phrases à trouver", "sentences to be found") },
  counterexamples: {
    label: both("contre-ex.", "counterex."),
    meaning: both("phrases à laisser", "sentences to be left alone"),
  },
  hypotheses: { label: both(fr`hypothèses`, "hypotheses"), meaning: both(fr`hypothèses`, "hypotheses") },
} as const satisfies Record<string, { label: Words; meaning: Words }>;
