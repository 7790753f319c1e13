import { fold } from "./fold.js";
import type { Accepts } from "./label-choice.js";
import type { Shape, ShapeKind } from "./label-shapes.js";
import { beginsSentence, nameLike, opensSpeech, smallLabel } from "./label-words.js";

/** A line that begins in the way in which the others bear their label, and was not taken to begin a turn. */
export interface Doubt {
  readonly shape: Shape;
  /** `again`: the same stands before other lines too. */
  readonly times: "once" | "again";
}

/** Finds in a line what may be a label; `sentence` says whether the line before ended one, so that a line in small letters is no rest of it. */
export type Doubts = (shapes: readonly Shape[], before: "sentence" | "open") => Doubt | null;

/** The ways of setting a label off that words of a turn have too. */
const SET_OFF: readonly ShapeKind[] = ["colon", "bold", "timed", "bracket", "tab"];
const MOST_WORDS = 6;
const MOST_SMALL = 3;
/** What stands before so many lines may be a label wherever the lines before it end. */
const OFTEN = 3;

/** What stands in a sentence before a colon, and in no name. */
const IN_SENTENCE =
  /(?:^|\s)(?:(?:[jmtlsn]'|qu'|c')(?:ai|a|as|est|etait|avait|ont|en|y)?|je|est|sont|etait|etaient|a|ai|ont|avait|avaient|sera|que|qui|is|are|was|were|have|has|had|will|to)(?=\s)|(?:^|[\s'])(?:dit|dis|disait|disais|disent|dire|dirais|demande|demandait|repond|repondait|explique|pense|trouve|said|says|say|asked|think)$/;

/** Makes, of the labels that were taken in a file, the test for those that were not: it knows how they are set off there. */
export function doubtsIn(lines: readonly (readonly Shape[])[], accepts: Accepts): Doubts {
  const taken = lines.flatMap((shapes) => shapes.find(accepts) ?? []);
  const usual = SET_OFF.filter((kind) => taken.filter((shape) => shape.kind === kind).length >= 0.4 * taken.length);
  const counts = new Map<string, number>();
  for (const shapes of lines) for (const key of new Set(shapes.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (shapes, before) => {
    if (taken.length === 0) return null;
    const times = (shape: Shape): number => counts.get(keyOf(shape)) ?? 0;
    const isOften = (one: Shape): boolean => smallLabel(one.label) && times(one) >= OFTEN;
    const shape = shapes.find(
      (one) => isName(one) || (usual.includes(one.kind) && (isOften(one) || mayBeLabel(one, before))),
    );
    return shape === undefined ? null : { shape, times: times(shape) > 1 ? "again" : "once" };
  };
}

const keyOf = ({ kind, label }: Shape): string => `${kind} ${fold(label)}`;

/** A name before a colon, however the others are set off. */
const isName = ({ kind, label }: Shape): boolean =>
  kind === "colon" && label.length > 1 && nameLike(label) === "strict";

function mayBeLabel({ kind, label }: Shape, before: "sentence" | "open"): boolean {
  if (kind === "bracket") return nameLike(label) !== "none";
  const words = label.split(/[\s,]+/).length;
  if (words > MOST_WORDS || /[?!…;]/.test(label) || opensSpeech(label)) return false;
  if (beginsSentence(label) || IN_SENTENCE.test(fold(label))) return false;
  if (/^\p{Lu}/u.test(label) || nameLike(label) !== "none") return true;
  return before === "sentence" && words <= MOST_SMALL;
}
