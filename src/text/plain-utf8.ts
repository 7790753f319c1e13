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
 * Whether bytes are UTF-8 of nothing but what fills French and English texts: ASCII, Latin letters with accents, quotation
 * marks, dashes, `…`, `€`. Such a text has no control characters, no mark that would have to be composed, and LF alone, so
 * that it is read and kept as it is. False means no more than that a closer look is needed.
 */
export function isPlainUtf8(bytes: Uint8Array): boolean {
  const kinds = KINDS;
  for (let at = 0; at < bytes.length; at++) {
    const kind = kinds[bytes[at] ?? 0];
    if (kind === ALONE) continue;
    if (kind === PAIR ? !isPair(bytes, at) : kind !== TRIPLE || !isTriple(bytes, at)) return false;
    at += kind === PAIR ? 1 : 2;
  }
  return true;
}

/** U+0080 to U+009F are control characters. */
function isPair(bytes: Uint8Array, at: number): boolean {
  const next = bytes[at + 1] ?? 0;
  return (next & 0xc0) === 0x80 && (bytes[at] !== 0xc2 || next >= 0xa0);
}

/** U+2002 to U+203F, and the euro. U+2000 and U+2001 are the same as the two after them. */
function isTriple(bytes: Uint8Array, at: number): boolean {
  const next = bytes[at + 1] ?? 0;
  const last = bytes[at + 2] ?? 0;
  return (next === 0x80 && last >= 0x82 && last <= 0xbf) || (next === 0x82 && last === 0xac);
}
