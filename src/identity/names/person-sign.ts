import { isNamed } from "./called.js";
import { after, isVerb } from "./context-after.js";
import { before } from "./context-before.js";
import { NOBODY, TITLES } from "./cues.js";
import { FIRST, RARER } from "./lists.js";
import { isWordThere } from "./lower-word.js";
import type { Reading } from "./reading.js";
import { follows, isElided } from "./stretch.js";
import { isTitleGap } from "./titled.js";
import type { Tokens } from "./tokens.js";

/** What people say of others, or to them, right after their name. */
const SAYING =
  /^(?:dit|disait|repond|repondait|demande|demandait|explique|expliquait|raconte|racontait|parle|parlait|pense|pensait|crie|criait|rit|riait|travaille|travaillait|habite|habitait|vient|venait|s'appelle|said|says|told|works|worked)$/;

const DEFINITE = /^(?:le|la|l'|les|un|une|des|du|au|aux|ce|cet|cette|the|an?)$/;

/**
 * Whether something around a word that is also a name tells that it is a person there: a title, a first name or a family
 * name beside it, a capital within a sentence, what somebody does or says right after. Of feasts and months a capital tells
 * nothing; of a word that is nobody's first name neither does a verb at large.
 */
export function isPersonAt({ tokens, raw }: Reading, i: number): boolean {
  if (isBesideName(tokens, i) || isNamed(tokens, i)) return true;
  const isFeast = NOBODY.has(tokens.folded(i));
  if (isWordThere(tokens, i)) return false;
  if (!tokens.capital(i)) return before(tokens, i).person + after(tokens, i).person >= 1.5;
  if (!isFeast && isWithin(tokens, i, raw)) return true;
  if (before(tokens, i).person >= (isFeast ? 2.2 : 1)) return true;
  if (isSpokenTo(tokens, i) || isDoing(tokens, i) || isPresented(tokens, i)) return true;
  if (isFeast || (tokens.bits(i) & (FIRST | RARER)) === 0) return false;
  return after(tokens, i).person >= 1 || ((tokens.bits(i) & FIRST) !== 0 && isAlone(tokens, i));
}

/** « Madame Juste », « Rose Juste », « Noël Lambert »; « Juste Rose » is not. */
function isBesideName(tokens: Tokens, i: number): boolean {
  const previous = i - 1;
  const isTitled = previous >= 0 && TITLES.has(tokens.folded(previous)) && isTitleGap(tokens, previous, tokens.gap(i));
  if (isTitled && (tokens.capital(previous) || tokens.folded(previous).length > 2)) return true;
  if (previous >= 0 && follows(tokens, i) && isFirstName(tokens, previous)) return tokens.capital(i);
  const next = i + 1;
  const goesOn = next < tokens.count && follows(tokens, next) && tokens.capital(next) && !isElided(tokens, next);
  return goesOn && isFirstName(tokens, i, "feast too") && !NOBODY.has(tokens.folded(next)) && tokens.capital(i);
}

function isFirstName(tokens: Tokens, i: number, which?: "feast too"): boolean {
  if (!tokens.capital(i) || (NOBODY.has(tokens.folded(i)) && which === undefined)) return false;
  return (tokens.bits(i) & (FIRST | RARER)) !== 0;
}

/** A capital that no beginning of a sentence, no capitals all around and no article (la Marine) accounts for. */
function isWithin(tokens: Tokens, i: number, raw: boolean): boolean {
  if (tokens.shouted(i) && (isShouted(tokens, i - 1) || isShouted(tokens, i + 1))) return false;
  const standing = tokens.standing(i);
  if (standing !== "inside") return raw && standing === "start";
  return !DEFINITE.test(tokens.folded(i - 1));
}

function isShouted(tokens: Tokens, i: number): boolean {
  return i >= 0 && i < tokens.count && tokens.shouted(i);
}

/** « Rose, tu viens ? » */
function isSpokenTo(tokens: Tokens, i: number): boolean {
  const next = i + 1;
  if (next >= tokens.count || tokens.gap(next) !== ", ") return false;
  return /^(?:tu|t'|toi|viens|dis|ecoute|regarde|attends|you)$/.test(tokens.folded(next));
}

/** « Noël, mon frère », « Toussaint, le concierge » */
function isPresented(tokens: Tokens, i: number): boolean {
  const next = i + 1;
  if (next >= tokens.count || tokens.gap(next) !== ", ") return false;
  return /^(?:mon|ma|notre|son|sa|leur|le|la|l['’ʼ‘])$/.test(tokens.folded(next)) && after(tokens, i).person >= 1.5;
}

/** « Juste disait non », « Noël m'a appris », « Rose et moi », « Petit, lui, ». */
function isDoing(tokens: Tokens, i: number): boolean {
  const [next, second] = [i + 1, i + 2];
  if (next >= tokens.count) return false;
  const word = tokens.folded(next);
  const other = second < tokens.count ? tokens.folded(second) : "";
  if (tokens.gap(next) === ", ") return word === "lui" && /^,/.test(second < tokens.count ? tokens.gap(second) : "");
  if (tokens.gap(next) !== " ") return false;
  if (SAYING.test(word)) return true;
  if (word === "et" || word === "and") return /^(?:moi|toi|lui|nous|me|i)$/.test(other);
  return /^(?:m'|t'|n'|lui|me|te|nous)$/.test(word) && (isVerb(other) || SAYING.test(other));
}

/** « Qui ? Rose. »: a first name that is a whole answer. */
function isAlone(tokens: Tokens, i: number): boolean {
  const next = i + 1;
  return next >= tokens.count || /[.!?…\n]/.test(tokens.gap(next));
}
