import * as say from "../messages/reading.js";
import type { Problem } from "./problem.js";
import type { Transcript } from "./transcript.js";

/** Says so where participants speak one after the other and never together: the file may hold several interviews. */
export function severalInterviews({ turns, material }: Transcript, file: string): Problem[] {
  const spans = new Map<string, { first: number; last: number }>();
  for (const { speaker, role, index } of turns)
    if (role === "participant") spans.set(speaker, { first: spans.get(speaker)?.first ?? index, last: index });
  const people = [...spans.values()];
  const isApart = people.every(({ first, last }, i) => last > first && first > (people[i - 1]?.last ?? 0));
  if (material !== "interview" || people.length < 2 || !isApart) return [];
  const [text, hint] = [say.oneAfterAnother(people.length), say.oneAfterAnotherHint()];
  return [{ severity: "warning", code: "several-interviews", place: { file }, text, hint }];
}
