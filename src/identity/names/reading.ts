import type { Lang } from "../../messages/words.js";
import { listsFor } from "./lists.js";
import type { Tokens } from "./tokens.js";

/** A text as it is read for names. */
export interface Reading {
  readonly tokens: Tokens;
  /** Turns begin in lower case, so that a capital is a name's wherever it stands. */
  readonly raw: boolean;
  readonly bitsOf: (word: string) => number;
}

export function readingOf(tokens: Tokens, language: Lang): Reading {
  return { tokens, raw: isRaw(tokens), bitsOf: listsFor(language).bits };
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
