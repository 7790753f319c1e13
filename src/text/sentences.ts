import { isAbbreviation, mayBeAbbreviated } from "./abbreviated.js";
import { isSpace, trimmed } from "./blanks.js";
import { classAt, isLower, isUpper, LETTER } from "./letters.js";
import { isGap, isPlainCapital, isPlainLetter } from "./plain-letters.js";
import type { Span } from "./span.js";

const CLOSING = new Set("»”\"’')]");
const ENDS = new Set([".", "!", "?", "…"]);

/**
 * The sentences of a stretch of text, trimmed, in order. Every word of the stretch stands in exactly one of them;
 * a stretch without a word has none. A sentence ends at . ! ? (and … before a capital) or an empty line, never at an
 * abbreviation, an initial, a decimal point, or inside a quotation that goes on in lower case. `stops` are the offsets of
 * its line breaks and end marks, where they are known already.
 */
export function sentencesIn(
  text: string,
  span: Span = { start: 0, end: text.length },
  stops: readonly number[] = stopsIn(text, span),
): Span[] {
  const found: Span[] = [];
  let start = span.start;
  const cut = (end: number): void => {
    const piece = trimmed(text, start, end);
    if (hasWord(text, piece)) found.push(piece);
    else if (piece.end > piece.start) attach(found, piece);
    start = end;
  };
  let at = span.start;
  for (const stop of stops) {
    if (stop < at) continue;
    if (text.charCodeAt(stop) === 10) {
      if (isEmptyLine(text, stop + 1, Math.min(stop + 200, span.end))) cut(stop);
      continue;
    }
    if (isPlainEnd(text, stop, span)) {
      cut(stop + 1);
      at = stop + 1;
      continue;
    }
    const mark = markAt(text, stop, span);
    if (endsSentence(text, mark, span)) cut(mark.close);
    at = mark.close;
  }
  cut(span.end);
  return found;
}

/**
 * Whether a mark ends a sentence for certain, as nearly all do: one mark behind a word that is no abbreviation, a space, a capital.
 * Of what is not plain nothing is known yet.
 */
function isPlainEnd(text: string, at: number, span: Span): boolean {
  if (at + 2 >= span.end || at <= span.start || !isGap(text.charCodeAt(at + 1))) return false;
  let next = at + 2;
  while (next < span.end - 1 && isGap(text.charCodeAt(next))) next++;
  if (!isPlainCapital(text.charCodeAt(next))) return false;
  return text.charCodeAt(at) !== 46 ? isPlainLetter(text.charCodeAt(at - 1)) : !mayBeAbbreviated(text, at, span.start);
}

/** A piece without a word (a stray dash, a closing mark) goes with the sentence before it. */
function attach(found: Span[], piece: Span): void {
  const last = found.pop();
  if (last !== undefined) found.push({ start: last.start, end: piece.end });
}

/** 1 for a line break and for each mark that may end a sentence. */
const STOPS = new Uint8Array(0x10000);
for (const sign of [...ENDS, "\n"]) STOPS[sign.charCodeAt(0)] = 1;

function stopsIn(text: string, { start, end }: Span): number[] {
  const stops: number[] = [];
  for (let at = start; at < end; at++) if (STOPS[text.charCodeAt(at)] === 1) stops.push(at);
  return stops;
}

/** Whether only blanks stand between `from` and the next line break. */
function isEmptyLine(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  return at < to && text.charCodeAt(at) === 10;
}

/** A run of end marks `[at, to)` with the quotes and brackets that close behind it, up to `close`. */
interface Mark {
  readonly at: number;
  readonly to: number;
  readonly close: number;
}

function markAt(text: string, at: number, span: Span): Mark {
  let to = at;
  while (to < span.end && ENDS.has(text.charAt(to))) to++;
  return { at, to, close: closingEnd(text, to, span) };
}

function closingEnd(text: string, from: number, span: Span): number {
  let close = from;
  for (;;) {
    let next = close;
    while (next < span.end && isBlank(text.charCodeAt(next))) next++;
    if (next < span.end && text.charCodeAt(next) === 0xbb) close = next + 1;
    else if (close < span.end && CLOSING.has(text.charAt(close))) close++;
    else return close;
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 0x202f;
}

function endsSentence(text: string, mark: Mark, span: Span): boolean {
  if (mark.close >= span.end || isBracketed(text, mark)) return false;
  if (!isSpace(text, mark.close)) return endsGlued(text, mark);
  const next = firstAfter(text, mark.close, span);
  if (next === "," || next === ";" || next === ":") return false;
  if (mark.close > mark.to && isLower(next)) return false;
  for (let at = mark.at; at < mark.to; at++) if (isAsking(text.charCodeAt(at))) return true;
  if (mark.to > mark.at + 1 || text.charCodeAt(mark.at) !== 46) return !isLower(next);
  return !isAbbreviation(text, mark.at, { span, next });
}

/** `!` and `?`. */
function isAsking(code: number): boolean {
  return code === 33 || code === 63;
}

/** `(.)` is a pause, `[?]` a word that was not heard, `(!)` a remark: signs within a sentence. */
function isBracketed(text: string, { at, to }: Mark): boolean {
  const before = text.charCodeAt(at - 1);
  if (to - at > 2 || (before !== 40 && before !== 91) || text.charAt(at) === "…") return false;
  return /[)\]]/.test(text.charAt(to));
}

/** The space after the mark was forgotten: `Oui?Non`, `fini.Alors`. */
function endsGlued(text: string, { at, close }: Mark): boolean {
  if (!isUpper(text.charAt(close))) return false;
  if (text.charAt(at) !== ".") return true;
  return isLower(text.charAt(at - 1)) && isLower(text.charAt(at - 2)) && isLower(text.charAt(close + 1));
}

function firstAfter(text: string, from: number, span: Span): string {
  let at = from;
  while (at < span.end && isSpace(text, at)) at++;
  return at < span.end ? text.charAt(at) : "";
}

function hasWord(text: string, span: Span): boolean {
  for (let at = span.start; at < span.end; at++) if (classAt(text, at) >= LETTER) return true;
  return false;
}
