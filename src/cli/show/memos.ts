import { backlinks, type LinkedMemo, titleOf } from "../../coding/memo/memo.js";
import { targetText } from "../../coding/memo/target.js";
import { backTo, memosCount } from "../../messages/memos.js";
import { headLine, leadingTo } from "../../report/memos/memo-parts.js";
import type { Brush } from "./table.js";
import { wrap } from "./wrap.js";

/** Memos for the terminal: name, title, what each is about, and its words. */
export function showMemos(memos: readonly LinkedMemo[], { lang, paint, columns }: Brush): string {
  const back = backlinks(memos);
  const blocks = memos.map((memo) => {
    const title = titleOf(memo);
    const isFirstLine = memo.title === null && memo.text.trim() === title;
    const from = leadingTo(memo, back);
    return [
      `${paint.bold(memo.name)}  ${paint.dim(visible(headLine(memo, lang)))}`,
      ...(memo.title === null || isFirstLine ? [] : [wrap(paint.cyan(visible(title)), columns, "  ")]),
      ...memo.text.split("\n").map((line) => (line.trim() === "" ? "" : wrap(visible(line.trim()), columns, "  "))),
      ...(from.length === 0 ? [] : [paint.dim(wrap(backTo(from)[lang], columns, "  "))]),
    ].join("\n");
  });
  return [...blocks, memosCount(memos.length)[lang]].join("\n\n");
}

/** A line as a terminal shows it without being led by it. */
function visible(line: string): string {
  return line.replace(/\p{Cc}+/gu, " ");
}

export function memosJson(memos: readonly LinkedMemo[]): string {
  const back = backlinks(memos);
  const rows = memos.map((memo) => ({
    memo: memo.name,
    id: memo.id,
    about: memo.about,
    targets: memo.targets.map(targetText),
    coder: memo.coder,
    title: memo.title,
    at: memo.at,
    text: memo.text,
    links: [...new Set(memo.links.map(targetText))],
    linked_from: leadingTo(memo, back),
  }));
  return `${JSON.stringify({ memos: rows }, null, 2)}\n`;
}
