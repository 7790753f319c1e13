import { BETWEEN } from "./form.js";

/** The months in French and English, abbreviated or not, as a piece of a regular expression. */
export const MONTH =
  "(?:janvier|janv\\.?|f[eé]vrier|f[eé]vr\\.?|mars|avril|mai|juin|juillet|juil\\.?|ao[uû]t|septembre|sept\\.?|octobre|oct\\.?|novembre|nov\\.?|d[eé]cembre|d[eé]c\\.?|january|jan\\.?|february|feb\\.?|march|april|apr\\.?|may|june|july|august|aug\\.?|september|october|november|december)";

const UNIT =
  "(?:premier|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente)";
/** A number written out in French, up to four words. */
export const DAY_WORDS = `${UNIT}(?:(?:-|${BETWEEN})(?:et(?:-|${BETWEEN}))?${UNIT}){0,2}`;

const TENS =
  "(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|cents?|et)";
/** A year written out in French: mille neuf cent quatre-vingt-un, deux mille trois. */
export const YEAR_WORDS = `(?:deux(?:-|${BETWEEN}))?mill?e?(?:(?:-|${BETWEEN})${TENS}){0,7}`;
