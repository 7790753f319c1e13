import type { Span } from "../text/span.js";
import type { CompiledRule } from "./compile.js";
import type { Found, Scene } from "./finder.js";
import type { WordRange } from "./scope.js";
import type { Stop } from "./stop.js";

/** A rule with all that it made of the units that a passage touches. */
export interface TriedRule {
  readonly rule: CompiledRule;
  readonly found: readonly Found[];
  readonly stops: readonly Stop[];
}

/** Tries rules on the units that a passage touches: the same finders as in coding, asked as well what stopped them. */
export function tryRules(scene: Scene, rules: readonly CompiledRule[], passage: Span): TriedRule[] {
  const range = wordsWithin(scene, passage);
  if (range.first === range.last) return rules.map((rule) => ({ rule, found: [], stops: [] }));
  return rules.map((rule) => {
    const units = scene.within(range, rule.within);
    return {
      rule,
      found: units.flatMap((unit) => rule.finder.find(scene, unit)),
      stops: units.flatMap((unit) => rule.finder.explain(scene, unit)),
    };
  });
}

/** The words of a scene that a passage touches; none (`first` equal to `last`) where nobody who is heard speaks in it. */
export function wordsWithin({ speech: { words } }: Scene, { start, end }: Span): WordRange {
  const first = words.ends.findIndex((at) => at > start);
  if (first === -1) return { first: 0, last: 0 };
  const behind = words.starts.findIndex((at) => at >= end);
  return { first, last: Math.max(first, behind === -1 ? words.starts.length : behind) };
}
