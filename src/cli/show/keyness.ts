import type { Measured, Table } from "../../measures/table.js";
import * as say from "../../messages/keyness.js";
import { type Brush, showTable } from "./table.js";

/** What stands on the screen; p only where words may be ranked by it. */
const SHOWN = ["word", "times", "times_elsewhere", "people", "people_elsewhere", "most_from_one", "log_ratio", "g2"];
const OF_TEST = ["p", "holm", "bh"];

/** Words that set apart, group by group, at most `limit` of each. */
export function showKeyness({ tables, values, notes }: Measured, brush: Brush, limit: number): string {
  const { lang, paint } = brush;
  const [table] = tables;
  const { may_rank: may = false } = (values.tests ?? {}) as { readonly may_rank?: boolean };
  const groups = (values.groups ?? []) as readonly { group: string; people: number; words: number }[];
  const parts = groups.map(({ group, people, words }) => {
    const own = table === undefined ? null : ofGroup(table, group, may ? [...SHOWN, ...OF_TEST] : SHOWN);
    const head = paint.bold(say.groupHead(group, people, words)[lang]);
    if (own === null || own.rows.length === 0) return `${head}\n${say.noWords[lang]}`;
    const rest = own.rows.length - limit;
    const more = rest > 0 ? [paint.dim(say.moreWords(rest)[lang])] : [];
    return [head, showTable(own, brush, limit), ...more].join("\n");
  });
  return [...parts, notes.map(({ text }) => `- ${text[lang]}`).join("\n")].filter((part) => part !== "").join("\n\n");
}

function ofGroup(table: Table, group: string, names: readonly string[]): Table {
  const places = names.map((name) => table.columns.findIndex((column) => column.name === name));
  return {
    ...table,
    columns: places.flatMap((at) => table.columns.slice(at, at + 1)),
    rows: table.rows.filter(([own]) => own === group).map((row) => places.map((at) => row[at] ?? null)),
  };
}
