import type { MarkView, TranscriptView } from "../../workbench/protocol/transcript.js";
import type { Span } from "./spans.js";
import type { Spot } from "./walk.js";

/** What would be coded now: the chosen words, else the whole turn one stands in; null where that is not a participant's. */
export function chosen({ turns }: Pick<TranscriptView, "turns">, spot: Spot | null): Span | null {
  if (spot === null || spot.span !== null) return spot?.span ?? null;
  const turn = turns.find(({ index }) => index === spot.turn);
  return turn === undefined || turn.role !== "participant" ? null : { start: turn.start, end: turn.end };
}

/** The words of a span; none where there is none. */
export function quoteFor({ text }: Pick<TranscriptView, "text">, span: Span | null): string {
  return span === null ? "" : text.slice(span.start, span.end);
}

/** Whether the very words have this code already. */
export function isGiven({ marks }: Pick<TranscriptView, "marks">, code: string, { start, end }: Span): boolean {
  return marks.some((one) => one.code === code && one.start === start && one.end === end);
}

/** Whether words can become the limits of a mark: they reach into a turn that the mark is in. */
export function isBeside({ turns }: Pick<TranscriptView, "turns">, mark: Span, span: Span): boolean {
  const touches = (one: Span, { start, end }: Span): boolean => one.start < end && start < one.end;
  return turns.some((turn) => touches(turn, mark) && touches(turn, span));
}

/** The step that changes a mark as it stands. */
export function alteration(mark: MarkView, to: { code?: string; start?: number; end?: number; note?: string }) {
  return { kind: "alter" as const, id: mark.id, version: mark.version, to };
}
