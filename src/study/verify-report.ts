import { reportFormats } from "../report/formats.js";
import type { ReportInput } from "../report/input.js";
import { sha256Of } from "../text/hash.js";
import type { Problem } from "../text/problem.js";
import { compose } from "./compose.js";
import { selectionOf } from "./gather.js";
import type { Head } from "./journal-log.js";
import { verifyJournal } from "./journal-verify.js";
import { readOutputs } from "./outputs.js";
import type { Study } from "./read.js";
import { rendered } from "./rendered.js";
import { changedInputs, changedParts, type InputChange, isSamePacked, type PartChange } from "./report-differs.js";
import { type ReportFile, readReport } from "./report-file.js";
import type { ReportMade } from "./report-made.js";

/** A report held against a study. */
export interface ReportVerdict {
  /**
   * How far making it again gives the same: the same bytes; the same files in another archive; all the same words and numbers,
   * in a file that is not the same; or not.
   */
  readonly same: "bytes" | "files" | "words" | "nothing";
  /** Entries of the journal since. */
  readonly since: number;
  readonly changes: readonly InputChange[];
  /** Under which headings it differs. */
  readonly parts: readonly PartChange[];
  /** When the study noted that it wrote these very bytes; null where it did not. */
  readonly noted: string | null;
  /** What the report knows of the journal and the journal does not. */
  readonly problems: readonly Problem[];
}

interface Given {
  readonly file: ReportFile;
  readonly made: ReportMade;
  readonly version: string;
}

/**
 * Makes a report again by the settings that it carries and compares the bytes, and where they differ what can be read. The
 * journal may have gone on since: its ends are taken from the report, and whether the journal still holds them is a question of
 * its own.
 */
export async function verifyReport(study: Study, { file, made, version }: Given): Promise<ReportVerdict> {
  const { bytes, format } = file;
  const now = inputNow(study, made, version);
  const again = await contentOf(format, { ...now, journal: made.journal });
  const parts = Buffer.compare(again, bytes) === 0 ? null : await compared(file, again);
  const { problems } = await verifyJournal(
    study.dir,
    made.journal.map((one) => ({ ...one, source: "report" })),
  );
  const sha256 = sha256Of(bytes);
  return {
    ...(parts ?? { same: "bytes", parts: [] }),
    since: entries(now.journal) - entries(made.journal),
    changes: changedInputs(made.inputs, now.inputs),
    noted:
      readOutputs(study.dir)
        .findLast((one) => one.sha256 === sha256)
        ?.at.slice(0, 10) ?? null,
    problems,
  };
}

async function compared(file: ReportFile, bytes: Uint8Array): Promise<Pick<ReportVerdict, "same" | "parts">> {
  const again = await readReport(bytes);
  if (again === null) throw new Error("a report that was just made cannot be read");
  if (isSamePacked(file.files, again.files)) return { same: "files", parts: [] };
  const parts = changedParts(file.parts, again.parts);
  return { same: parts.length === 0 ? "words" : "nothing", parts };
}

function inputNow(study: Study, { lang, transcripts, attributes, asks }: ReportMade, version: string): ReportInput {
  const { basis } = asks;
  const wish = { lang, version, transcriptsShown: transcripts, attributes, basis, asks };
  return compose(study, selectionOf(study, basis), wish);
}

async function contentOf(name: string, input: ReportInput): Promise<Uint8Array> {
  const format = reportFormats.find((one) => one.name === name);
  return format === undefined ? new Uint8Array() : (await rendered(format, input)).content();
}

function entries(heads: readonly Head[]): number {
  return heads.reduce((sum, one) => sum + one.entries, 0);
}
