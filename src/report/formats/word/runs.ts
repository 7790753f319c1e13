import type { Lang } from "../../../messages/words.js";
import { SPELLING } from "../office/properties.js";
import { el, textOf, val } from "../office/xml.js";
import type { Manuscript } from "./manuscript.js";

/** How a run looks; by the name of a character style, and the language where it is not the document's. */
export interface Look {
  readonly style?: string;
  readonly lang?: Lang;
  /** How many codes stand on it. */
  readonly depth?: number;
}

const SHADES = ["f7f0d4", "eeddab", "e2c97e"] as const;

/** A stretch of text. */
export function run(text: string, look: Look = {}): string {
  return text === "" ? "" : el("w:r", properties(look), textOf("w:t", text));
}

export function properties({ style, lang, depth = 0 }: Look): string {
  const shade = SHADES[Math.min(depth, SHADES.length) - 1];
  const all = [
    ...(style === undefined ? [] : [val("w:rStyle", style)]),
    ...(shade === undefined ? [] : [el("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": shade })]),
    ...(lang === undefined ? [] : [val("w:lang", SPELLING[lang])]),
  ];
  return all.length === 0 ? "" : el("w:rPr", ...all);
}

/** A place to which links lead, around what stands there. */
export function bookmarked(id: string, inside: string, { anchors }: Manuscript): string {
  const name = anchors.get(id);
  if (name === undefined) return inside;
  const number = name.replace(/\D/g, "");
  const start = el("w:bookmarkStart", { "w:id": number, "w:name": name });
  return `${start}${inside}${el("w:bookmarkEnd", { "w:id": number })}`;
}

/** Something that Word counts or looks up, and what it says until then. */
export function field(instruction: string, shown: string): string {
  return el("w:fldSimple", { "w:instr": ` ${instruction} ` }, shown);
}
