import { fold } from "./fold.js";
import { clockOf, type Shape } from "./label-shapes.js";
import { isCode, knownLabel, nameLike } from "./label-words.js";

interface TalkLine {
  readonly text: string;
  readonly shapes: readonly Shape[];
}

/** Fewer times on lines of their own than this tell nothing. */
const FEWEST = 3;

/**
 * The names that stand on their own line just above the times, or just below them, all through a file: a program wrote
 * both. Each must come back, so that a short answer below a time makes no speaker.
 */
export function namesBesideTimes(lines: readonly TalkLine[]): string[] {
  const times = [...lines.keys()].filter((at) => isTimeAlone(lines[at]?.text ?? ""));
  if (times.length < FEWEST) return [];
  for (const step of [-1, 1]) {
    const names = times.map((at) => nameAlone(lines[at + step]));
    const counts = new Map<string, number>();
    for (const name of names) if (name !== null) counts.set(fold(name), (counts.get(fold(name)) ?? 0) + 1);
    const back = names.filter((name) => name !== null && (counts.get(fold(name)) ?? 0) > 1);
    if (back.length >= 0.8 * times.length) return [...new Set(names.filter((name) => name !== null))];
  }
  return [];
}

function isTimeAlone(text: string): boolean {
  const clock = clockOf(text);
  return clock !== null && clock.time !== null && text.slice(clock.from).trim() === "";
}

function nameAlone(line: TalkLine | undefined): string | null {
  const label = line?.shapes.find(({ kind }) => kind === "alone")?.label;
  if (label === undefined) return null;
  return knownLabel(label) !== null || isCode(label) || nameLike(label) === "strict" ? label : null;
}
