import type { Draft } from "../../../src/text/draft.js";
import { joinDrafts } from "../../../src/text/join-drafts.js";
import { linesToDrafts } from "../../../src/text/lines-to-drafts.js";
import type { ReadOptions } from "../../../src/text/reader.js";
import type { Source } from "../../../src/text/source.js";

/** A reader of lines as a reader of turns: what a file's lines come to, all its interviews in one draft. */
export function drafting(
  lines: (bytes: Uint8Array, options: ReadOptions) => Source,
): (bytes: Uint8Array, options: ReadOptions) => Draft {
  return (bytes, options) => joinDrafts(linesToDrafts(lines(bytes, options), options));
}
