import type { Mark } from "../coding/mark.js";
import type { Span } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import type { CodedStretch, FreeMarks } from "./agreement-input.js";

interface Reader {
  readonly coder: string;
  readonly interviews: readonly string[];
  readonly marks: readonly Mark[];
}

/** The marks of each two coders on what both read; of more than two coders, of all of them on what all read as well. */
export function freeMarks(
  readers: readonly Reader[],
  transcripts: readonly Transcript[],
  codes: readonly { readonly id: string }[],
): FreeMarks[] {
  const pairs = readers.flatMap((a, i) => readers.slice(i + 1).map((b) => [a, b]));
  const groups = readers.length > 2 ? [readers, ...pairs] : pairs;
  return groups.flatMap((group) => {
    const read = transcripts.filter(({ id }) => group.every(({ interviews }) => interviews.includes(id)));
    return read.length === 0 ? [] : [marksOf(group, read, codes)];
  });
}

function marksOf(
  group: readonly Reader[],
  transcripts: readonly Transcript[],
  codes: readonly { readonly id: string }[],
): FreeMarks {
  const said = axisOf(transcripts, saidIn, 1);
  const whole = axisOf(transcripts, ({ text }) => [{ start: 0, end: text.length }], 0);
  const on = (axis: Axis): FreeMarks["said"]["codes"] =>
    new Map(codes.map(({ id }) => [id, group.map(({ marks }) => axis.place(marks.filter(({ code }) => code === id)))]));
  return {
    coders: group.map(({ coder }) => coder),
    said: { length: said.length, gaps: transcripts.length - 1, codes: on(said) },
    whole: { length: whole.length, codes: on(whole) },
  };
}

function saidIn({ turns }: Transcript): Span[] {
  return turns.filter(({ role }) => role === "participant").map(({ start, end }) => ({ start, end }));
}

/** Parts of several texts laid one after the other, with a gap between texts. */
interface Axis {
  readonly length: number;
  /** Where marks stand on it: a mark that goes on in the next part is one stretch there. */
  place(marks: readonly Mark[]): CodedStretch[];
}

function axisOf(transcripts: readonly Transcript[], partsOf: (one: Transcript) => Span[], gap: number): Axis {
  let length = 0;
  const parts = new Map<string, { readonly span: Span; readonly at: number }[]>();
  transcripts.forEach((transcript, i) => {
    if (i > 0) length += gap;
    const own = partsOf(transcript).map((span) => {
      const at = length;
      length += span.end - span.start;
      return { span, at };
    });
    parts.set(transcript.id, own);
  });
  const stretch = (mark: Mark): CodedStretch[] => {
    const pieces = (parts.get(mark.transcript) ?? []).flatMap(({ span, at }) => {
      const [start, end] = [Math.max(mark.start, span.start), Math.min(mark.end, span.end)];
      return start < end ? [{ start: at + start - span.start, end: at + end - span.start }] : [];
    });
    const [first, last] = [pieces[0], pieces.at(-1)];
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
  };
  return { length, place: (marks) => marks.flatMap(stretch) };
}
