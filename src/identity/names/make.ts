import { type Candidate, noVotes, plus, type Votes } from "./candidate.js";
import { after, isCited, isVerb } from "./context-after.js";
import { before } from "./context-before.js";
import { PARTICLES } from "./cues.js";
import { FAMOUS_ONE, FIRST, RARER, SURNAME } from "./lists.js";
import type { Reading } from "./reading.js";
import { isCommon } from "./stretch.js";
import type { Tokens } from "./tokens.js";

/** What a way of finding names says of a stretch; its context is still to be read. */
export interface Shape {
  readonly first: number;
  readonly last: number;
  readonly base: Votes;
  readonly shape: Candidate["shape"];
  readonly doubt: number;
  readonly small?: boolean;
  /** The first word of which the context is read, where it is not `first`. */
  readonly anchor?: number;
}

/** The candidate that a stretch is, with what the words around it say; null where it is an author cited. */
export function make(reading: Reading, shape: Shape): Candidate | null {
  const { tokens } = reading;
  const { first, last, base } = shape;
  if (isCited(tokens, last)) return null;
  const titled = shape.shape === "titled";
  const start = tokens.start(first);
  const end = withInitialDot(tokens, last);
  const parts: string[] = [];
  for (let j = first; j <= last; j++)
    if (!PARTICLES.has(tokens.folded(j)) && tokens.folded(j).length > 2) parts.push(tokens.folded(j));
  const behind = after(tokens, last);
  const ahead = titled ? noVotes() : before(tokens, shape.anchor ?? first);
  const around = titled ? noVotes() : plus(ahead, governed(tokens, shape, ahead) ? { ...behind, person: 0 } : behind);
  const opens = tokens.standing(first) !== "inside" && !reading.raw && last === first;
  const opening = !opens ? "inside" : isCommon(tokens.bits(first)) ? "frequent" : "plain";
  const joined = joinedTo(tokens, first);
  const key = parts.join(" ");
  return {
    first,
    last,
    start,
    end,
    joined,
    key,
    base,
    context: around,
    doubt: shape.doubt,
    shape: shape.shape,
    parts,
    opening,
    small: shape.small ?? false,
  };
}

/** « rentré à Braga il », « chez Airbus il »: what someone then does is not done by the place. */
function governed(tokens: Tokens, { first }: Shape, ahead: Votes): boolean {
  return ahead.place >= 2.5 || (ahead.organisation >= 2 && first > 0 && tokens.folded(first - 1) === "chez");
}

/** What is taken off where a capital may only mark the beginning of a sentence. */
export function doubt(reading: Reading, i: number, bits: number): number {
  const standing = reading.tokens.standing(i);
  if (standing === "inside") return 0;
  const listed = (bits & (FIRST | RARER | SURNAME | FAMOUS_ONE)) !== 0;
  const full = isCommon(bits) ? 2 : listed || acts(reading.tokens, i) ? 0 : 1.4;
  return full * (reading.raw ? 0.3 : standing === "soft" ? 0.6 : 1);
}

/** « Gandois est arrivé »: a rare word that opens a sentence without an article, and does something. */
function acts(tokens: Tokens, i: number): boolean {
  const next = i + 1;
  if (next >= tokens.count) return false;
  if (/^(?:, qui|, lui|, elle)$/.test(tokens.gap(next) + tokens.folded(next))) return true;
  if (tokens.gap(next) !== " ") return false;
  return isVerb(tokens.folded(next)) || (/^[lm]'$/.test(tokens.folded(next)) && isVerb(tokens.folded(next + 1)));
}

/** « M. D. »: the point belongs to the initial. */
function withInitialDot(tokens: Tokens, last: number): number {
  const end = tokens.end(last);
  return tokens.folded(last).length === 1 && tokens.text.charAt(end) === "." ? end + 1 : end;
}

/** « de Namur, de Dinant »: prepositions that are said again. */
const LEADING = /^(?:de|d'|a|en|par|puis)$/;

/** The last word of a stretch that a comma, « et » or « ou » parts from the word at `first`; -1 where none. */
function joinedTo(tokens: Tokens, first: number): number {
  if (first === 0) return -1;
  const at =
    first > 1 && LEADING.test(tokens.folded(first - 1)) && tokens.folded(first - 1).length > 0 ? first - 1 : first;
  if (/^, $/.test(tokens.gap(at))) return at - 1;
  return /^(?:et|ou|and|or|puis)$/.test(tokens.folded(at - 1)) ? at - 2 : -1;
}
