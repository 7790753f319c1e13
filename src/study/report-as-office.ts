import { parseWord } from "../text/word-parse.js";
import { unzip } from "../text/zip.js";
import { partsOfLines, type ReadLine, type ReportPart } from "./report-parts.js";

type Files = Readonly<Record<string, Uint8Array>>;

/** What an archive holds, unpacked; null where it is none, or one made to fill the memory. */
export function filesIn(bytes: Uint8Array): Files | null {
  return unzip(bytes, () => true).parts;
}

/** The properties of a document that are its own, and the program that wrote it. Programs keep the first when they save it again. */
export function propertiesIn(files: Files): { own: Map<string, string>; program: string | null } {
  const own = new Map<string, string>();
  let open = "";
  each(files["docProps/custom.xml"], {
    open: (name, { name: property = "" }) => {
      if (name === "property") open = property;
    },
    text: (text) => own.set(open, `${own.get(open) ?? ""}${text}`),
  });
  let program = "";
  each(files["docProps/app.xml"], {
    open: (name) => {
      open = name;
    },
    text: (text) => {
      if (open === "Application") program += text;
    },
  });
  return { own, program: program.trim() === "" ? null : program.trim() };
}

/** Paragraphs of a Word document under their headings, each footnote after the paragraph that leads to it; no list of contents. */
export function wordParts(files: Files): ReportPart[] {
  const styles = styleNames(files["word/styles.xml"]);
  const notes = new Map(paragraphs(files["word/footnotes.xml"]).map(({ note, text }) => [note, text]));
  const read = paragraphs(files["word/document.xml"]).map((one) => ({
    ...one,
    style: styles.get(one.style) ?? one.style,
  }));
  return partsOfLines(
    read.flatMap(({ style, text, notes: called }, i): ReadLine[] => {
      if (/^toc/i.test(style)) return [];
      const begins = /^heading ?\d/i.test(style) ? "part" : "nothing";
      const below = called.map((id): ReadLine => ({ text: notes.get(id) ?? "", number: i + 1, begins: "nothing" }));
      return [{ text, number: i + 1, begins }, ...below];
    }),
  );
}

interface Paragraph {
  style: string;
  text: string;
  /** The footnote it stands in; empty in the text. */
  readonly note: string;
  /** The footnotes that it leads to. */
  readonly notes: string[];
}

function paragraphs(part: Uint8Array | undefined): Paragraph[] {
  const all: Paragraph[] = [];
  const open: Paragraph[] = [];
  let note = "";
  let isText = false;
  each(part, {
    open: (name, attributes) => {
      const id = attributes["w:id"] ?? "";
      const current = open.at(-1);
      isText = name === "w:t";
      if (name === "w:footnote") note = id;
      if (name === "w:p") {
        const begun = { style: "", text: "", note, notes: [] };
        all.push(begun);
        open.push(begun);
      }
      if (current === undefined) return;
      if (name === "w:pStyle") current.style = attributes["w:val"] ?? "";
      if (name === "w:tab" || name === "w:br") current.text += " ";
      if (name === "w:footnoteReference") current.notes.push(id);
    },
    close: (name) => {
      isText = false;
      if (name === "w:p") open.pop();
    },
    text: (text) => {
      const current = open.at(-1);
      if (isText && current !== undefined) current.text += text;
    },
  });
  return all;
}

/** The names of styles, which are the same in every language of Word, by their ids, which are not. */
function styleNames(part: Uint8Array | undefined): Map<string, string> {
  const names = new Map<string, string>();
  let style = "";
  each(part, {
    open: (name, attributes) => {
      if (name === "w:style") style = attributes["w:styleId"] ?? "";
      if (name === "w:name" && !names.has(style)) names.set(style, attributes["w:val"] ?? "");
    },
  });
  return names;
}

interface Handlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Goes through a part that is XML; one that is not well-formed ends where it breaks. */
function each(part: Uint8Array | undefined, { open, close = () => {}, text = () => {} }: Handlers): void {
  if (part === undefined) return;
  try {
    parseWord(new TextDecoder().decode(part), {
      open: ({ name, attributes }) => open(name, attributes as Record<string, string>),
      close,
      text,
    });
  } catch {
    // What stands before is all that can be read.
  }
}

/** Rows of a workbook under the names of their sheets. */
export async function workbookParts(bytes: Uint8Array): Promise<ReportPart[]> {
  const { default: readWorkbook } = await import("read-excel-file/node");
  const sheets = await readWorkbook(Buffer.from(bytes), { trim: false }).catch(() => []);
  return sheets.flatMap(({ sheet, data }) =>
    partsOfLines([
      { text: sheet, number: 0, begins: "part" },
      ...data.map(
        (row, i): ReadLine => ({
          text: row.map(cellText).join(" "),
          number: i + 1,
          begins: "nothing",
        }),
      ),
    ]).filter(({ title }) => title !== null),
  );
}

/** Spreadsheets keep 15 digits of a number when they save it again. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  return String(typeof cell === "number" ? Number(cell.toPrecision(13)) : cell);
}
