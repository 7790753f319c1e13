import type { Cell, Paragraph, Point } from "./paragraphs.js";
import type { RtfGroup } from "./rtf-group.js";
import type { RtfStyles } from "./rtf-styles.js";

/** Control words that end a paragraph, a cell, a row, a page. */
export const RTF_ENDS: ReadonlySet<string> = new Set(["par", "cell", "nestcell", "row", "nestrow", "sect", "page"]);

/** Twentieths of a point in a centimetre. */
const TWIPS = 567;

/** The paragraphs of rich text as they end, with their pages and cells. */
export class RtfParagraphs {
  private readonly ended: Paragraph[] = [];
  private text = "";
  private page = 1;
  private firstPage = 1;
  /** Whether the paragraph holds nothing but white space so far. */
  private isBlank = true;
  /** What a text box interrupts. */
  private readonly around: string[] = [];
  private table = 0;
  private row = 0;
  private column = 0;

  constructor(private readonly styles: RtfStyles) {}

  add(text: string): void {
    if (this.isBlank) this.firstPage = this.page;
    if (text.trim() !== "") this.isBlank = false;
    this.text += text;
  }

  here(): Point {
    return { paragraph: this.ended.length, at: this.text.length };
  }

  enterBox(): void {
    this.around.push(this.text);
    this.text = "";
    this.isBlank = true;
  }

  /** The paragraph in which the box stands goes on. */
  leaveBox(group: RtfGroup): void {
    if (this.text !== "") this.endParagraph(group);
    this.text = this.around.pop() ?? "";
    this.isBlank = this.text.trim() === "";
  }

  /** Ends what one of `RTF_ENDS` names. */
  end(name: string, group: RtfGroup): void {
    if (name === "page") this.page++;
    else if (name === "row") this.endRow(group);
    else {
      if (name === "cell") group.inTable = true;
      this.endParagraph(group);
      if (name === "cell") this.column++;
      if (name === "sect") this.page++;
    }
  }

  result(group: RtfGroup): Paragraph[] {
    if (this.text !== "") this.endParagraph(group);
    const hasPages = this.page > 1;
    return this.ended.map((one) => ({ ...one, page: hasPages ? (one.page ?? null) : null }));
  }

  private endRow(group: RtfGroup): void {
    if (!this.isBlank) this.endParagraph(group);
    this.row++;
    this.column = 0;
  }

  private endParagraph(group: RtfGroup): void {
    const { outline, style, indent, isItem } = group;
    this.ended.push({
      text: this.text,
      heading: outline === null ? this.styles.isHeading(style) : outline < 9,
      quoted: this.styles.isQuoted(style),
      indent: isItem ? 0 : indent / TWIPS,
      page: this.isBlank ? this.page : this.firstPage,
      cell: this.cell(group),
    });
    this.text = "";
    this.isBlank = true;
  }

  private cell({ inTable }: RtfGroup): Cell | null {
    if (inTable) return { table: this.table, row: this.row, column: this.column, within: null };
    if (this.row > 0 || this.column > 0) this.table++;
    this.row = 0;
    this.column = 0;
    return null;
  }
}
