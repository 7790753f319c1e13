import type { ScopeKind, ShadeKind } from "../codebook/scope.js";
import type { Span } from "../text/span.js";
import type { Negated, Proposal, Shade } from "./coding.js";

/** What the rules gave on one transcript. */
export interface Applied {
  readonly proposals: readonly Proposal[];
  readonly negated: readonly Negated[];
}

type Pairs = readonly (readonly [number, number])[];
type Head = [code: string, rule: string, start: number, end: number, turn: number, words: Pairs];
type ShadeLine = readonly [ShadeKind, Pairs];
/** The last stands only where there are shades. */
type ProposalLine = readonly [...Head, lossOf: string | null, shades?: readonly ShadeLine[]];
/** The kind stands only where it is no negation or something follows; the last only where there are shades. */
type NegatedLine = readonly [
  ...Head,
  cue: Pairs,
  proposed: string | null,
  kind?: ScopeKind,
  shades?: readonly ShadeLine[],
];

/** The cache of proposals: small, derived, thrown away when its key no longer fits text, codebook and version. */
export function packApplied(applied: Applied, key: string): string {
  const proposals = applied.proposals.map(proposalLine);
  const negated = applied.negated.map(negatedLine);
  return `${JSON.stringify({ grille: 1, key, proposals, negated })}\n`;
}

/** How every cache with this key begins. */
export function packedHead(key: string): string {
  return `{"grille":1,"key":${JSON.stringify(key)},`;
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

function head(one: Proposal | Negated): Head {
  return [one.code, one.rule, one.start, one.end, one.turn, pairs(one.words)];
}

function proposalLine(one: Proposal): ProposalLine {
  const line = [...head(one), one.lossOf ?? null] as const;
  return one.shades === undefined ? line : [...line, shadeLines(one.shades)];
}

function negatedLine(one: Negated): NegatedLine {
  const line = [...head(one), pairs(one.cue), one.proposed] as const;
  if (one.shades !== undefined) return [...line, one.kind, shadeLines(one.shades)];
  return one.kind === "negation" ? line : [...line, one.kind];
}

function shadeLines(shades: readonly Shade[]): ShadeLine[] {
  return shades.map(({ kind, cue }) => [kind, pairs(cue)]);
}

/** No key where there are none. */
function shadesOf(lines: readonly ShadeLine[] | undefined): Pick<Proposal, "shades"> {
  return lines === undefined ? {} : { shades: lines.map(([kind, cue]): Shade => ({ kind, cue: spans(cue) })) };
}

function proposal([code, rule, start, end, turn, words, lossOf, shades]: ProposalLine, transcript: string): Proposal {
  return {
    ...{ transcript, code, rule, start, end, turn, words: spans(words) },
    ...(lossOf === null ? {} : { lossOf }),
    ...shadesOf(shades),
  };
}

function negation(line: NegatedLine, transcript: string): Negated {
  const [code, rule, start, end, turn, words, cue, proposed, kind = "negation", shades] = line;
  const at = { transcript, code, rule, start, end, turn, words: spans(words) };
  return { ...at, kind, cue: spans(cue), ...shadesOf(shades), proposed };
}

function pairs(spans: readonly Span[]): Pairs {
  return spans.map(({ start, end }) => [start, end]);
}

function spans(pairs: Pairs): Span[] {
  return pairs.map(([start, end]) => ({ start, end }));
}
