import type { Condition } from "../codebook/condition.js";
import type { Mark } from "../coding/mark.js";
import type { Segment } from "../text/segment.js";
import { segments } from "../text/segments.js";
import { overlaps } from "../text/span.js";

/** The marks of one transcript, and which codes a name stands for: a code for itself, a family for all of its codes. */
export interface Ground {
  readonly marks: readonly Mark[];
  readonly expand: (id: string) => readonly string[];
}

/** Marks that share words of participants with the unit. */
export function marksIn(segment: Segment, marks: readonly Mark[]): Mark[] {
  return marks.filter((mark) => segment.said.some((span) => overlaps(span, mark)));
}

/**
 * The marks by which a condition holds in a unit, those of the branches that hold and no others; null where it does not
 * hold. A part that asks for a smaller or larger unit is looked for in the units of that kind that meet this one.
 */
export function holding(condition: Condition, segment: Segment, ground: Ground): Mark[] | null {
  if (condition.kind === "code") {
    const ids = ground.expand(condition.id);
    const marks = marksIn(segment, ground.marks).filter((mark) => ids.includes(mark.code));
    return marks.length === 0 ? null : marks;
  }
  const { within } = condition;
  if (within !== null && within !== segment.unit) {
    const units = segments(segment.transcript, within).filter((one) => overlaps(one, segment));
    return someOf(units.map((one) => holding({ ...condition, within: null }, one, ground)));
  }
  if (condition.not.some((part) => holding(part, segment, ground) !== null)) return null;
  const parts = condition.of.map((part) => holding(part, segment, ground));
  return condition.kind === "all" && parts.includes(null) ? null : someOf(parts);
}

/** Every code that a condition speaks of, what it excludes included, families expanded. */
export function codesNamedIn(condition: Condition, expand: Ground["expand"]): string[] {
  if (condition.kind === "code") return [...expand(condition.id)];
  return [...condition.of, ...condition.not].flatMap((part) => codesNamedIn(part, expand));
}

/** The marks of the parts that hold, each once; null where none does. */
function someOf(parts: readonly (readonly Mark[] | null)[]): Mark[] | null {
  const held = parts.filter((part) => part !== null);
  return held.length === 0 ? null : [...new Set(held.flat())];
}
