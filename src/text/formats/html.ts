import * as say from "../../messages/documents.js";
import { decode } from "../encoding.js";
import { fold } from "../fold.js";
import { charsetOf } from "../html-charset.js";
import { type HtmlText, MOST_ELEMENTS, readHtml } from "../html-reader.js";
import { shapesOf } from "../label-shapes.js";
import { linesOfParagraphs, type Paragraph } from "../paragraphs.js";
import type { Problem } from "../problem.js";
import type { ReadOptions } from "../reader.js";
import { noSource, type Source } from "../source.js";
import { speakerIn } from "../table-words.js";
import { countCharacters } from "../tidy.js";

/**
 * Reads a web page, such as transcription services save: what it shows, line by line, with the label recognition of
 * plain text. Scripts, styles and what the page hides are no words.
 */
export function lines(bytes: Uint8Array, { file, encoding }: ReadOptions): Source {
  const { text, encoding: used, problems } = decode(bytes, encoding ?? charsetOf(bytes) ?? undefined);
  const found = problems.map((problem) => ({ ...problem, place: { file } }));
  if (used === null) return noSource(found);
  const page = readHtml(text);
  const { lines, remarks, beside: inTables } = linesOfParagraphs(namesApart(page.paragraphs));
  const read = lines.reduce((sum, line) => sum + countCharacters(line.text), 0);
  const apart = inTables.reduce((sum, one) => sum + one.characters, page.deleted + page.headers);
  return {
    lines,
    remarks,
    beside: [
      ...inTables,
      { kind: "deleted", characters: page.deleted },
      { kind: "header", characters: page.headers },
      { kind: "markup", characters: countCharacters(text) - read - apart },
    ],
    problems: [...found, ...tooDeep(page, file)],
  };
}

/** Names of speakers that a page sets as headings, which come back or have a time: they are labels, not sections. */
function namesApart(paragraphs: readonly Paragraph[]): Paragraph[] {
  const nameOf = (text: string): string => {
    const timed = shapesOf(text).find(({ kind }) => kind === "timed");
    return fold(timed?.label ?? text.trim());
  };
  const counts = new Map<string, number>();
  for (const { heading, text } of paragraphs)
    if (heading) counts.set(nameOf(text), (counts.get(nameOf(text)) ?? 0) + 1);
  const isName = ({ text }: Paragraph): boolean =>
    (counts.get(nameOf(text)) ?? 0) > 1 && speakerIn(text.split(/\d/)[0] ?? "") !== null;
  return paragraphs.map((one) => (one.heading && isName(one) ? { ...one, heading: false } : one));
}

function tooDeep({ isTooDeep }: HtmlText, file: string): Problem[] {
  if (!isTooDeep) return [];
  const [text, hint] = [say.pageTooNested(MOST_ELEMENTS), say.saveAgain()];
  return [{ severity: "error", code: "too-nested", place: { file }, text, hint }];
}
