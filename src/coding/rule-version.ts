import { type Codebook, codesOf } from "../codebook/codebook.js";
import type { Rule } from "../codebook/rule.js";
import { sha256Of } from "../text/hash.js";
import { byCodeUnit } from "../text/order.js";

/** By rule id a short hash of the rule as it stands in the codebook: it tells whether a decision was taken on another version. */
export type RuleVersions = ReadonlyMap<string, string>;

/** The versions of all rules of these codebooks. */
export function ruleVersions(codebooks: readonly Codebook[]): RuleVersions {
  return new Map(codesOf(codebooks).flatMap((code) => code.rules.map((rule) => [rule.id, versionOf(rule)] as const)));
}

/** 12 hexadecimal digits of the sha256 of a rule as written and of the words that it looks for, those of its lists included. */
export function versionOf(rule: Rule): string {
  const known = versions.get(rule);
  if (known !== undefined) return known;
  const words = [...new Set(wordsIn(rule))].sort(byCodeUnit);
  const version = sha256Of(JSON.stringify([rule.written, words])).slice(0, 12);
  versions.set(rule, version);
  return version;
}

/** A rule never changes: its version is found once, however many pages ask for it. */
const versions = new WeakMap<Rule, string>();

/**
 * What tells a rule from every other wherever it stands in its code: the code (or the id that it was given) and the version. Two codes may have rules that
 * are written alike; a decision on the one says nothing of the other.
 */
export function ruleKey(rule: string, version: string): string {
  const number = rule.lastIndexOf("#");
  return `${number === -1 ? rule : rule.slice(0, number)}\n${version}`;
}

/** The words of patterns wherever they stand in a rule, so that a new kind of rule needs nothing here. */
function wordsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if ("match" in value && "text" in value) return [`${value.match} ${value.text}`];
  return Object.values(value).flatMap(wordsIn);
}
