import { LITTLE_ENDIAN } from "./codes.js";

/** A byte that is a character by itself: printable ASCII, tab, line feed. */
const ALONE = 1;
/** First of two bytes: U+0080 to U+02FF. */
const PAIR = 2;
/** First of three bytes. */
const TRIPLE = 3;

const KINDS = new Uint8Array(256);
KINDS.fill(ALONE, 0x20, 0x7f);
KINDS[9] = ALONE;
KINDS[10] = ALONE;
KINDS.fill(PAIR, 0xc2, 0xcc);
KINDS[0xe2] = TRIPLE;

/**
 * The text of bytes that are UTF-8 of nothing but what fills French and English texts: ASCII, Latin letters with accents, quotation
 * marks, dashes, `…`, `€`. Such a text has no control characters, no mark that would have to be composed, and LF alone, so
 * that it is kept as it is read. Null means no more than that a closer look is needed.
 */
export function plainText(bytes: Uint8Array): string | null {
  if (room.length < bytes.length) room = new Uint16Array(bytes.length);
  const [kinds, codes] = [KINDS, room];
  let length = 0;
  let all = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const kind = kinds[byte];
    let code = byte;
    if (kind !== ALONE) {
      code = kind === PAIR ? pairAt(bytes, at) : kind === TRIPLE ? tripleAt(bytes, at) : 0;
      if (code === 0) return null;
      at += kind === PAIR ? 1 : 2;
    }
    all |= code;
    codes[length++] = code;
  }
  const isWide = all > 0xff && LITTLE_ENDIAN;
  return isWide ? Buffer.from(codes.buffer, 0, 2 * length).toString("utf16le") : textOf(bytes, all);
}

/** Code units of the text that is read: grown once, and used again by the next. */
let room = new Uint16Array(0);

/** Where no character is beyond Latin, a text takes half the room in memory. */
function textOf({ buffer, byteOffset, byteLength }: Uint8Array, all: number): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString(all < 0x80 ? "latin1" : "utf8");
}

/** The character of two bytes; 0 where it is none, or a control character (U+0080 to U+009F). */
function pairAt(bytes: Uint8Array, at: number): number {
  const next = bytes[at + 1] ?? 0;
  const code = (((bytes[at] ?? 0) & 0x1f) << 6) | (next & 0x3f);
  return (next & 0xc0) === 0x80 && code >= 0xa0 ? code : 0;
}

/** U+2002 to U+203F, and the euro; 0 for others. U+2000 and U+2001 are the same as the two after them. */
function tripleAt(bytes: Uint8Array, at: number): number {
  const next = bytes[at + 1] ?? 0;
  const last = bytes[at + 2] ?? 0;
  const isPlain = (next === 0x80 && last >= 0x82 && last <= 0xbf) || (next === 0x82 && last === 0xac);
  return isPlain ? 0x2000 | ((next & 0x3f) << 6) | (last & 0x3f) : 0;
}
