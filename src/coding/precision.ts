import type { Coding } from "./coding.js";
import { type RuleVersions, ruleKey } from "./rule-version.js";

/** Fewer decisions than this say little of a rule. */
export const SMALL = 10;

/** How right a rule has been so far, by the decisions of people who had its proposals in view. */
export interface RuleRecord {
  readonly rule: string;
  /** The code that it proposed: its own, or the loss of it. */
  readonly code: string;
  /** Proposals decided one by one. */
  readonly decided: number;
  /** Of these, accepted as they were or with other limits. */
  readonly right: number;
  /** `right / decided`, 0 to 1; null where nothing was decided. */
  readonly precision: number | null;
  /** Decided many at once: left out of the precision. */
  readonly bulk: number;
  /** Hits that the rule withheld and that were decided on; of these, those that a person let be withheld. */
  readonly withheld: number;
  readonly withheldRightly: number;
  /** Decisions on an earlier version of the rule: counted nowhere else. */
  readonly earlier: number;
}

/**
 * The record of each rule and code, by `recordKey`, out of decisions taken with the proposal in view (`seen`). A proposal
 * is right where it was accepted, or where only its limits were changed; not where it was rejected or got another code. What was
 * decided on another version of the rule does not count for the present one; without `rules` every version counts.
 */
export function recordsOf(decisions: readonly Coding[], rules?: RuleVersions): Map<string, RuleRecord> {
  const ruleOf = new Map([...(rules ?? [])].map(([id, version]) => [ruleKey(id, version), id]));
  const records = new Map<string, RuleRecord>();
  for (const decision of decisions) {
    const { rule, ruleSha, seen, origin } = decision;
    if (rule === undefined || origin !== "rule" || seen !== true) continue;
    const now = ruleOf.get(ruleKey(rule, ruleSha ?? ""));
    const isPresent = ruleSha === undefined || rules === undefined || now !== undefined;
    const present = keepsVersion(rule, ruleSha, rules) ? rule : (now ?? rule);
    const code = decision.proposed ?? decision.code;
    const at = recordKey({ rule: present, code });
    const record = records.get(at) ?? { ...none, rule: present, code };
    records.set(at, isPresent ? counted(record, decision) : { ...record, earlier: record.earlier + 1 });
  }
  return records;
}

const none = { decided: 0, right: 0, precision: null, bulk: 0, withheld: 0, withheldRightly: 0, earlier: 0 };

/** A rule that has only moved up or down in its code has another id and the same version. */
function keepsVersion(rule: string, ruleSha: string | undefined, rules: RuleVersions | undefined): boolean {
  return ruleSha === undefined || rules === undefined || rules.get(rule) === ruleSha;
}

function counted(record: RuleRecord, { verdict, proposed, withheld, bulk }: Coding): RuleRecord {
  if (withheld === true) {
    const rightly = verdict === "rejected" ? 1 : 0;
    return { ...record, withheld: record.withheld + 1, withheldRightly: record.withheldRightly + rightly };
  }
  if (bulk === true) return { ...record, bulk: record.bulk + 1 };
  const isRight = verdict === "accepted" || (verdict === "edited" && proposed === undefined);
  const [decided, right] = [record.decided + 1, record.right + (isRight ? 1 : 0)];
  return { ...record, decided, right, precision: right / decided };
}

export function recordKey({ rule, code }: { readonly rule: string; readonly code: string }): string {
  return `${rule}\n${code}`;
}
