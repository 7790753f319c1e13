import * as say from "../messages/formats.js";
import * as sayReading from "../messages/reading.js";
import { type Doubt, doubtsIn } from "./doubtful-label.js";
import type { Accounted } from "./draft.js";
import { chooseLabels } from "./label-choice.js";
import { type Shape, shapesOf } from "./label-shapes.js";
import { nameLike } from "./label-words.js";
import type { Problem } from "./problem.js";
import type { Spoken } from "./spoken.js";
import { countCharacters } from "./tidy.js";

/** What is said in a caption or a line of one. `more`: a later line of the same caption, which the same person says. */
export interface Unnamed extends Omit<Spoken, "begins"> {
  readonly begins?: "apart" | "more";
}

/** Share of captions with a label from which a file may be one that labels each of them. */
const MOST = 0.6;

export interface NamedVoices {
  readonly spoken: readonly Spoken[];
  readonly accounted: readonly Accounted[];
  /** How many captions without a label go to the person before them. */
  readonly carried: number;
  /** What may begin with a label that was not taken, by its place among what was given, from 0; `again`: it comes back. */
  readonly doubtful: ReadonlyMap<number, Doubt["times"]>;
}

/** Finds `Name: ` at the head of what no tag gives to anybody. */
export function nameVoices(said: readonly Unnamed[], settled: readonly string[]): NamedVoices {
  const found = findLabels(said, settled);
  const each = labelsEach(found.filter(({ one }) => one.begins !== "more").map(({ shape }) => shape?.label ?? null));
  const accounted: Accounted[] = [];
  const spoken: Spoken[] = [];
  let [current, carried]: [string | null, number] = [null, 0];
  for (const { one, shape } of found) {
    const { begins, ...rest } = one;
    const goesOn = begins === "more" || (begins !== "apart" && !each);
    const label: string | null = shape?.label ?? one.label ?? (goesOn ? current : null);
    const text = shape === null ? one.text : one.text.slice(shape.from).trim();
    if (shape !== null) accounted.push({ kind: "label", characters: countCharacters(one.text.slice(0, shape.from)) });
    else if (one.label === null && label !== null && begins !== "more") carried++;
    current = one.label === null ? label : null;
    if (text !== "") spoken.push({ ...rest, label, text, ...(begins === "apart" && shape === null ? { begins } : {}) });
  }
  return { spoken, accounted, carried, doubtful: doubtfulIn(found) };
}

function doubtfulIn(found: readonly Found[]): Map<number, Doubt["times"]> {
  const taken = new Set(found.map(({ shape }) => shape));
  const doubts = doubtsIn(
    found.map(({ shapes }) => shapes),
    (shape) => taken.has(shape),
  );
  const doubtful = new Map<number, Doubt["times"]>();
  for (const [at, { shape, shapes }] of found.entries()) {
    const before = /[.?!…]\s*$/.test(found[at - 1]?.one.text ?? ".") ? "sentence" : "open";
    const doubt = shape === null ? doubts(shapes, before) : null;
    if (doubt !== null) doubtful.set(at, doubt.times);
  }
  return doubtful;
}

/** A problem for each caption that may begin with a label, given the lines on which they stand. */
export function doubtfulLabels({ doubtful }: NamedVoices, lineOf: (at: number) => number, file: string): Problem[] {
  return [...doubtful].map(([at, times]) => ({
    severity: times === "again" ? "warning" : "note",
    code: "doubtful-label",
    place: { file, line: lineOf(at) },
    text: sayReading.doubtfulLabel(),
    hint: sayReading.doubtfulHint(),
  }));
}

/** A note that captions without a label went to the person before them, where there are such. */
export function carriedNote(carried: number, file: string): Problem[] {
  if (carried === 0) return [];
  return [{ severity: "note", code: "labels-carried", place: { file }, text: say.labelsCarried(carried) }];
}

interface Found {
  readonly one: Unnamed;
  /** Its label and where its words begin; null where it has none. */
  readonly shape: Shape | null;
  /** Every way in which it may have one. */
  readonly shapes: readonly Shape[];
}

function findLabels(said: readonly Unnamed[], settled: readonly string[]): Found[] {
  const open = said.filter((one) => one.label === null);
  const shapes = new Map(open.map((one) => [one, shapesOf(one.text).filter(({ kind }) => kind === "colon")]));
  const heads = open.filter((one) => one.begins !== "more").length;
  const all = [...shapes.values()];
  const accepts = chooseLabels(all, [...settled, ...usualNames(all, heads)]);
  return said.map((one) => {
    const own = shapes.get(one) ?? [];
    return { one, shape: own.find(accepts) ?? null, shapes: own };
  });
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
