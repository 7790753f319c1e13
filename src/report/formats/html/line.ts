import type { Line, Part } from "../../document.js";
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
  return html`<a href="${fragment(one.to)}">${one.text}</a>`;
}
