import { type Spans, spansOf } from "../coding/spans.js";
import * as say from "../messages/code-overlap.js";
import { columns } from "../messages/columns.js";
import { byCodeUnit } from "../text/order.js";
import { placeOf } from "../text/place.js";
import type { Span } from "../text/span.js";
import { commonSpans } from "./common-spans.js";
import { notMeasured } from "./excerpts.js";
import { type MeasureInput, withoutInterviews } from "./input.js";
import { commonNotes, commonSettings } from "./notes.js";
import type { Cell, Measured } from "./table.js";

/** From where on something is said of a pair. Shares are above 0 and at most 1. */
export interface OverlapAsked {
  /** Each of two codes lies in the other at least so far: they may be one code. */
  readonly alike: number;
  /** One code lies in the other at least so far, and not the other way round: it may be a sub-code. */
  readonly inside: number;
  /** So many passages of a code before anything is said of it. */
  readonly least: number;
}

export const OVERLAP: OverlapAsked = { alike: 0.7, inside: 0.9, least: 3 };

/** A passage counts as lying in another code where at least this share of its characters does. */
const HALF = 0.5;
const EXAMPLES = 3;

/** One code seen from another. */
interface Lying {
  readonly passages: number;
  /** Passages of which at least half lies in the other code. */
  readonly covered: number;
  /** Share of its characters that the other code covers too. */
  readonly characters: number;
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly reading: "one-code" | "sub-code" | "too-few" | null;
  readonly ofA: Lying;
  readonly ofB: Lying;
  readonly interviews: number;
  readonly coders: number;
  readonly examples: readonly string[];
}

/**
 * Pairs of codes whose passages lie in each other: what share of the characters and of the passages of each the other covers, in
 * how many interviews, and how many people put both there. Two ways it may be one code, one way a sub-code; what it means is
 * to be read in the passages. A code lies in another as far as the smaller of the two shares says.
 */
export function codeOverlap(input: MeasureInput, asked: OverlapAsked): Measured {
  const quoted = withoutInterviews(input);
  if (quoted !== null) return notMeasured(input, "overlap", quoted);
  const pairs = pairsIn(input, asked).sort(byReading);
  const count = (reading: Pair["reading"]): number => pairs.filter((pair) => pair.reading === reading).length;
  return {
    measure: "overlap",
    settings: { ...commonSettings(input), unit: "segment", ...asked },
    tables: [
      {
        name: "overlap",
        title: say.title,
        columns: [columns.codeA, columns.codeB, ...say.columns],
        rows: pairs.map(cellsOf),
      },
    ],
    values: {
      codes: input.codes.length,
      pairs_met: pairs.length,
      one_code: count("one-code"),
      sub_codes: count("sub-code"),
      too_few: count("too-few"),
    },
    notes: [
      ...commonNotes(input),
      { code: "place-not-meaning", text: say.placeNotMeaning },
      ...(count("too-few") > 0 ? [{ code: "too-few-passages", text: say.tooFew(count("too-few"), asked.least) }] : []),
    ],
  };
}

function pairsIn(input: MeasureInput, asked: OverlapAsked): Pair[] {
  const spans = spansOf(input.selection.marks);
  const ids = input.codes.map(({ id }) => id).sort(byCodeUnit);
  return ids.flatMap((first, i) =>
    ids.slice(i + 1).flatMap((second) => {
      const shared = sharedBy(spans, first, second);
      if (shared.length === 0) return [];
      const one = lying(spans, first, second);
      const other = lying(spans, second, first);
      const isTurned = degree(other) > degree(one) && degree(one) < asked.alike;
      const [a, b] = isTurned ? [second, first] : [first, second];
      const [ofA, ofB] = isTurned ? [other, one] : [one, other];
      return [
        {
          ...{ a, b, ofA, ofB },
          reading: readingOf(ofA, ofB, asked),
          interviews: new Set(shared.map(({ transcript }) => transcript)).size,
          coders: codersOfBoth(input, a, b),
          examples: shared.slice(0, EXAMPLES).map(({ transcript, span }) => placeIn(input, transcript, span)),
        },
      ];
    }),
  );
}

interface Shared {
  readonly transcript: string;
  readonly span: Span;
}

function sharedBy(spans: Spans, a: string, b: string): Shared[] {
  return [...spans].flatMap(([transcript, codes]) =>
    commonSpans(codes.get(a) ?? [], codes.get(b) ?? []).map((span) => ({ transcript, span })),
  );
}

function lying(spans: Spans, code: string, other: string): Lying {
  let [passages, covered, length, both] = [0, 0, 0, 0];
  for (const codes of spans.values()) {
    for (const passage of codes.get(code) ?? []) {
      const own = passage.end - passage.start;
      const shared = commonSpans([passage], codes.get(other) ?? []).reduce(
        (sum, { start, end }) => sum + end - start,
        0,
      );
      passages++;
      length += own;
      both += shared;
      if (shared >= HALF * own) covered++;
    }
  }
  return { passages, covered, characters: length === 0 ? 0 : both / length };
}

const degree = ({ passages, covered, characters }: Lying): number =>
  passages === 0 ? 0 : Math.min(characters, covered / passages);

function readingOf(a: Lying, b: Lying, { alike, inside, least }: OverlapAsked): Pair["reading"] {
  const isAlike = Math.min(degree(a), degree(b)) >= alike;
  if (!isAlike && degree(a) < inside) return null;
  if (Math.min(a.passages, b.passages) < least) return "too-few";
  return isAlike ? "one-code" : "sub-code";
}

/** How many people put both codes on words that overlap. Where it is nobody, two people may call one thing by two names. */
function codersOfBoth({ selection }: MeasureInput, a: string, b: string): number {
  const coders = [...new Set(selection.marks.filter(({ code }) => code === a).map(({ coder }) => coder))];
  return coders.filter((coder) => {
    const own = spansOf(selection.marks.filter((mark) => mark.coder === coder && (mark.code === a || mark.code === b)));
    return sharedBy(own, a, b).length > 0;
  }).length;
}

function placeIn({ transcripts }: MeasureInput, id: string, span: Span): string {
  const transcript = transcripts.find((one) => one.id === id);
  return transcript === undefined ? id : placeOf(transcript, span);
}

const ORDER: readonly Pair["reading"][] = ["one-code", "sub-code", "too-few", null];

function byReading(x: Pair, y: Pair): number {
  const weight = ({ ofA, ofB }: Pair): number => degree(ofA) + degree(ofB);
  return (
    ORDER.indexOf(x.reading) - ORDER.indexOf(y.reading) ||
    weight(y) - weight(x) ||
    byCodeUnit(`${x.a} ${x.b}`, `${y.a} ${y.b}`)
  );
}

function cellsOf({ a, b, reading, ofA, ofB, interviews, coders, examples }: Pair): Cell[] {
  return [
    ...[a, b, reading],
    ...[ofA.passages, ofA.covered, ofA.characters],
    ...[ofB.passages, ofB.covered, ofB.characters],
    ...[interviews, coders, examples.join(", ")],
  ];
}
