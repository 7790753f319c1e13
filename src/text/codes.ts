/** A text with its UTF-16 code units as numbers in a row: what is read many times over is read far faster from those. */
export interface Coded {
  readonly text: string;
  readonly codes: Uint16Array;
}

const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** The code units of a text. */
export function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  if (LITTLE_ENDIAN && text.length > SHORT) Buffer.from(codes.buffer).write(text, "utf16le");
  else for (let at = 0; at < codes.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}

/** Up to so many it costs less to copy them one by one. */
const SHORT = 32;
