import type { Lang } from "../../../messages/words.js";
import type { Piece, Talk, TalkTurn } from "../../document.js";
import { html, type Markup } from "./markup.js";

/** A stretch of a transcript: each turn with its anchor, marked words highlighted and followed by their codes. */
export function talk({ lang, turns }: Talk, reader: Lang): Markup {
  return html`<div class="talk" lang="${lang}">
${turns.map((one) => turn(one, reader))}</div>
`;
}

function turn({ id, place, speaker, role, time, pieces }: TalkTurn, reader: Lang): Markup {
  const clock = time === null ? null : html` <span class="time">${time}</span>`;
  return html`<div class="turn ${role}" id="${id}"><p class="speaker"><strong>${speaker}</strong> <span class="place">${place}</span>${clock}</p>
<p>${pieces.map((piece, i) => shown(piece, pieces[i + 1], reader))}</p></div>
`;
}

// A code is named where it ends: at the last of the pieces into which overlaps cut its passage.
function shown({ text, codes }: Piece, next: Piece | undefined, reader: Lang): Markup {
  if (codes.length === 0) return html`${text}`;
  const ending = codes.filter((code) => !next?.codes.includes(code));
  const names = ending.map((code) => html`<span class="code" lang="${reader}">${code}</span>`);
  const depth = Math.min(codes.length, 3);
  return html`<mark class="depth-${depth}">${text}</mark>${names}`;
}
