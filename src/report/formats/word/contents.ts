import { contents as title } from "../../../messages/report.js";
import type { ReportDocument, Section } from "../../document.js";
import { el, textOf, val } from "../office/xml.js";
import type { Manuscript } from "./manuscript.js";
import { paragraph } from "./paragraph.js";
import { run } from "./runs.js";

/** How deep the list of contents goes. */
const LEVELS = 2;

/**
 * The list of contents as a field, filled in already, each line a link. Nobody knows the pages before the document is laid
 * out: numbers come where the field is updated. Word is not told to do so on opening, since it would then ask everyone
 * whether to update "fields that may refer to other files".
 */
export function contents({ sections }: ReportDocument, m: Manuscript): string {
  const lines = sections.flatMap((one) => linesOf(one, 1));
  if (lines.length === 0) return "";
  const begin = `${char("begin")}${el("w:r", textOf("w:instrText", ` TOC \\o "1-${LEVELS}" \\h \\z \\u `))}${char("separate")}`;
  const entries = lines.map(({ id, title: text, level }, i) => {
    const link = el("w:hyperlink", { "w:anchor": m.anchors.get(id), "w:history": 1 }, run(text));
    const last = i === lines.length - 1 ? char("end") : "";
    return paragraph(`TOC${level}`, `${i === 0 ? begin : ""}${link}${last}`);
  });
  const gallery = el("w:docPartObj", val("w:docPartGallery", "Table of Contents"), el("w:docPartUnique"));
  const head = paragraph("TOCHeading", run(title[m.lang]));
  return el("w:sdt", el("w:sdtPr", gallery), el("w:sdtContent", head, ...entries));
}

function char(type: "begin" | "separate" | "end"): string {
  return el("w:r", el("w:fldChar", { "w:fldCharType": type }));
}

function linesOf(section: Section, level: number): { id: string; title: string; level: number }[] {
  if (level > LEVELS) return [];
  const { id, title: text, sections } = section;
  return [{ id, title: text, level }, ...sections.flatMap((one) => linesOf(one, level + 1))];
}
