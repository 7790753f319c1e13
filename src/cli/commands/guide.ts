import { type Covered, coverage } from "../../evidence/guide/coverage.js";
import { drawnBy } from "../../evidence/guide/drawn-table.js";
import * as say from "../../messages/guide.js";
import * as tables from "../../messages/guide-tables.js";
import { gather, wholeInterviews } from "../../study/gather.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliverMeasured } from "../deliver-measured.js";
import { EXIT, type Exit } from "../exit.js";
import { type MeasuredStudy, measuredStudy } from "../measured-study.js";
import { refuse, refuseWithoutInterviews } from "../refuse.js";
import { guideInWords } from "../show/guide.js";

/** How many interviews are the last ones, where nobody says. */
const LAST = 2;

/** Who was asked what; with `--drawn`, which question has drawn something new lately. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const asked = await measuredStudy(context, answers);
  if (typeof asked === "number") return asked;
  const { study, flawed } = asked;
  const whole = wholeInterviews(study);
  if (study.guide === null) return refuse(context, "no-guide", say.noGuide, say.noGuideHint);
  if (whole.length === 0) return refuseWithoutInterviews(context, study, tables.onlyExcerpts);
  const covered = { ...study, guide: study.guide, transcripts: whole, input: inputOf(asked) };
  const { flags } = answers;
  const isRead = flags.json !== true && flags.csv !== true;
  const measured =
    flags.drawn === true ? drawn(context, covered, { last: flags.last, ordered: study.ordered }) : coverage(covered);
  if (measured === null) return EXIT.nothing;
  const shown = isRead ? guideInWords(measured, context.lang) : measured;
  await deliverMeasured(context, { study, inputs: study.sources, answers }, shown);
  return flawed ? EXIT.flawed : EXIT.done;
}

function inputOf({ study, selection, basis }: MeasuredStudy): Covered["input"] {
  return gather(study, { basis, unit: "exchange", level: "code" }, selection);
}

/** Null, with the reason said, where the last interviews cannot be told from the others. */
function drawn(
  context: Context,
  covered: Covered,
  { last, ordered }: { readonly last: string | boolean | undefined; readonly ordered: boolean },
): ReturnType<typeof drawnBy> | null {
  const most = covered.input.transcripts.length - 1;
  const n = last === undefined ? Math.min(LAST, most) : Number(last);
  if (ordered && Number.isInteger(n) && n >= 1 && n <= most) return drawnBy(covered, n);
  refuse(context, ordered ? "usage" : "no-order", ordered ? tables.badLast(most) : tables.orderNeeded);
  return null;
}
