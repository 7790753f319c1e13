import { sentencesIn } from "./sentences.js";
import type { Span } from "./span.js";
import type { Transcript, Turn } from "./transcript.js";

/** A passage of a transcript. */
export interface Passage extends Span {
  readonly transcript: Transcript;
}

const SHAPE = /^([\p{L}\p{N}][\p{L}\p{N}_.-]*)(?::(\d+)(?:-(\d+)|\.(\d+)(?:-(\d+))?)?|@(\d+)-(\d+))$/u;

/**
 * Finds the passage named by `P01:12` (turn), `P01:12-14` (turns 12 to 14), `P01:12.3` (sentence), `P01:12.3-5` (sentences 3 to 5)
 * or `P01@1042-1067` (characters); null where there is none.
 */
export function findPassage(place: string, transcripts: readonly Transcript[]): Passage | null {
  const [, id, turnNumber, lastTurn, first, last, start, end] = SHAPE.exec(place.trim()) ?? [];
  const transcript = transcripts.find((one) => one.id === id);
  if (transcript === undefined) return null;
  if (start !== undefined && end !== undefined) return within(transcript, { start: Number(start), end: Number(end) });
  const turnOf = (number: string) => transcript.turns.find((one) => one.index === Number(number));
  const turn = turnOf(turnNumber ?? "");
  if (turn === undefined) return null;
  if (first === undefined) {
    const until = lastTurn === undefined ? turn : turnOf(lastTurn);
    return until === undefined || until.index < turn.index ? null : { transcript, start: turn.start, end: until.end };
  }
  const span = fromTo(sentencesIn(transcript.text, turn), Number(first), Number(last ?? first));
  return span === null ? null : { transcript, ...span };
}

/** From the beginning of one sentence to the end of another, both counted from 1. */
function fromTo(sentences: readonly Span[], first: number, last: number): Span | null {
  const [from, to] = [sentences[first - 1], sentences[last - 1]];
  return from === undefined || to === undefined || first > last ? null : { start: from.start, end: to.end };
}

/**
 * `P01:12` for the turn that holds the beginning of a span, with the sentences that hold the span where these are not
 * the whole turn: `P01:12.3`, `P01:12.3-5`. Several whole turns are named by the first and the last, `P01:12-14`; any other span that
 * leaves its turn is named by that turn alone.
 */
export function placeOf(transcript: Transcript, span: Span): string {
  const turn = turnAt(transcript, span.start);
  if (turn === undefined) return `${transcript.id}@${span.start}-${span.end}`;
  const whole = `${transcript.id}:${turn.index}`;
  const until = span.start === turn.start && span.end > turn.end ? turnAt(transcript, span.end - 1) : undefined;
  if (until?.end === span.end) return `${whole}-${until.index}`;
  const sentences = sentencesIn(transcript.text, turn);
  const first = sentences.findLastIndex((sentence) => sentence.start <= span.start);
  const last = sentences.findIndex((sentence) => span.end <= sentence.end);
  if (first === -1 || last < first || (first === 0 && last === sentences.length - 1)) return whole;
  return `${whole}.${first + 1}${last > first ? `-${last + 1}` : ""}`;
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
