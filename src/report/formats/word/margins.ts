import type { ReportDocument } from "../../document.js";
import { el } from "../office/xml.js";
import { NAMES } from "./names.js";
import { paragraph } from "./paragraph.js";
import { field, run } from "./runs.js";

/** The title at the head of every page. */
export function header({ title }: ReportDocument): string {
  return el("w:hdr", NAMES, paragraph("Header", run(title)));
}

/** At the foot of every page what must be said with it, such as that people and words are invented, and its number. */
export function footer({ foot }: ReportDocument): string {
  const number = `${field("PAGE", run("1"))}${run(" / ")}${field("NUMPAGES", run("1"))}`;
  const said = foot.slice(0, -1).map((text) => paragraph("Footer", run(text)));
  return el("w:ftr", NAMES, ...said, paragraph("PageNumber", number));
}
