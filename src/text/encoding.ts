import iconv from "iconv-lite";
import * as say from "../messages/reading.js";
import { plainText } from "./plain-utf8.js";
import type { Problem } from "./problem.js";
import { alreadyTidy, tidyText } from "./tidy.js";

export interface Decoded {
  /** No BOM, LF, NFC; empty where the bytes are no text (then `problems` has an error). */
  readonly text: string;
  /** Name of the encoding that was used; null where the bytes are no text. */
  readonly encoding: string | null;
  readonly problems: readonly Problem[];
}

/**
 * Bytes to text. The encoding is the one named in `forced`, else that of the BOM, else UTF-16 where every other byte
 * is 0, else UTF-8 where the bytes are valid, else windows-1252 or Macintosh by their accents. What is not text is refused.
 */
export function decode(bytes: Uint8Array, forced?: string): Decoded {
  const kind = kindOf(bytes);
  if (kind !== null) return refuse("not-text", say.otherKind(kind), say.otherKindHint());
  const plainly = forced === undefined ? plainText(bytes) : null;
  if (plainly !== null) return { ...plain("utf-8"), text: alreadyTidy(plainly) };
  if (forced !== undefined && !isEncoding(forced)) {
    return refuse("unknown-encoding", say.unknownEncoding(forced), say.encodingHint());
  }
  const read = forced === undefined ? guess(bytes) : { ...plain(forced), text: textIn(forced, bytes) };
  if (isBinary(read.text)) return refuse("not-text", say.notText(), say.otherKindHint());
  return { ...read, text: tidyText(read.text) };
}

/** Whether an encoding of this name can be read. */
export function isEncoding(name: string): boolean {
  return iconv.encodingExists(name);
}

function refuse(code: string, text: Problem["text"], hint: Problem["text"]): Decoded {
  return { text: "", encoding: null, problems: [{ severity: "error", code, place: {}, text, hint }] };
}

const plain = (encoding: string): Omit<Decoded, "text"> => ({ encoding, problems: [] });

function guess(bytes: Uint8Array): Decoded {
  const marked = utf16(bytes);
  if (marked !== null) return { ...plain(marked), text: iconv.decode(bytes, marked) };
  try {
    return { ...plain("utf-8"), text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return damagedUtf8(bytes) ?? oneByte(bytes);
  }
}

/** The bytes of é è ê à ç in two encodings. What they stand for in the other one hardly occurs in French or English. */
const ACCENTS = { "windows-1252": [0xe9, 0xe8, 0xea, 0xe0, 0xe7], macintosh: [0x8e, 0x8f, 0x90, 0x88, 0x8d] } as const;

/** Windows-1252, or the encoding of old Macintoshes, in which Excel for Mac still writes csv. */
function oneByte(bytes: Uint8Array): Decoded {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  const accents = (of: readonly number[]): number => of.reduce((sum, byte) => sum + (counts[byte] ?? 0), 0);
  return readIn(accents(ACCENTS.macintosh) > accents(ACCENTS["windows-1252"]) ? "macintosh" : "windows-1252", bytes);
}

/** Node's own decoder of windows-1252 loses ’ … « œ € in some versions, hence iconv-lite. */
function readIn(encoding: keyof typeof ACCENTS, bytes: Uint8Array): Decoded {
  const text = say.readAs(encoding);
  const problem: Problem = { severity: "note", code: "read-as", place: {}, text, hint: say.checkAccents() };
  return { text: textIn(encoding, bytes), encoding, problems: [problem] };
}

/** iconv-lite's Macintosh is from before the euro. */
function textIn(encoding: string, bytes: Uint8Array): string {
  return /^mac(?:intosh|roman)$/i.test(encoding)
    ? new TextDecoder("macintosh").decode(bytes)
    : iconv.decode(bytes, encoding);
}

/** A few bad bytes among many good accents: reading the whole as windows-1252 would spoil every accent. */
function damagedUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  const good = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  if (good < 10 * bad) return null;
  const problem: Problem = { severity: "warning", code: "damaged-text", place: {}, text: say.damagedBytes(bad) };
  return { text, encoding: "utf-8", problems: [problem] };
}

/** UTF-16 by its BOM, or because most bytes of one parity are 0 and hardly any of the other. */
function utf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 65536);
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > 0.6 * half && even < 0.05 * half) return "utf-16le";
  if (even > 0.6 * half && odd < 0.05 * half) return "utf-16be";
  return null;
}

const MAGIC: readonly (readonly [string, string])[] = [
  ["PDF", "%PDF-"],
  ["RTF", "{\\rtf"],
  ["Word (.docx), LibreOffice (.odt), zip", "PK\x03\x04"],
  ["Word (.doc)", "\xd0\xcf\x11\xe0"],
];

function kindOf(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return MAGIC.find(([, magic]) => start.startsWith(magic))?.[0] ?? null;
}

/** A text has no NUL, and hardly any other control character than tabs and line ends. */
function isBinary(text: string): boolean {
  if (text.includes("\0")) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = text.match(/[\x01-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd]/g)?.length ?? 0;
  return controls > 0.02 * text.length;
}
