import { type Candidate, votes } from "./candidate.js";
import { PARTICLES } from "./cues.js";
import { FIRST, RARER, SURNAME } from "./lists.js";
import { make } from "./make.js";
import type { Reading } from "./reading.js";
import { follows, isWordOnly, listedAt, stretchEnd } from "./stretch.js";
import type { Tokens } from "./tokens.js";

/** Somebody has seldom more. */
const MOST = 3;

/** The word after the initials that begin at word `i` (« S. Vos », « A.-M. Van Acker », « J.P. Dessart »); `i` itself where none do. */
export function afterInitials(tokens: Tokens, i: number): number {
  let at = i;
  while (at < i + MOST && isInitial(tokens, at)) at++;
  return at;
}

/** A capital letter with its full stop, and more of the name right after it. */
function isInitial(tokens: Tokens, i: number): boolean {
  const next = i + 1;
  if (next >= tokens.count || tokens.folded(i).length !== 1 || !tokens.capital(i) || !tokens.capital(next))
    return false;
  return /^\.(?:[ \u00a0]|-)?$/.test(tokens.gap(next));
}

/** A family name after initials, no title before them: « avec K. Haddad ». A letter after a name is its own: « Pierre M. Haddad dit ». */
export function initialled(reading: Reading, i: number): Candidate | null {
  const { tokens } = reading;
  const begins = afterInitials(tokens, i);
  if (begins === i || (i > 0 && follows(tokens, i) && tokens.capital(i - 1))) return null;
  let name = begins;
  while (name < begins + 2 && PARTICLES.has(tokens.folded(name)) && follows(tokens, name + 1)) name++;
  if (!isFamilyName(tokens, name)) return null;
  const last = stretchEnd(tokens, name, { personal: true, raw: reading.raw });
  return make(reading, { first: i, last, base: votes(3, 0, 0), shape: "plain", doubt: 0 });
}

/** No word that begins a sentence after « plan B. » or « Mme L. », no first name, no town. */
export function isFamilyName(tokens: Tokens, i: number): boolean {
  const bits = tokens.bits(i);
  if (!tokens.capital(i) || tokens.folded(i).length < 3 || isWordOnly(bits)) return false;
  if ((bits & SURNAME) !== 0) return true;
  return (bits & (FIRST | RARER)) === 0 && listedAt(tokens, i) === null;
}
