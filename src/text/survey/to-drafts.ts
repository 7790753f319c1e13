import * as say from "../../messages/survey-table.js";
import { draftOf, gathered, notATable, realNames, unknownNames } from "../answers.js";
import { type Draft, unread } from "../draft.js";
import { ownNamesSaid } from "../own-names-said.js";
import type { Problem } from "../problem.js";
import type { Table } from "../table.js";
import type { Column } from "../table-columns.js";
import { tidyLine } from "../tidy.js";
import type { SurveyAsked } from "./asked.js";
import { surveyColumns } from "./columns.js";
import { countClosed } from "./count.js";
import type { ClosedCounted } from "./counted.js";
import { same } from "./heads.js";
import { isMissing } from "./missing.js";
import { asRespondent, headsIn } from "./respondent.js";

/**
 * A table of a survey, one row per respondent: closed answers counted, beside the first draft (alone, where nobody wrote anything),
 * and a draft for each respondent with the answers in their own words. Nothing else of the table is taken over, and what each column was
 * taken for is said. Nothing comes in where an open question is not in the table, or where it is no table of answers.
 */
export function respondentsToDrafts(
  table: Table,
  above: string,
  { file, survey }: { readonly file: string; readonly survey: SurveyAsked },
): Draft[] {
  const named = survey.open === "guess" ? [] : headsIn(table.header, survey.open);
  const misread = [...unknownNames(table, named, file), ...notATable(table, file)];
  if (misread.length > 0) return [unread(misread)];
  const { columns, closed } = surveyColumns(table, survey);
  const counted = closed.map((one) => countClosed(table, one, survey));
  const kept = { ...table, rows: table.rows.map((row) => withoutMissing(row, columns, survey)) };
  const drafts = kept.rows.map((row, i) => asRespondent(draftOf(row, columns), survey, i + 1));
  const answered = drafts.filter(({ turns }) => turns.length > 0);
  const silent = drafts.filter(({ turns }) => turns.length === 0);
  const open = columns.filter(({ kind }) => kind === "question").map(({ name }) => tidyLine(name));
  const problems = [
    ...takenFor(columns, counted, file),
    ...absent(survey, counted, file),
    ...realNames(table, columns, file),
    ...ownNamesSaid(table, columns, file),
    ...(answered.length > 0 && silent.length > 0
      ? [note("no-answer", say.silentRespondents(silent.length), file)]
      : []),
    ...(counted.length === 0 && answered.length === 0 ? [nothing(file)] : []),
  ];
  const [first, ...others] = gathered({ answered, silent, problems }, table, above);
  if (first === undefined) return [];
  return [{ ...first, survey: survey.id, table: { rows: table.rows.length, open, closed: counted } }, ...others];
}

/** What stands for no answer is no answer to an open question either. */
function withoutMissing(
  row: Table["rows"][number],
  columns: readonly Column[],
  { missing }: SurveyAsked,
): Table["rows"][number] {
  const open = new Set(columns.filter(({ kind }) => kind === "question").map(({ at }) => at));
  return { ...row, cells: row.cells.map((cell, at) => (open.has(at) && isMissing(cell, missing) ? "" : cell)) };
}

function takenFor(columns: readonly Column[], counted: readonly ClosedCounted[], file: string): Problem[] {
  const names = (kind: Column["kind"]): string[] =>
    columns.filter((one) => one.kind === kind && one.name !== "").map(({ name }) => tidyLine(name));
  const heads = (several: boolean): string[] =>
    counted.filter((one) => one.several === several).map(({ head }) => head);
  const text = say.columnsOfSurvey({
    open: names("question"),
    one: heads(false),
    several: heads(true),
    who: names("respondent"),
    people: names("person"),
    tools: [...names("moment"), ...names("instructions"), ...names("codes")],
    various: names("various"),
    unnamed: names("unnamed"),
    empty: names("empty"),
  });
  return [note("columns-read", text, file)];
}

/** Questions of the survey's file that offer answers and stand in no column. */
function absent({ closed = [] }: SurveyAsked, counted: readonly ClosedCounted[], file: string): Problem[] {
  const gone = closed.filter(({ heads }) => !counted.some(({ head }) => heads.some((one) => same(one, head))));
  if (gone.length === 0) return [];
  const text = say.notInTable(gone.map(({ heads }) => heads[0] ?? ""));
  return [{ severity: "warning", code: "no-column", place: { file }, text, hint: say.notInTableHint }];
}

function note(code: string, text: Problem["text"], file: string): Problem {
  return { severity: "note", code, place: { file }, text };
}

function nothing(file: string): Problem {
  const [text, hint] = [say.noAnswers, say.noAnswersHint];
  return { severity: "error", code: "no-question", place: { file }, text, hint };
}
