import { fold } from "../text/fold.js";

/** Words that people type for a command: British and American spelling, French, near synonyms. Lower case without accents. */
const COMMANDS: Readonly<Record<string, string>> = {
  init: "creer cree create new nouveau nouvelle start debut initialiser",
  check: "verifier verifie verification verify validate controle controler",
  run: "lancer executer tout all build",
  ingest: "importer import importe ajouter add entrer lire read load charger transcrits transcripts",
  segments: "segment segmenter segmentation tours turns list liste ls",
  anonymise: "anonymize anonymiser anonymizer anonymisation anonymization pseudonymiser pseudonymise pseudonymize anon",
  key: "cle clef cles",
  forget: "oublier effacer supprimer delete remove retirer withdraw retrait",
  code: "coder codage coding codes",
  "code add": "marquer mark",
  "code remove": "unmark demarquer",
  review: "revoir relire relecture decider reviser queue file",
  find: "chercher cherche trouver search kwic concordance concordancier mot mots",
  quotes: "quote citations citation extraits extrait verbatims verbatim passages",
  frequency: "frequence frequences frequencies counts",
  matrix: "matrice",
  cooccurrence: "cooccurrences co-occurrence co-occurrences",
  saturation: "saturer saturate",
  report: "rapport rapports compte-rendu",
};

/** The same for flags, wherever they stand. */
const FLAGS: Readonly<Record<string, string>> = {
  study: "etude dossier folder dir directory projet project",
  lang: "langue language langage locale",
  quiet: "silencieux silent muet",
  "no-color": "no-colour no-colours no-colors sans-couleurs sans-couleur monochrome",
  output: "sortie fichier out",
  participants: "participant personnes",
  replace: "remplacer remplace update overwrite force",
  "as-new": "nouveau new other autre comme-nouveau",
  encoding: "encodage charset",
  from: "de depuis source",
  questions: "question columns colonnes",
  report: "rapport sum somme",
  unit: "unite",
  with: "avec and et together",
  basis: "base",
  coder: "codeur codeuse author",
  family: "famille",
  attributes: "attributs attribut attribute",
  key: "cle clef",
  "passphrase-file": "passphrase password mot-de-passe phrase",
  yes: "oui y force",
  "dry-run": "simulation essai simulate preview",
};

export function commandMeant(word: string, known: readonly string[]): string | null {
  return meant(COMMANDS, word, known);
}

export function flagMeant(word: string, known: readonly string[]): string | null {
  return meant(FLAGS, word, known);
}

function meant(words: Readonly<Record<string, string>>, word: string, known: readonly string[]): string | null {
  const sought = fold(word);
  return known.find((name) => (words[name] ?? "").split(" ").includes(sought)) ?? null;
}
