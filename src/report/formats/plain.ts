import type { Line, Part } from "../document.js";

/** The words of a line, without what they are; what they rest on is opened elsewhere. */
export function plainText(line: Line): string {
  const plain = (one: Part): string => (typeof one === "string" ? one : one.kind === "grounds" ? "" : one.text);
  return typeof line === "string" ? line : line.map(plain).join("");
}
