import type { Lexicon } from "../text/lexicon.js";
import type { Code } from "./codebook.js";
import { compileRules } from "./compile.js";
import type { Body, Rule, RulePart, Step } from "./rule.js";
import { ANYHOW } from "./rule.js";
import { type Heard, hear } from "./trial.js";

/**
 * What kept a rule from finding a sentence. `not`: one of its exceptions is said. `except`: the words stand in a phrase in
 * which they do not count. `required`: it asks for a negation or the like that is not there. `apart`: its parts are too far from
 * each other. `part`: some of its parts are there, others are missing.
 */
export type Stop = "not" | "except" | "required" | "apart" | "part";

/** A rule that found nothing and came near. */
export interface Near {
  readonly rule: string;
  readonly written: string;
  readonly stop: Stop;
  /** The words that it would have found, or the parts of it that are there. */
  readonly words: readonly string[];
  /** For `not`: the words of the exception. */
  readonly stoppedBy: readonly string[];
}

/** At most so many rules that came near are named. */
const NAMED = 3;

/** The rules of a code that came near finding a text, nearest first: those that one thing alone stopped, then those with parts. */
export function nearlyFound(text: string, code: Code, lexicon: Lexicon): Near[] {
  const near = code.rules.flatMap((rule) => nearOf(rule, (part) => heardBy(part, text, lexicon)) ?? []);
  const isPart = ({ stop }: Near): number => (stop === "part" ? 1 : 0);
  return near.sort((a, b) => isPart(a) - isPart(b) || b.words.length - a.words.length).slice(0, NAMED);
}

type Hearing = (part: RulePart) => readonly Heard[];

function heardBy(part: RulePart, text: string, lexicon: Lexicon): readonly Heard[] {
  const rule = { ...part, id: "", written: "" };
  return hear(text, compileRules([{ code: "", loss: null, rule }], lexicon.language, lexicon));
}

function nearOf(rule: Rule, heard: Hearing): Near | null {
  const about = { rule: rule.id, written: rule.written };
  for (const stop of ["not", "except", "required", "apart"] as const) {
    const found = heard(relaxed(rule, RELAXING[stop]));
    const [first] = found;
    if (first === undefined) continue;
    return { ...about, stop, words: first.words, stoppedBy: stop === "not" ? exceptionsIn(rule, heard) : [] };
  }
  const parts = partsOf(rule.body);
  const there = parts.flatMap((part) => heard(relaxed(part, RELAXING.required))[0]?.words ?? []);
  const enough = parts.length > 1 && there.length * 2 >= parts.length;
  return enough ? { ...about, stop: "part", words: [...new Set(there)], stoppedBy: [] } : null;
}

/** The words of the exceptions of a rule, and of its parts, that are said. */
function exceptionsIn(rule: RulePart, heard: Hearing): string[] {
  const own = rule.not.flatMap((one) => heard({ ...one, treatment: ANYHOW })[0]?.words ?? []);
  return [...own, ...innerParts(rule.body).flatMap((part) => exceptionsIn(part, heard))];
}

type Relaxing = (part: RulePart) => RulePart;

const RELAXING: Readonly<Record<Exclude<Stop, "part">, Relaxing>> = {
  not: (part) => ({ ...part, not: [] }),
  except: (part) => ({ ...part, body: withoutExceptions(part.body) }),
  required: (part) => ({ ...part, treatment: ANYHOW }),
  apart: (part) => ({ ...part, within: null, body: widened(part.body) }),
};

/** A rule with each of its parts relaxed; of its own unit only the widest is left. */
function relaxed(part: RulePart, relax: Relaxing): RulePart {
  const inner = relax(part);
  const { body } = inner;
  const deep: Body = "of" in body ? { ...body, of: body.of.map((one) => relaxed(one, relax)) } : body;
  return { ...inner, body: deep, within: relax === RELAXING.apart ? "turn" : inner.within };
}

function withoutExceptions(body: Body): Body {
  if (body.kind === "regex") return { ...body, except: [] };
  if (body.kind !== "phrase") return body;
  return { ...body, steps: body.steps.map(({ gap, options }): Step => ({ gap, options })) };
}

const FAR = 50;

function widened(body: Body): Body {
  if (body.kind === "near") return { ...body, words: FAR, unit: "turn" };
  if (body.kind !== "phrase") return body;
  return { ...body, steps: body.steps.map((step, i) => (i === 0 ? step : { ...step, gap: FAR })) };
}

function innerParts(body: Body): readonly RulePart[] {
  return "of" in body ? body.of : [];
}

/** What a rule is made of and needs all of: parts, or the places of a phrase. */
function partsOf(body: Body): RulePart[] {
  if (body.kind === "all" || body.kind === "near") return [...body.of];
  if (body.kind !== "phrase" || body.steps.length < 2) return [];
  const bare = { within: null, treatment: {}, not: [], setting: null };
  return body.steps.map((step) => ({ ...bare, body: { kind: "phrase", steps: [{ ...step, gap: 0 }] } }));
}
