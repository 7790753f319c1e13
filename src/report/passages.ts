import type { Mark } from "../coding/mark.js";
import { placeOf, turnAt } from "../text/place.js";
import { opensExchange } from "../text/segments.js";
import { bySpan, type Span, union } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import type { Context } from "./context.js";
import type { Line, Part, Place, Quote } from "./document.js";

/** Where a turn of a printed transcript stands in the report. */
export function turnAnchor(transcript: string, turn: number): string {
  return `${transcript}-${turn}`;
}

/** The place of a span: a link where the transcripts are in the report, else plain. */
export function placePart({ input }: Context, transcript: Transcript, span: Span): Place {
  const text = placeOf(transcript, span);
  const turn = turnAt(transcript, span.start);
  if (input.transcriptsShown === "without-transcripts" || turn === undefined) return text;
  return { kind: "link", text, to: turnAnchor(transcript.id, turn.index) };
}

/** The parts of spans that lie in participants' words, one per turn, in order. */
export function spoken(transcript: Transcript, spans: readonly Span[]): Span[] {
  const turns = transcript.turns.filter((turn) => turn.role === "participant");
  return union(spans).flatMap((span) =>
    turns
      .map((turn) => ({ start: Math.max(turn.start, span.start), end: Math.min(turn.end, span.end) }))
      .filter((part) => part.start < part.end),
  );
}

/** The passages of one code in an interview: marks that overlap or touch are one passage. In order of place. */
export function passagesOf(marks: readonly Mark[]): Span[] {
  return union([...marks].sort(bySpan));
}

export interface QuoteOptions {
  readonly context: "question" | "none";
  readonly tags: readonly Line[];
}

/** Quotes the participants' words in these spans; null where there are none. */
export function quoteOf(
  c: Context,
  at: { transcript: Transcript; spans: readonly Span[] },
  options: QuoteOptions,
): Quote | null {
  const { transcript } = at;
  const parts = spoken(transcript, at.spans);
  const [first] = parts;
  if (first === undefined) return null;
  return {
    kind: "quote",
    lang: transcript.language,
    asked: options.context === "question" ? questionBefore(transcript, first) : null,
    parts: parts.map((part) => transcript.text.slice(part.start, part.end)),
    who: speaker(c, transcript, first),
    places: distinct(parts.map((part) => placePart(c, transcript, part))),
    tags: options.tags,
  };
}

const QUESTION = 180;

/** The question that the passage answers: the interviewer's turn that opened the exchange, cut at a word. */
function questionBefore(transcript: Transcript, span: Span): string | null {
  const turn = turnAt(transcript, span.start);
  const before = transcript.turns.slice(0, (turn?.index ?? 1) - 1);
  const question = before.findLast((one) => opensExchange(transcript, one));
  if (question === undefined) return null;
  const words = transcript.text.slice(question.start, question.end).replace(/\s+/g, " ");
  if (words.length <= QUESTION) return words;
  return `${words.slice(0, QUESTION).replace(/\s\S*$/, "")} […]`;
}

function speaker({ input }: Context, transcript: Transcript, span: Span): string {
  const people = input.interviews.find((one) => one.id === transcript.id)?.participants ?? [];
  const label = turnAt(transcript, span.start)?.speaker ?? transcript.id;
  return people.length === 1 ? (people[0] ?? label) : label;
}

function distinct(parts: readonly Part[]): Part[] {
  const seen = new Set<string>();
  return parts.filter((part) => {
    const text = typeof part === "string" ? part : part.text;
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
