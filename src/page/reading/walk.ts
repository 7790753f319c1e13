import type { TranscriptView, TurnView } from "../../workbench/protocol/transcript.js";
import { moved, type Span, sentencesOf } from "./spans.js";

/** Where one is in the text by keyboard: a turn, and what is chosen in it; nothing chosen stands for the whole turn. */
export interface Spot {
  readonly turn: number;
  readonly span: Span | null;
  /** True where it was chosen with the mouse or a finger, and a button is to stand beside it. */
  readonly byHand?: boolean;
}

/** The spot after a key; null where the key means no movement, or leads nowhere. */
export function walk(view: TranscriptView, spot: Spot | null, key: Key): Spot | null {
  if (key.name === "ArrowDown" || key.name === "ArrowUp") return toTurn(view, spot, key.name === "ArrowDown" ? 1 : -1);
  if (key.name !== "ArrowRight" && key.name !== "ArrowLeft") return null;
  const turn = view.turns.find(({ index }) => index === spot?.turn);
  // What an interviewer says is not coded: there is nothing to choose in it.
  if (turn === undefined || spot === null || turn.role !== "participant") return null;
  const by = key.name === "ArrowRight" ? 1 : -1;
  if (!key.shift) return toSentence(turn, spot, by);
  const span = spot.span ?? { start: turn.start, end: turn.end };
  return { turn: spot.turn, span: moved(view.text, span, { edge: key.alt ? "start" : "end", by, within: turn }) };
}

export interface Key {
  readonly name: string;
  readonly shift: boolean;
  readonly alt: boolean;
}

function toTurn({ turns }: TranscriptView, spot: Spot | null, by: 1 | -1): Spot | null {
  const said = turns.filter(({ role }) => role === "participant");
  if (spot === null) return said[0] === undefined ? null : { turn: said[0].index, span: null };
  const turn =
    by === 1
      ? (said.find(({ index }) => index > spot.turn) ?? said.at(-1))
      : (said.findLast(({ index }) => index < spot.turn) ?? said[0]);
  return turn === undefined ? null : { turn: turn.index, span: null };
}

function toSentence(turn: TurnView, { span }: Spot, by: 1 | -1): Spot | null {
  const sentences = sentencesOf(turn);
  const at =
    span === null ? (by === 1 ? -1 : sentences.length) : sentences.findLastIndex(({ start }) => start <= span.start);
  const next = sentences[Math.max(0, Math.min(sentences.length - 1, at + by))];
  return next === undefined ? null : { turn: turn.index, span: next };
}
