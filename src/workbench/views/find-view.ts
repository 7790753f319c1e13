import type { Study } from "../../study/read.js";
import { find, type Sought } from "../../text/find.js";
import { turnAt } from "../../text/place.js";
import { sentencesIn } from "../../text/sentences.js";
import { overlaps, type Span } from "../../text/span.js";
import type { Transcript, Turn } from "../../text/transcript.js";
import type { FindView, FoundIn, HitView } from "../protocol/find.js";
import { saidView } from "./said-view.js";
import { sheetOf } from "./study-view.js";

/** How many places of one transcript are shown, and of all together; all are counted. */
const MOST_IN_ONE = 400;
const MOST = 1200;

/** Where words stand in these transcripts, with what was said around them and the codes that the person has put there. */
export function findView(study: Study, sought: Sought, { coder, within }: Wish): FindView {
  let left = MOST;
  const transcripts = within.flatMap((transcript): FoundIn[] => {
    const spans = find(transcript, sought);
    if (spans.length === 0) return [];
    const shown = spans.slice(0, Math.min(MOST_IN_ONE, left));
    left -= shown.length;
    return [foundIn(study, transcript, { coder, spans, shown })];
  });
  return { count: transcripts.reduce((sum, { count }) => sum + count, 0), transcripts, searched: within.length };
}

interface Wish {
  readonly coder: string;
  readonly within: readonly Transcript[];
}

/** Tells one text of a transcript from another. */
export function textVersion({ sha256 }: Transcript): string {
  return sha256.slice(0, 12);
}

function foundIn(
  study: Study,
  transcript: Transcript,
  { coder, spans, shown }: { coder: string; spans: readonly Span[]; shown: readonly Span[] },
): FoundIn {
  const { id } = transcript;
  const codings = sheetOf(study, id, coder)?.codings ?? [];
  const marks = codings.filter(({ verdict }) => verdict !== "rejected");
  const sentences = sentencesOnce(transcript);
  const hit = (span: Span): HitView => {
    const turn = turnAt(transcript, span.start);
    const here = turn === undefined ? [] : sentences(turn).filter((one) => overlaps(one, span));
    return {
      ...saidView(transcript, span),
      role: turn?.role ?? "other",
      codes: [...new Set(marks.filter((mark) => overlaps(mark, span)).map(({ code }) => code))],
      sentence: [Math.min(span.start, ...here.map(({ start }) => start)), Math.max(span.end, here.at(-1)?.end ?? 0)],
      whole: [turn?.start ?? span.start, turn?.end ?? span.end],
    };
  };
  const people = study.interviews.find((one) => one.id === id)?.participants ?? [];
  return { transcript: id, people, text: textVersion(transcript), count: spans.length, hits: shown.map(hit) };
}

/** The sentences of a turn, cut once however many places are in it. */
function sentencesOnce({ text }: Transcript): (turn: Turn) => Span[] {
  const known = new Map<number, Span[]>();
  return (turn) => {
    const found = known.get(turn.index) ?? sentencesIn(text, turn);
    known.set(turn.index, found);
    return found;
  };
}
