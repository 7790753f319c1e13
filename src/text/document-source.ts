import * as say from "../messages/documents.js";
import { commentsOutside } from "../messages/reading.js";
import { linesOfParagraphs, type Margin, type Paragraph } from "./paragraphs.js";
import type { Problem } from "./problem.js";
import type { Source } from "./source.js";

/** What a document holds beside its paragraphs, in characters without white space. */
export interface Beside {
  readonly file: string;
  readonly deleted: number;
  readonly commented: number;
  readonly notes: number;
  readonly headers: number;
  /** Not shown, but kept among the paragraphs. */
  readonly hidden: number;
}

/** The lines of a document's paragraphs, with what stands beside them and what should be known of it. */
export function documentSource(
  paragraphs: readonly Paragraph[],
  comments: readonly Margin[],
  { file, deleted, commented, notes, headers, hidden }: Beside,
): Source {
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
