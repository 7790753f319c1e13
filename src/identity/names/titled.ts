import { isShortTitle } from "../person-name.js";
import { type Candidate, votes } from "./candidate.js";
import { isVerb } from "./context-after.js";
import { PARTICLES, ROLES, TITLES } from "./cues.js";
import { afterInitials, isFamilyName } from "./initials.js";
import { EVERYDAY, FIRST, RARER, SURNAME } from "./lists.js";
import { make } from "./make.js";
import { isMask } from "./masks.js";
import type { Reading } from "./reading.js";
import { follows, isCommon, isElided, isWordOnly, listedAt, stretchEnd } from "./stretch.js";
import type { Tokens } from "./tokens.js";

/** « Madame de Courcelles » is no « docteur de Namur ». */
const FORMAL = /^(?:m|mr|mrs|mme|mlle|monsieur|madame|mademoiselle)$/;

/** Titles that let a name follow in lower case, in a transcript without capitals. */
const ADDRESS = /^(?:monsieur|madame|mademoiselle|mme|mlle|mrs?|ms|miss)$/;

/** Those who are called by their name after it, where nothing has a capital. */
const OFFICES =
  /^(?:abbe|docteur|maitre|professeur|imam|pasteur|ministre|bourgmestre|depute|echevin|juge|inspecteur|capitaine|commandant|sergent|adjudant|tonton|tata|tante|oncle|cousin|cousine)$/;

/** The name after a title or a calling: « Madame Petit », « maître Le Goff », « l'abbé Houssière ». Of « Mme L. » somebody has taken it out. */
export function titled(reading: Reading, i: number): Candidate | null {
  const { tokens } = reading;
  const short = tokens.folded(i).length < 3;
  if (short && !tokens.capital(i)) return null;
  const begins = afterInitials(tokens, i + 1);
  let name = begins;
  while (name < begins + 2 && PARTICLES.has(tokens.folded(name)) && follows(tokens, name + 1)) name++;
  const gap = name < tokens.count ? tokens.gap(i + 1) : "\n";
  if (!isTitleGap(tokens, i, gap) || isMask(tokens, name) || ROLES.has(tokens.folded(name))) return null;
  if (!tokens.capital(name)) {
    const isCalled = ADDRESS.test(tokens.folded(i)) || (reading.small && OFFICES.test(tokens.folded(i)));
    return isCalled ? titledLower(reading, i + 1, name) : null;
  }
  if (isElided(tokens, name) && !tokens.capital(name + 1)) return null;
  if (begins > i + 1 && !isFamilyName(tokens, name)) return null;
  const calling = !TITLES.has(tokens.folded(i));
  const isSpoken = SPOKEN.test(tokens.folded(i)) && gap.startsWith(".");
  if ((calling || isSpoken) && isWordOnly(tokens.bits(name))) return null;
  if (calling && listedPlace(reading, name)) return null;
  if (
    name > begins &&
    !(tokens.capital(i) && FORMAL.test(tokens.folded(i))) &&
    /^d(?:e|u|'|es)$/.test(tokens.folded(begins)) &&
    listedPlace(reading, name)
  )
    return null;
  const last = stretchEnd(tokens, name, { personal: true, raw: reading.raw });
  if (last === name && tokens.folded(name).length === 1) return null;
  return make(reading, { first: i + 1, last, base: votes(7, 0, 0), shape: "titled", doubt: 0 });
}

/** « mon prof. Il »: short forms that are words of their own, and may end a sentence. */
const SPOKEN = /^(?:prof|dr|pr|me)$/;

/** A space, with the full stop of a title that is cut short before it: « M. Petit », but not « Bonjour madame. Merci ». */
export function isTitleGap(tokens: Tokens, i: number, gap: string): boolean {
  if (/^[ \u00a0]$/.test(gap)) return true;
  return /^\.[ \u00a0]$/.test(gap) && isShortTitle(tokens.folded(i)) && !isInitial(tokens, i);
}

/** « Mme M. Elle dit », « Pierre M. Il dit »: a letter that masks a name, and ends a sentence. */
function isInitial(tokens: Tokens, i: number): boolean {
  if (i === 0 || tokens.folded(i).length > 1) return false;
  const before = tokens.folded(i - 1);
  if (TITLES.has(before)) return isTitleGap(tokens, i - 1, tokens.gap(i));
  return follows(tokens, i) && tokens.capital(i - 1) && (tokens.bits(i - 1) & (FIRST | RARER)) !== 0;
}

function listedPlace(reading: Reading, i: number): boolean {
  const listed = listedAt(reading.tokens, i);
  return listed !== null && (reading.tokens.bits(i) & (FIRST | SURNAME)) === 0;
}

/** « madame lefebvre », « madame van damme », where nothing has a capital. */
function titledLower(reading: Reading, first: number, i: number): Candidate | null {
  const { tokens } = reading;
  const bits = tokens.bits(i);
  if (isVerb(tokens.folded(i)) || !follows(tokens, i)) return null;
  if (isCommon(bits) || tokens.folded(i).length < 3 || isElided(tokens, i) || (bits & EVERYDAY) !== 0) return null;
  return make(reading, { first, last: i, base: votes(4, 0, 0), shape: "titled", doubt: 0 });
}
