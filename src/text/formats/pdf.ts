import * as say from "../../messages/pdf.js";
import { footnotesLeft } from "../../messages/reading.js";
import type { Words } from "../../messages/words.js";
import { type Accounted, sumAccounted } from "../draft.js";
import { layOut } from "../pdf/layout.js";
import { visitPages } from "../pdf/open.js";
import { pageList } from "../pdf/page-list.js";
import { type Row, rowsOf } from "../pdf/row.js";
import type { PageRuns } from "../pdf/run.js";
import type { Problem } from "../problem.js";
import type { ReadOptions } from "../reader.js";
import { noSource, type Source } from "../source.js";
import { countCharacters } from "../tidy.js";

interface Gathered {
  readonly pages: Row[][];
  readonly empty: number[];
  aslant: number;
  unreadable: number;
  twice: number;
}

/**
 * Reads a PDF: its paragraphs, put together again from the lines of its pages, each with the page on which it begins.
 * Running heads and feet, numbers in the margin, footnotes and the hyphens of line ends are no words.
 */
export async function lines(bytes: Uint8Array, { file }: ReadOptions): Promise<Source> {
  const gathered: Gathered = { pages: [], empty: [], aslant: 0, unreadable: 0, twice: 0 };
  const visited = await visitPages(bytes, (runs, page) => gather(gathered, runs, page));
  if ("refused" in visited) return noSource([{ ...visited.refused, place: { file } }]);
  const { damaged, pages } = visited;
  const said = (problem: Omit<Problem, "place">): Problem => ({ ...problem, place: { file } });
  if (damaged.length === pages) return noSource([said(error("broken-pdf", say.brokenPdf(), say.copyPdfAgain()))]);
  if (gathered.empty.length + damaged.length === pages)
    return noSource([said(error("scanned-pdf", say.scannedPdf(pages), say.recogniseText()))]);
  const laid = layOut(gathered.pages);
  const beside = sumAccounted([
    ...laid.beside,
    { kind: "header", characters: gathered.aslant },
    { kind: "markup", characters: gathered.twice },
  ]);
  const problems = [...pageProblems(bytes, gathered.empty, damaged), ...wordProblems(beside, gathered)];
  return { lines: laid.lines, counted: "paragraphs", remarks: [], beside, problems: problems.map(said) };
}

function gather(gathered: Gathered, { upright, aslant }: PageRuns, page: number): void {
  const { rows, twice } = rowsOf(upright, page);
  gathered.twice += twice;
  gathered.pages.push(rows);
  if (rows.length === 0) gathered.empty.push(page);
  for (const { text } of aslant) gathered.aslant += countCharacters(text);
  for (const { text } of upright) gathered.unreadable += text.match(/[\ufffd\p{Co}]/gu)?.length ?? 0;
}

type Said = Omit<Problem, "place">;

function error(code: string, text: Words, hint: Words): Said {
  return { severity: "error", code, text, hint };
}

function warning(code: string, text: Words): Said {
  return { severity: "warning", code, text };
}

function pageProblems(bytes: Uint8Array, empty: readonly number[], damaged: readonly number[]): Said[] {
  const problems: Said[] = [];
  const end = new TextDecoder("latin1").decode(bytes.subarray(-2048));
  if (!end.includes("%%EOF")) problems.push({ ...warning("cut-short", say.cutShort()), hint: say.copyPdfAgain() });
  if (damaged.length > 0) problems.push(warning("damaged-pages", say.damagedPages(pageList(damaged))));
  if (empty.length > 0)
    problems.push({ severity: "note", code: "pages-without-text", text: say.pagesWithoutText(pageList(empty)) });
  return problems;
}

function wordProblems(beside: readonly Accounted[], { aslant, unreadable }: Gathered): Said[] {
  const problems: Said[] = [];
  const notes = beside.find(({ kind }) => kind === "footnote")?.characters ?? 0;
  if (notes > 0) problems.push(warning("footnotes-left-out", footnotesLeft(notes)));
  if (aslant > 0) problems.push(warning("sideways-left-out", say.sidewaysLeft(aslant)));
  if (unreadable > 0) problems.push(warning("unreadable-letters", say.unreadableLetters(unreadable)));
  return problems;
}
