const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Anything but printable ASCII, tab, line feed, Latin letters with accents, quotation marks, dashes, `…`, `€`. */
const ODD = /[^\t\n\x20-\x7e\xa0-\u02ff\u2002-\u203f\u20ac]/;

/**
 * The text of bytes that are UTF-8 of nothing but what fills French and English texts. Such a text has no control characters, no
 * mark that would have to be composed, and LF alone, so that it is kept as it is read. Null means no more than that a closer
 * look is needed.
 */
export function plainText(bytes: Uint8Array): string | null {
  try {
    const text = UTF8.decode(bytes);
    return ODD.test(text) ? null : text;
  } catch {
    return null;
  }
}
