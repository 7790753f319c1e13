/** A text with its UTF-16 code units as numbers in a row: what is read many times over is read far faster from those. */
export interface Coded {
  readonly text: string;
  readonly codes: Uint16Array;
}

/** Whether the lower half of a code unit stands first in memory, as on nearly all machines. */
const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** The code units of a text; what is behind its end means nothing. They are put into `room` where they find place in it. */
export function codesOf(text: string, room: Uint16Array = new Uint16Array(text.length)): Uint16Array {
  const codes = room.length < text.length ? new Uint16Array(2 * text.length) : room;
  if (LITTLE_ENDIAN && text.length > SHORT) Buffer.from(codes.buffer).write(text, "utf16le");
  else for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}

/** Up to so many it costs less to copy them one by one. */
const SHORT = 32;
