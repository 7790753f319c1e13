import { perhapsWord } from "../identity/perhaps-word.js";
import { searchFor } from "../identity/surfaces.js";
import { fold } from "../text/fold.js";
import { isNameLabel } from "../text/name-label.js";
import { type Span, spanSet } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import { labelSpans } from "./label-spans.js";

/** Where a transcript says the name of somebody who speaks in it. `perhapsWord`: where it may be the common word. */
export interface Called extends Span {
  readonly perhapsWord: boolean;
}

/** Labels of those who answer that are a name, as far as one word tells: neither a code nor a part in the interview, nor anything that passes here. */
export function ownLabels({ speakers }: Pick<Transcript, "speakers">, keep: readonly string[]): string[] {
  const passing = new Set(keep.map(fold));
  return Object.entries(speakers)
    .filter(([label, role]) => role !== "interviewer" && isNameLabel(label) && !passing.has(fold(label)))
    .map(([label]) => label);
}

/** Where those who answer are called by their label in the words of the interview; labels themselves left out. */
export function calledByLabel(transcript: Transcript, keep: readonly string[]): Called[] {
  const own = ownLabels(transcript, keep);
  if (own.length === 0) return [];
  const { text, language } = transcript;
  const labels = spanSet(labelSpans(transcript));
  const isWord = perhapsWord(text, language);
  return searchFor(own)(text)
    .filter((one) => !labels.overlaps(one))
    .map(({ start, end }) => ({ start, end, perhapsWord: isWord({ start, end }) }));
}
