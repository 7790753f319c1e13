import { fold } from "./fold.js";
import type { Line } from "./found-turn.js";
import { type Shape, shapesOf } from "./label-shapes.js";
import { knownLabel, nameLike } from "./label-words.js";

/**
 * Reads headings as labels where they name who speaks (`## Julie`, `### Speaker 1 00:12`): four of five name one of two
 * people or more who come back. Headings of parts come once.
 */
export function headingsThatSpeak(lines: readonly Line[]): readonly Line[] {
  const headings = lines.filter(({ heading }) => heading);
  if (headings.length < 4) return lines;
  const counts = new Map<string, number>();
  for (const { text } of headings) {
    const label = speakerIn(text);
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const recurring = [...counts].filter(([, times]) => times > 1);
  const spoken = recurring.reduce((sum, [, times]) => sum + times, 0);
  if (recurring.length < 2 || spoken < 0.8 * headings.length) return lines;
  return lines.map((line) =>
    line.heading && counts.has(speakerIn(line.text) ?? "") ? { ...line, heading: false } : line,
  );
}

function speakerIn(text: string): string | null {
  const isNamed = ({ kind, label }: Shape): boolean =>
    /^(?:alone|timed|colon|bracket|bold)$/.test(kind) && (knownLabel(label) !== null || nameLike(label) === "strict");
  const shape = shapesOf(text).find(isNamed);
  return shape === undefined ? null : fold(shape.label);
}
