import type { Code } from "../codebook/codebook.js";
import type { Selection } from "../coding/basis.js";
import type { Mark } from "../coding/mark.js";
import { meetings } from "../coding/meetings.js";
import { placeOf, turnAt } from "../text/place.js";
import type { Segment, Unit } from "../text/segment.js";
import { segments } from "../text/segments.js";
import type { Transcript, Turn } from "../text/transcript.js";
import type { Study } from "./read.js";

/** A marked passage with its place and the turns around it. */
export interface Quote {
  readonly mark: Mark;
  readonly code: Code | undefined;
  readonly transcript: Transcript;
  readonly place: string;
  readonly quote: string;
  /** The turn that holds it, and the one before: one turn of context, no more. */
  readonly turn: Turn | undefined;
  readonly before: Turn | undefined;
}

/** The marks that count as passages, in the order of the interviews and then of the text. */
export function quotesOf(study: Study, ...selections: readonly Selection[]): Quote[] {
  const marks = selections.flatMap((selection) => selection.marks);
  return study.transcripts.flatMap((transcript) =>
    marks.filter((mark) => mark.transcript === transcript.id).map((mark) => quoteOf(study, transcript, mark)),
  );
}

/** A unit in which two codes stand, and the passages of both in it. */
export interface QuotedMeeting {
  readonly unit: Segment;
  readonly place: string;
  readonly quotes: readonly Quote[];
}

export interface Together {
  /** Two codes. */
  readonly pair: readonly [string, string];
  readonly unit: Unit;
}

/** The units in which two codes stand together, as `cooccurrence` counts them, with their passages. */
export function quotesTogether(
  study: Study,
  { pair, unit }: Together,
  ...selections: readonly Selection[]
): QuotedMeeting[] {
  const marks = selections.flatMap((selection) => selection.marks);
  const units = study.transcripts.flatMap((transcript) => segments(transcript, unit));
  return meetings(units, marks, pair).map(({ unit: met, marks: here }) => ({
    unit: met,
    place: unit === "interview" ? met.transcript.id : placeOf(met.transcript, met.said[0] ?? met),
    quotes: here.map((mark) => quoteOf(study, met.transcript, mark)),
  }));
}

function quoteOf(study: Study, transcript: Transcript, mark: Mark): Quote {
  const turn = turnAt(transcript, mark.start);
  return {
    mark,
    code: study.codes.find((code) => code.id === mark.code),
    transcript,
    place: placeOf(transcript, mark),
    quote: transcript.text.slice(mark.start, mark.end),
    turn,
    before: turn === undefined ? undefined : transcript.turns[turn.index - 2],
  };
}
