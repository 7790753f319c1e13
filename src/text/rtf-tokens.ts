/** What the bytes of rich text are made of. */
export interface RtfHandler {
  open(): void;
  close(): void;
  /** A control word, with its number; null where it has none. */
  word(name: string, value: number | null): void;
  /** A control sign, such as `~`. */
  sign(character: string): void;
  /** One byte in the encoding of the present font: written as such, or as \'e9. */
  byte(value: number): void;
  /** Bytes from start to end of the file, none of which means anything to the format. */
  run(start: number, end: number): void;
}

const [BACKSLASH, OPEN, CLOSE, LF, CR, QUOTE, STAR] = [0x5c, 0x7b, 0x7d, 0x0a, 0x0d, 0x27, 0x2a];

/** More letters than this are no control word. */
const LONGEST = 40;

const isLetter = (byte: number): boolean => (byte > 0x40 && byte < 0x5b) || (byte > 0x60 && byte < 0x7b);
const isDigit = (byte: number): boolean => byte > 0x2f && byte < 0x3a;

/** Cuts rich text into its tokens, from the first byte to the last, in one pass without recursion. */
export function readRtfTokens(bytes: Uint8Array, handler: RtfHandler): void {
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    if (byte === OPEN || byte === CLOSE) {
      if (byte === OPEN) handler.open();
      else handler.close();
      at++;
    } else if (byte === BACKSLASH) at = control(bytes, at + 1, handler);
    else if (byte === LF || byte === CR || byte === 0) at++;
    else at = plain(bytes, at, handler);
  }
}

function plain(bytes: Uint8Array, start: number, handler: RtfHandler): number {
  let at = start;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === OPEN || byte === CLOSE || byte === BACKSLASH || byte === LF || byte === CR || byte === 0) break;
    at++;
  }
  handler.run(start, at);
  return at;
}

/** Reads what follows a backslash; returns where the next token begins. */
function control(bytes: Uint8Array, at: number, handler: RtfHandler): number {
  const byte = bytes[at] ?? 0;
  if (isLetter(byte)) return controlWord(bytes, at, handler);
  if (byte === QUOTE) {
    const value = Number.parseInt(String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0), 16);
    if (!Number.isNaN(value)) handler.byte(value);
    return Number.isNaN(value) ? at + 1 : at + 3;
  }
  if (byte === LF || byte === CR) handler.word("par", null);
  else if (byte === STAR) handler.sign("*");
  else if (at < bytes.length) handler.sign(String.fromCharCode(byte));
  return at + 1;
}

function controlWord(bytes: Uint8Array, start: number, handler: RtfHandler): number {
  let at = start;
  while (at - start < LONGEST && isLetter(bytes[at] ?? 0)) at++;
  const name = String.fromCharCode(...bytes.subarray(start, at));
  const digits = at;
  if (bytes[at] === 0x2d && isDigit(bytes[at + 1] ?? 0)) at++;
  while (at - digits < 11 && isDigit(bytes[at] ?? 0)) at++;
  const value = at > digits ? Number(String.fromCharCode(...bytes.subarray(digits, at))) : null;
  if (bytes[at] === 0x20) at++;
  if (name === "bin") return at + Math.max(0, value ?? 0);
  handler.word(name, value);
  return at;
}
