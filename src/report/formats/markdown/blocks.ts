import * as words from "../../../messages/report.js";
import type { Lang } from "../../../messages/words.js";
import type { Block, Figure, Piece, Quote, Table, TalkTurn, Terms } from "../../document.js";
import { quoted } from "../quoted.js";
import type { Rendering } from "../rendering.js";
import { escapeMarkdown } from "./escape.js";
import { line, part } from "./line.js";

/** A block as paragraphs of Markdown. */
export function block(one: Block, rendering: Rendering): string[] {
  switch (one.kind) {
    case "paragraph":
      return [one.tone === "lead" ? `*${line(one.line)}*` : line(one.line)];
    case "list":
      return one.items.length === 0 ? [] : [one.items.map((item) => `- ${line(item)}`).join("\n")];
    case "terms":
      return terms(one);
    case "table":
      return numberedTable(one, rendering);
    case "figure":
      return figure(one, rendering);
    case "quote":
      return [quote(one, rendering)];
    case "fold":
      return one.blocks.flatMap((inner) => block(inner, rendering));
    case "warning":
      return [`> **${escapeMarkdown(one.text)}**`];
    case "verbatim":
      return [one.text.replace(/^/gm, "    ")];
    case "talk":
      return one.turns.map(turn);
  }
}

function terms({ items }: Terms): string[] {
  if (items.length === 0) return [];
  return [
    items
      .map(({ term, lines }) =>
        [`* **${line(term).replaceAll("**", "")}**`, ...lines.map((one) => `  ${line(one)}`)].join("  \n"),
      )
      .join("\n"),
  ];
}

function numberedTable(one: Table, { lang, numbers }: Rendering): string[] {
  const explained = one.columns.filter((column) => column.meaning !== undefined);
  const meanings = explained.map(
    ({ label, meaning }) => `- **${escapeMarkdown(label)}** ${escapeMarkdown(meaning ?? "")}`,
  );
  return [
    `**${words.table(numbers.get(one) ?? 0)[lang]}.** ${caption(one)}`,
    grid(one, lang),
    ...(meanings.length === 0 ? [] : [meanings.join("\n")]),
  ];
}

function caption(one: Table): string {
  const banner = one.banner === null ? "" : ` **(${escapeMarkdown(one.banner)})**`;
  return `${escapeMarkdown(one.caption)}${banner}`;
}

function grid({ columns, rows }: Table, lang: Lang): string {
  const cells = (all: readonly string[]): string => `| ${all.join(" | ")} |`;
  const rule = columns.map(({ align }) => (align === "number" ? "--:" : ":--"));
  const body = rows.map((row) => cells(row.map(line)));
  const none = cells(columns.map((_, i) => (i === 0 ? escapeMarkdown(words.emptyTable[lang]) : "")));
  return [
    cells(columns.map((column) => escapeMarkdown(column.label))),
    cells(rule),
    ...(body.length === 0 ? [none] : body),
  ].join("\n");
}

/** A figure in words, and its table in its place. */
function figure(one: Figure, { lang, numbers }: Rendering): string[] {
  const banner = one.table.banner === null ? "" : ` **(${escapeMarkdown(one.table.banner)})**`;
  return [
    `**${words.figure(numbers.get(one) ?? 0)[lang]}.** ${escapeMarkdown(one.caption)}${banner}`,
    escapeMarkdown(one.description),
    grid(one.table, lang),
  ];
}

function quote(one: Quote, { lang }: Rendering): string {
  const asked = one.asked === null ? [] : [`${words.asked[lang]} ${escapeMarkdown(quoted(one.asked, lang))}`];
  const said = escapeMarkdown(quoted(one.parts.join(" […] "), lang));
  const tags = one.tags.map((tag) => ` · ${line(tag)}`).join("");
  const source = `${escapeMarkdown(one.who)}, ${one.places.map(part).join(", ")}${tags}`;
  return [...asked, said, source].map((each) => `> ${each}`).join("\n>\n");
}

function turn({ id, place, speaker, time, pieces }: TalkTurn): string {
  const clock = time === null ? "" : ` (${time})`;
  const head = `<a id="${id}"></a>**${escapeMarkdown(speaker)}** ${escapeMarkdown(place)}${clock}`;
  return `${head}  \n${pieces.map((piece, i) => shown(piece, pieces[i + 1])).join("")}`;
}

function shown({ text, codes }: Piece, next: Piece | undefined): string {
  if (codes.length === 0) return escapeMarkdown(text);
  const ending = codes.filter((code) => !next?.codes.includes(code));
  const names = ending.length === 0 ? "" : ` (${ending.map(escapeMarkdown).join(", ")})`;
  return `⟦${escapeMarkdown(text)}⟧${names}`;
}
