import * as words from "../../../messages/report.js";
import type { Column, Figure, Line, Table } from "../../document.js";
import type { Rendering } from "../rendering.js";
import { line } from "./line.js";
import { html, type Markup, made } from "./markup.js";

/** A numbered table in its own scrolling box, its caption above the box, and what its columns say. */
export function table(one: Table, rendering: Rendering): Markup {
  const number = words.table(rendering.numbers.get(one) ?? 0)[rendering.lang];
  return html`${grid(one, { rendering, number })}${meanings(one, rendering)}`;
}

/** A numbered figure: the drawing, its caption, and the same data as a table. */
export function figure(one: Figure, rendering: Rendering): Markup {
  const n = rendering.numbers.get(one) ?? 0;
  const data = grid(one.table, { rendering, number: null });
  const below =
    one.shows === "table"
      ? data
      : html`<details><summary>${words.asTable[rendering.lang]}</summary>
${data}</details>
`;
  return html`<figure class="drawing">
<div class="scroll" role="region" aria-label="${one.caption}" tabindex="0">${made(one.draw({ prefix: `figure-${n}`, colours: "adaptive" }))}</div>
<figcaption><span class="number">${words.figure(n)[rendering.lang]}.</span> ${one.caption}</figcaption>
</figure>
${below}`;
}

function grid(one: Table, { rendering, number }: { rendering: Rendering; number: string | null }): Markup {
  const banner = one.banner === null ? null : html` <span class="banner">${one.banner}</span>`;
  const above =
    number === null && banner === null
      ? null
      : html`<p class="caption" aria-hidden="true">${number === null ? null : html`<span class="number">${number}.</span> ${one.caption}`}${banner}</p>
`;
  const empty = words.emptyTable[rendering.lang];
  const rows =
    one.rows.length === 0
      ? html`<tr><td colspan="${one.columns.length}">${empty}</td></tr>
`
      : html`${one.rows.map((row) => tableRow(row, one.columns))}`;
  return html`${above}<div class="scroll" role="region" aria-label="${one.caption}" tabindex="0">
<table>
<caption><span class="unseen">${number === null ? null : `${number}. `}${one.caption}${banner}</span></caption>
<thead><tr>${one.columns.map(({ label, align }) => html`<th scope="col"${side(align)}>${label}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
`;
}

function tableRow(row: readonly Line[], columns: readonly Column[]): Markup {
  const cells = row.map((cell, i) => {
    const align = side(columns[i]?.align ?? "text");
    return i === 0 ? html`<th scope="row"${align}>${line(cell)}</th>` : html`<td${align}>${line(cell)}</td>`;
  });
  return html`<tr>${cells}</tr>
`;
}

function side(align: Column["align"]): Markup | null {
  return align === "number" ? html` class="number"` : null;
}

function meanings({ columns }: Table, { lang }: Rendering): Markup | null {
  const explained = columns.filter((column) => column.meaning !== undefined);
  if (explained.length === 0) return null;
  return html`<details class="meanings"><summary>${words.whatColumnsMean[lang]}</summary>
<dl class="pairs">
${explained.map(
  ({ label, meaning }) => html`<div><dt>${label}</dt><dd>${meaning ?? ""}</dd></div>
`,
)}</dl>
</details>
`;
}
