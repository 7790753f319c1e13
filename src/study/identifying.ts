import type { IdentityFinding } from "../identity/finding.js";
import { identify } from "../identity/identify.js";
import type { Knowledge } from "../identity/knowledge.js";
import { placeOf } from "../text/place.js";
import type { Study } from "./read.js";

/** Something in the study by which someone might be recognised: where it stands, and its words, which no message shows. */
export interface Identifying extends IdentityFinding {
  /** Path relative to the study. */
  readonly file: string;
  /** `P01:12.3` in a transcript, a coding's id; null elsewhere. */
  readonly at: string | null;
  readonly words: string;
}

/** Whether all that was said is made up, as in the example study: nobody can be recognised in it. */
export function isInvented({ transcripts }: Study): boolean {
  return transcripts.length > 0 && transcripts.every(({ invented }) => invented);
}

/**
 * Everything people may be recognised by in the words that this study could publish: transcripts, remarks on codings,
 * reasons of attributions. Invented transcripts hold nobody.
 */
export async function identifyingIn(study: Study, knowledge: Knowledge): Promise<Identifying[]> {
  if (isInvented(study)) return [];
  const found: Identifying[] = [];
  for (const transcript of study.transcripts.filter(({ invented }) => !invented)) {
    const file = `transcripts/${transcript.id}.txt`;
    for (const one of await identify(transcript.text, { ...knowledge, language: transcript.language }))
      found.push({ ...one, file, at: placeOf(transcript, one), words: transcript.text.slice(one.start, one.end) });
  }
  for (const { file, at, text } of remarks(study))
    for (const one of await identify(text, knowledge))
      found.push({ ...one, file, at, words: text.slice(one.start, one.end) });
  return found;
}

interface Remark {
  readonly file: string;
  readonly at: string | null;
  readonly text: string;
}

function remarks(study: Study): Remark[] {
  const notes = study.sheets.flatMap(({ coder, transcript, codings }) =>
    codings.flatMap(({ id, note }): Remark[] =>
      note === undefined ? [] : [{ file: `codings/${coder}/${transcript}.jsonl`, at: id, text: note }],
    ),
  );
  const reasons = study.attributions.map(({ situation, reason }): Remark => {
    return { file: "attributions.csv", at: null, text: `${situation}\n${reason}` };
  });
  return [...notes, ...reasons].filter(({ text }) => text.trim() !== "");
}
