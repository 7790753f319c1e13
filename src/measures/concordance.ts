import * as say from "../messages/concordance.js";
import { fold } from "../text/fold.js";
import { placeOf } from "../text/place.js";
import type { Span } from "../text/span.js";
import type { Transcript, Turn } from "../text/transcript.js";
import type { Finder, PatternAsked } from "./concordance-pattern.js";
import type { Cell, Measured } from "./table.js";

export interface ConcordanceAsked extends PatternAsked {
  /** Whose turns are searched. */
  readonly speaker: "participant" | "interviewer" | "all";
  /** In the order of the interviews and the text, or by the words before or behind. */
  readonly sort: "place" | "left" | "right";
  /** Characters on each side, within the turn. */
  readonly context: number;
}

interface Line {
  readonly place: string;
  readonly speaker: string;
  readonly left: string;
  readonly key: string;
  readonly right: string;
}

/**
 * Keywords in context: every place where a pattern stands, with who speaks and the words around it in the turn, and in how
 * many interviews it stands. Reads the words; nothing is counted that the interviewer says unless asked for.
 */
export function concordance(transcripts: readonly Transcript[], find: Finder, asked: ConcordanceAsked): Measured {
  const found = transcripts.map((transcript) => linesIn(transcript, find, asked));
  const lines = found.flat();
  const sorted = asked.sort === "place" ? lines : lines.toSorted(byWords(asked.sort));
  const holding = found.filter((own) => own.length > 0).length;
  const { pattern, kind, accents, speaker, sort, context } = asked;
  return {
    measure: "find",
    settings: { pattern, kind, accents, speaker, sort, context, interviews: transcripts.map(({ id }) => id) },
    tables: [
      {
        name: "concordance",
        title: say.title,
        columns: say.columns,
        rows: sorted.map(({ place, speaker: who, left, key, right }): Cell[] => [place, who, left, key, right]),
      },
    ],
    values: { occurrences: lines.length, interviews_with: holding, interviews: transcripts.length },
    notes: [{ code: "words-not-codes", text: say.wordsNotCodes }],
  };
}

function linesIn(transcript: Transcript, find: Finder, asked: ConcordanceAsked): Line[] {
  return transcript.turns
    .filter(({ role }) => asked.speaker === "all" || role === asked.speaker)
    .flatMap((turn) =>
      find(transcript, turn).map((span) => lineOf(transcript, turn, { span, context: asked.context })),
    );
}

function lineOf(
  transcript: Transcript,
  turn: Turn,
  { span, context }: { readonly span: Span; readonly context: number },
): Line {
  const { text } = transcript;
  return {
    place: placeOf(transcript, span),
    speaker: turn.speaker,
    left: before(text.slice(turn.start, span.start), context),
    key: flat(text.slice(span.start, span.end)),
    right: behind(text.slice(span.end, turn.end), context),
  };
}

const flat = (text: string): string => text.replace(/\s+/g, " ");

/** The end of what stands before, in whole words, with a sign where more was said. */
function before(text: string, room: number): string {
  const whole = flat(text);
  if (whole.length <= room) return whole.trimStart();
  const kept = whole.slice(-room);
  return `… ${(whole[whole.length - room - 1] === " " ? kept : kept.replace(/^\S*/, "")).trimStart()}`;
}

function behind(text: string, room: number): string {
  const whole = flat(text);
  if (whole.length <= room) return whole.trimEnd();
  const kept = whole.slice(0, room);
  return `${(whole[room] === " " ? kept : kept.replace(/\S*$/, "")).trimEnd()} …`;
}

/** By the words behind, or by those before from the nearest on; the same words in the order of the text. */
function byWords(side: "left" | "right"): (a: Line, b: Line) => number {
  const key = (line: Line): string => {
    const list = fold(line[side]).match(/[\p{L}\p{N}]+/gu) ?? [];
    return (side === "left" ? [...list].reverse() : list).join(" ");
  };
  return (a, b) => {
    const [x, y] = [key(a), key(b)];
    return x < y ? -1 : x > y ? 1 : 0;
  };
}
