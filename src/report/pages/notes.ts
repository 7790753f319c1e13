import type { Measured } from "../../measures/table.js";
import type { Context } from "../context.js";
import { sentence } from "../measured.js";

/** Notes that the page on how it was coded gives once, and that banners repeat. */
export const SAID_ONCE: readonly string[] = [
  "rules-only",
  "partly-reviewed",
  "left-out",
  "excerpts",
  "small-n",
  "three-terms",
  "nothing-coded",
];

/** The remarks of a measure as sentences, but for those left out by their names. */
export function notesOf({ say }: Context, measured: Measured, { leave }: { leave: readonly string[] }): string[] {
  return measured.notes.filter((note) => !leave.includes(note.code)).map((note) => sentence(say(note.text)));
}
