import { fr } from "./french.js";
import type { Words } from "./words.js";

/** Sentences about files written in YAML, whatever they hold. */

const SYNTAX: Readonly<Record<string, Words>> = {
  BAD_ALIAS: {
    fr: fr`ce renvoi (*) ne mène à aucune ancre (&) ; un texte qui commence par * se met entre guillemets droits`,
    en: "this alias (*) points to no anchor (&); a text that begins with * goes in straight quotes",
  },
  BAD_INDENT: {
    fr: fr`le retrait de cette ligne ne suit pas celui des lignes voisines`,
    en: "the indent of this line does not follow that of its neighbours",
  },
  BAD_SCALAR_START: {
    fr: fr`un texte ne peut pas commencer par ce caractère ; mettez-le entre guillemets droits`,
    en: "a text cannot start with this character; put it in straight quotes",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    fr: fr`il y a ici deux clés sur une ligne ; un texte qui contient deux points et une espace se met entre guillemets droits`,
    en: "there are two keys on one line here; a text that holds a colon and a space goes in straight quotes",
  },
  DUPLICATE_KEY: {
    fr: fr`cette clé est écrite deux fois au même endroit`,
    en: "this key is written twice in one place",
  },
  MISSING_CHAR: {
    fr: fr`il manque ici un caractère : un guillemet, un crochet ou une accolade qui ferme, ou deux points`,
    en: "a character is missing here: a closing quote, bracket or brace, or a colon",
  },
  MULTILINE_IMPLICIT_KEY: {
    fr: fr`une clé tient sur une seule ligne et finit par deux points`,
    en: "a key stands on one line and ends with a colon",
  },
  MULTIPLE_DOCS: {
    fr: fr`le fichier contient plusieurs documents (---)`,
    en: "the file holds several documents (---)",
  },
  TAB_AS_INDENT: {
    fr: fr`le retrait se fait avec des espaces, pas avec des tabulations`,
    en: "indents are made of spaces, not tabs",
  },
};

export const badSyntax = (code: string): Words =>
  SYNTAX[code] ?? { fr: fr`ce passage n'est pas du YAML`, en: "this passage is not YAML" };

export const tooManyAliases = (): Words => ({
  fr: fr`les renvois (*) de ce fichier se multiplient, et celui-ci passe la mesure ; le fichier n'est pas lu`,
  en: "the aliases (*) of this file multiply, and this one goes beyond measure; the file is not read",
});

export const endlessAlias = (): Words => ({
  fr: fr`ce renvoi (*) se trouve dans ce qu'il désigne, sans fin ; le fichier n'est pas lu`,
  en: "this alias (*) stands within what it names, without end; the file is not read",
});

export const tooDeep = (): Words => ({
  fr: fr`ce fichier imbrique trop de niveaux ; il n'est pas lu`,
  en: "this file nests too many levels; it is not read",
});

export const unknownKey = (key: string): Words => ({
  fr: fr`la clé « ${key} » n'est pas connue ici`,
  en: `the key "${key}" is not known here`,
});

export const missingKey = (key: string): Words => ({
  fr: fr`il manque la clé « ${key} »`,
  en: `the key "${key}" is missing`,
});

export const notAmong = (value: string): Words => ({
  fr: fr`« ${value} » n'est pas une valeur possible ici`,
  en: `"${value}" is not a possible value here`,
});

export const wrongValue = (): Words => ({
  fr: fr`cette valeur ne convient pas ici`,
  en: "this value does not fit here",
});

const TYPES: Readonly<Record<string, Words>> = {
  string: { fr: "un texte", en: "a text" },
  number: { fr: "un nombre", en: "a number" },
  int: { fr: "un nombre entier", en: "a whole number" },
  boolean: { fr: "true ou false", en: "true or false" },
  array: { fr: "une liste", en: "a list" },
  object: { fr: "des clés avec leurs valeurs", en: "keys with their values" },
  record: { fr: "des clés avec leurs valeurs", en: "keys with their values" },
};

export const wrongType = (expected: readonly string[]): Words => {
  const names = expected.map((type) => TYPES[type] ?? { fr: "une autre valeur", en: "another value" });
  return {
    fr: fr`il faut ici ${names.map((name) => name.fr).join(" ou ")}`,
    en: `this has to be ${names.map((name) => name.en).join(" or ")}`,
  };
};

export const tooFew = (minimum: number): Words => ({
  fr: fr`il en faut au moins ${minimum}`,
  en: `at least ${minimum} needed`,
});

export const emptyText = (): Words => ({ fr: fr`ce texte est vide`, en: "this text is empty" });

export const didYouMean = (name: string): Words => ({
  fr: fr`vouliez-vous dire « ${name} » ?`,
  en: `did you mean "${name}"?`,
});

export const known = (names: readonly string[]): Words => ({
  fr: fr`connus ici : ${names.join(", ")}`,
  en: `known here: ${names.join(", ")}`,
});

export const noVersion = (): Words => ({
  fr: fr`la première ligne doit être « grille: 1 »`,
  en: 'the first line has to be "grille: 1"',
});

export const newerVersion = (version: string): Words => ({
  fr: fr`ce fichier est écrit pour une version plus récente de grille (${version}) ; il n'est pas lu`,
  en: `this file is written for a newer version of grille (${version}); it is not read`,
});

export const updateGrille = (): Words => ({ fr: fr`mettez grille à jour`, en: "update grille" });
