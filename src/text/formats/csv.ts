import * as say from "../../messages/tables.js";
import { csvRecords, recordLines, separatorOf } from "../csv-records.js";
import { type Accounted, type Draft, sumAccounted, unread } from "../draft.js";
import { decode } from "../encoding.js";
import type { ReadOptions } from "../reader.js";
import { noTable } from "../table.js";
import { tableToDrafts } from "../table-to-drafts.js";
import { countCharacters } from "../tidy.js";

/** Reads a delimited table: open answers, or talk row by row. Any of the usual marks may cut it. */
export async function read(bytes: Uint8Array, options: ReadOptions): Promise<Draft[]> {
  const { file } = options;
  const { text, encoding, problems } = decode(bytes, options.encoding);
  const found = problems.map((problem) => ({ ...problem, place: { ...problem.place, file } }));
  if (encoding === null) return [unread(found)];
  const told = /^sep=.\n/i.exec(text)?.[0] ?? "";
  const records = await csvRecords(text.slice(told.length), separatorOf(text)).catch(() => null);
  if (records === null) return [noTable("broken-table", file, say.brokenTableHint)];
  const drafts = tableToDrafts(records, recordLines(records, told === "" ? 1 : 2), options);
  return drafts.map((draft, i) => (i > 0 ? draft : withMarkup(draft, text, drafts, found)));
}

/** Separators and quotation marks of the file, counted in the first draft. */
function withMarkup(first: Draft, text: string, drafts: readonly Draft[], found: Draft["problems"]): Draft {
  if (first.turns.length === 0 && first.characters === 0) return { ...first, problems: [...found, ...first.problems] };
  const characters = countCharacters(text) - drafts.reduce((sum, draft) => sum + draft.characters, 0);
  const markup: Accounted = { kind: "markup", characters };
  return {
    ...first,
    characters: first.characters + characters,
    accounted: sumAccounted([...first.accounted, markup]),
    problems: [...found, ...first.problems],
  };
}
