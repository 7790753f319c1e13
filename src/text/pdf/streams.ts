import { Unzlib } from "fflate";

/** Megabytes that one part of a PDF (the drawing of a page, a font, a table of objects) may take unpacked; pictures are not looked at. */
export const MOST_UNPACKED = 50;

const MEGABYTE = 1_000_000;
/** No packed byte unpacks to more than this. */
const DENSEST = 1032;
/** Bytes before a stream in which its description is looked for. */
const DESCRIPTION = 1024;
const STEP = 4096;

/** Whether a part of the file is made to fill the memory: it unpacks beyond all measure, or is packed twice over. */
export function isBomb(bytes: Uint8Array): boolean {
  for (const { description, start, end } of streamsOf(bytes)) {
    if (!/\/Fl(ateDecode)?\b/.test(description) || /\/Image\b/.test(description)) continue;
    if (/\/Fl(ateDecode)?\s*\/Fl(ateDecode)?\b/.test(description)) return true;
    if ((end - start) * DENSEST > MOST_UNPACKED * MEGABYTE && unpacksTooFar(bytes.subarray(start, end))) return true;
  }
  return false;
}

interface Stream {
  readonly description: string;
  readonly start: number;
  readonly end: number;
}

function* streamsOf(bytes: Uint8Array): Generator<Stream> {
  const latin = new TextDecoder("latin1");
  let from = 0;
  for (;;) {
    const word = indexOf(bytes, "stream", from);
    if (word < 0) return;
    const start = word + "stream".length;
    const found = indexOf(bytes, "endstream", start);
    const end = found < 0 ? bytes.length : found;
    yield {
      description: latin.decode(bytes.subarray(Math.max(from, word - DESCRIPTION), word)),
      start: skipLineEnd(bytes, start),
      end,
    };
    from = end + "endstream".length;
  }
}

function skipLineEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] === 13) return bytes[at + 1] === 10 ? at + 2 : at + 1;
  return bytes[at] === 10 ? at + 1 : at;
}

function indexOf(bytes: Uint8Array, word: string, from: number): number {
  const codes = [...word].map((letter) => letter.charCodeAt(0));
  const first = codes[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (codes.every((code, i) => bytes[at + i] === code)) return at;
  return -1;
}

function unpacksTooFar(packed: Uint8Array): boolean {
  let size = 0;
  const unpacking = new Unzlib((chunk) => {
    size += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && size <= MOST_UNPACKED * MEGABYTE; at += STEP)
      unpacking.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    // Damaged data stops here; the library stops there too.
  }
  return size > MOST_UNPACKED * MEGABYTE;
}
