import {
  inputs as inputsTitle,
  journal as journalTitle,
  settings as settingsTitle,
} from "../../../messages/report-annex.js";
import * as words from "../../../messages/report-workbook.js";
import type { Block, ReportDocument, Section } from "../../document.js";
import { plainText } from "../plain.js";
import { type Cell, type Sheet, text } from "./sheet.js";

/** A sheet as the first one names it. */
export interface Listed {
  readonly sheet: Sheet;
  readonly holds: string;
}

/** The first sheet: what the report is, on which marks, which sheets there are, and the settings and files that give it again. */
export function contentsSheet(document: ReportDocument, listed: readonly Listed[]): Sheet {
  const { lang, title, head, foot } = document;
  const table = listed.map(({ sheet, holds }): Cell[] => [
    { kind: "link", text: sheet.name, to: sheet.name },
    text(holds),
    { kind: "number", value: sheet.last - sheet.head, format: "0" },
  ]);
  const rows: Cell[][] = [
    [text(title, "title")],
    ...head.flatMap(headRow),
    [],
    [text(words.sheet[lang], "head"), text(words.holds[lang], "head"), text(words.lines[lang], "head-number")],
    ...table,
    ...annex(document, "annex.settings", settingsTitle[lang]),
    ...annex(document, "annex.inputs", inputsTitle[lang]),
    ...annex(document, "annex.journal", journalTitle[lang]),
    [],
    ...foot.map((one) => [null, text(one, "note")]),
  ];
  return { name: words.sheets.contents[lang], widths: [34, 96, 10], rows, head: 0, last: 0 };
}

/** What stands under the title, each in a line of its own beside it. */
function headRow(block: Block): Cell[][] {
  if (block.kind === "warning") return [[null, text(block.text, "warning")]];
  if (block.kind === "paragraph") return [[null, text(plainText(block.line), block.tone === "note" ? "note" : "text")]];
  return block.kind === "list" ? block.items.map((item) => [null, text(plainText(item))]) : [];
}

/** Terms and tables of a section of the annex, term and rest side by side. */
function annex(document: ReportDocument, id: string, title: string): Cell[][] {
  const found = document.sections.flatMap((one) => within(one)).find((one) => one.id === id);
  if (found === undefined) return [];
  const rows = found.blocks.flatMap((block): Cell[][] => {
    if (block.kind === "terms")
      return block.items.map(({ term, lines }) => [text(plainText(term)), text(lines.map(plainText).join(" "))]);
    if (block.kind !== "table") return [];
    return block.rows.map((row) => [text(plainText(row[0] ?? "")), text(row.slice(1).map(plainText).join(" · "))]);
  });
  return [[], [text(title, "strong")], ...rows];
}

function within(section: Section): Section[] {
  return [section, ...section.sections.flatMap(within)];
}
