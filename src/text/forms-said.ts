import { firstForm } from "./inclusive.js";
import { createLexicon, type Lexicon } from "./lexicon.js";
import { speechOf } from "./speech.js";
import type { Transcript } from "./transcript.js";

/**
 * How often participants say each word, in lower case, in the transcripts of one language. Words written with a capital are left out:
 * they may be names, and at the beginning of a sentence nobody can tell.
 */
export function formsSaid(transcripts: readonly Transcript[], language: Lexicon["language"]): Map<string, number> {
  const lexicon = createLexicon(language);
  const counts = new Map<number, number>();
  for (const transcript of transcripts) {
    if (transcript.language !== language) continue;
    const { words } = speechOf(transcript, lexicon);
    for (let word = 0; word < words.forms.length; word++) {
      const form = words.forms[word] ?? 0;
      const start = words.starts[word] ?? 0;
      if (/\p{Lu}/u.test(transcript.text.charAt(start))) continue;
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  const said = new Map<string, number>();
  for (const [form, n] of counts) {
    const word = firstForm(lexicon.lower(form));
    said.set(word, (said.get(word) ?? 0) + n);
  }
  return said;
}
