import { parseChat } from "../chat-lines.js";
import type { Draft } from "../draft.js";
import { draftOfBytes } from "../plain-text.js";
import type { ReadOptions } from "../reader.js";
import { draftOfSpoken, oddTimesNote } from "../spoken.js";
import { countCharacters } from "../tidy.js";

/**
 * Reads CHAT transcripts (CLAN): the code of a speaker is the label, the list of participants tells who interviews, and the
 * signs of the convention stay among the words. Characters are all those of the file's text.
 */
export function read(bytes: Uint8Array, options: ReadOptions): readonly Draft[] {
  return [draftOfBytes(withoutControls(bytes), options, (text) => draftOf(text, options.file))];
}

/** The control character around a time becomes white space: a file full of control characters would be taken for no text. */
function withoutControls(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, 65536).includes(0) ? bytes : bytes.map((byte) => (byte === 0x15 ? 0x0b : byte));
}

function draftOf(text: string, file: string): Draft {
  const { spoken, accounted, roles, odd, problems } = parseChat(text, file);
  const told = Object.keys(roles).length > 0;
  return draftOfSpoken(spoken, {
    file,
    characters: countCharacters(text),
    accounted,
    problems: [...problems, ...oddTimesNote(odd, file)],
    ...(told ? { roles } : {}),
  });
}
