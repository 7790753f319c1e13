import { overlaps, type Span } from "../text/span.js";
import type { Coding } from "./coding.js";
import { type RuleVersions, ruleKey } from "./rule-version.js";

/** What can be decided on: a code that a rule proposes, or withheld, on a stretch of a transcript. */
export interface Proposed extends Span {
  readonly transcript: string;
  readonly code: string;
  readonly rule: string;
}

/**
 * Where a proposal stands. `decided`: somebody's decision speaks for it. `returned`: it was rejected, and the rule is no
 * longer the one that was rejected. `open`: nobody has decided.
 */
export type Standing =
  | { readonly kind: "open" }
  | { readonly kind: "decided"; readonly by: Coding }
  | { readonly kind: "returned"; readonly earlier: Coding };

/**
 * Where each proposal stands, by these decisions. A code that a person has put on an overlapping place is decided there,
 * by hand or not. A rejection speaks of the proposal that has its very quote; where none has it any more, of those that
 * overlap it. It holds until the rule that was rejected has changed; without a version it holds for good.
 * `proposals` are all that the rules give, so that what is decided does not depend on what is asked for.
 */
export function standings<P extends Proposed>(
  proposals: readonly P[],
  decisions: readonly Coding[],
  rules?: RuleVersions,
): Map<P, Standing> {
  const byKey = new Map<string, Coding[]>();
  for (const decision of decisions) {
    for (const code of new Set([decision.code, decision.proposed ?? decision.code]))
      push(byKey, key({ ...decision, code }), decision);
  }
  const quoted = new Set(proposals.map((one) => `${key(one)}\n${one.start}-${one.end}`));
  const known = rules === undefined ? null : new Set([...rules].map(([id, version]) => ruleKey(id, version)));
  return new Map(
    proposals.map((proposal) => {
      const near = (byKey.get(key(proposal)) ?? []).filter((one) => overlaps(one, proposal));
      return [proposal, standing(proposal, near, { quoted, known })];
    }),
  );
}

interface Known {
  /** Keys and spans of all proposals. */
  readonly quoted: ReadonlySet<string>;
  /** Keys of all present rules (`ruleKey`); null where they are not asked about. */
  readonly known: ReadonlySet<string> | null;
}

/** By the decisions on the same code that overlap a proposal. */
function standing(proposal: Proposed, near: readonly Coding[], { quoted, known }: Known): Standing {
  const stands = near.find((one) => !isAgainst(one, proposal.code));
  if (stands !== undefined) return { kind: "decided", by: stands };
  const rejections = near.filter(
    (one) => isSame(one, proposal) || !quoted.has(`${key(proposal)}\n${one.start}-${one.end}`),
  );
  const holds = rejections.find(
    ({ rule, ruleSha }) =>
      rule === undefined || ruleSha === undefined || known === null || known.has(ruleKey(rule, ruleSha)),
  );
  if (holds !== undefined) return { kind: "decided", by: holds };
  const [earlier] = rejections;
  return earlier === undefined ? { kind: "open" } : { kind: "returned", earlier };
}

/** Whether a decision says that this code does not stand here: rejected, or another code chosen in its place. */
export function isAgainst({ verdict, code, proposed }: Coding, asked: string): boolean {
  if (verdict === "rejected") return true;
  return proposed !== undefined && proposed === asked && code !== asked;
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function key({ transcript, code }: Pick<Proposed, "transcript" | "code">): string {
  return `${transcript}\n${code}`;
}

function push<K, V>(lists: Map<K, V[]>, at: K, value: V): void {
  const list = lists.get(at);
  if (list === undefined) lists.set(at, [value]);
  else list.push(value);
}
