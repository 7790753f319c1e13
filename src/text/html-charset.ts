import iconv from "iconv-lite";

/** Names that web pages use for what is in truth another encoding, as every browser takes them. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  "iso-8859-1": "windows-1252",
  "iso8859-1": "windows-1252",
  latin1: "windows-1252",
  "us-ascii": "windows-1252",
  ascii: "windows-1252",
  "iso-8859-9": "windows-1254",
  "x-mac-roman": "macintosh",
};

/** So far down a page may say its encoding. */
const HEAD = 4096;

/**
 * The encoding that a web page names for itself. Null where it names none that is known, and where its bytes are plainly
 * UTF-8 whatever it says: programs that save pages convert them and leave the name.
 */
export function charsetOf(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const named = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1]?.toLowerCase();
  const declared = /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head)?.[1]?.toLowerCase();
  const name = named ?? declared;
  if (name === undefined || /^(utf|unicode|ucs)/.test(name) || isUtf8(bytes)) return null;
  const encoding = OTHER_NAMES[name] ?? name;
  return iconv.encodingExists(encoding) ? encoding : null;
}

/** Whether the bytes hold letters beyond ASCII and all of them are sound UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte > 127)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
