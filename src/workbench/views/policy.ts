import type { Study } from "../../study/read.js";
import type { Transcript } from "../../text/transcript.js";
import { readingOf } from "./study-view.js";

/** Whether the study shows what is proposed on a transcript without being asked. */
export function isShown(study: Study, transcript: string, coder: string): boolean {
  const policy = study.config.page.proposals;
  return policy === "shown" || (policy === "after_reading" && readingOf(study, transcript, coder) === "read");
}

/** The transcripts whose proposals may be gone through: of a study that shows them after reading, those that are read. */
export function readable(study: Study, coder: string): readonly Transcript[] {
  if (study.config.page.proposals !== "after_reading") return study.transcripts;
  return study.transcripts.filter(({ id }) => isShown(study, id, coder));
}
