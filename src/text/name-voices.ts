import type { Accounted } from "./draft.js";
import { chooseLabels } from "./label-choice.js";
import { type Shape, shapesOf } from "./label-shapes.js";
import { nameLike } from "./label-words.js";
import type { Spoken } from "./spoken.js";
import { countCharacters } from "./tidy.js";

/** What is said in a caption or a line of one. `more`: a later line of the same caption, which the same person says. */
export interface Unnamed extends Omit<Spoken, "begins"> {
  readonly begins?: "apart" | "more";
}

/** Share of captions with a label from which a file may be one that labels each of them. */
const MOST = 0.6;

/** Finds `Name: ` at the head of what no tag gives to anybody. */
export function nameVoices(
  said: readonly Unnamed[],
  settled: readonly string[],
): { spoken: Spoken[]; accounted: Accounted[] } {
  const shapes = said.map((one) =>
    one.label === null ? shapesOf(one.text).filter(({ kind }) => kind === "colon") : [],
  );
  const heads = said.filter((one) => one.label === null && one.begins !== "more").length;
  const accepts = chooseLabels(
    shapes.filter((_, i) => said[i]?.label === null),
    [...settled, ...usualNames(shapes, heads)],
  );
  const accounted: Accounted[] = [];
  const found = said.map((one, i) => ({ one, shape: shapes[i]?.find(accepts) ?? null }));
  const each = labelsEach(found.filter(({ one }) => one.begins !== "more").map(({ shape }) => shape?.label ?? null));
  const spoken: Spoken[] = [];
  let current: string | null = null;
  for (const { one, shape } of found) {
    const { begins, ...rest } = one;
    const goesOn = begins === "more" || (begins !== "apart" && !each);
    const label: string | null = shape?.label ?? one.label ?? (goesOn ? current : null);
    const text = shape === null ? one.text : one.text.slice(shape.from).trim();
    if (shape !== null) accounted.push({ kind: "label", characters: countCharacters(one.text.slice(0, shape.from)) });
    current = one.label === null ? label : null;
    if (text !== "") spoken.push({ ...rest, label, text, ...(begins === "apart" && shape === null ? { begins } : {}) });
  }
  return { spoken, accounted };
}

/**
 * Whether a file labels each caption, also where the same person goes on: then one without a label is nobody's. Else
 * labels stand only where the speaker changes.
 */
function labelsEach(labels: readonly (string | null)[]): boolean {
  const again = labels.some((label, i) => label !== null && label === labels[i - 1]);
  return again && labels.filter((label) => label !== null).length >= MOST * labels.length;
}

/** What looks like a name, where most captions begin with one. */
function usualNames(shapes: readonly (readonly Shape[])[], heads: number): string[] {
  const names = shapes.flat().flatMap(({ label }) => (nameLike(label) === "strict" ? [label] : []));
  return names.length >= MOST * heads ? names : [];
}
