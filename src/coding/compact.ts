import type { Negated, Proposal } from "./coding.js";

/** What the rules gave on one transcript. */
export interface Applied {
  readonly proposals: readonly Proposal[];
  readonly negated: readonly Negated[];
}

type Pairs = readonly (readonly [number, number])[];
type ProposalLine = readonly [string, string, number, number, number, Pairs, string | null];
type NegatedLine = readonly [string, string, number, number, number, Pairs, Pairs, string | null];

/** The cache of proposals: small, derived, thrown away when its key no longer fits text, codebook and version. */
export function packApplied(applied: Applied, key: string): string {
  const pairs = (spans: Proposal["words"]): Pairs => spans.map(({ start, end }) => [start, end]);
  const proposals = applied.proposals.map(
    (p): ProposalLine => [p.code, p.rule, p.start, p.end, p.turn, pairs(p.words), p.lossOf ?? null],
  );
  const negated = applied.negated.map(
    (n): NegatedLine => [n.code, n.rule, n.start, n.end, n.turn, pairs(n.words), pairs(n.cue), n.proposed],
  );
  return `${JSON.stringify({ grille: 1, key, proposals, negated })}\n`;
}

/** Null where the cache was made from something else, or cannot be read. */
export function unpackApplied(source: string, transcript: string, key: string): Applied | null {
  try {
    const cache = JSON.parse(source) as {
      grille: number;
      key: string;
      proposals: ProposalLine[];
      negated: NegatedLine[];
    };
    if (cache.grille !== 1 || cache.key !== key) return null;
    return {
      proposals: cache.proposals.map((line) => proposal(line, transcript)),
      negated: cache.negated.map((line) => negation(line, transcript)),
    };
  } catch {
    return null;
  }
}

function proposal([code, rule, start, end, turn, words, lossOf]: ProposalLine, transcript: string): Proposal {
  return { transcript, code, rule, start, end, turn, words: spans(words), ...(lossOf === null ? {} : { lossOf }) };
}

function negation([code, rule, start, end, turn, words, cue, proposed]: NegatedLine, transcript: string): Negated {
  return { transcript, code, rule, start, end, turn, words: spans(words), cue: spans(cue), proposed };
}

function spans(pairs: Pairs): Proposal["words"] {
  return pairs.map(([start, end]) => ({ start, end }));
}
