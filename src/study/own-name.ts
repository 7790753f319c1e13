import { isFull, plain } from "../identity/name-forms.js";
import { callingsOf } from "../identity/name-parts.js";
import { genderOf } from "../identity/names/gender.js";
import { readName } from "../identity/person-name.js";
import type { Span } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import { labelSpans } from "./label-spans.js";
import { presentsSelf } from "./name-order.js";

const AM = /(?<!\p{L})(?:je suis|I am|I['’]m|ik ben|ik heet|mijn naam is) $/iu;

/**
 * Of a whole name by which somebody presents themselves (`Je m'appelle Julie Lambert`) the same with all the family names of
 * the label under which it is said (`Mme Lambert-Dupont`), in the order of a register; null of every other.
 */
export function ownNames(transcript: Pick<Transcript, "text" | "turns">): (one: Span) => string | null {
  const { text } = transcript;
  const labels = labelSpans(transcript);
  return ({ start, end }) => {
    if (!presentsSelf(text, start) && !AM.test(text.slice(Math.max(0, start - 24), start))) return null;
    const label = labels.findLast((one) => one.end <= start);
    const { first, last } = readName(text.slice(start, end));
    const own = readName(label === undefined ? "" : text.slice(label.start, label.end));
    if (first === null || last === null || own.first !== null || own.last === null || !isFull(own)) return null;
    const gender = genderOf(first);
    const isOther = own.titled !== null && (gender === "f" || gender === "m") && gender !== own.titled;
    return isOther || !callingsOf(own).last.has(plain(last)) ? null : `${own.last}, ${first}`;
  };
}
