import { answersToDrafts, type TableOptions } from "./answers.js";
import type { Draft } from "./draft.js";
import { aboveHead, noTable, tableOf } from "./table.js";
import { talkColumns, talkToDraft } from "./table-talk.js";

/** The interviews in the rows of a table: talk row by row, or open answers with one row per respondent. */
export function tableToDrafts(
  records: readonly (readonly string[])[],
  lines: readonly number[],
  options: TableOptions,
): Draft[] {
  const table = tableOf(records, lines);
  if (table.rows.length === 0) return [noTable("empty-table", options.file)];
  const talk = talkColumns(table);
  return talk === null
    ? answersToDrafts(table, aboveHead(records), options)
    : [talkToDraft(table, aboveHead(records), talk)];
}
