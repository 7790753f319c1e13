import { widerThanAround } from "../messages/codebook.js";
import type { Path } from "../text/yaml-places.js";
import { type PatternContext, parsePattern } from "./pattern.js";
import {
  type Body,
  type Phrase,
  type Rule,
  type Setting,
  SURROUNDINGS,
  type Treatments,
  WITHIN,
  type Within,
} from "./rule.js";
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
    return part === null ? [] : [{ ...part, id: id ?? `${owner}#${i + 1}`, written: part.written ?? "" }];
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
    const own = ownContext(mapping, path, { context, fault });
    const part = partReader(own, faults, within ?? around ?? "sentence");
    const at = typeof raw === "string" ? path : phrasePath(mapping, path);
    const body = bodyOf(mapping, at, { context: own, part, fault });
    const setting = settingOf(mapping, path, partReader({ ...context, except: [] }, faults, "turn"));
    const not = (mapping.not ?? []).map((one, i) => part(one, [...path, "not", i]));
    if (body === null || setting === undefined || not.some((one) => one === null)) return null;
    const exceptions = not.filter((one) => one !== null);
    return { body, within, treatment: treatmentOf(mapping), setting, not: exceptions, written: written(raw) };
  };
}

/** The context in which the parts of a rule are read: with its own word on accents and its own exceptions. */
function ownContext(
  { accents, except }: RawMapping,
  path: Path,
  { context, fault }: Pick<RuleReading, "context" | "fault">,
): PatternContext {
  const phrases = listed(except).flatMap((written, i): Phrase[] => {
    const read = parsePattern(written, { ...context, except: [] });
    if ("value" in read) return [read.value];
    fault({ path: [...path, "except", ...(typeof except === "string" ? [] : [i])], ...read.fault });
    return [];
  });
  const all = [...(context.except ?? []), ...phrases];
  return { ...context, accents: accents ?? context.accents, except: all };
}

function listed<T>(one: T | readonly T[] | undefined): readonly T[] {
  if (one === undefined) return [];
  return Array.isArray(one) ? one : [one as T];
}

/** What a rule asks of where its hits stand; undefined where it cannot be read. */
function settingOf(mapping: RawMapping, path: Path, part: RuleReading["part"]): Setting | null | undefined {
  const { answer_to: question, section, speaker } = mapping;
  if (question === undefined && section === undefined && speaker === undefined) return null;
  const answerTo = question === undefined ? null : part(question, [...path, "answer_to"]);
  const headings = listed(section).map((one, i) =>
    part(one, [...path, "section", ...(typeof section === "string" ? [] : [i])]),
  );
  if ((question !== undefined && answerTo === null) || headings.includes(null)) return undefined;
  return {
    answerTo,
    section: headings.filter((one) => one !== null),
    speaker: Object.entries(speaker ?? {}).map(([attribute, values]) => ({ attribute, values: listed(values) })),
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
  return parts.map(([key, value]) => `${key}: ${inLine(value)}`).join(", ");
}

function inLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inner).join(", ")}]`;
  return typeof value === "object" ? inner(value as RawRule) : String(value);
}

function inner(raw: RawRule): string {
  return typeof raw === "string" ? raw : `{ ${written(raw)} }`;
}
