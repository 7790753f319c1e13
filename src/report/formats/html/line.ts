import type { Grounded, Line, Part } from "../../document.js";
import { fragment } from "../../fragment.js";
import { html, type Markup } from "./markup.js";

/** A line as markup. */
export function line(content: Line): Markup {
  if (typeof content === "string") return html`${content}`;
  return html`${content.map(part)}`;
}

export function part(one: Part): Markup {
  if (typeof one === "string") return html`${one}`;
  if (one.kind === "strong") return html`<strong>${one.text}</strong>`;
  if (one.kind === "name") return html`<code>${one.text}</code>`;
  if (one.kind === "grounds") return grounds(one);
  return html`<a href="${fragment(one.to)}">${one.text}</a>`;
}

/** So many places stand in the open; more are opened on demand. */
const OPEN = 3;

function grounds({ text, places }: Grounded): Markup {
  const all = places.map((place, i) => (i === 0 ? part(place) : html`, ${part(place)}`));
  if (places.length <= OPEN) return html` <span class="place">(${all})</span>`;
  return html` <details class="grounds"><summary>${text}</summary> <span class="place">${all}</span></details>`;
}

/** Whether something in a line is opened on demand: such a line can stand in no paragraph of HTML. */
export function opens(content: Line): boolean {
  const isLong = (one: Part): boolean => typeof one !== "string" && one.kind === "grounds" && one.places.length > OPEN;
  return typeof content !== "string" && content.some(isLong);
}
