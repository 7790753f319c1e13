import type { Substitution } from "../identity/substitute.js";
import type { Transcript } from "../text/transcript.js";

/** A transcript's text without the stretches that were found: what is left tells which names are words too. */
export function withoutFound({ id, text }: Transcript, substitutions: readonly Substitution[]): string {
  const found = substitutions.flatMap(({ entity }) => entity.mentions.filter((one) => one.transcript === id));
  let left = "";
  let at = 0;
  for (const { start, end } of found.sort((a, b) => a.start - b.start)) {
    left += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return left + text.slice(at);
}
