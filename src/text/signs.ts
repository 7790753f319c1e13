/** What may end a sentence in a turn, and whether some of it may be written by a convention of transcription. */
export interface Signs {
  /** Offsets of line breaks and of the marks that may end a sentence, in order. */
  readonly stops: readonly number[];
  /** False where no convention (`conventions.ts`) can stand in the turn, as in most. */
  readonly mayHoldConventions: boolean;
}

const STOP = 1;
const OPENER = 2;
/** Begins a convention where the same sign or the next letter of a mask follows. */
const DOUBLED = 4;
const CAPITAL = 8;

/** Of each UTF-16 code unit. Beyond Latin letters and punctuation nothing is looked up: it may be a capital. */
const SIGNS = new Uint8Array(0x10000);
SIGNS.fill(CAPITAL, 0x250);
SIGNS.fill(0, 0x2000, 0x2070);
for (let code = 0; code < 0x250; code++) if (/\p{Lu}/u.test(String.fromCharCode(code))) SIGNS[code] = CAPITAL;
for (const sign of "\n.!?…") SIGNS[sign.charCodeAt(0)] = STOP;
for (const sign of "[(<{*#&") SIGNS[sign.charCodeAt(0)] = OPENER;
for (const sign of "BXx/") SIGNS[sign.charCodeAt(0)] = DOUBLED | (SIGNS[sign.charCodeAt(0)] ?? 0);

/** 1 for what makes a capital before it the first letter of a longer word: letters, figures, apostrophes, hyphens. */
const GOES_ON = new Uint8Array(0x10000);
for (let code = 0; code < 0x250; code++) if (/[\p{L}\p{N}'-]/u.test(String.fromCharCode(code))) GOES_ON[code] = 1;
GOES_ON[0x2019] = 1;

/** Looks once at each code unit of a turn. */
export function signsIn(codes: Uint16Array, start: number, end: number): Signs {
  const table = SIGNS;
  const stops: number[] = [];
  let mayHoldConventions = false;
  for (let at = start; at < end; at++) {
    const sign = table[codes[at] ?? 0] ?? 0;
    if (sign === 0) continue;
    if (sign === STOP) stops.push(at);
    else mayHoldConventions ||= beginsConvention(sign, codes, { at, start, end });
  }
  return { stops, mayHoldConventions };
}

function beginsConvention(
  sign: number,
  codes: Uint16Array,
  { at, start, end }: { at: number; start: number; end: number },
): boolean {
  if (sign === OPENER) return true;
  const code = codes[at] ?? 0;
  const next = at + 1 < end ? (codes[at + 1] ?? 0) : 32;
  if ((sign & DOUBLED) !== 0 && (next === code || (code === 66 && next === 73))) return true;
  return (sign & CAPITAL) !== 0 && at > start && isBlank(codes[at - 1] ?? 0) && GOES_ON[next] === 0;
}

/** Every white space is one of these, and hardly anything else. */
function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code >= 0x1680;
}
