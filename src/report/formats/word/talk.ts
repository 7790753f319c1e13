import type { Lang } from "../../../messages/words.js";
import type { Piece, TalkTurn } from "../../document.js";
import type { Manuscript } from "./manuscript.js";
import { KEEP, paragraph } from "./paragraph.js";
import { bookmarked, run } from "./runs.js";

/** A turn of a printed transcript: who, where and when, then the words, marked ones shaded and followed by their codes. */
export function turn({ id, place, speaker, time, pieces, role }: TalkTurn, lang: Lang, m: Manuscript): string {
  const clock = time === null ? "" : ` (${time})`;
  const head = `${run(speaker, { style: "Speaker" })}${run(` ${place}${clock}`, { style: "Place" })}`;
  const said = pieces.map((piece, i) => shown(piece, pieces[i + 1], lang)).join("");
  const style = role === "participant" ? "Talk" : "TalkOther";
  return `${paragraph("TalkHead", bookmarked(id, head, m), KEEP)}${paragraph(style, said)}`;
}

// A code is named where it ends: at the last of the pieces into which overlaps cut its passage.
function shown({ text, codes }: Piece, next: Piece | undefined, lang: Lang): string {
  const ending = codes.filter((code) => !next?.codes.includes(code));
  const names = ending.length === 0 ? "" : run(` [${ending.join(", ")}]`, { style: "CodeName" });
  return `${run(text, { lang, depth: codes.length })}${names}`;
}
