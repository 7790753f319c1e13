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
  return near(segment, marks).filter((mark) => segment.said.some((span) => overlaps(span, mark)));
}

/** Marks by where they begin, and how long the longest is: so that those of a unit are found without going through all. */
interface Placed {
  readonly sorted: readonly { readonly mark: Mark; readonly i: number }[];
  readonly longest: number;
}

const placed = new WeakMap<readonly Mark[], Placed>();

/** Marks that may touch a unit, in the order in which they were given. */
function near({ start, end }: Segment, marks: readonly Mark[]): Mark[] {
  const { sorted, longest } = placed.get(marks) ?? place(marks);
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.mark.start ?? 0) <= start - longest) low = middle + 1;
    else high = middle;
  }
  const found: Placed["sorted"][number][] = [];
  for (let at = low; at < sorted.length; at++) {
    const one = sorted[at];
    if (one === undefined || one.mark.start >= end) break;
    found.push(one);
  }
  return found.sort((a, b) => a.i - b.i).map(({ mark }) => mark);
}

function place(marks: readonly Mark[]): Placed {
  const sorted = marks.map((mark, i) => ({ mark, i })).sort((a, b) => a.mark.start - b.mark.start);
  const found = { sorted, longest: marks.reduce((most, { start, end }) => Math.max(most, end - start), 0) };
  placed.set(marks, found);
  return found;
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
