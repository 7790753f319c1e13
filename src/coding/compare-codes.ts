import { type Code, type Codebook, codesOf } from "../codebook/codebook.js";
import type { Rule } from "../codebook/rule.js";
import { presentNames } from "./rename.js";
import { versionOf } from "./rule-version.js";

/** What of a code can differ between two codebooks, besides its rules. */
const FIELDS = [
  "label",
  "definition",
  "use",
  "useNot",
  "kind",
  "origin",
  "family",
  "negation",
  "examples",
  "counterexamples",
] as const;
export type Field = (typeof FIELDS)[number];

export interface RulesChange {
  /** Rules as written, only after, only before. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Rules written as before that look for other words, since their lists have changed. */
  readonly otherWords: readonly string[];
}

/** A code that is in both codebooks, perhaps under another id, and is not the same. */
export interface CodeChange extends RulesChange {
  readonly code: string;
  /** Earlier ids that are now this code: one after a renaming, several after a merge. */
  readonly was: readonly string[];
  readonly fields: readonly Field[];
}

/** What is not the same between the codes of two sets of codebooks. Ids in the order of their files. */
export interface CodesCompared {
  readonly added: readonly string[];
  /** Gone, and no code says that it was this one. */
  readonly removed: readonly string[];
  readonly changed: readonly CodeChange[];
}

export function compareCodes(before: readonly Codebook[], after: readonly Codebook[]): CodesCompared {
  const [old, now] = [codesOf(before), codesOf(after)];
  const name = presentNames(now);
  const ids = new Set(now.map(({ id }) => id));
  const byName = new Map<string, Code[]>();
  for (const code of old) byName.set(name(code.id), [...(byName.get(name(code.id)) ?? []), code]);
  return {
    added: now.filter(({ id }) => !byName.has(id)).map(({ id }) => id),
    removed: old.filter(({ id }) => !ids.has(name(id))).map(({ id }) => id),
    changed: now.flatMap((code) => {
      const change = changeOf(byName.get(code.id) ?? [], code, name);
      return change === null ? [] : [change];
    }),
  };
}

function changeOf(earlier: readonly Code[], code: Code, name: (id: string) => string): CodeChange | null {
  const [first] = earlier;
  if (first === undefined) return null;
  const own = earlier.find(({ id }) => id === code.id) ?? first;
  const was = earlier.map(({ id }) => id).filter((id) => id !== code.id);
  const plain = (one: Code) => ({ ...one, negation: one.negation === null ? null : name(one.negation) });
  const fields = FIELDS.filter((field) => JSON.stringify(plain(own)[field]) !== JSON.stringify(code[field]));
  const rules = compareRules(
    earlier.flatMap((one) => one.rules),
    code.rules,
  );
  const isSame = was.length + fields.length + Object.values(rules).flat().length === 0;
  return isSame ? null : { code: code.id, was, fields, ...rules };
}

export function compareRules(before: readonly Rule[], after: readonly Rule[]): RulesChange {
  const versions = (rules: readonly Rule[]) => new Set(rules.map(versionOf));
  const [old, now] = [versions(before), versions(after)];
  const gone = before.filter((rule) => !now.has(versionOf(rule))).map(({ written }) => written);
  const fresh = after.filter((rule) => !old.has(versionOf(rule))).map(({ written }) => written);
  return {
    added: fresh.filter((one) => !gone.includes(one)),
    removed: gone.filter((one) => !fresh.includes(one)),
    otherWords: fresh.filter((one) => gone.includes(one)),
  };
}
