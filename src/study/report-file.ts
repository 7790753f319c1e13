import { decode } from "../text/encoding.js";
import { filesIn, propertiesIn, wordParts, workbookParts } from "./report-as-office.js";
import { jsonParts, markdownParts, pageParts } from "./report-as-text.js";
import { isWebPage, madeIn, madeInJson, madeInProperties, type ReportMade } from "./report-made.js";
import type { ReportPart } from "./report-parts.js";

/** A report as somebody holds it: what kind of file it is by what is in it, whatever its name. */
export interface ReportFile {
  readonly bytes: Uint8Array;
  /** As `reportFormats` names it. */
  readonly format: "html" | "md" | "docx" | "xlsx" | "json";
  /** How it says that it was made; null where it does not. */
  readonly made: ReportMade | null;
  /** All that can be read in it. */
  readonly parts: readonly ReportPart[];
  /** The program that wrote an office document; null where it does not say so, and of other files. */
  readonly program: string | null;
  /** The files of which an office document is made; none of other files. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** Reads a report of any format; null where it is an archive that is no office document. */
export async function readReport(bytes: Uint8Array): Promise<ReportFile | null> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return officeReport(bytes);
  const { text } = decode(bytes);
  const plain = { bytes, program: null, files: {} };
  if (isWebPage(text)) return { ...plain, format: "html", made: madeIn(text), parts: pageParts(text) };
  const value = /^\s*\{/.test(text) ? jsonOf(text) : undefined;
  if (value !== undefined) return { ...plain, format: "json", made: madeInJson(value), parts: jsonParts(value) };
  return { ...plain, format: "md", made: madeIn(text), parts: markdownParts(text) };
}

async function officeReport(bytes: Uint8Array): Promise<ReportFile | null> {
  const files = filesIn(bytes);
  if (files === null) return null;
  const isWord = files["word/document.xml"] !== undefined;
  if (!isWord && files["xl/workbook.xml"] === undefined) return null;
  const { own, program } = propertiesIn(files);
  const parts = isWord ? wordParts(files) : await workbookParts(bytes);
  return { bytes, format: isWord ? "docx" : "xlsx", made: madeInProperties(own), parts, program, files };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
