import { type Codebook, codesOf } from "../codebook/codebook.js";
import type { ScopeKind, ShadeKind } from "../codebook/scope.js";
import type { Span } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import type { Negated, Proposal } from "./coding.js";
import type { Applied } from "./compact.js";

/** Why a rule proposed a code, or would have but for a negation or something else that it refuses. */
export interface Explanation extends Span {
  readonly code: string;
  readonly turn: number;
  readonly rule: string;
  /** The rule as it stands in the codebook; empty where the codebook no longer holds it. */
  readonly written: string;
  /** The words that matched, as said. */
  readonly words: readonly string[];
  /** What withheld the hit; null for a proposal. */
  readonly withheldBy: ScopeKind | null;
  /** The words that deny, or do what the rule refuses, as said; empty for a proposal. */
  readonly cue: readonly string[];
  /** What shades a proposal, or a hit beside what withheld it, each with its words as said. */
  readonly shades: readonly { readonly kind: ShadeKind; readonly cue: readonly string[] }[];
  /** For a proposal: the code whose loss it is. For a negated hit: the code proposed in its place. */
  readonly loss: string | null;
  readonly kind: "proposal" | "negated";
}

/** The reasons for everything that rules found in a transcript, in the order of the text, negated hits after proposals. */
export function explain(applied: Applied, transcript: Transcript, codebooks: readonly Codebook[]): Explanation[] {
  const rules = new Map(
    codesOf(codebooks).flatMap((code) => code.rules.map((rule) => [rule.id, rule.written] as const)),
  );
  const said = (spans: readonly Span[]) => spans.map(({ start, end }) => transcript.text.slice(start, end));
  const common = ({ code, turn, rule, words, start, end, shades = [] }: Proposal | Negated) => ({
    ...{ code, turn, rule, start, end },
    written: rules.get(rule) ?? "",
    words: said(words),
    shades: shades.map(({ kind, cue }) => ({ kind, cue: said(cue) })),
  });
  return [
    ...applied.proposals.map((one) => ({
      ...common(one),
      withheldBy: null,
      cue: [],
      loss: one.lossOf ?? null,
      kind: "proposal" as const,
    })),
    ...applied.negated.map((one) => ({
      ...common(one),
      withheldBy: one.kind,
      cue: said(one.cue),
      loss: one.proposed,
      kind: "negated" as const,
    })),
  ];
}
