import { asked } from "../../../messages/report.js";
import type { Block, Fold, List, Paragraph, Quote, Terms } from "../../document.js";
import { quoted } from "../quoted.js";
import type { Rendering } from "../rendering.js";
import { line, opens, part } from "./line.js";
import { html, type Markup } from "./markup.js";
import { figure, table } from "./table.js";
import { talk } from "./talk.js";

export function blocks(all: readonly Block[], rendering: Rendering): Markup {
  return html`${all.map((one) => block(one, rendering))}`;
}

function block(one: Block, rendering: Rendering): Markup {
  switch (one.kind) {
    case "paragraph":
      return paragraph(one);
    case "list":
      return list(one);
    case "terms":
      return terms(one);
    case "table":
      return table(one, rendering);
    case "figure":
      return figure(one, rendering);
    case "quote":
      return quote(one, rendering);
    case "fold":
      return fold(one, rendering);
    case "warning":
      return html`<p class="warning">${one.text}</p>
`;
    case "verbatim":
      return html`<pre tabindex="0"><code>${one.text}</code></pre>
`;
    case "talk":
      return talk(one, rendering.lang);
  }
}

function paragraph({ line: content, tone }: Paragraph): Markup {
  if (opens(content))
    return html`<div class="said ${tone}">${line(content)}</div>
`;
  if (tone === "plain")
    return html`<p>${line(content)}</p>
`;
  return html`<p class="${tone}">${line(content)}</p>
`;
}

function list({ items, tone }: List): Markup {
  return html`<ul class="${tone === "note" ? "notes" : "plain"}">
${items.map(
  (item) => html`<li>${line(item)}</li>
`,
)}</ul>
`;
}

function terms({ items, shape }: Terms): Markup {
  return html`<dl class="${shape}">
${items.map(
  ({ term, lines }) => html`<div><dt>${line(term)}</dt>${lines.map((one) => html`<dd>${line(one)}</dd>`)}</div>
`,
)}</dl>
`;
}

function fold({ title, blocks: inside, print }: Fold, rendering: Rendering): Markup {
  return html`<details${print === "open" ? html` class="printed"` : null}><summary>${title}</summary>
${blocks(inside, rendering)}</details>
`;
}

function quote(one: Quote, { lang }: Rendering): Markup {
  const question =
    one.asked === null
      ? null
      : html`<p class="asked"><span class="label">${asked[lang]}</span> <span lang="${one.lang}">${quoted(one.asked, lang)}</span></p>
`;
  const places = one.places.map((place, i) => (i === 0 ? part(place) : html`, ${part(place)}`));
  const tags = one.tags.map((tag) => html` <span class="tag">${line(tag)}</span>`);
  return html`<figure class="quote">
${question}<blockquote lang="${one.lang}"><p>${quoted(one.parts.join(" […] "), lang)}</p></blockquote>
<figcaption><span class="who">${one.who}</span>, <span class="place">${places}</span>${tags}</figcaption>
</figure>
`;
}
