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
  const put = [...givenIn(study, before.id), ...(wasAnonymised(study) ? maybePut(study, before) : [])];
  const stands = ({ text }: Transcript, word: string): boolean =>
    word.startsWith("[") ? text.includes(word) : searchFor([word])(text).length > 0;
  const gone = [...new Set(put)].filter((word) => stands(before, word) && !stands(now, word));
  if (gone.length === 0) return null;
  const [text, hint] = [say.bringsBack(before.id), say.bringsBackHint(study.config.anonymity.key !== undefined)];
  return { severity: "warning", code: "brings-back", place: { file }, text, hint };
}

/** Whether `anonymise` has ever rewritten the study, as its journal tells. */
function wasAnonymised({ dir }: Study): boolean {
  return (readJournal(dir).journals.get(STUDY) ?? []).some(({ step }) => step === "anonymise");
}

/** What stands for things in brackets, and what older studies noted of their pseudonyms. */
function maybePut({ config }: Study, { text }: Transcript): string[] {
  return [...(text.match(/\[[^\][\n]{3,60}\]/g) ?? []), ...config.anonymity.keep];
}
