import * as say from "../../messages/pdf.js";
import { emptyFile } from "../../messages/reading.js";
import type { Words } from "../../messages/words.js";
import type { Problem } from "../problem.js";
import { FontWeights } from "./fonts.js";
import { polyfill } from "./node20.js";
import { type PageRuns, runsOf, type TextItem } from "./run.js";
import { isBomb, MOST_UNPACKED } from "./streams.js";

/** Megabytes that a file may have. */
const MOST_MEGABYTES = 200;
/** Pages that a document may have. */
const MOST_PAGES = 5000;

const MEGABYTE = 1_000_000;

/** Says what cannot be read. `place` is left to the caller. */
export type Refused = { readonly refused: Problem };

/** Called with the words of each page in turn; the page is let go afterwards. */
export type Visit = (runs: PageRuns, page: number) => void;

export interface Visited {
  readonly pages: number;
  /** Pages that are damaged, from 1. */
  readonly damaged: readonly number[];
}

/** Reads a PDF page by page, so that never more than one is held. */
export async function visitPages(bytes: Uint8Array, visit: Visit): Promise<Visited | Refused> {
  const unfit = unfitFile(bytes);
  if (unfit !== null) return { refused: unfit };
  polyfill();
  const { getDocumentProxy } = await import("unpdf");
  // A copy, since the library takes the bytes over; and a plain one, since it refuses a Buffer.
  const opening = getDocumentProxy(new Uint8Array(bytes), SETTINGS);
  let pdf: Awaited<typeof opening>;
  try {
    pdf = await opening;
  } catch (error) {
    return { refused: whyNot(error) };
  }
  try {
    if (pdf.numPages > MOST_PAGES)
      return { refused: refusal("too-many-pages", say.tooManyPages(pdf.numPages, MOST_PAGES), say.splitPdf()) };
    return await visitAll(pdf, visit);
  } finally {
    await pdf.destroy();
  }
}

/** Nothing is fetched, run or drawn: only words and their places are wanted. */
const SETTINGS = {
  verbosity: 0,
  useSystemFonts: false,
  useWorkerFetch: false,
  isEvalSupported: false,
  disableFontFace: false,
};

type Pdf = Awaited<ReturnType<typeof import("unpdf")["getDocumentProxy"]>>;

async function visitAll(pdf: Pdf, visit: Visit): Promise<Visited> {
  const damaged: number[] = [];
  const weights = new FontWeights();
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent({ disableNormalization: true });
      const texts: TextItem[] = items.flatMap((item) => ("str" in item ? [item] : []));
      await weights.learn(page, texts);
      visit(
        runsOf(texts, page.getViewport({ scale: 1 }).transform, (font) => weights.of(font)),
        number,
      );
      page.cleanup();
    } catch {
      damaged.push(number);
    }
  }
  return { pages: pdf.numPages, damaged };
}

function unfitFile(bytes: Uint8Array): Problem | null {
  if (bytes.length === 0) return refusal("empty-file", emptyFile());
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (!head.includes("%PDF-")) return refusal("not-pdf", say.notPdf(), say.copyPdfAgain());
  if (bytes.length > MOST_MEGABYTES * MEGABYTE) {
    const text = say.pdfTooLarge(Math.ceil(bytes.length / MEGABYTE), MOST_MEGABYTES);
    return refusal("too-large", text, say.splitPdf());
  }
  return isBomb(bytes) ? refusal("too-dense", say.pdfTooDense(MOST_UNPACKED)) : null;
}

function refusal(code: string, text: Words, hint?: Words): Problem {
  return { severity: "error", code, place: {}, text, ...(hint === undefined ? {} : { hint }) };
}

function whyNot(error: unknown): Problem {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") return refusal("password", say.pdfPassword(), say.removePdfPassword());
  return refusal("broken-pdf", say.brokenPdf(), say.copyPdfAgain());
}
