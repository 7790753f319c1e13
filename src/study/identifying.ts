import { identify } from "../identity/identify.js";
import type { Knowledge } from "../identity/knowledge.js";
import { placeOf } from "../text/place.js";
import { spanSet } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import { IdentityCache, type Kept } from "./identity-cache.js";
import { isInvented } from "./invented.js";
import { knowledgeOf } from "./knowledge.js";
import { labelSpans } from "./label-spans.js";
import { calledByLabel, ownLabels } from "./own-labels.js";
import { publishedProse } from "./prose.js";
import type { Study } from "./read.js";

/** Something in the study by which someone might be recognised: where it stands, and its words, which no message shows. */
export interface Identifying extends Kept {
  /** Path relative to the study. */
  readonly file: string;
  /** `P01:12.3` in a transcript, where it is certain; a coding's id; null elsewhere. */
  readonly at: string | null;
  readonly words: string;
}

/** Everything people may be recognised by in the words that this study could publish. Invented transcripts hold nobody. */
export async function identifyingIn(study: Study): Promise<Identifying[]> {
  if (isInvented(study)) return [];
  const cache = new IdentityCache(study.dir);
  const look = (text: string, known: Knowledge): Promise<Kept[]> =>
    cache.find(text, known, () => identify(text, known));
  const found: Identifying[] = [];
  for (const transcript of study.transcripts.filter(({ invented }) => !invented)) {
    const { id, text } = transcript;
    const known = knowledgeOf(study, transcript);
    const said = await look(text, known);
    for (const one of [...said, ...labelledIn(transcript, { known, said })])
      found.push({
        ...one,
        file: `transcripts/${id}.txt`,
        at: one.certainty === "high" ? placeOf(transcript, one) : null,
        words: text.slice(one.start, one.end),
      });
  }
  const beside = knowledgeOf(study, null);
  for (const { file, at = null, text } of publishedProse(study))
    for (const one of await look(text, beside)) found.push({ ...one, file, at, words: text.slice(one.start, one.end) });
  await cache.save();
  return found;
}

/** Labels that are a name, each where it first stands, and where somebody is called by it: likely, but where it may be a word. */
function labelledIn(transcript: Transcript, { known, said }: { known: Knowledge; said: readonly Kept[] }): Kept[] {
  const own = ownLabels(transcript, known.keep);
  const spans = labelSpans(transcript);
  const first = own.flatMap((label) => spans.find((one) => transcript.text.slice(one.start, one.end) === label) ?? []);
  const called = calledByLabel(transcript, known.keep).filter((one) => !one.perhapsWord);
  const there = spanSet(said);
  return [...first, ...called]
    .filter((one) => !there.overlaps(one))
    .map(({ start, end }) => ({ start, end, kind: "person", certainty: "likely" }));
}
