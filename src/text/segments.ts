import { saidIn } from "./said.js";
import type { Segment, Unit } from "./segment.js";
import { sentencesIn } from "./sentences.js";
import type { Span } from "./span.js";
import type { Transcript, Turn } from "./transcript.js";
import { unspokenIn } from "./unspoken.js";

/** The units of a transcript in order. Only what participants say makes a unit: the interviewer's words are never counted. */
export function segments(transcript: Transcript, unit: Unit): Segment[] {
  return PIECES[unit](transcript).map((piece, i) => ({
    ...piece,
    unit,
    index: i + 1,
    transcript,
    section: unit === "interview" ? null : (piece.turns[0]?.section ?? null),
  }));
}

type Piece = Pick<Segment, "start" | "end" | "turns" | "said">;

const PIECES: Readonly<Record<Unit, (transcript: Transcript) => Piece[]>> = {
  turn: (transcript) =>
    spoken(transcript.turns).map((turn) => ({ ...spanOf(turn), turns: [turn], said: [spanOf(turn)] })),
  sentence: (transcript) =>
    spoken(transcript.turns).flatMap((turn) =>
      sentencesIn(transcript.text, turn).map((span) => ({ ...span, turns: [turn], said: [span] })),
    ),
  exchange: (transcript) => exchanges(transcript).flatMap(group),
  interview: (transcript) => group(transcript.turns),
};

function spoken(turns: readonly Turn[]): Turn[] {
  return turns.filter((turn) => turn.role === "participant");
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Turns as one piece; none where no participant speaks in them. */
function group(turns: readonly Turn[]): Piece[] {
  const said = spoken(turns).map(spanOf);
  const first = turns[0];
  const last = turns.at(-1);
  if (said.length === 0 || first === undefined || last === undefined) return [];
  return [{ start: first.start, end: last.end, turns, said }];
}

/**
 * Turns from one question to the next, in order; the first group is what comes before the first question.
 * Where nobody interviews, as in written answers, each section is one. A group may hold no participant.
 */
export function exchanges(transcript: Transcript): Turn[][] {
  const groups: Turn[][] = [[]];
  const isWritten = transcript.turns.every((turn) => turn.role !== "interviewer");
  for (const turn of transcript.turns) {
    const before = groups.at(-1)?.at(-1);
    const opens = isWritten ? before !== undefined && before.section !== turn.section : opensExchange(transcript, turn);
    if (opens) groups.push([turn]);
    else groups.at(-1)?.push(turn);
  }
  return groups.filter((turns) => turns.length > 0);
}

const FOUR_WORDS = /^(?:[^\p{L}\p{N}]*[\p{L}\p{N}]\S*\s){3}[^\p{L}\p{N}]*[\p{L}\p{N}]/u;

/** An interviewer's turn opens an exchange, but for a back-channel of up to three words that asks nothing. */
export function opensExchange(transcript: Transcript, turn: Turn): boolean {
  if (turn.role !== "interviewer") return false;
  const said = saidIn(transcript.text, turn, unspokenIn(transcript, turn)).text;
  return said.includes("?") || FOUR_WORDS.test(said);
}
