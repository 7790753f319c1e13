import * as say from "../messages/documents.js";
import { commentsOutside } from "../messages/reading.js";
import { linesOfParagraphs, type Margin, type Paragraph } from "./paragraphs.js";
import type { Problem } from "./problem.js";
import type { Source } from "./source.js";

/** What a written document holds. Characters are counted without white space. */
export interface DocumentText {
  /** In the order of the document, those of cells and frames among them. */
  readonly paragraphs: readonly Paragraph[];
  readonly comments: readonly Margin[];
  /** Characters of comments. */
  readonly commented: number;
  /** Characters of tracked deletions. */
  readonly deleted: number;
  /** Characters of footnotes and endnotes. */
  readonly notes: number;
  /** Characters of running headers and footers. */
  readonly headers: number;
  /** Characters that are not shown, kept in the paragraphs. */
  readonly hidden: number;
}

/** The lines of a document's paragraphs, with what stands beside them and what should be known of it. */
export function documentSource(document: DocumentText, file: string): Source {
  const { paragraphs, comments, deleted, commented, notes, headers, hidden } = document;
  const { lines, remarks, beside, lost } = linesOfParagraphs(paragraphs, comments);
  const warn = (code: string, count: number, text: (count: number) => Problem["text"]): Problem[] =>
    count > 0 ? [{ severity: "warning", code, place: { file }, text: text(count) }] : [];
  return {
    lines,
    counted: "paragraphs",
    remarks,
    beside: [
      ...beside,
      { kind: "deleted", characters: deleted },
      { kind: "comment", characters: commented },
      { kind: "footnote", characters: notes },
      { kind: "header", characters: headers },
    ],
    problems: [
      ...warn("footnotes-left-out", notes, say.notesLeftOut),
      ...warn("hidden-words", hidden, say.hiddenInDocument),
      ...warn("comment-outside", lost, commentsOutside),
    ],
  };
}
