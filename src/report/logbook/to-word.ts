import type { FileChild } from "docx";
import { stillZip } from "../../text/still-zip.js";
import { type AnnexInput, type AnnexPart, type AnnexTable, annexParts } from "./annex.js";

/** Twentieths of a point: the width of the text on a page of A4 with margins of 2 cm. */
const WIDTH = 9638;
const GREY = "595959";
const FONT = "Calibri";
const LINE = { style: "single", size: 4, color: "bfbfbf" } as const;

type Docx = typeof import("docx");

/** The annex as a Word document. The same bytes each time. */
export function annexWord(input: AnnexInput): Promise<Uint8Array> {
  return partsWord(annexParts(input));
}

/** Any such parts as a Word document. The same bytes each time. */
export async function partsWord(parts: readonly AnnexPart[]): Promise<Uint8Array> {
  const docx = await import("docx");
  const document = new docx.Document({
    creator: "grille",
    title: parts.flatMap((part) => (part.kind === "title" ? [part.text] : []))[0] ?? "",
    styles: {
      default: {
        document: { run: { font: FONT, size: 20 } },
        title: { run: { font: FONT, size: 36, bold: true }, paragraph: { spacing: { after: 80 } } },
        heading1: heading(28, 360),
        heading2: heading(22, 240),
      },
    },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } },
        },
        footers: { default: footer(docx) },
        children: parts.flatMap((part) => children(docx, part)),
      },
    ],
  });
  return stillZip(new Uint8Array(await docx.Packer.toBuffer(document)));
}

function heading(size: number, before: number): object {
  return {
    run: { font: FONT, size, bold: true, color: "1f1f1f" },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  };
}

function children(docx: Docx, part: AnnexPart): FileChild[] {
  const { Paragraph, HeadingLevel } = docx;
  if (part.kind === "table") return [table(docx, part), new Paragraph({ spacing: { after: 120 } })];
  const { kind, text } = part;
  const spacing = { after: 100 };
  if (kind === "item") return [new Paragraph({ text, bullet: { level: 0 }, spacing })];
  if (kind === "paragraph") return [new Paragraph({ text, spacing })];
  const level = { title: HeadingLevel.TITLE, heading: HeadingLevel.HEADING_1, day: HeadingLevel.HEADING_2 }[kind];
  return [new Paragraph({ text, heading: level })];
}

function table(docx: Docx, { head, rows, widths }: AnnexTable): FileChild {
  const { Table, TableRow, WidthType, TableLayoutType } = docx;
  const columns = widths.map((share) => Math.round((WIDTH * share) / 100));
  const row = (cells: readonly string[], look: "head" | "plain"): InstanceType<Docx["TableRow"]> =>
    new TableRow({
      tableHeader: look === "head",
      cantSplit: true,
      children: cells.map((text, i) => cell(docx, text, { width: columns[i] ?? 0, look })),
    });
  return new Table({
    rows: [row(head, "head"), ...rows.map((cells) => row(cells, "plain"))],
    columnWidths: columns,
    width: { size: WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
  });
}

function cell(
  { TableCell, Paragraph, TextRun, WidthType }: Docx,
  text: string,
  { width, look }: { width: number; look: "head" | "plain" },
): InstanceType<Docx["TableCell"]> {
  const isHash = /^[0-9a-f]{64}$/.test(text);
  const run = new TextRun({
    text,
    ...(look === "head" ? { bold: true, color: GREY } : {}),
    ...(isHash ? { font: "Consolas", size: 15 } : {}),
  });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 90, right: 90 },
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE },
    children: [new Paragraph({ children: [run] })],
  });
}

function footer({ Footer, Paragraph, TextRun, PageNumber, AlignmentType }: Docx): InstanceType<Docx["Footer"]> {
  const run = new TextRun({ children: [PageNumber.CURRENT], size: 18, color: GREY });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}
