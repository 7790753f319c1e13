import type { Mention } from "../identity/entity.js";
import { keptWords, wordMark } from "../identity/kept-words.js";
import { byCodeUnit } from "../text/order.js";
import type { Changed } from "./anonymise-transcripts.js";
import { proseOf } from "./prose.js";
import type { Study } from "./read.js";

/** What is known and decided of the places where a known name is a common word. */
interface Words {
  /** Transcripts with other words now, by their old ids. */
  readonly changed: ReadonlyMap<string, Changed>;
  readonly words: readonly Mention[];
}

/** The marks of all places where a person said that a known name is the common word, as the words around them are from now on. */
export function wordMarks(study: Study, { changed, words }: Words): string[] {
  const before = study.config.anonymity.words;
  const moved = [...changed.values()].flatMap(({ old, now, mapSpan }) =>
    keptWords(old.text, before).map((span) => ({
      was: wordMark(old.text, span),
      is: wordMark(now.text, mapSpan(span)),
    })),
  );
  const gone = new Set(moved.map(({ was }) => was));
  const marks = [...before.filter((mark) => !gone.has(mark)), ...moved.map(({ is }) => is), ...said()];
  return [...new Set(marks)].sort(byCodeUnit);

  function said(): string[] {
    return words.flatMap((one) => {
      const there = changed.get(one.transcript);
      if (there !== undefined) return wordMark(there.now.text, there.mapSpan(one));
      const transcript = study.transcripts.find(({ id }) => id === one.transcript);
      const prose = proseOf(study).find(
        ({ file, text }) => file === one.transcript && text.slice(one.start, one.end) === one.text,
      );
      const text = transcript?.text ?? prose?.text;
      return text === undefined ? [] : wordMark(text, one);
    });
  }
}
