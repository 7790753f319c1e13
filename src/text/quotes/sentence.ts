import { clauseAfter } from "./clause.js";
import { type Paragraph, paragraphAt, type Work } from "./work.js";

/** The author's words from the beginning of the sentence, or the end of the quotation before, to a quotation. */
export function sentenceBefore(work: Work, from: number): string {
  const paragraph = work.paragraphs[paragraphAt(work, from)];
  const begins = Math.max(paragraph?.start ?? 0, from - 400);
  if (paragraph !== undefined && /^[\s*_–—-]*$/.test(work.clean.slice(begins, from))) return leadingTo(work, paragraph);
  return lastSentence(work.clean.slice(begins, from));
}

/** The same, without a clause that gives the quotation before to somebody: `, résume Maud (34 ans),`. */
export function leadOf(work: Work, from: number): string {
  const lead = sentenceBefore(work, from);
  const mark = work.clean
    .slice(0, from)
    .slice(-600)
    .search(/[»”"][^»”"]*$/);
  if (mark === -1) return lead;
  const clause = clauseAfter(work, from - Math.min(from, 600) + mark + 1);
  const isBeside = clause !== null && clause.kind !== "several" && clause.end <= from;
  return isBeside && clause.end > from - lead.length ? work.clean.slice(clause.end, from) : lead;
}

/** The last sentence of the paragraph above, where it ends in a colon. */
export function leadingTo({ paragraphs, clean }: Work, paragraph: Paragraph): string {
  const above = paragraphs[paragraphs.indexOf(paragraph) - 1];
  if (above === undefined || above.region !== paragraph.region) return "";
  const text = clean.slice(Math.max(above.start, above.end - 400), above.end).trimEnd();
  return text.endsWith(":") ? lastSentence(text) : "";
}

function lastSentence(text: string): string {
  const cut = [
    ...text.matchAll(/[»”]\s*(?:\([^()]*\)|\[[^[\]]*\])?\s*[.;]?|(?<=[\p{Ll}\d)»”"]{2})[.!?…]\s+(?=\p{Lu})/gu),
  ].at(-1);
  return cut === undefined ? text : text.slice(cut.index + cut[0].length);
}
