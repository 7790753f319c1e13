import { searchFor } from "../identity/surfaces.js";
import * as say from "../messages/ingest.js";
import type { Problem } from "../text/problem.js";
import type { Transcript } from "../text/transcript.js";
import { givenIn } from "./given.js";
import { readJournal, STUDY } from "./journal.js";
import type { Study } from "./read.js";

/**
 * What is to be said where other words take the place of a transcript that was anonymised, and do not have what was put
 * into it: the real names are back. Null where they have it, or nothing was put there.
 */
export function bringsBack(study: Study, before: Transcript, now: Transcript, file: string): Problem | null {
  if (putInto(study, before).every((word) => stands(now, word))) return null;
  const [text, hint] = [say.bringsBack(before.id), say.bringsBackHint(study.config.anonymity.key !== undefined)];
  return { severity: "warning", code: "brings-back", place: { file }, text, hint };
}

/** Whether a transcript stands with other words than were said, as far as the study tells. */
export function isAnonymised(study: Study, transcript: Transcript): boolean {
  return putInto(study, transcript).length > 0;
}

/** What was put into a transcript, or may have been, and stands there. */
function putInto(study: Study, transcript: Transcript): string[] {
  const put = [...givenIn(study, transcript.id), ...(wasAnonymised(study) ? maybePut(study, transcript) : [])];
  return [...new Set(put)].filter((word) => stands(transcript, word));
}

function stands({ text }: Transcript, word: string): boolean {
  return word.startsWith("[") ? text.includes(word) : searchFor([word])(text).length > 0;
}

/** Whether `anonymise` has ever rewritten the study, as its journal tells. */
function wasAnonymised({ dir }: Study): boolean {
  return (readJournal(dir).journals.get(STUDY) ?? []).some(({ step }) => step === "anonymise");
}

/** What stands for things in brackets, and what older studies noted of their pseudonyms. */
function maybePut({ config }: Study, { text }: Transcript): string[] {
  return [...(text.match(/\[[^\][\n]{3,60}\]/g) ?? []), ...config.anonymity.keep];
}
