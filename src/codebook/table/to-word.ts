import type { FileChild } from "docx";
import * as say from "../../messages/codebook-exchange.js";
import { stillZip } from "../../text/still-zip.js";
import type { CardLine, Printed } from "./cards.js";

/** Twentieths of a point: the two columns of a card on a page of A4 with margins of 2 cm. */
const COLUMNS = [2300, 7338] as const;
const GREY = "595959";
const LINE = { style: "single", size: 4, color: "bfbfbf" } as const;

/** A printed codebook as a Word document: a heading for each family, a table for each code. The same bytes each time. */
export async function codebookWord(printed: Printed): Promise<Uint8Array> {
  const docx = await import("docx");
  const maker = new Maker(docx, printed);
  const document = new docx.Document({
    creator: "grille",
    title: printed.title,
    styles: STYLES,
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } },
        },
        footers: { default: maker.footer() },
        children: maker.children(),
      },
    ],
  });
  return stillZip(new Uint8Array(await docx.Packer.toBuffer(document)));
}

const FONT = "Calibri";
const heading = (size: number, before: number): object => ({
  run: { font: FONT, size, bold: true, color: "1f1f1f" },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});
const STYLES = {
  default: {
    document: { run: { font: FONT, size: 20 } },
    title: { run: { font: FONT, size: 36, bold: true }, paragraph: { spacing: { after: 80 } } },
    heading1: heading(28, 360),
  },
} as const;

type Docx = typeof import("docx");

class Maker {
  constructor(
    private readonly docx: Docx,
    private readonly printed: Printed,
  ) {}

  children(): FileChild[] {
    const { title, below, families, lists, lang } = this.printed;
    const { Paragraph, HeadingLevel } = this.docx;
    const head = (text: string): FileChild => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
    return [
      new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
      ...below.map((text) => this.plain(text, GREY)),
      ...families.flatMap(({ label, card, codes }) => [
        head(label),
        ...(card.length === 0 ? [] : [...this.card(card, "")]),
        ...codes.flatMap((code) => this.card(code.card, code.colour)),
      ]),
      ...(lists.length === 0 ? [] : [head(say.print.lists[lang])]),
      ...lists.map(({ name, words }) => this.named(name, words)),
    ];
  }

  footer(): InstanceType<Docx["Footer"]> {
    const { Footer, Paragraph, TextRun, PageNumber, AlignmentType } = this.docx;
    const run = new TextRun({ children: [PageNumber.CURRENT], size: 18, color: GREY });
    return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
  }

  /** A card is not cut between two pages where it need not be: its rows hold on to the next. */
  private card(card: readonly CardLine[], colour: string): FileChild[] {
    const { Table, TableRow, Paragraph, WidthType, TableLayoutType } = this.docx;
    const rows = card.map(
      (line, i) =>
        new TableRow({
          cantSplit: line.text.length < 1500,
          children: [
            this.cell(line, { side: "heading", first: i === 0, colour, last: i === card.length - 1 }),
            this.cell(line, { side: "text", first: i === 0, colour, last: i === card.length - 1 }),
          ],
        }),
    );
    const table = new Table({
      rows,
      columnWidths: [...COLUMNS],
      width: { size: COLUMNS[0] + COLUMNS[1], type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
    });
    return [table, new Paragraph({ spacing: { after: 120 } })];
  }

  private cell(
    { field, heading: name, text }: CardLine,
    { side, first, last, colour }: { side: "heading" | "text"; first: boolean; last: boolean; colour: string },
  ): InstanceType<Docx["TableCell"]> {
    const { TableCell, Paragraph, TextRun, WidthType, ShadingType } = this.docx;
    const isName = side === "heading";
    const bold = isName || field === "label";
    const font =
      field === "rules" && !isName ? { font: "Consolas", size: 17 } : field === "label" && !isName ? { size: 23 } : {};
    const italics = !isName && (field === "examples" || field === "counterexamples");
    const edge = /^#[0-9a-f]{6}$/i.test(colour) ? { ...LINE, size: 24, color: colour.slice(1) } : LINE;
    return new TableCell({
      width: { size: COLUMNS[isName ? 0 : 1], type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 110, right: 110 },
      borders: { top: LINE, bottom: LINE, right: LINE, left: isName ? edge : LINE },
      ...(first ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: "f0f0f0" } } : {}),
      children: (isName ? [name] : text.split("\n")).map(
        (line) =>
          new Paragraph({
            keepNext: !last,
            spacing: { after: 30 },
            children: [new TextRun({ text: line, bold, italics, ...(isName ? { color: GREY } : {}), ...font })],
          }),
      ),
    });
  }

  private plain(text: string, color: string): FileChild {
    const { Paragraph, TextRun } = this.docx;
    return new Paragraph({ children: [new TextRun({ text, color })] });
  }

  private named(name: string, text: string): FileChild {
    const { Paragraph, TextRun } = this.docx;
    return new Paragraph({
      spacing: { after: 80 },
      children: [new TextRun({ text: `${name}  `, bold: true }), new TextRun({ text })],
    });
  }
}
