import iconv from "iconv-lite";

/** What a letter of two bytes or a typographic mark becomes when UTF-8 is taken for windows-1252: `Ã©`, `â€™`. */
const GARBLED =
  /[\u00c2\u00c3][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]|\u00e2\u20ac|\u00c5\u201c|\u221a[\u00a9\u00ae\u2122\u00b4]/g;

/** How many letters or marks of a text are garbled so. */
export function countGarbled(text: string): number {
  return text.match(GARBLED)?.length ?? 0;
}

/**
 * The bytes of a text in UTF-8 that was taken for windows-1252 or Macintosh and encoded a second time, as they were
 * before; null where they are no such text. Whatever is not ASCII must make sense as it was before, to the last letter: a
 * text of which a part was well written stays as it is.
 */
export function onceEncoded(bytes: Uint8Array): Uint8Array | null {
  const text = utf8(bytes);
  if (text === null || countGarbled(text) === 0) return null;
  for (const encoding of ["windows-1252", "macintosh"] as const) {
    const before = bytesIn(encoding, text);
    if (before !== null && utf8(before) !== null) return before;
  }
  return null;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The text with one byte for each character; null where one has none in this encoding. */
function bytesIn(encoding: "windows-1252" | "macintosh", text: string): Uint8Array | null {
  const table = tableOf(encoding);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const byte = code < 0x80 ? code : table.get(code);
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  return bytes;
}

/** The upper half of the encoding; bytes that stand for nothing in it pass as control characters. */
function tableOf(encoding: "windows-1252" | "macintosh"): ReadonlyMap<number, number> {
  const upper = Uint8Array.from({ length: 128 }, (_, i) => 128 + i);
  const text =
    encoding === "macintosh" ? new TextDecoder("macintosh").decode(upper) : iconv.decode(upper, "windows-1252");
  return new Map(
    Array.from(upper, (byte, i) => {
      const code = text.charCodeAt(i);
      return [code === 0xfffd ? byte : code, byte];
    }),
  );
}
