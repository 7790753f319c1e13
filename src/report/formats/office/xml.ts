import { type Attributes, element, escapeXml } from "../../figures/svg.js";

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** One element of an office document; no attributes where none are given. */
export function el(name: string, ...rest: readonly (Attributes | string)[]): string {
  const [first] = rest;
  const attributes = typeof first === "object" ? first : {};
  return element(name, attributes, ...rest.filter((one) => typeof one === "string"));
}

/** An element that says one thing: `<w:sz w:val="20"/>`. */
export const val = (name: string, value: string | number): string => element(name, { "w:val": value });

/** What people read, with its blanks; line ends are blanks. */
export function textOf(name: string, text: string): string {
  const flat = text.replace(/[^\S\n\r\u00a0\u202f]*[\r\n\u2028\u2029]+[^\S\u00a0\u202f]*/g, " ").replace(/\t/g, " ");
  return element(name, { "xml:space": "preserve" }, escapeXml(flat));
}
