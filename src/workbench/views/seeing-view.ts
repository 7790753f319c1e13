import { has } from "../../coding/bitset.js";
import { meetings } from "../../coding/meetings.js";
import { cooccurrence } from "../../measures/cooccurrence.js";
import type { MeasureInput } from "../../measures/input.js";
import { matrix } from "../../measures/matrix.js";
import { saturationOff } from "../../measures/saturation/off.js";
import { saturation } from "../../measures/saturation.js";
import type { Measured } from "../../measures/table.js";
import { unitCount } from "../../messages/measures.js";
import { formatCoefficient } from "../../messages/numbers.js";
import { gather } from "../../study/gather.js";
import type { Study } from "../../study/read.js";
import { saturationChoice } from "../../study/saturation-choice.js";
import type { Unit } from "../../text/segment.js";
import { segments } from "../../text/segments.js";
import type { BehindView, MatrixView, PairView, SaturationView, SeenBasis, TogetherView } from "../protocol/seeing.js";
import { marksOf } from "./code-view.js";
import { groundView, missingIn } from "./ground-view.js";
import { type SeenMarks, seenMarks } from "./seen-marks.js";
import type { Viewer } from "./study-view.js";

/** Who looks, and at whose marks they ask to look. */
export interface Seer extends Viewer {
  readonly asked?: SeenBasis | null;
}

/** Codes × interviews; codes without a mark and without a gap are left out. */
export function matrixView(study: Study, viewer: Seer): MatrixView {
  const seen = seenMarks(study, viewer);
  const input = gathered(seen);
  const measured = matrix(input);
  const counts = measured.tables[0]?.rows ?? [];
  const ground = groundView(seen, viewer, measured.notes);
  const missing = new Map(ground.missing.map(({ code, interviews }) => [code, interviews]));
  const rows = input.grid.columns.map(({ id: code }, c) => {
    const gaps = missing.get(code) ?? [];
    const cells = ground.counted.map((interview) => {
      const count = Number(counts.find(([id]) => id === interview)?.[c + 1] ?? 0);
      return count === 0 && gaps.includes(interview) ? null : count;
    });
    return { code, cells, interviews: cells.filter((n) => n !== null && n > 0).length };
  });
  return {
    ...ground,
    unit: unitCount(2, input.grid.unit)[viewer.lang].replace(/^2\s/, ""),
    rows: rows.filter(({ cells }) => cells.some((n) => n !== 0)),
  };
}

/** The marks that are seen, laid over units. */
function gathered({ study, selection, basis }: SeenMarks, wanted: { unit?: Unit } = {}): MeasureInput {
  return gather(study, { ...wanted, ...(basis === "agreed" ? { basis } : {}) }, selection);
}

/** Codes that meet in a turn. */
export function togetherView(study: Study, viewer: Seer): TogetherView {
  const seen = seenMarks(study, viewer);
  const measured = cooccurrence(gathered(seen, { unit: "turn" }));
  const table = measured.tables[0];
  const at = (name: string): number => table?.columns.findIndex((one) => one.name === name) ?? -1;
  const [a, b, first, second, both, interviews, c] = COLUMNS.map(at);
  const pairs = (table?.rows ?? []).map((row): PairView => {
    const share = row[c ?? -1];
    return {
      ...{ a: String(row[a ?? -1]), b: String(row[b ?? -1]) },
      ...{ countA: Number(row[first ?? -1]), countB: Number(row[second ?? -1]) },
      ...{ both: Number(row[both ?? -1]), interviews: Number(row[interviews ?? -1]) },
      c: typeof share === "number" ? formatCoefficient(share, viewer.lang, { zeros: "dropped" }) : "",
    };
  });
  return { ...groundView(seen, viewer, measured.notes), pairs };
}

const COLUMNS = ["code_a", "code_b", "count_a", "count_b", "both", "interviews_both", "c_coefficient"];

/**
 * What each interview brought that was new. A code for which an interview has still to be read again
 * is left out of the curve: it is missing there, and would count as not said. Nothing but the reason in a study that has
 * switched the measure off.
 */
export function saturationView(study: Study, viewer: Seer): SaturationView {
  const whole = seenMarks(study, viewer);
  const { off, why } = saturationChoice(study.config);
  if (off) {
    const { notes } = saturationOff(why);
    const nothing = { steps: [], mean: [], lower: [], upper: [], ordered: true, codes: 0 };
    return { ...groundView(whole, viewer, notes), missing: [], ...nothing };
  }
  const gaps = new Set(missingIn(whole).map(({ code }) => code));
  const without = { ...whole.study, codes: whole.study.codes.filter(({ id }) => !gaps.has(id)) };
  const input = gathered({ ...whole, study: without }, { unit: "interview" });
  const measured = saturation(input);
  const fresh = freshIn(input);
  const curve = curveOf(measured, fresh.length);
  let seen = 0;
  return {
    ...groundView(whole, viewer, measured.notes),
    steps: input.grid.interviews.map((interview, i) => {
      const codes = fresh[i] ?? [];
      seen += codes.length;
      return { interview, fresh: codes, seen };
    }),
    ...curve,
    ordered: input.ordered,
    codes: input.grid.columns.length,
  };
}

/** From how many interviews on a band of orders is shown. */
const BAND = 5;

function curveOf({ values }: Measured, n: number): Pick<SaturationView, "mean" | "lower" | "upper"> {
  const curve = values.curve as unknown as Readonly<Record<"mean" | "lower" | "upper", readonly number[]>>;
  const mean = n > 1 ? curve.mean : [];
  return n < BAND ? { mean, lower: [], upper: [] } : { mean, lower: curve.lower, upper: curve.upper };
}

/** The codes that each interview is the first to hold. */
function freshIn({ grid }: MeasureInput): string[][] {
  const fresh = grid.interviews.map((): string[] => []);
  grid.columns.forEach(({ id }, c) => {
    const set = grid.marks[c];
    const row = set === undefined ? -1 : grid.rows.findIndex((_, r) => has(set, r));
    fresh[grid.interviewOf[row] ?? -1]?.push(id);
  });
  return fresh;
}

/** The marks behind a number: of these codes, in these interviews (all where none is named); or where two codes meet in a turn. */
export function behindView(study: Study, seer: Pick<Seer, "coder" | "asked">, behind: Behind): BehindView {
  const { codes, interviews, together } = behind;
  const seen = seenMarks(study, seer);
  const wanted = study.transcripts.filter(
    ({ id, material }) => material === "interview" && (interviews.length === 0 || interviews.includes(id)),
  );
  const groups = wanted.map((transcript) => ({
    transcript: transcript.id,
    passages: marksOf(seen.sheetOn(transcript.id), transcript, (code) => codes.includes(code)),
  }));
  const [a = "", b = ""] = codes;
  const met = together
    ? meetings(
        wanted.flatMap((one) => segments(one, "turn")),
        seen.selection.marks,
        [a, b],
      )
    : [];
  const inMeeting = new Set(met.flatMap(({ marks }) => marks.map(({ id }) => id)));
  return {
    groups: groups
      .map(({ transcript, passages }) => ({
        transcript,
        passages: together ? passages.filter(({ id }) => inMeeting.has(id)) : passages,
      }))
      .filter(({ passages }) => passages.length > 0),
  };
}

export interface Behind {
  readonly codes: readonly string[];
  readonly interviews: readonly string[];
  readonly together: boolean;
}
