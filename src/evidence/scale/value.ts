import type { Span } from "../../text/span.js";

/** A value that somebody said, and where: a step, a number, or a range such as `6-7`. */
export interface Value extends Span {
  readonly value: string;
}

/**
 * What an answer says on a scale. `value`: one value, or one range. `several`: values that differ, of which nobody but a reader can say
 * which is meant. `unsure`: a step is said and denied. `refused`: the person says that they cannot or will not say. `none`: nothing was found.
 */
export type Answer =
  | { readonly kind: "value"; readonly values: readonly [Value, ...Value[]] }
  | { readonly kind: "several" | "unsure" | "refused"; readonly values: readonly Value[]; readonly at: Span }
  | { readonly kind: "none" };

/** What the values found in an answer amount to. */
export function answerOf(values: readonly Value[]): Answer | null {
  const [first, ...others] = values;
  if (first === undefined) return null;
  const last = others.at(-1) ?? first;
  if (others.every(({ value }) => value === first.value)) return { kind: "value", values: [first, ...others] };
  return { kind: "several", values, at: { start: first.start, end: last.end } };
}
