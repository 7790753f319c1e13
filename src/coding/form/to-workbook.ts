import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import type { Code } from "../../codebook/codebook.js";
import * as say from "../../messages/form.js";
import type { Lang } from "../../messages/words.js";
import { stillZip } from "../../text/still-zip.js";
import type { Form } from "./form.js";
import { CUT } from "./same-words.js";
import { COLUMNS, codeCells, formCells } from "./table-form.js";

/** Characters that a cell can hold. */
const MOST = 32_000;

const WIDTHS = { place: 11, speaker: 12, section: 16, text: 70, codes: 30, words: 36, note: 36, marks: 10 } as const;
const GREY = "#767676";
const HEAD = { fontWeight: "bold", backgroundColor: "#e8e8e8" } as const;
const TO_FILL = "#fff9e5";

/**
 * A sheet as a workbook: what is to be filled on a light ground, what is only to be read in grey, codes beside it with their meaning, and a
 * list of them to choose from. The same bytes for the same sheet.
 */
export async function formWorkbook(form: Form, codes: readonly Code[], lang: Lang): Promise<Uint8Array> {
  const { default: writeWorkbook } = await import("write-excel-file/node");
  const [head = [], ...body] = formCells(form, lang);
  const sheet = [
    head.map((value) => ({ value, type: String, ...HEAD })),
    ...body.map((cells, i) => cells.map((value, at) => cellOf(value, { at, isRead: form.rows[i]?.use === "read" }))),
  ];
  const [codeHead = [], ...codeRows] = codeCells(codes, lang);
  const book = [
    codeHead.map((value) => ({ value, type: String, ...HEAD })),
    ...codeRows.map((cells) => cells.map((value) => cellOf(value, { at: 0, isRead: false }))),
  ];
  const made = writeWorkbook([
    {
      data: sheet,
      columns: COLUMNS.map((name) => ({ width: WIDTHS[name] })),
      stickyRowsCount: 1,
      sheet: say.tabs.sheet[lang],
    },
    {
      data: book,
      columns: [30, 30, 18, 50, 50, 50].map((width) => ({ width })),
      stickyRowsCount: 1,
      sheet: say.tabs.codes[lang],
    },
  ]);
  const bytes = new Uint8Array(await made.toBuffer());
  return stillZip(codeRows.length === 0 ? bytes : withList(bytes, { rows: body.length, codes: codeRows.length, lang }));
}

function cellOf(value: string, { at, isRead }: { at: number; isRead: boolean }) {
  const column = COLUMNS[at];
  const isField = !isRead && (column === "codes" || column === "words" || column === "note");
  const style = { wrap: column !== "marks", alignVertical: "top" as const };
  const dress = {
    ...style,
    ...(isField ? { backgroundColor: TO_FILL } : {}),
    ...(isRead || column === "marks" ? { color: GREY } : {}),
  };
  if (value === "") return isField ? { ...dress } : null;
  return { value: fitting(value), type: String, ...dress };
}

/** What a cell can hold, without signs that a workbook cannot. */
function fitting(value: string): string {
  const plain = value.replace(
    /[^\P{Cc}\n\t]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/gu,
    " ",
  );
  return plain.length <= MOST ? plain : `${plain.slice(0, MOST)} ${CUT}`;
}

/** The workbook with a list of codes to choose from in the column for codes; whatever else is typed there is taken too. */
function withList(bytes: Uint8Array, { rows, codes, lang }: { rows: number; codes: number; lang: Lang }): Uint8Array {
  const parts = unzipSync(bytes);
  const name = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const column = String.fromCharCode(65 + COLUMNS.indexOf("codes"));
  const list = `${say.tabs.codes[lang]}!$A$2:$A$${codes + 1}`;
  const prompt = `promptTitle="${attribute(say.chooseTitle[lang])}" prompt="${attribute(say.chooseHint[lang])}"`;
  const validation =
    `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="0" ${prompt} ` +
    `sqref="${column}2:${column}${Math.max(2, rows + 1)}"><formula1>${list}</formula1></dataValidation></dataValidations>`;
  const withIt = xml.replace("</sheetData>", () => `</sheetData>${validation}`);
  const files = { ...parts, [name]: strToU8(withIt) };
  return zipSync(files as Zippable);
}

function attribute(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}
