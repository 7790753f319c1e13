import * as words from "../../messages/report-workbook.js";
import type { Block, ReportDocument, Section } from "../document.js";
import type { ReportInput } from "../input.js";
import { madeProperties } from "../made-of.js";
import { numbersOf } from "../numbering.js";
import { reportOf } from "../report.js";
import { SPELLING } from "./office/properties.js";
import type { Packed } from "./rendering.js";
import { codebookSheet } from "./workbook/codebook-sheet.js";
import { contentsSheet, type Listed } from "./workbook/contents-sheet.js";
import { sheetName } from "./workbook/names.js";
import { quotesSheet } from "./workbook/quotes-sheet.js";
import { captionOf, type Numbered, tableSheet } from "./workbook/table-sheet.js";
import { writeWorkbook } from "./workbook/write.js";

/** The same report as a workbook: a sheet for each table, one for all quotes, one for the codebook. The same bytes each time. */
export function render(input: ReportInput): Packed {
  const document = reportOf(input);
  const { lang, title, foot } = document;
  const { contents, quotes, codebook } = words.sheets;
  const taken = new Set([contents, quotes, codebook].map((one) => one[lang].toLowerCase()));
  const tables = tablesOf(document).map((one): Listed => {
    const holds = captionOf(one, lang);
    const [short = ""] = one.table.caption.split(/\s*[:,.] /);
    const name = sheetName(`${words.letters[one.kind][lang]}${one.number} ${short}`, taken);
    return { sheet: tableSheet(one, { name, contents: contents[lang], lang }), holds };
  });
  const listed: Listed[] = [
    { sheet: quotesSheet(document, input), holds: words.quotesHold[lang] },
    { sheet: codebookSheet(input), holds: words.codebookHolds[lang] },
    ...tables,
  ];
  return writeWorkbook([contentsSheet(document, listed), ...listed.map(({ sheet }) => sheet)], {
    title,
    language: SPELLING[lang],
    version: input.version,
    made: madeProperties(input),
    foot: foot.slice(0, -1).join(" "),
  });
}

/** Tables and figures with their numbers, in reading order. */
function tablesOf(document: ReportDocument): Numbered[] {
  const numbers = numbersOf(document);
  const inBlock = (block: Block): Numbered[] => {
    if (block.kind === "fold") return block.blocks.flatMap(inBlock);
    if (block.kind === "table") return [{ kind: "table", number: numbers.get(block) ?? 0, table: block }];
    return block.kind === "figure" ? [{ kind: "figure", number: numbers.get(block) ?? 0, table: block.table }] : [];
  };
  const within = ({ blocks, sections }: Section): Numbered[] => [
    ...blocks.flatMap(inBlock),
    ...sections.flatMap(within),
  ];
  return [...document.head.flatMap(inBlock), ...document.sections.flatMap(within)];
}
