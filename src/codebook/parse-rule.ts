import { widerThanAround } from "../messages/codebook.js";
import type { Path } from "../text/yaml-places.js";
import type { PatternContext } from "./pattern.js";
import { type Body, type Rule, SURROUNDINGS, type Treatments, WITHIN, type Within } from "./rule.js";
import type { RawMapping, RawRule } from "./rule-schema.js";
import type { AnyRuleKind, RuleFault, RuleReading } from "./rules/kind.js";
import { RULE_KEYS, RULE_KINDS } from "./rules.js";

export interface ParsedRules {
  /** The rules that could be read. */
  readonly rules: Rule[];
  readonly faults: RuleFault[];
}

/** Reads the rules of one code (or question) that stand at `path` of a file; `owner` begins their ids. */
export function parseRules(
  raw: readonly RawRule[],
  path: Path,
  { owner, ...context }: PatternContext & { owner: string },
): ParsedRules {
  const faults: RuleFault[] = [];
  const rules = raw.flatMap((one, i): Rule[] => {
    const part = partReader(context, faults, null)(one, [...path, i]);
    const id = typeof one === "string" ? undefined : one.id;
    return part === null ? [] : [{ ...part, id: id ?? `${owner}#${i + 1}`, written: written(one) }];
  });
  return { rules, faults };
}

function partReader(context: PatternContext, faults: RuleFault[], around: Within | null): RuleReading["part"] {
  const fault = (one: RuleFault): null => {
    faults.push(one);
    return null;
  };
  return (raw, path) => {
    const mapping: RawMapping = typeof raw === "string" ? { phrase: raw } : raw;
    const within = mapping.within ?? null;
    if (isWider(within, around)) return fault({ path: [...path, "within"], words: widerThanAround() });
    const part = partReader(context, faults, within ?? around ?? "sentence");
    const own = typeof raw === "string" ? path : phrasePath(mapping, path);
    const body = bodyOf(mapping, own, { context, part, fault });
    const not = (mapping.not ?? []).map((one, i) => part(one, [...path, "not", i]));
    if (body === null || not.some((one) => one === null)) return null;
    return { body, within, treatment: treatmentOf(mapping), not: not.filter((one) => one !== null) };
  };
}

/** What a rule says itself of the surroundings of its hits. */
function treatmentOf(mapping: RawMapping): Partial<Treatments> {
  const said = SURROUNDINGS.flatMap((key) => (mapping[key] === undefined ? [] : [[key, mapping[key]] as const]));
  return Object.fromEntries(said);
}

function phrasePath(mapping: RawMapping, path: Path): Path {
  return mapping.phrase === undefined ? path : [...path, "phrase"];
}

function isWider(within: Within | null, around: Within | null): boolean {
  return within !== null && around !== null && WITHIN.indexOf(within) > WITHIN.indexOf(around);
}

function bodyOf(mapping: RawMapping, path: Path, reading: RuleReading): Body | null {
  const key = RULE_KEYS.find((kind) => mapping[kind] !== undefined);
  if (key === undefined) return null;
  const kind: AnyRuleKind = RULE_KINDS[key];
  return kind.parse(mapping, path, reading);
}

/** A rule in one line, as people wrote it. */
export function written(raw: RawRule): string {
  if (typeof raw === "string") return raw;
  const parts = Object.entries(raw).filter(([key, value]) => value !== undefined && key !== "id");
  return parts
    .map(([key, value]) => `${key}: ${Array.isArray(value) ? `[${value.map(inner).join(", ")}]` : value}`)
    .join(", ");
}

function inner(raw: RawRule): string {
  return typeof raw === "string" ? raw : `{ ${written(raw)} }`;
}
