import { fold } from "../../text/fold.js";
import { listedInfinitive } from "../../text/verb-forms.js";
import { isVerb } from "./context-after.js";
import { PARTICLES } from "./cues.js";
import { isWrittenSo, LOWER_WORD } from "./lists.js";
import { isCommon, isElided } from "./stretch.js";
import type { Tokens } from "./tokens.js";

/**
 * Whether a word in lower case that is also a name is the word there: by an accent that the name has not (*marié*), or because it is said
 * of somebody (« il est martial avec nous », « je suis pas marina »; « c'est olivier » presents somebody).
 */
export function isWordThere(tokens: Tokens, i: number): boolean {
  const bits = tokens.bits(i);
  if (tokens.capital(i) || ((bits & LOWER_WORD) === 0 && !isCommon(bits))) return false;
  return hasOtherAccents(tokens, i) || isSaidOf(tokens, i);
}

function hasOtherAccents(tokens: Tokens, i: number): boolean {
  const word = tokens.text.slice(tokens.start(i), tokens.end(i)).normalize("NFC").toLowerCase();
  return word !== fold(word) && !isWrittenSo(word);
}

const BEING =
  /^(?:est|es|suis|sont|etait|etais|etaient|etre|ete|sera|serait|reste|restait|devient|devenu|is|was|be|been|am|are|were)$/;
const DEGREE =
  /^(?:pas|plus|tres|trop|si|assez|plutot|bien|toujours|jamais|aussi|deja|encore|un|peu|tout|toute|not|very|too|so|quite|always|never)$/;

function isSaidOf(tokens: Tokens, i: number): boolean {
  let at = i - 1;
  while (at > 0 && at >= i - 3 && tokens.gap(at + 1) === " " && DEGREE.test(tokens.folded(at))) at--;
  if (at < 0 || tokens.gap(at + 1) !== " " || !BEING.test(tokens.folded(at))) return false;
  return at === 0 || !/^(?:c'|nom|prenom|name)$/.test(tokens.folded(at - 1));
}

/** Whether no list has a word in lower case, as a name, a place or a word of the language, nor is it made like a verb or an adverb. */
export function isUnknown(tokens: Tokens, i: number): boolean {
  const word = tokens.folded(i);
  if (word.length < 4 || tokens.bits(i) !== 0 || tokens.opens(i) || PARTICLES.has(word) || isElided(tokens, i))
    return false;
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(word) || isVerb(word) || /ment$/.test(word)) return false;
  return listedInfinitive(tokens.text.slice(tokens.start(i), tokens.end(i)).toLowerCase()) === null;
}
