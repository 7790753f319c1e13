import type { ClosedSheets } from "../coding/basis.js";
import { closedTo, notSettled, ownSheet } from "../messages/coders.js";
import type { Note } from "./table.js";

interface Whose {
  readonly closed?: ClosedSheets | undefined;
  readonly unsettled?: number | undefined;
}

/** Whose sheets are left out of the numbers because they are closed to whoever asks, and that not all is settled of those that are open. */
export function closedNotes({ closed, unsettled = 0 }: Whose): Note[] {
  const open = unsettled === 0 ? [] : [{ code: "unsettled", text: notSettled(unsettled) }];
  if (closed === undefined) return open;
  const { reader, transcripts } = closed;
  return [...open, { code: "own-sheet", text: reader === null ? closedTo(transcripts) : ownSheet(reader) }];
}
