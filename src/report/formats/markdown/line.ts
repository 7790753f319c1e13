import type { Line, Part } from "../../document.js";
import { codeSpan, escapeMarkdown } from "./escape.js";

/** A line as Markdown. */
export function line(content: Line): string {
  if (typeof content === "string") return escapeMarkdown(content);
  return content.map(part).join("");
}

export function part(one: Part): string {
  if (typeof one === "string") return escapeMarkdown(one);
  if (one.kind === "strong") return strong(one.text);
  if (one.kind === "name") return codeSpan(one.text);
  if (one.kind === "grounds") return ` (${one.places.map(part).join(", ")})`;
  return `[${escapeMarkdown(one.text)}](#${target(one.to)})`;
}

/** Bold, with white space at the edges outside: inside, Markdown would not read it as bold. */
export function strong(text: string): string {
  const [, before = "", inside = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return inside === "" ? text : `${before}**${escapeMarkdown(inside)}**${after}`;
}

/** What a link may hold between its brackets. */
export function target(id: string): string {
  return encodeURIComponent(id).replace(/[()']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
