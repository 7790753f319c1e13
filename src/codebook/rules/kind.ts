import type { Words } from "../../messages/words.js";
import type { Path } from "../../text/yaml-places.js";
import type { Builder, Finder, Found, Scene } from "../finder.js";
import type { PatternContext } from "../pattern.js";
import type { Body, RulePart } from "../rule.js";
import type { RawMapping, RawRule } from "../rule-schema.js";
import type { WordRange } from "../scope.js";
import { type Stop, wordsOf } from "../stop.js";

/** What is wrong with a rule, and where in the file. */
export interface RuleFault {
  readonly path: Path;
  readonly words: Words;
  /** Set where a list is named that is not there. */
  readonly list?: string;
  readonly hint?: Words;
}

/** What the kinds read their own part of a rule with. A part that cannot be read is null, and its fault is noted. */
export interface RuleReading {
  readonly context: PatternContext;
  readonly part: (raw: RawRule, path: Path) => RulePart | null;
  readonly fault: (fault: RuleFault) => null;
}

/** One kind of rule: the key that names it in a codebook, how it is read, and how it finds. */
export interface RuleKind<K extends Body["kind"]> {
  readonly help: Words;
  readonly parse: (raw: RawMapping, path: Path, reading: RuleReading) => Extract<Body, { kind: K }> | null;
  build(body: Extract<Body, { kind: K }>, builder: Builder): Finder;
}

/** A kind of which one does not know which it is. */
export interface AnyRuleKind {
  readonly help: Words;
  parse(raw: RawMapping, path: Path, reading: RuleReading): Body | null;
  build(body: Body, builder: Builder): Finder;
}

/** Reads the parts of a rule that has several; null where one cannot be read. */
export function readParts(raw: readonly RawRule[], path: Path, reading: RuleReading): RulePart[] | null {
  const parts = raw.map((part, i) => reading.part(part, [...path, i]));
  return parts.some((part) => part === null) ? null : parts.filter((part) => part !== null);
}

/** What each of some parts finds in a unit; nothing at all where one of them finds nothing, for all are needed. */
export function findEach(parts: readonly Finder[], scene: Scene, unit: WordRange): (readonly Found[])[] {
  const each: (readonly Found[])[] = [];
  for (const part of parts) {
    const found = part.find(scene, unit);
    if (found.length === 0) return [];
    each.push(found);
  }
  return each;
}

/** Where some parts found something and others nothing, though all are needed: what is there, and what is not. */
export function missingIn(
  of: readonly RulePart[],
  parts: readonly Finder[],
  { scene, unit }: { readonly scene: Scene; readonly unit: WordRange },
): Stop[] {
  const tried = parts.map((part, i) => ({ part, found: part.find(scene, unit), written: of[i]?.written ?? "" }));
  const missing = tried
    .filter(({ found }) => found.length === 0)
    .map(({ part, written }) => ({ written, stops: part.explain(scene, unit) }));
  const words = wordsOf([...tried.flatMap(({ found }) => found), ...missing.flatMap(({ stops }) => stops)]);
  return missing.length === 0 || words.length === 0 ? [] : [{ kind: "missing", words, missing }];
}
