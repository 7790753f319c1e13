import type { Cell, Point } from "./paragraphs.js";

/** A paragraph whose words are still being read. */
export interface OpenParagraph {
  text: string;
  /** Whether it holds nothing but white space so far. */
  isBlank: boolean;
  /** The page on which its words begin. */
  page: number;
  readonly cell: Cell | null;
}

/** The paragraphs of a document in the order in which they begin: a text box or frame stands inside one that is open. */
export class OpenParagraphs<Look extends object> {
  readonly all: (OpenParagraph & Look)[] = [];
  /** Those that are open, by their places. */
  private readonly stack: number[] = [];
  page = 1;

  begin(cell: Cell | null, look: Look): void {
    this.stack.push(this.all.push({ ...look, text: "", isBlank: true, page: this.page, cell }) - 1);
  }

  end(): void {
    this.stack.pop();
  }

  /** The one that is being read; undefined between paragraphs. */
  get current(): (OpenParagraph & Look) | undefined {
    return this.all[this.stack.at(-1) ?? -1];
  }

  add(text: string): void {
    const { current } = this;
    if (current === undefined) return;
    if (current.isBlank) current.page = this.page;
    if (text.trim() !== "") current.isBlank = false;
    current.text += text;
  }

  /** The place that has been reached; null between paragraphs. */
  here(): Point | null {
    const paragraph = this.stack.at(-1);
    return paragraph === undefined ? null : { paragraph, at: this.all[paragraph]?.text.length ?? 0 };
  }

  /** The page of a paragraph; null where no page ends in the document. */
  pageOf({ page }: OpenParagraph): number | null {
    return this.page > 1 ? page : null;
  }
}
