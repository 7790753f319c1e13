import { backlinks, type LinkedMemo, titleOf } from "../../coding/memo/memo.js";
import { targetText } from "../../coding/memo/target.js";
import { cellsToCsv } from "../../measures/csv.js";
import type { Lang } from "../../messages/words.js";
import { leadingTo } from "./memo-parts.js";

/** Memos as a table for a spreadsheet: one line each, with what it leads to and what leads to it. */
export function memosCsv(memos: readonly LinkedMemo[], lang: Lang): Promise<string> {
  const back = backlinks(memos);
  const rows = memos.map((memo) => [
    ...[memo.name, memo.about.join(" | "), memo.coder, memo.at, titleOf(memo), memo.text],
    [...new Set(memo.links.map(targetText))].join(" | "),
    leadingTo(memo, back).join(" | "),
  ]);
  return cellsToCsv([["memo", "about", "coder", "at", "title", "text", "links", "linked_from"], ...rows], lang);
}
