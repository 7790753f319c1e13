import type { Study } from "../../study/read.js";
import { find, type Sought } from "../../text/find.js";
import { turnAt } from "../../text/place.js";
import { overlaps, type Span } from "../../text/span.js";
import type { Transcript } from "../../text/transcript.js";
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
  const hit = (span: Span): HitView => ({
    ...saidView(transcript, span),
    role: turnAt(transcript, span.start)?.role ?? "other",
    codes: [...new Set(marks.filter((mark) => overlaps(mark, span)).map(({ code }) => code))],
  });
  const people = study.interviews.find((one) => one.id === id)?.participants ?? [];
  return { transcript: id, people, text: textVersion(transcript), count: spans.length, hits: shown.map(hit) };
}
