import { identify } from "../identity/identify.js";
import type { Knowledge } from "../identity/knowledge.js";
import { placeOf } from "../text/place.js";
import { IdentityCache, type Kept } from "./identity-cache.js";
import { isInvented } from "./invented.js";
import { knowledgeOf } from "./knowledge.js";
import { lookAt } from "./look.js";
import { leavingProse } from "./prose.js";
import type { Study } from "./read.js";

/** Something in the study by which someone might be recognised: where it stands, and its words, which no message shows. */
export interface Identifying extends Kept {
  /** Path relative to the study. */
  readonly file: string;
  /** `P01:12.3` in a transcript, where it is certain; a coding's id; null elsewhere. */
  readonly at: string | null;
  /** Line of the file, from 1, of what stands in a memo or a synthesis. */
  readonly line?: number;
  readonly words: string;
  /** Set of what passes because it is an attribute of participants. */
  readonly attribute?: true;
}

/** Everything people may be recognised by in the words that this study could publish. Invented transcripts hold nobody. */
export async function identifyingIn(study: Study): Promise<Identifying[]> {
  if (isInvented(study)) return [];
  const cache = new IdentityCache(study.dir);
  const find = (text: string, known: Knowledge): Promise<Kept[]> =>
    cache.find(text, known, () => identify(text, known));
  const found: Identifying[] = [];
  for (const transcript of study.transcripts.filter(({ invented }) => !invented)) {
    const { id, text } = transcript;
    const known = knowledgeOf(study, transcript);
    const { said, called, labels } = await lookAt(transcript, { known, words: study.config.anonymity.words, find });
    const sure = called.filter((one) => one.perhapsWord !== true);
    for (const { start, end, kind, certainty, attribute } of [...said, ...sure, ...labels])
      found.push({
        ...{ start, end, kind, certainty },
        ...(attribute ? { attribute } : {}),
        file: `transcripts/${id}.txt`,
        at: certainty === "high" ? placeOf(transcript, { start, end }) : null,
        words: text.slice(start, end),
      });
  }
  const beside = knowledgeOf(study, null);
  for (const { file, at = null, line, text } of leavingProse(study))
    for (const one of await find(text, beside)) {
      const before = text.slice(0, one.start).split("\n").length - 1;
      const where = line === undefined ? { file, at } : { file, at, line: line + before };
      found.push({ ...one, ...where, words: text.slice(one.start, one.end) });
    }
  await cache.save();
  return found;
}
