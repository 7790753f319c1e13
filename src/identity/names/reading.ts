import type { Lang } from "../../messages/words.js";
import { isWithoutCapitals } from "../without-capitals.js";
import { listsFor } from "./lists.js";
import type { Tokens } from "./tokens.js";

/** A text as it is read for names. */
export interface Reading {
  readonly tokens: Tokens;
  /** Turns begin in lower case, so that a capital is a name's wherever it stands. */
  readonly raw: boolean;
  /** Nothing has a capital, not even names. */
  readonly small: boolean;
  /** Names in lower case that a title gave away elsewhere in the text. */
  readonly heard: ReadonlySet<string>;
  /** First names that are somebody's elsewhere in the text: with an article (la Rose) they are no place that is called so. */
  readonly people: ReadonlySet<string>;
  /** Family names with their particle that people of the text have (`de clippeleir`): they keep it at the beginning of a sentence. */
  readonly families: ReadonlySet<string>;
  /** Words of the language that are somebody's first name elsewhere in the text (*la petite Lumière*). */
  readonly called: ReadonlySet<string>;
  readonly bitsOf: (word: string) => number;
}

export function readingOf(tokens: Tokens, language: Lang): Reading {
  return {
    tokens,
    raw: isRaw(tokens),
    small: isWithoutCapitals(tokens.text),
    heard: new Set(),
    people: new Set(),
    families: new Set(),
    called: new Set(),
    bitsOf: listsFor(language).bits,
  };
}

/** Whether most turns begin in lower case, as in raw transcription. */
function isRaw(tokens: Tokens): boolean {
  let lines = 0;
  let lower = 0;
  for (const line of tokens.text.matchAll(/^(?:[^\n:]{0,30}:)?[ \t–—-]*(\p{L})/gmu)) {
    lines++;
    const letter = line[1] ?? "";
    if (letter === letter.toLowerCase()) lower++;
  }
  return lines > 2 && lower / lines > 0.6;
}
