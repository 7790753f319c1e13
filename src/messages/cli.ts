import { fr } from "./french.js";
import { plural } from "./numbers.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const tagline = both(
  fr`analyse qualitative d'entretiens : transcrits, grille de codes, codages, saturation, rapport`,
  "qualitative interview analysis: transcripts, codebook, codings, saturation, report",
);
export const groups: Readonly<Record<string, Words>> = {
  study: both(fr`L'étude`, "The study"),
  material: both("Le matériau", "Material"),
  codebook: both("La grille de codes", "The codebook"),
  coding: both("Le codage", "Coding"),
  reading: both("La lecture", "Reading"),
  numbers: both("Les nombres", "Numbers"),
  saying: both(fr`L'écriture`, "Saying"),
};
export const help = {
  usage: both(fr`Usage :`, "Usage:"),
  options: both(fr`Options :`, "Options:"),
  helpFlag: both(fr`affiche cette aide`, "shows this help"),
  versionFlag: both("affiche la version", "shows the version"),
  studyFlag: both(
    fr`dossier de l'étude (sinon le study.yaml le plus proche, en remontant)`,
    "folder of the study (else the nearest study.yaml upwards)",
  ),
  langFlag: both(fr`langue de ce qui s'affiche et s'écrit`, "language of what is shown and written"),
  quietFlag: both(fr`n'affiche que la réponse et les erreurs`, "shows the answer and errors alone"),
  colourFlag: both("sans couleurs", "no colours"),
  more: both(fr`Le détail d'une commande : grille help COMMANDE`, "More on one command: grille help COMMAND"),
};
export const unknownCommand = (name: string): Words =>
  both(fr`la commande « ${name} » n'existe pas`, `there is no command called "${name}"`);
export const unknownFlag = (name: string, command: string): Words =>
  both(fr`${command} n'a pas d'option « ${name} »`, `${command} has no flag "${name}"`);
export const missingArgument = (name: Words, command: string): Words =>
  both(fr`il manque ${name.fr} après ${command}`, `${name.en} is missing after ${command}`);
export const missingValue = (name: string): Words =>
  both(fr`l'option ${name} demande une valeur`, `the flag ${name} takes a value`);
export const tooMany = (command: string): Words =>
  both(fr`trop d'arguments pour ${command}`, `too many arguments for ${command}`);
export const badChoice = (flag: string, value: string, known: readonly string[]): Words =>
  both(
    fr`${flag} n'accepte pas « ${value} » ; valeurs possibles : ${known.join(", ")}`,
    `${flag} does not take "${value}"; it takes ${known.join(", ")}`,
  );
export const seeHelp = (command: string): Words => {
  const line = command === "" ? "grille help" : `grille help ${command}`;
  return both(fr`voyez ${line}`, `see ${line}`);
};
/** What was probably typed for, and where it is explained. */
export const meant = (name: string, command: string): Words => {
  const see = seeHelp(command);
  return both(fr`vouliez-vous dire « ${name} » ? ${see.fr}`, `did you mean "${name}"? ${see.en}`);
};
export const severity: Readonly<Record<"error" | "warning" | "note", Words>> = {
  error: both("erreur", "error"),
  warning: both("attention", "warning"),
  note: both("note", "note"),
};
export const hintLabel = both(fr`piste :`, "hint:");
export const next = (line: string): Words => both(fr`ensuite : ${line}`, `next: ${line}`);
export const bug = (message: string): Words =>
  both(
    fr`grille s'est arrêtée sur une faute qui lui est propre : ${message}`,
    `grille stopped on a fault of its own: ${message}`,
  );
export const changedMeanwhile = {
  text: both(
    fr`ce transcrit a été changé pendant que la commande le lisait : elle s'est arrêtée`,
    "this transcript was changed while the command was reading it: it stopped",
  ),
  hint: both(fr`relancez la commande`, "run the command again"),
};
export const counts = (errors: number, warnings: number): Words => {
  const words = (lang: Lang): string =>
    lang === "fr"
      ? fr`${errors} ${plural(errors, lang, "erreur", "erreurs")}, ${warnings} ${plural(warnings, lang, "avertissement", "avertissements")}`
      : `${errors} ${plural(errors, lang, "error", "errors")}, ${warnings} ${plural(warnings, lang, "warning", "warnings")}`;
  return both(words("fr"), words("en"));
};
export const fileMissing = both(fr`ce fichier n'existe pas`, "there is no such file");
export const fileIsFolder = both(fr`c'est un dossier, pas un fichier`, "this is a folder, not a file");
export const fileUnreadable = both(fr`ce fichier ne peut pas être lu`, "this file cannot be read");
export const fileHint = (path: string): Words =>
  both(
    fr`cherché : ${path} ; un chemin part du dossier où vous êtes`,
    `looked for: ${path}; a path starts from the folder where you are`,
  );
export const notShown = (why: string): Words =>
  both(fr`la réponse n'a pas pu être écrite (${why})`, `the answer could not be written (${why})`);
export const noFileNamed = both(fr`-o demande un nom de fichier`, "-o takes the name of a file");
export const written = (file: string): Words => both(fr`écrit : ${file}`, `written: ${file}`);
