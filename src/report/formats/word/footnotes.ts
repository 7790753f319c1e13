import { el } from "../office/xml.js";
import type { Manuscript } from "./manuscript.js";
import { paragraph } from "./paragraph.js";
import { properties, run } from "./runs.js";

/** Puts a footnote with the document, and gives the sign that leads to it. */
export function footnote(runs: string, { footnotes }: Manuscript): string {
  const id = footnotes.length + 1;
  const look = properties({ style: "FootnoteReference" });
  const sign = el("w:r", look, el("w:footnoteRef"));
  footnotes.push(el("w:footnote", { "w:id": id }, paragraph("FootnoteText", `${sign}${run(" ")}${runs}`)));
  return el("w:r", look, el("w:footnoteReference", { "w:id": id }));
}

/** All footnotes, after the two lines that part them from the text. */
export function footnotesOf({ footnotes }: Manuscript): string[] {
  const line = (id: number, type: string, sign: string): string =>
    el("w:footnote", { "w:type": type, "w:id": id }, paragraph("FootnoteText", el("w:r", el(sign))));
  return [
    line(-1, "separator", "w:separator"),
    line(0, "continuationSeparator", "w:continuationSeparator"),
    ...footnotes,
  ];
}
