import type { Lang } from "../../../messages/words.js";
import { SPELLING } from "../office/properties.js";
import { el, val } from "../office/xml.js";
import { NAMES } from "./names.js";

/** How Word is to read the document: as it writes itself today, its footnotes parted by a line. */
export function settings(lang: Lang): string {
  const mode = { "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": 15 };
  return el(
    "w:settings",
    NAMES,
    el("w:zoom", { "w:percent": 100 }),
    val("w:defaultTabStop", 708),
    val("w:characterSpacingControl", "doNotCompress"),
    el("w:footnotePr", el("w:footnote", { "w:id": -1 }), el("w:footnote", { "w:id": 0 })),
    el("w:compat", el("w:compatSetting", mode)),
    val("w:themeFontLang", SPELLING[lang]),
    val("w:decimalSymbol", lang === "fr" ? "," : "."),
    val("w:listSeparator", lang === "fr" ? ";" : ","),
  );
}

/** The one kind of list: a bullet, its place said by the styles. */
export function numbering(): string {
  const level = el(
    "w:lvl",
    { "w:ilvl": 0 },
    val("w:start", 1),
    val("w:numFmt", "bullet"),
    val("w:lvlText", "•"),
    val("w:lvlJc", "left"),
    el("w:pPr", el("w:ind", { "w:left": 340, "w:hanging": 227 })),
  );
  return el(
    "w:numbering",
    NAMES,
    el("w:abstractNum", { "w:abstractNumId": 0 }, val("w:multiLevelType", "singleLevel"), level),
    el("w:num", { "w:numId": 1 }, val("w:abstractNumId", 0)),
  );
}
