import type { Setting } from "../../depth.js";
import { el } from "../office/xml.js";
import { paragraph } from "./paragraph.js";

const [SHORT, LONG] = [11906, 16838];
const MARGIN = { edge: 1418, head: 1300, foot: 1250, band: 620 };
/** The same where pages are set close. */
const CLOSE = { ...MARGIN, head: 820, foot: 820, band: 400 };

/** What a page is: A4, its margins, its head and its foot. Stands at the end of what it is said of. */
export function page(stands: "upright" | "across", setting: Setting = "wide"): string {
  const margin = setting === "close" ? CLOSE : MARGIN;
  const size =
    stands === "upright" ? { "w:w": SHORT, "w:h": LONG } : { "w:w": LONG, "w:h": SHORT, "w:orient": "landscape" };
  return el(
    "w:sectPr",
    el("w:headerReference", { "w:type": "default", "r:id": "rIdHeader" }),
    el("w:footerReference", { "w:type": "default", "r:id": "rIdFooter" }),
    el("w:pgSz", size),
    el("w:pgMar", {
      "w:top": margin.head,
      "w:right": margin.edge,
      "w:bottom": margin.foot,
      "w:left": margin.edge,
      "w:header": margin.band,
      "w:footer": margin.band,
      "w:gutter": 0,
    }),
  );
}

/** Ends the pages before it, which stand upright. */
export const upright = (): string => paragraph("Break", "", page("upright"));

/** Ends a page that stands across. */
export const across = (): string => paragraph("Break", "", page("across"));
