import type { ReportDocument, Section } from "../document.js";
import type { ReportInput } from "../input.js";
import { numbersOf } from "../numbering.js";
import { reportOf } from "../report.js";
import { block } from "./markdown/blocks.js";
import { escapeMarkdown } from "./markdown/escape.js";
import type { Rendering } from "./rendering.js";

/** The same report in Markdown: figures as their tables, quotes as block quotes, everything that people said inert. */
export function render(input: ReportInput): string {
  const document = reportOf(input);
  const rendering: Rendering = { lang: document.lang, numbers: numbersOf(document) };
  const parts = [
    `# ${escapeMarkdown(document.title)}`,
    ...document.head.flatMap((one) => block(one, rendering)),
    ...document.sections.flatMap((one) => section(one, 2, rendering)),
    "---",
    ...footer(document),
  ];
  return `${parts.join("\n\n")}\n`;
}

function section(one: Section, depth: number, rendering: Rendering): string[] {
  return [
    `<a id="${attribute(one.id)}"></a>`,
    `${"#".repeat(Math.min(depth, 6))} ${escapeMarkdown(one.title)}`,
    ...one.blocks.flatMap((each) => block(each, rendering)),
    ...one.sections.flatMap((inner) => section(inner, depth + 1, rendering)),
  ];
}

function footer({ foot }: ReportDocument): string[] {
  return foot.map(escapeMarkdown);
}

function attribute(id: string): string {
  return id.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
