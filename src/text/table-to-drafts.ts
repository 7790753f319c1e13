import { answersToDrafts, type TableOptions } from "./answers.js";
import type { Draft } from "./draft.js";
import type { SurveyAsked } from "./survey/asked.js";
import { respondentsToDrafts } from "./survey/to-drafts.js";
import { aboveHead, noTable, tableOf } from "./table.js";
import { talkColumns, talkToDraft } from "./table-talk.js";

/** The interviews in the rows of a table: talk row by row, or open answers with one row per respondent; of a survey its closed answers too, counted. */
export function tableToDrafts(
  records: readonly (readonly string[])[],
  lines: readonly number[],
  options: TableOptions & { readonly survey?: SurveyAsked },
): Draft[] {
  const table = tableOf(records, lines);
  if (table.rows.length === 0) return [noTable("empty-table", options.file)];
  const { file, survey } = options;
  if (survey !== undefined) return respondentsToDrafts(table, aboveHead(records), { file, survey });
  const talk = talkColumns(table);
  return talk === null
    ? answersToDrafts(table, aboveHead(records), options)
    : [talkToDraft(table, aboveHead(records), talk)];
}
