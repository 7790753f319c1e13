import * as say from "../messages/transcript.js";
import type { Problem } from "./problem.js";

/** A transcript file in two. */
export interface Split {
  readonly header: string;
  readonly body: string;
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** Cuts a tidy file at its two lines `---`; null with a problem where they are missing. */
export function splitHeader(text: string, file: string): { split: Split | null; problems: Problem[] } {
  const fail = (code: string, words: Problem["text"]): { split: null; problems: Problem[] } => ({
    split: null,
    problems: [{ severity: "error", code, place: { file, line: 1 }, text: words, hint: say.headerHint() }],
  });
  if (!/^---[ \t]*\n/.test(text)) return fail("no-header", say.noHeader());
  const close = /\n---[ \t]*(?:\n|$)/.exec(text);
  if (close === null) return fail("open-header", say.openHeader());
  // The first line becomes an empty one, so that lines of the header count as lines of the file.
  const inside = text.slice(text.indexOf("\n"), close.index + 1);
  const body = text.slice(close.index + close[0].length);
  return { split: { header: inside, body, bodyLine: inside.split("\n").length + 1 }, problems: [] };
}
