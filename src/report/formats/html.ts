import { contents, skip } from "../../messages/report.js";
import { type Setting, settingOf } from "../depth.js";
import type { ReportDocument, Section } from "../document.js";
import { fragment } from "../fragment.js";
import type { ReportInput } from "../input.js";
import { numbersOf } from "../numbering.js";
import { reportOf } from "../report.js";
import { blocks } from "./html/blocks.js";
import { html, type Markup, made } from "./html/markup.js";
import { style } from "./html/style.js";
import type { Rendering } from "./rendering.js";

/** One HTML file that needs nothing else: no script, no outside resource, which its own policy forbids as well. */
export function render(input: ReportInput): string {
  return String(page(reportOf(input), settingOf(input.asks?.for)));
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

function page(document: ReportDocument, setting: Setting): Markup {
  const { lang, title, foot } = document;
  const rendering: Rendering = { lang, numbers: numbersOf(document) };
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${made(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${made(style({ title, foot: foot.slice(0, -1).join(" "), setting }))}
</style>
</head>
<body>
<a class="skip" href="#text">${skip[lang]}</a>
<div class="frame">
<header>
<h1>${title}</h1>
${blocks(document.head, rendering)}</header>
${navigation(document)}
<main id="text">
${document.sections.map((one) => section(one, 2, rendering))}</main>
<footer>
${foot.map(
  (text) => html`<p>${text}</p>
`,
)}</footer>
</div>
</body>
</html>
`;
}

/** Chapters and their first sections. */
function navigation({ lang, sections }: ReportDocument): Markup {
  const item = ({ id, title, short = title }: Section, inside: Markup | null): Markup =>
    html`<li><a href="${fragment(id)}">${short}</a>${inside}</li>
`;
  const second = (one: Section): Markup | null =>
    one.sections.length === 0
      ? null
      : html`
<ol>
${one.sections.map((inner) => item(inner, null))}</ol>
`;
  return html`<nav aria-label="${contents[lang]}">
<ol>
${sections.map((one) => item(one, second(one)))}</ol>
</nav>`;
}

function section(one: Section, depth: number, rendering: Rendering): Markup {
  return html`<section id="${one.id}"${one.begins === "page" ? html` class="page"` : null}>
${heading(one.title, Math.min(depth, 6))}
${blocks(one.blocks, rendering)}${one.sections.map((inner) => section(inner, depth + 1, rendering))}</section>
`;
}

function heading(title: string, depth: number): Markup {
  return made(`<h${depth}>${html`${title}`}</h${depth}>`);
}
