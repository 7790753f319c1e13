import { fold } from "../fold.js";
import { speaks } from "./speech.js";

/** People by what they are to somebody else, folded. */
const RELATIONS =
  "collegue|chef|cheffe|chefs|superieure?|patronn?e?|mari|femme|epoux|epouse|compagnon|compagne|conjointe?|mere|pere|parents?|fils|fille|soeur|frere|amie?s?|voisine?s?|binome|employeur|employeuse|directeur|directrice|direction|coordinat\\p{L}+|responsable|medecin|psychologue|tutrice|tuteur|formatrice|formateur|equipe|famille|patiente?|cliente?|usager|usagere|colleagues?|coworker|boss|manager|supervisor|husband|wife|partner|mother|father|son|daughter|sister|brother|friends?|neighbour|employer|director|team|family|doctor";
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
