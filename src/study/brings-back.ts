import { searchFor } from "../identity/surfaces.js";
import { country, masks, region } from "../messages/anonymise.js";
import * as say from "../messages/ingest.js";
import type { Problem } from "../text/problem.js";
import type { Transcript } from "../text/transcript.js";
import { givenIn } from "./given.js";
import type { Study } from "./read.js";
import { stepsOfStudy } from "./study-steps.js";

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

const rewritten = new WeakMap<Study, boolean>();

/** Whether `anonymise` has ever rewritten the study, as its journal tells; it is read once. */
function wasAnonymised(study: Study): boolean {
  const steps = (): readonly { step: string }[] => stepsOfStudy(study.dir);
  const was = rewritten.get(study) ?? steps().some(({ step }) => step === "anonymise");
  rewritten.set(study, was);
  return was;
}

const MASKS = new Set([...Object.values(masks), country, region].flatMap(({ fr, en }) => [fr, en]));

/** What stands for things in brackets, and what older studies noted of their pseudonyms. */
function maybePut({ config }: Study, { text }: Transcript): string[] {
  const brackets = text.match(/\[[^\][\n]{3,80}\]/g) ?? [];
  const put = brackets.filter((one) => MASKS.has(one) || /^\[(?:organisation \d|ville |town )/.test(one));
  return [...put, ...config.anonymity.keep];
}
