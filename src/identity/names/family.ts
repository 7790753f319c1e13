import { type Candidate, votes } from "./candidate.js";
import { isA, isVerb } from "./context-after.js";
import { PARTICLES } from "./cues.js";
import { FIRST } from "./lists.js";
import { make } from "./make.js";
import type { Reading } from "./reading.js";
import { follows, isCommon, isElided, isGrammar, isWordOnly, listedAt, stretchEnd } from "./stretch.js";
import type { Tokens } from "./tokens.js";

/** Particles that are no word of the language: a capital makes a family name of what follows. */
const NAMES_ONLY =
  /^(?:van|von|vande|vanden|vander|den|ten|ter|di|da|del|della|das|dos|el|al|bel|bin|ibn|ould|ben|mac|mc)$/;

/** « Ben, Nadia a dit »: a particle that people also say. */
const SAID = /^ben$/;

/**
 * A family name that opens with its particle: « Van Overmeire », « Di Santo ». Of particles that are words too (« De Smet », « Le Roux »,
 * « D'Hondt ») a capital tells inside a sentence; at its beginning the same name elsewhere in the text does, or a verb right after it.
 */
export function withParticle(reading: Reading, i: number): Candidate | null {
  const { tokens } = reading;
  if (!PARTICLES.has(tokens.folded(i))) return null;
  const known = knownEnd(reading, i);
  const last = known ?? namesOnlyEnd(reading, i) ?? subjectEnd(reading, i);
  const base = votes(known === null ? 3.2 : 4.2, 0, 0);
  return last === null ? null : make(reading, { first: i, last, base, shape: "plain", doubt: 0 });
}

/** The family names with a particle that the people of a text have: `de clippeleir`, `d' hondt`. */
export function familiesIn(tokens: Tokens, found: readonly Candidate[]): Set<string> {
  const families = new Set<string>();
  for (const { shape, first, last, base } of found) {
    if (base.person < 2 || last === first) continue;
    const isFamily = shape === "titled" || (tokens.standing(first) === "inside" && !ARTICLE.test(tokens.folded(first)));
    for (let i = isFamily ? first : first + 1; i < last; i++) {
      if (!PARTICLES.has(tokens.folded(i))) continue;
      const isFirstName = last === i + 1 && !tokens.capital(i) && (tokens.bits(last) & FIRST) !== 0;
      if (!isFirstName) families.add(keyFrom(tokens, i, last));
      break;
    }
  }
  return families;
}

/** « la maison de jeunes La Broc » has an article that is nobody's. */
const ARTICLE = /^(?:l'|la|le|les)$/;

function keyFrom(tokens: Tokens, first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, at) => tokens.folded(first + at)).join(" ");
}

/** The last word of a family name that somebody of the text has, the longest first. */
function knownEnd({ tokens, families }: Reading, i: number): number | null {
  if (families.size === 0) return null;
  let end: number | null = null;
  for (let last = i + 1; last < tokens.count && last <= i + 4 && follows(tokens, last); last++)
    if (tokens.capital(last) && families.has(keyFrom(tokens, i, last))) end = last;
  return end;
}

/** A capital particle before a word that is not common, small particles between them. */
function namesOnlyEnd(reading: Reading, i: number): number | null {
  const { tokens } = reading;
  let next = i + 1;
  while (next < i + 3 && isSmallParticle(tokens, next)) next++;
  if (!NAMES_ONLY.test(tokens.folded(i)) || next >= tokens.count || !follows(tokens, next)) return null;
  if (!tokens.capital(next) || isCommon(tokens.bits(next))) return null;
  const isSaid = SAID.test(tokens.folded(i)) && next === i + 1 && (tokens.bits(next) & FIRST) !== 0;
  return isSaid ? null : Math.max(next, stretchEnd(tokens, i, { personal: true, raw: reading.raw }));
}

function isSmallParticle(tokens: Tokens, i: number): boolean {
  return i < tokens.count && follows(tokens, i) && !tokens.capital(i) && PARTICLES.has(tokens.folded(i));
}

/** « De Smet signe », « D'Hondt a quitté »: what a preposition opens is no subject, and has no verb right after it. */
function subjectEnd(reading: Reading, i: number): number | null {
  const { tokens } = reading;
  const next = i + 1;
  if (!/^d(?:e|['’ʼ‘])$/.test(tokens.folded(i)) || next >= tokens.count || !tokens.capital(next)) return null;
  const isJoined = isElided(tokens, i) ? tokens.gap(next) === "" : follows(tokens, next);
  const bits = tokens.bits(next);
  if (!isJoined || isWordOnly(bits) || (bits & FIRST) !== 0 || listedAt(tokens, next) !== null) return null;
  const last = stretchEnd(tokens, next, { personal: true, raw: reading.raw });
  return isSubject(tokens, last + 1) ? last : null;
}

function isSubject(tokens: Tokens, after: number): boolean {
  if (after >= tokens.count || tokens.gap(after) !== " " || tokens.capital(after)) return false;
  const word = tokens.folded(after);
  if (/^(?:m'|t'|l'|n'|s'|me|te|se|ne|nous|vous|lui|leur)$/.test(word)) return isVerb(tokens.folded(after + 1));
  if (isVerb(word)) return !isA(tokens, after);
  return !isGrammar(tokens.language, word) && !PARTICLES.has(word) && !OPENINGS.test(word);
}

/** What comes after a preposition and its noun, at the beginning of a sentence. */
const OPENINGS =
  /^(?:a|au|aux|en|un|une|l'|les|y|j'|c'|t'|s'|n'|qu'|jusqu'?|jusque|sur|sous|chez|vers|comme|contre|entre|depuis|pendant|apres|avant|aussi|et|ou|of|the)$/;
