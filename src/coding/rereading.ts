import type { Code } from "../codebook/codebook.js";
import type { Sheet } from "./basis.js";

/**
 * The codes for which a person has still to read an interview again: those made after they had read it to the end. There the
 * code is missing, which is not absent. Of an interview that they are still reading, or of whose reading nothing is said, none.
 */
export function toReread({ read, reread = [] }: Sheet, codes: readonly Code[]): string[] {
  if (read === undefined || read === null) return [];
  return codes.flatMap(({ id, made, retired }) =>
    made !== undefined && made > read && retired === undefined && !reread.includes(id) ? [id] : [],
  );
}

/** The sheet once its interview has been read again for these codes. */
export function rereadFor(sheet: Sheet, codes: readonly string[]): Sheet {
  return { ...sheet, reread: [...new Set([...(sheet.reread ?? []), ...codes])].sort() };
}

/** The sheet once its interview has been read to the end, with all the codes there are by then; or once it is to be read further. */
export function markedRead(sheet: Sheet, at: Date | null): Sheet {
  const { reread: _earlier, ...rest } = sheet;
  return { ...rest, read: at === null ? null : at.toISOString() };
}
