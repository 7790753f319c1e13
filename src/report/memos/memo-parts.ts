import { backlinks, type LinkedMemo, titleOf } from "../../coding/memo/memo.js";
import { targetText } from "../../coding/memo/target.js";
import { backTo, heading, memosCount, onStudy } from "../../messages/memos.js";
import type { Lang } from "../../messages/words.js";
import { escapeMarkdown } from "../formats/markdown/escape.js";
import type { AnnexPart } from "../logbook/annex.js";

/** Memos as a document for print: each under its title, with what it is about, whose it is and what leads to it. */
export function memoParts(memos: readonly LinkedMemo[], lang: Lang): AnnexPart[] {
  const back = backlinks(memos);
  const text = (kind: Exclude<AnnexPart["kind"], "table">, words: string): AnnexPart => ({ kind, text: words });
  return [
    text("title", heading[lang]),
    text("paragraph", memosCount(memos.length)[lang]),
    ...memos.flatMap((memo) => {
      const from = leadingTo(memo, back);
      return [
        text("heading", titleOf(memo)),
        text("paragraph", headLine(memo, lang)),
        ...bodyParts(memo.text),
        ...(from.length === 0 ? [] : [text("paragraph", backTo(from)[lang])]),
      ];
    }),
  ];
}

/** Memos in one Markdown file. What people wrote stays Markdown, its headings below ours, and no HTML. */
export function memosMarkdown(memos: readonly LinkedMemo[], lang: Lang): string {
  const back = backlinks(memos);
  const blocks = memos.map((memo) => {
    const from = leadingTo(memo, back);
    const lines = [
      `## ${escapeMarkdown(titleOf(memo))}`,
      `*${escapeMarkdown(headLine(memo, lang))}*`,
      nested(memo.text),
    ];
    return [...lines, ...(from.length === 0 ? [] : [escapeMarkdown(backTo(from)[lang])])].join("\n\n");
  });
  return `${[`# ${heading[lang]}`, memosCount(memos.length)[lang], ...blocks].join("\n\n")}\n`;
}

/** What a memo is about, whose it is, and of which day. */
export function headLine({ about, targets, coder, at }: LinkedMemo, lang: Lang): string {
  const subjects = targets.length === 0 ? about : targets.map(targetText);
  const named = subjects.map((one) => (one === "study" ? onStudy[lang] : one));
  return [named.join(", "), coder, (at ?? "").slice(0, 10)].filter((one) => one !== "").join(" · ");
}

/** Other memos that lead to this one. */
export function leadingTo({ name, id }: LinkedMemo, back: ReturnType<typeof backlinks>): string[] {
  const own = [name, ...(id === null ? [] : [id])].flatMap((one) => back.get(`memo:${one}`) ?? []);
  return [...new Set(own)].filter((one) => one !== name);
}

function bodyParts(body: string): AnnexPart[] {
  return body
    .split(/\n[ \t]*\n|\n(?=\s*(?:[-*+]|#{1,6})\s)/)
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .map((block): AnnexPart => {
      const flat = block.replace(/\s*\n\s*/g, " ");
      if (/^#{1,6}\s/.test(flat)) return { kind: "day", text: flat.replace(/^#+\s+/, "") };
      if (/^[-*+]\s/.test(flat)) return { kind: "item", text: flat.replace(/^[-*+]\s+/, "") };
      return { kind: "paragraph", text: flat };
    });
}

function nested(body: string): string {
  return body.replace(/<(?=[a-z/!?])/gi, "\\<").replace(/^(#{1,6})(?=\s)/gm, (marks) => `##${marks}`.slice(0, 6));
}
