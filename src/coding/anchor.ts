import type { Span } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import type { Coding } from "./coding.js";

const CONTEXT = 32;

/** The words at a span with up to 32 characters on each side: enough to find them again after an edit. */
export function anchor(text: string, span: Span): Pick<Coding, "start" | "end" | "quote" | "before" | "after"> {
  const { start, end } = span;
  return {
    start,
    end,
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
  };
}

/** A new id: 12 hexadecimal digits, made once. */
export function codingId(random: () => number): string {
  return Array.from({ length: 12 }, () => Math.floor(random() * 16).toString(16)).join("");
}

/** A coding made by hand. `random` gives the id. */
export function handCoding(
  transcript: Transcript,
  span: Span,
  mark: { code: string; coder: string; note?: string; random: () => number },
): Coding {
  const { code, coder, note, random } = mark;
  return {
    id: codingId(random),
    transcript: transcript.id,
    coder,
    code,
    ...anchor(transcript.text, span),
    origin: "hand",
    verdict: "marked",
    ...(note === undefined ? {} : { note }),
  };
}
