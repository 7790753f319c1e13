import { type JournalEntry, readJournal, STUDY } from "./journal.js";
import type { Study } from "./read.js";

/** The steps that are the whole study's, as its journal has them. A study is read anew whenever it may have changed. */
export function studySteps(study: Study): readonly JournalEntry[] {
  const steps = known.get(study) ?? readJournal(study.dir).journals.get(STUDY) ?? [];
  known.set(study, steps);
  return steps;
}

const known = new WeakMap<Study, readonly JournalEntry[]>();
