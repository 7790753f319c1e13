import { escapeMarkdown } from "../formats/markdown/escape.js";
import { type AnnexInput, type AnnexPart, type AnnexTable, annexParts } from "./annex.js";

/** The annex in Markdown. What researchers wrote stays inert. */
export function annexMarkdown(input: AnnexInput): string {
  return partsMarkdown(annexParts(input));
}

/** Any such parts in Markdown, what people wrote inert. */
export function partsMarkdown(given: readonly AnnexPart[]): string {
  const parts = given.map((part) => ({ kind: part.kind, text: partText(part) }));
  const isListed = (i: number): boolean => parts[i]?.kind === "item" && parts[i + 1]?.kind === "item";
  return parts
    .map(({ text }, i) => `${text}${isListed(i) ? "\n" : "\n\n"}`)
    .join("")
    .trimEnd()
    .concat("\n");
}

const MARKS = { title: "# ", heading: "## ", day: "### ", paragraph: "", item: "- " } as const;

function partText(part: AnnexPart): string {
  return part.kind === "table" ? table(part) : `${MARKS[part.kind]}${escapeMarkdown(part.text)}`;
}

function table({ head, rows }: AnnexTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}
