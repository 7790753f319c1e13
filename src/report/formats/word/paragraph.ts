import { el, val } from "../office/xml.js";

/** That the next paragraph stands on the same page. */
export const KEEP = el("w:keepNext");
export const PAGE_BREAK = el("w:pageBreakBefore");

/** A paragraph of a style; `more` are properties that stand after the style, in the order of the format. */
export function paragraph(style: string | null, runs: string, ...more: readonly string[]): string {
  const all = [...(style === null ? [] : [val("w:pStyle", style)]), ...more];
  return el("w:p", all.length === 0 ? "" : el("w:pPr", ...all), runs);
}
