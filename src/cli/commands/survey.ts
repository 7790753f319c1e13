import type { Basis } from "../../coding/basis.js";
import type { Cell, Measured } from "../../measures/table.js";
import { didYouMean, knownAre } from "../../messages/study.js";
import * as say from "../../messages/survey.js";
import type { Lang } from "../../messages/words.js";
import type { Study } from "../../study/read.js";
import { surveyMeasured } from "../../study/survey-answers.js";
import { nearest } from "../../text/nearest.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliverMeasured } from "../deliver-measured.js";
import { EXIT, type Exit } from "../exit.js";
import { refuse } from "../refuse.js";
import { basisOf, ofCoder, openSeen, withoutSheet } from "../seen.js";

/** The answers of the surveys beside a study, closed and coded ones, of all or of the one that is named. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const opened = await openSeen(context, answers.flags);
  if (opened === null) return EXIT.nothing;
  const fault = withoutSheet(opened.study, answers.flags);
  if (fault !== null) return refuse(context, fault.code, fault.text, fault.hint);
  const study = ofCoder(opened.study, answers.flags);
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
  const { basis } = { ...answers.flags, ...basisOf(answers.flags) };
  const lang = isRead ? context.lang : study.lang;
  const measured = surveyMeasured(study, { lang, basis: basis as Basis | undefined, surveys: asked });
  const shown = isRead ? asRead(measured, context.lang) : answers.flags.csv === true ? inOneTable(measured) : measured;
  await deliverMeasured(context, { study, inputs: sourcesOf(study, measured), answers }, shown);
  return opened.flawed ? EXIT.flawed : EXIT.done;
}

/** The surveys' own files; with open answers everything that they and their codes were read from. */
function sourcesOf({ sources }: Study, { settings }: Measured): Study["sources"] {
  return settings.open === undefined ? sources.filter(({ path }) => path.startsWith("surveys/")) : sources;
}

/** Closed and open answers one below the other: a CSV holds one table. */
function inOneTable(measured: Measured): Measured {
  const columns = [
    ...new Map(measured.tables.flatMap((table) => table.columns).map((one) => [one.name, one])).values(),
  ];
  const [first] = measured.tables;
  if (first === undefined || measured.tables.length === 1) return measured;
  const rows = measured.tables.flatMap((table) =>
    table.rows.map((row) =>
      columns.map(({ name }): Cell => row[table.columns.findIndex((one) => one.name === name)] ?? null),
    ),
  );
  return { ...measured, tables: [{ ...first, columns, rows }] };
}

/** Reasons in words, no column that says nothing, and no table without rows beside one that has some. */
function asRead(measured: Measured, lang: Lang): Measured {
  const filled = measured.tables.filter(({ rows }) => rows.length > 0);
  const tables = (filled.length === 0 ? measured.tables.slice(0, 1) : filled).map((table) => {
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
