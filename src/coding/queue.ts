import type { ScopeKind } from "../codebook/scope.js";
import { byCodeUnit, naturally } from "../text/order.js";
import type { Span } from "../text/span.js";
import type { Coding, Negated, Proposal, Shade } from "./coding.js";
import type { Applied } from "./compact.js";
import { type RuleRecord, recordKey } from "./precision.js";
import type { RuleVersions } from "./rule-version.js";
import { type Proposed, type Standing, standings } from "./standing.js";

/** What a person may answer: as proposed, not at all, with other limits, with another code. */
export const CHOICES = ["accept", "reject", "span", "code"] as const;
export type ChoiceKind = (typeof CHOICES)[number];

/** One thing to decide: a code on a stretch of a transcript, with what speaks for it. */
export interface Item extends Proposed {
  /** `withheld`: the rule found its words and let them be, since something around them denies them. */
  readonly kind: "proposal" | "withheld";
  /** The words that matched, in order. */
  readonly words: readonly Span[];
  /** What withheld it: a negation, or something else that its rule refuses; null for a proposal. */
  readonly because: ScopeKind | null;
  /** The words that withheld it; none for a proposal. */
  readonly cue: readonly Span[];
  /** What puts it in another light: a limit, a condition, a wish, what others say. */
  readonly shades: readonly Shade[];
  /** Turn in which it stands (1-based). */
  readonly turn: number;
  /** For a proposal that is the loss of another code: that code. */
  readonly lossOf: string | null;
  /** For a withheld hit: the code proposed in its place. */
  readonly instead: string | null;
  readonly standing: Standing;
  readonly choices: readonly ChoiceKind[];
}

export const ORDERS = ["transcript", "code", "rule"] as const;
export type Order = (typeof ORDERS)[number];

export interface QueueMaterial {
  /** What the rules gave, transcript by transcript in the order of the study. */
  readonly applied: readonly Applied[];
  /** The decisions that count: those of the one person who reviews. */
  readonly decisions: readonly Coding[];
  readonly rules: RuleVersions;
}

/** Everything that the rules found, proposals and withheld hits, with where each stands. */
export function itemsOf({ applied, decisions, rules }: QueueMaterial): Item[] {
  const found = applied.flatMap(({ proposals, negated }) => [
    ...proposals.map(proposalItem),
    ...negated.map(withheldItem),
  ]);
  const standing = standings(found, decisions, rules);
  return found.map((item) => ({ ...item, standing: standing.get(item) ?? item.standing }));
}

export function isUndecided({ standing }: Item): boolean {
  return standing.kind !== "decided";
}

const OPEN: Standing = { kind: "open" };

function proposalItem({ lossOf, shades, ...proposal }: Proposal): Item {
  const common = { ...proposal, because: null, cue: [], shades: shades ?? [], lossOf: lossOf ?? null, instead: null };
  return { ...common, kind: "proposal", standing: OPEN, choices: CHOICES };
}

function withheldItem({ proposed, kind, shades, ...hit }: Negated): Item {
  const common = { ...hit, because: kind, shades: shades ?? [], lossOf: null, instead: proposed };
  return { ...common, kind: "withheld", standing: OPEN, choices: CHOICES };
}

/** Tells one item from every other: no words, only where and what. */
export function itemKey({ kind, transcript, code, rule, start, end }: Item): string {
  return [kind, transcript, code, rule, start, end].join(" ");
}

/** Those that were passed over before come last. */
export function skippedLast(items: readonly Item[], skipped: ReadonlySet<string>): Item[] {
  const was = (item: Item): boolean => skipped.has(itemKey(item));
  return [...items.filter((item) => !was(item)), ...items.filter(was)];
}

/**
 * Items in the order in which they are decided; of equal rank they keep the order of the study's transcripts and of the text.
 */
export function inQueueOrder(items: readonly Item[], order: Order): Item[] {
  if (order === "code") return [...items].sort((a, b) => byCodeUnit(a.code, b.code));
  if (order === "rule") return [...items].sort((a, b) => naturally(a.rule, b.rule) || byCodeUnit(a.code, b.code));
  return [...items];
}

/**
 * First what rules propose that have been wrong most often: by precision so far, the lowest first, of equal ones the one
 * decided on more often; then rules on which nobody has decided. The proposals of one rule stay together.
 */
export function uncertainFirst(items: readonly Item[], records: ReadonlyMap<string, RuleRecord>): Item[] {
  const rank = (item: Item): [number, number] => {
    const record = records.get(recordKey(item));
    return [record?.precision ?? 2, -(record?.decided ?? 0)];
  };
  return [...items].sort((a, b) => {
    const [[p, n], [q, m]] = [rank(a), rank(b)];
    return p - q || n - m || naturally(a.rule, b.rule) || byCodeUnit(a.code, b.code);
  });
}
