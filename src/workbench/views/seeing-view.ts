import { has } from "../../coding/bitset.js";
import { meetings } from "../../coding/meetings.js";
import { cooccurrence } from "../../measures/cooccurrence.js";
import type { MeasureInput } from "../../measures/input.js";
import { matrix } from "../../measures/matrix.js";
import { saturationOff } from "../../measures/saturation/off.js";
import { saturation } from "../../measures/saturation.js";
import type { Measured } from "../../measures/table.js";
import { unitCount } from "../../messages/measures.js";
import { formatNumber } from "../../messages/numbers.js";
import { gather } from "../../study/gather.js";
import { ownSelection, ownStudy } from "../../study/own.js";
import type { Study } from "../../study/read.js";
import { saturationChoice } from "../../study/saturation-choice.js";
import { segments } from "../../text/segments.js";
import type { BehindView, MatrixView, PairView, SaturationView, TogetherView } from "../protocol/seeing.js";
import { marksOf } from "./code-view.js";
import { groundView, missingIn } from "./ground-view.js";
import { sheetOf, type Viewer } from "./study-view.js";

/** Codes × interviews on one person's own sheets; codes without a mark and without a gap are left out. */
export function matrixView(study: Study, viewer: Viewer): MatrixView {
  const own = ownStudy(study, viewer.coder);
  const input = gather(own, {}, ownSelection(own));
  const measured = matrix(input);
  const missing = new Map(missingIn(own).map(({ code, interviews }) => [code, interviews]));
  const counts = measured.tables[0]?.rows ?? [];
  const ground = groundView(own, { ...viewer, notes: measured.notes });
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

/** Codes that meet in a turn on one person's own sheets. */
export function togetherView(study: Study, viewer: Viewer): TogetherView {
  const own = ownStudy(study, viewer.coder);
  const measured = cooccurrence(gather(own, { unit: "turn" }, ownSelection(own)));
  const table = measured.tables[0];
  const at = (name: string): number => table?.columns.findIndex((one) => one.name === name) ?? -1;
  const [a, b, first, second, both, interviews, c] = COLUMNS.map(at);
  const pairs = (table?.rows ?? []).map((row): PairView => {
    const share = row[c ?? -1];
    return {
      ...{ a: String(row[a ?? -1]), b: String(row[b ?? -1]) },
      ...{ countA: Number(row[first ?? -1]), countB: Number(row[second ?? -1]) },
      ...{ both: Number(row[both ?? -1]), interviews: Number(row[interviews ?? -1]) },
      c: typeof share === "number" ? formatNumber(share, viewer.lang) : "",
    };
  });
  return { ...groundView(own, { ...viewer, notes: measured.notes }), pairs };
}

const COLUMNS = ["code_a", "code_b", "count_a", "count_b", "both", "interviews_both", "c_coefficient"];

/**
 * What each interview brought that was new, on one person's own sheets. A code for which an interview has still to be read again
 * is left out of the curve: it is missing there, and would count as not said. Nothing but the reason in a study that has
 * switched the measure off.
 */
export function saturationView(study: Study, viewer: Viewer): SaturationView {
  const whole = ownStudy(study, viewer.coder);
  const { off, why } = saturationChoice(study.config);
  if (off) {
    const { notes } = saturationOff(why);
    const nothing = { steps: [], mean: [], lower: [], upper: [], ordered: true, codes: 0 };
    return { ...groundView(whole, { ...viewer, notes }), missing: [], ...nothing };
  }
  const gaps = new Set(missingIn(whole).map(({ code }) => code));
  const own = { ...whole, codes: whole.codes.filter(({ id }) => !gaps.has(id)) };
  const input = gather(own, { unit: "interview" }, ownSelection(own));
  const measured = saturation(input);
  const fresh = freshIn(input);
  const curve = curveOf(measured, fresh.length);
  let seen = 0;
  return {
    ...groundView(whole, { ...viewer, notes: measured.notes }),
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
export function behindView(study: Study, coder: string, { codes, interviews, together }: Behind): BehindView {
  const own = ownStudy(study, coder);
  const wanted = own.transcripts.filter(
    ({ id, material }) => material === "interview" && (interviews.length === 0 || interviews.includes(id)),
  );
  const groups = wanted.map((transcript) => ({
    transcript: transcript.id,
    passages: marksOf(sheetOf(own, transcript.id, coder), transcript, (code) => codes.includes(code)),
  }));
  const [a = "", b = ""] = codes;
  const met = together
    ? meetings(
        wanted.flatMap((one) => segments(one, "turn")),
        ownSelection(own).marks,
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
