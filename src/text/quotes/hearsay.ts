import { fold } from "../fold.js";
import { speaks } from "./speech.js";
import { RELATIONS } from "./voices.js";

const OF_SOMEBODY = new RegExp(
  `(?:^|[\\s,'])(?:une?|les?|la|l'|des|cette|cet|ce|an?|the|one)[ ']?(?:\\p{L}+ ){0,2}?(?:${RELATIONS})(?: \\p{L}+){0,2}? (?:de |d'|du |of )$`,
  "u",
);
const OF_SOMEBODY_AFTER = new RegExp(`^'s (?:\\p{L}+ ){0,2}?(?:${RELATIONS})(?![\\p{L}])`, "u");
const ONCE_REMOVED = /(?:^|[^\p{L}])(?:aurai(?:t|ent)|would have|is said to have)\s(?:\p{L}+\s)?\p{L}+/u;

/**
 * Whether the author's sentence gives words to somebody who is named only as somebody else's: `Une collègue de Maud dit`,
 * `Maud's boss said`. `lead` is what stands before the name, `tail` what stands after it.
 */
export function isOfAnother(lead: string, tail: string): boolean {
  if (!speaks(tail) && !/:\s*$/.test(tail)) return false;
  return OF_SOMEBODY.test(bare(lead).slice(-100)) || OF_SOMEBODY_AFTER.test(bare(tail).slice(0, 60));
}

/** Whether a sentence reports words that the author did not hear: `Une voisine aurait dit`. */
export const isHearsay = (sentence: string): boolean => ONCE_REMOVED.test(fold(sentence)) && speaks(sentence);

const bare = (text: string): string => fold(text).replace(/[’]/g, "'").replace(/\s+/g, " ");
