import type { Lang } from "../messages/words.js";
import { fold } from "../text/fold.js";
import { isUpper } from "../text/letters.js";
import type { Replacement } from "./rewrite.js";

/** Little words that lose their vowel before another vowel, as they are written before a consonant. */
const FULL: Readonly<Record<string, string>> = {
  d: "de",
  qu: "que",
  jusqu: "jusque",
  lorsqu: "lorsque",
  puisqu: "puisque",
  quoiqu: "quoique",
};

const ELIDED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(FULL).map(([short, whole]) => [whole, `${short}'`])),
  le: "l'",
  la: "l'",
};

/** What the article melts into before a vowel: `du Forem` is `de l'[organisation 1]`. */
const MELTED: Readonly<Record<string, string>> = { du: "de l'", au: "à l'" };

/**
 * A replacement that takes the French little word before it along where it has to change: `d'Isabelle` becomes
 * `de Karine`, `que Karine` becomes `qu'Ahmed`. `gender` is that of the new word, for `l'` that opens into `le` or `la`.
 */
export function agreed(text: string, one: Replacement, about: { lang: Lang; gender?: "f" | "m" }): Replacement {
  if (about.lang !== "fr") return one;
  return opened(text, one, about.gender) ?? closed(text, one) ?? one;
}

/** `d'`, `qu'`, `l'` before a word that begins with a consonant now. */
function opened(text: string, one: Replacement, gender: "f" | "m" | undefined): Replacement | null {
  if (beginsWithVowel(one.text)) return null;
  const before = /(?<![\p{L}\p{M}'’])(d|qu|l|jusqu|lorsqu|puisqu|quoiqu)['’ʼ]$/iu.exec(window(text, one.start));
  const short = before?.[1];
  if (before === null || short === undefined) return null;
  const whole = short.toLowerCase() === "l" ? (gender === "f" ? "la" : "le") : FULL[short.toLowerCase()];
  if (whole === undefined) return null;
  return { start: one.start - before[0].length, end: one.end, text: `${inCase(whole, short)} ${one.text}` };
}

/** `de`, `que`, `le` before a word that begins with a vowel now. */
function closed(text: string, one: Replacement): Replacement | null {
  if (!beginsWithVowel(one.text) || beginsWithVowel(text.slice(one.start, one.end))) return null;
  const before = /(?<![\p{L}\p{M}'’-])(\p{L}{2,7})(?:[ \u00a0\u202f]{1,2}|\n {2})$/u.exec(window(text, one.start));
  const word = before?.[1];
  if (before === null || word === undefined) return null;
  const lower = word.toLowerCase();
  const table = one.text.startsWith("[") ? { ...ELIDED, ...MELTED } : ELIDED;
  const elided = Object.hasOwn(table, lower) ? table[lower] : undefined;
  if (elided === undefined) return null;
  return { start: one.start - before[0].length, end: one.end, text: inCase(elided, word) + one.text };
}

function window(text: string, end: number): string {
  return text.slice(Math.max(0, end - 16), end);
}

/** Whether a little word is cut short before this one. `[ville]` counts by its first letter; a `y` before a vowel is none. */
export function beginsWithVowel(text: string): boolean {
  const letters = fold(text.replace(/^\[/, ""));
  return /^[aeiou]/.test(letters) || /^y[^aeiou]/.test(letters);
}

/** A little word in the case of the one it stands for: `D'` gives `De`, `QU'` gives `QUE`. */
function inCase(word: string, model: string): string {
  if (model.length > 1 && isUpper(model)) return word.toUpperCase();
  return isUpper(model.charAt(0)) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
