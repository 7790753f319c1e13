import * as say from "../messages/tables.js";
import { fold } from "./fold.js";
import { reaches } from "./person-columns.js";
import type { Problem } from "./problem.js";
import type { Table } from "./table.js";
import type { Column } from "./table-columns.js";

/** Capitalised words of a text, folded. */
const namesIn = (text: string): string[] => (text.match(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}-]{2,}/gu) ?? []).map(fold);

/**
 * The rows in which somebody is named in their own answers by a word of the cell that has their name. That cell is left out, so that nothing
 * tells later that the word is a name (*Popescu, ils se trompent toujours*).
 */
export function ownNamesSaid({ rows }: Table, columns: readonly Column[], file: string): Problem[] {
  const of = (kind: Column["kind"]): Column[] => columns.filter((one) => one.kind === kind);
  const [who, asked] = [[...of("person"), ...of("respondent")], of("question")];
  const named = rows.filter(({ cells }) => {
    const own = who.map(({ at }) => cells[at] ?? "").filter((cell) => !reaches(cell));
    const names = new Set(own.flatMap(namesIn));
    return names.size > 0 && asked.some(({ at }) => namesIn(cells[at] ?? "").some((word) => names.has(word)));
  });
  if (named.length === 0) return [];
  const text = say.ownNamesSaid(named.map(({ line }) => line));
  return [{ severity: "warning", code: "own-name-said", place: { file }, text, hint: say.ownNamesSaidHint }];
}
