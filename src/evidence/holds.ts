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

/** Whether a condition holds in a unit: its codes stand there, in the smaller or larger unit it asks for. */
export function holds(condition: Condition, segment: Segment, ground: Ground): boolean {
  if (condition.kind === "code") {
    const ids = ground.expand(condition.id);
    return marksIn(segment, ground.marks).some((mark) => ids.includes(mark.code));
  }
  const { within } = condition;
  if (within !== null && within !== segment.unit) {
    const inside = segments(segment.transcript, within).filter((one) => overlaps(one, segment));
    return inside.some((one) => holds({ ...condition, within: null }, one, ground));
  }
  const test = (part: Condition): boolean => holds(part, segment, ground);
  if (condition.not.some(test)) return false;
  return condition.kind === "all" ? condition.of.every(test) : condition.of.some(test);
}

/** Every code that a condition asks for (what it excludes aside), families expanded. */
export function codesAsked(condition: Condition, expand: Ground["expand"]): string[] {
  if (condition.kind === "code") return [...expand(condition.id)];
  return condition.of.flatMap((part) => codesAsked(part, expand));
}
