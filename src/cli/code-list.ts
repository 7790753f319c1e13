import type { FilledRow } from "../coding/form/form.js";
import * as say from "../messages/form.js";
import type { Problem } from "../text/problem.js";

/**
 * Lines such as `P01:12.3 relation.ecoute; outil.crm`, after a tab the exact words, after another one a note. Empty lines and
 * those that begin with # are passed over.
 */
export function listedRows(text: string): { rows: FilledRow[]; problems: Problem[] } {
  const rows: FilledRow[] = [];
  const problems: Problem[] = [];
  text
    .replace(/^\ufeff/, "")
    .split(/\r\n|\r|\n/)
    .forEach((line, i) => {
      if (/^\s*(?:#|$)/.test(line)) return;
      const [head = "", words = "", ...note] = line.split("\t");
      const [, place, codes] = /^\s*(\S+)\s+(\S.*)$/.exec(head) ?? [];
      const at = { line: i + 1 };
      if (place === undefined || codes === undefined)
        problems.push({ severity: "error", code: "bad-line", place: { file: "input 1", ...at }, text: say.lineUnread });
      else rows.push({ at, place, text: null, codes, words, note: note.join("\t"), marks: [] });
    });
  return { rows, problems };
}
