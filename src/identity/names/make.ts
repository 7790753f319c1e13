import { type Candidate, noVotes, plus, type Votes } from "./candidate.js";
import { after, before, isCited } from "./context.js";
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
  const around = titled ? noVotes() : plus(before(tokens, shape.anchor ?? first), behind);
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

/** What is taken off where a capital may only mark the beginning of a sentence. */
export function doubt(reading: Reading, i: number, bits: number): number {
  const standing = reading.tokens.standing(i);
  if (standing === "inside") return 0;
  const listed = (bits & (FIRST | RARER | SURNAME | FAMOUS_ONE)) !== 0;
  const full = isCommon(bits) ? 2 : listed ? 0 : 1.4;
  return full * (reading.raw ? 0.3 : standing === "soft" ? 0.6 : 1);
}

/** « M. D. »: the point belongs to the initial. */
function withInitialDot(tokens: Tokens, last: number): number {
  const end = tokens.end(last);
  return tokens.folded(last).length === 1 && tokens.text.charAt(end) === "." ? end + 1 : end;
}

/** The last word of a stretch that a comma, « et » or « ou » parts from the word at `first`; -1 where none. */
function joinedTo(tokens: Tokens, first: number): number {
  if (first === 0) return -1;
  if (/^, $/.test(tokens.gap(first))) return first - 1;
  return /^(?:et|ou|and|or|puis)$/.test(tokens.folded(first - 1)) ? first - 2 : -1;
}
