import { isSameName } from "./forget-callings.js";
import { formsOfGiven } from "./given.js";
import type { Study } from "./read.js";

/**
 * The label of somebody who is asked for by the pseudonym that their interview says whole (`Ferhat Erdem`, whose label is
 * *Ferhat*): of whoever answers under a part of it where it was given, and nobody else there was given that part.
 */
export function labelByGiven(study: Study, asked: string): string | undefined {
  const { given } = study.config.anonymity;
  const name = Object.keys(given).find((one) => one.includes(" ") && isSameName(one, asked));
  if (name === undefined) return undefined;
  const parts = formsOfGiven(name).filter((form) => form !== name);
  const labels = study.transcripts
    .filter(({ id }) => given[name]?.includes(id))
    .flatMap(({ id, turns }) => {
      const voices = new Set(turns.filter(({ role }) => role !== "interviewer").map(({ speaker }) => speaker));
      return [...voices].filter((label) => {
        const part = parts.find((one) => isSameName(one, label));
        return part !== undefined && bearersOf(study, part, id).length === 1;
      });
    });
  const [label, ...others] = new Set(labels);
  return others.length === 0 ? label : undefined;
}

/** Whole names with this part that were given in a transcript. */
function bearersOf({ config }: Study, part: string, transcript: string): string[] {
  const { given } = config.anonymity;
  return Object.keys(given).filter(
    (name) => name.includes(" ") && given[name]?.includes(transcript) && formsOfGiven(name).includes(part),
  );
}
