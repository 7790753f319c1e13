import { chainsIn, type JournalEntry, STUDY } from "./journal.js";
import { merged } from "./journal-log.js";
import type { Study } from "./read.js";

/** The steps that are the whole study's, as its journal has them. A study is read anew whenever it may have changed. */
export function studySteps(study: Study): readonly JournalEntry[] {
  const steps = known.get(study) ?? stepsOfStudy(study.dir);
  known.set(study, steps);
  return steps;
}

const known = new WeakMap<Study, readonly JournalEntry[]>();

/** The same in the folder as it is now. Where copies were put together they stand in several chains: in the order of time. */
export function stepsOfStudy(dir: string): JournalEntry[] {
  const chains = chainsIn(dir).chains.filter(({ who }) => who === STUDY);
  return merged(chains).map(({ entry }) => entry);
}
