import type { Code } from "../codebook/codebook.js";
import type { Selection } from "../coding/basis.js";
import type { Mark } from "../coding/mark.js";
import { placeOf, turnAt } from "../text/place.js";
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
