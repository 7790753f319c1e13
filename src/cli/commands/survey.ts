import { closedAnswers } from "../../measures/closed-answers.js";
import type { Cell, Measured } from "../../measures/table.js";
import { didYouMean, knownAre } from "../../messages/study.js";
import * as say from "../../messages/survey.js";
import type { Lang } from "../../messages/words.js";
import { nearest } from "../../text/nearest.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliverMeasured } from "../deliver-measured.js";
import { EXIT, type Exit } from "../exit.js";
import { openStudy } from "../open-study.js";
import { refuse } from "../refuse.js";

/** The closed answers of the surveys beside a study, of all or of the one that is named. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const { study } = opened;
  const { surveys = [] } = study;
  const [only] = answers.args;
  const ids = surveys.map(({ id }) => id);
  if (ids.length === 0) return refuse(context, "no-survey", say.noSurveys, say.noSurveysHint);
  if (only !== undefined && !ids.includes(only)) {
    const near = nearest(only, ids);
    return refuse(context, "no-survey", say.noSurvey(only), near === null ? knownAre(ids) : didYouMean(near));
  }
  const isRead = answers.flags.json !== true && answers.flags.csv !== true;
  const asked = surveys.filter(({ id }) => only === undefined || id === only);
  const measured = closedAnswers(asked, isRead ? context.lang : study.lang);
  const shown = isRead ? asRead(measured, context.lang) : measured;
  await deliverMeasured(
    context,
    { study, inputs: study.sources.filter(({ path }) => path.startsWith("surveys/")), answers },
    shown,
  );
  return opened.flawed ? EXIT.flawed : EXIT.done;
}

/** Reasons in words, and no column that says nothing. */
function asRead(measured: Measured, lang: Lang): Measured {
  const tables = measured.tables.map((table) => {
    const isSaid = (c: number): boolean => table.rows.some((row) => (row[c] ?? null) !== null);
    const kept = table.columns.map(({ name }, c) => name !== "ask" && isSaid(c));
    const keep = <T>(all: readonly T[]): T[] => all.filter((_, c) => kept[c] === true);
    const cell = (value: Cell): Cell =>
      typeof value === "string" && Object.hasOwn(say.reasons, value)
        ? say.reasons[value as keyof typeof say.reasons][lang]
        : value;
    return { ...table, columns: keep(table.columns), rows: table.rows.map((row) => keep(row.map(cell))) };
  });
  return { ...measured, tables };
}
