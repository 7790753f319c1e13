import { sentencesIn } from "./sentences.js";
import type { Span } from "./span.js";
import type { Transcript, Turn } from "./transcript.js";

/** A passage of a transcript. */
export interface Passage extends Span {
  readonly transcript: Transcript;
}

const SHAPE = /^([\p{L}\p{N}][\p{L}\p{N}_.-]*)(?::(\d+)(?:\.(\d+))?|@(\d+)-(\d+))$/u;

/** Finds the passage named by `P01:12` (turn), `P01:12.3` (sentence) or `P01@1042-1067` (characters); null where there is none. */
export function findPassage(place: string, transcripts: readonly Transcript[]): Passage | null {
  const [, id, turnNumber, sentenceNumber, start, end] = SHAPE.exec(place.trim()) ?? [];
  const transcript = transcripts.find((one) => one.id === id);
  if (transcript === undefined) return null;
  if (start !== undefined && end !== undefined) return within(transcript, { start: Number(start), end: Number(end) });
  const turn = transcript.turns.find((one) => one.index === Number(turnNumber));
  if (turn === undefined) return null;
  if (sentenceNumber === undefined) return { transcript, start: turn.start, end: turn.end };
  const sentence = sentencesIn(transcript.text, turn)[Number(sentenceNumber) - 1];
  return sentence === undefined ? null : { transcript, ...sentence };
}

/** `P01:12` for the turn that holds the beginning of a span, with its sentence where the span lies in one: `P01:12.3`. */
export function placeOf(transcript: Transcript, span: Span): string {
  const turn = turnAt(transcript, span.start);
  if (turn === undefined) return `${transcript.id}@${span.start}-${span.end}`;
  const sentences = sentencesIn(transcript.text, turn);
  const n = sentences.findIndex((sentence) => sentence.start <= span.start && span.end <= sentence.end);
  return n === -1 || sentences.length === 1
    ? `${transcript.id}:${turn.index}`
    : `${transcript.id}:${turn.index}.${n + 1}`;
}

/** The turn whose words hold this offset. */
export function turnAt(transcript: Transcript, offset: number): Turn | undefined {
  const { turns } = transcript;
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((turns[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const turn = turns[low];
  return turn !== undefined && turn.start <= offset ? turn : undefined;
}

function within(transcript: Transcript, span: Span): Passage | null {
  return span.start < span.end && span.end <= transcript.text.length ? { transcript, ...span } : null;
}
