import { fr } from "./french.js";
import { counted } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

/** Names of what a column may hold. */
const roles: Readonly<Record<"unit" | "coder" | "code", Words>> = {
  unit: both(fr`l'unité`, "the unit"),
  coder: both(fr`la personne qui code`, "the coder"),
  code: both("le code", "the code"),
};

export const inCell = (cell: string, text: Words): Words =>
  both(fr`cellule ${cell} : ${text.fr}`, `cell ${cell}: ${text.en}`);
export const noRows = both(fr`il n'y a aucune ligne sous l'en-tête`, "there are no rows below the head");
export const ragged = (found: number, expected: number): Words =>
  both(
    fr`cette ligne a ${counted(found, "fr", "cellule", "cellules")} pour ${counted(expected, "fr", "colonne", "colonnes")} nommées`,
    `this row has ${counted(found, "en", "cell", "cells")} for ${counted(expected, "en", "named column", "named columns")}`,
  );
export const unnamedColumn = both(fr`cette colonne n'a pas de nom`, "this column has no name");
export const twiceNamed = (name: string): Words =>
  both(
    fr`la colonne « ${name} » est écrite deux fois ; si ce tableau n'a pas de ligne d'en-tête, ajoutez-en une`,
    `the column "${name}" is written twice; if this table has no head, add one`,
  );
export const noColumn = (role: keyof typeof roles, heads: readonly string[]): Words =>
  both(
    fr`aucune colonne ne dit ${roles[role].fr} ; noms compris : ${heads.join(", ")}`,
    `no column says ${roles[role].en}; names that are understood: ${heads.join(", ")}`,
  );
export const halfLong = (has: keyof typeof roles, missing: readonly string[]): Words =>
  both(
    fr`une colonne dit ${roles[has].fr}, mais aucune ne s'appelle ${missing.join(", ")} ; s'il y a une colonne par personne, dites --layout wide`,
    `a column says ${roles[has].en}, but none is called ${missing.join(", ")}; if there is one column per coder, say --layout wide`,
  );
export const severalIsLong = both(
  fr`plusieurs codes par unité demandent un tableau long : une ligne par unité, personne et code`,
  "several codes for a unit ask for a long table: a row for each unit, coder and code",
);
export const noUnit = both(fr`l'unité n'est pas nommée`, "the unit is not named");
export const noCoder = both(fr`la personne qui code n'est pas nommée`, "the coder is not named");
export const noInterview = both(fr`l'entretien n'est pas nommé`, "the interview is not named");
export const twiceCoded = (coder: string, line: number): Words =>
  both(
    fr`« ${coder} » a déjà codé cette unité à la ligne ${String(line)} ; si une unité peut porter plusieurs codes, dites --several`,
    `"${coder}" coded this unit already on row ${line}; if a unit may bear several codes, say --several`,
  );
export const sameRow = (line: number): Words =>
  both(fr`la ligne ${String(line)} dit déjà la même chose`, `row ${line} says the same already`);
export const twiceListed = (line: number): Words =>
  both(
    fr`cette unité est déjà à la ligne ${String(line)} ; si les numéros recommencent à chaque entretien, ajoutez une colonne « entretien »`,
    `this unit is on row ${line} already; if numbers begin again with each interview, add a column "interview"`,
  );
export const oneCoder = both(
  fr`il n'y a qu'une personne qui code : un accord en demande deux`,
  "there is only one coder: agreement takes two",
);
export const noCategory = both(
  fr`cette valeur n'est pas dans la liste de --categories`,
  "this value is not in the list of --categories",
);
export const tooManyCodes = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "valeur différente", "valeurs différentes")}, c'est plus qu'aucune grille de codes : une colonne de texte a sans doute été prise pour une personne ; nommez les personnes par --coders`,
    `${counted(n, "en", "different value is", "different values are")} more than any codebook has: a column of text was probably taken for a coder; name the coders with --coders`,
  );
export const noHead = both(
  fr`la première ligne ressemble à une unité et à ses codes : ajoutez une ligne d'en-tête (unité, puis le nom de chaque personne)`,
  "the first row looks like a unit and its codes: add a head (unit, then the name of each coder)",
);
export const noNumber = (scale: "ordinal" | "interval" | "ratio"): Words =>
  both(fr`--scale ${scale} demande un nombre`, `--scale ${scale} takes a number`);
export const belowZero = both(
  fr`--scale ratio demande un nombre à partir de 0`,
  "--scale ratio takes a number from 0 upwards",
);
export const unknownCoder = (name: string): Words =>
  both(fr`personne n'est appelé « ${name} » dans ce tableau`, `nobody is called "${name}" in this table`);
