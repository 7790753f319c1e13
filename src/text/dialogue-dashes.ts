import type { Cue } from "./cues.js";
import type { Accounted } from "./draft.js";
import { countCharacters } from "./tidy.js";

/** A line of a cue. */
export interface CueLine extends Cue {
  /** `dash`: someone else begins to speak; `more`: a later line of the same cue. */
  readonly begins: "dash" | "cue" | "more";
}

const DASH = /^\s*(?:<[ib]>\s*)?([-–—])\s*(?=[\p{L}«“"(…[])/u;

/** What captions on television and on the web write in its place. */
const ARROWS = /^\s*(?:<[ib]>\s*)?(>{2,3})(?=\s)/;

/**
 * Cuts cues into lines, and tells where a dash says that someone else speaks: at the head of a line, after the end of a
 * sentence. In the middle of one it is a dash like any other and stays. `>>` says so anywhere.
 */
export function linesOfCues(cues: readonly Cue[]): { lines: CueLine[]; accounted: Accounted[] } {
  const lines: CueLine[] = [];
  const accounted: Accounted[] = [];
  let ended = true;
  for (const cue of cues) {
    for (const [i, line] of cue.text.split("\n").entries()) {
      const dash = ARROWS.exec(line) ?? (ended ? DASH.exec(line) : null);
      const text = dash === null ? line : line.replace(dash[1] ?? "", "");
      if (dash !== null) accounted.push({ kind: "label", characters: countCharacters(dash[1] ?? "") });
      if (text.trim() === "") continue;
      lines.push({ time: cue.time, line: cue.line, text, begins: dash === null ? (i === 0 ? "cue" : "more") : "dash" });
      ended = /[.?!…»”"')\]]$/.test(text.replace(/(?:<[^<>]{0,20}>|\s){1,9}$/, "").slice(-3));
    }
  }
  return { lines, accounted };
}
