import * as say from "../../messages/codebook-exchange.js";
import { colon } from "../../messages/numbers.js";
import type { CardLine, Printed } from "./cards.js";

/** A printed codebook in Markdown: a heading for each family, a table for each code. */
export function codebookMarkdown({ lang, title, below, families, lists }: Printed): string {
  const parts = [
    `# ${inline(title)}`,
    ...below.map(inline),
    ...families.flatMap(({ label, card, codes }) => [
      `## ${inline(label)}`,
      ...(card.length === 0 ? [] : [table(card)]),
      ...codes.map((one) => table(one.card)),
    ]),
    ...(lists.length === 0 ? [] : [`## ${say.print.lists[lang]}`]),
    ...lists.map(({ name, words }) => `**${inline(name)}**${colon(lang)} ${inline(words)}`),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The first line is the head: a table in Markdown has to have one. */
function table(card: readonly CardLine[]): string {
  const rows = card.map(({ field, heading, text }) => {
    const cell = inline(text).replaceAll("\n", "<br>");
    return `| ${inline(heading)} | ${field === "label" ? `**${cell}**` : cell} |`;
  });
  return [rows[0], "|---|---|", ...rows.slice(1)].join("\n");
}

/** A text that Markdown shows as it is. */
function inline(text: string): string {
  return text
    .replace(/[\\`*_[\]|~]|^#/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");
}
