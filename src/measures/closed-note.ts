import type { ClosedSheets } from "../coding/basis.js";
import { closedTo, ownSheet } from "../messages/coders.js";
import type { Note } from "./table.js";

/** Whose sheets are left out of the numbers because they are closed to whoever asks. */
export function closedNotes({ closed }: { readonly closed?: ClosedSheets | undefined }): Note[] {
  if (closed === undefined) return [];
  const { reader, transcripts } = closed;
  return [{ code: "own-sheet", text: reader === null ? closedTo(transcripts) : ownSheet(reader) }];
}
