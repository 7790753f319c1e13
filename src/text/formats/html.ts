import * as say from "../../messages/documents.js";
import { decode } from "../encoding.js";
import { charsetOf } from "../html-charset.js";
import { type HtmlText, MOST_ELEMENTS, readHtml } from "../html-reader.js";
import { linesOfParagraphs } from "../paragraphs.js";
import type { Problem } from "../problem.js";
import type { ReadOptions } from "../reader.js";
import { noSource, type Source } from "../source.js";
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
  const { lines, remarks, beside: inTables } = linesOfParagraphs(page.paragraphs);
  const read = lines.reduce((sum, line) => sum + countCharacters(line.text), 0);
  const apart = inTables.reduce((sum, one) => sum + one.characters, page.deleted + page.headers);
  return {
    lines,
    counted: "paragraphs",
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

function tooDeep({ isTooDeep }: HtmlText, file: string): Problem[] {
  if (!isTooDeep) return [];
  const [text, hint] = [say.pageTooNested(MOST_ELEMENTS), say.saveAgain()];
  return [{ severity: "error", code: "too-nested", place: { file }, text, hint }];
}
