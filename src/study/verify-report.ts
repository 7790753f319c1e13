import { reportFormats } from "../report/formats.js";
import type { ReportInput } from "../report/input.js";
import { decode } from "../text/encoding.js";
import { sha256Of } from "../text/hash.js";
import type { Problem } from "../text/problem.js";
import { compose } from "./compose.js";
import { selectionOf } from "./gather.js";
import type { Head } from "./journal-log.js";
import { headsIn, readableText } from "./journal-printed.js";
import { verifyJournal } from "./journal-verify.js";
import { readOutputs } from "./outputs.js";
import type { Study } from "./read.js";
import { rendered } from "./rendered.js";
import { changedInputs, type Difference, firstDifference, type InputChange } from "./report-differs.js";
import { isWebPage, type ReportMade } from "./report-made.js";

/** A report held against a study. */
export interface ReportVerdict {
  /** Whether making it again gives the same bytes. */
  readonly isSame: boolean;
  /** Entries of the journal since. */
  readonly since: number;
  readonly changes: readonly InputChange[];
  readonly difference: Difference | null;
  /** When the study noted that it wrote these very bytes; null where it did not. */
  readonly noted: string | null;
  /** What the report knows of the journal and the journal does not. */
  readonly problems: readonly Problem[];
}

interface Given {
  readonly bytes: Uint8Array;
  readonly made: ReportMade;
  readonly version: string;
}

/**
 * Makes a report again by the settings that it carries and compares the bytes. The journal may have gone on since: its ends are
 * taken from the report, and whether the journal still holds them is a question of its own.
 */
export async function verifyReport(study: Study, { bytes, made, version }: Given): Promise<ReportVerdict> {
  const { text } = decode(bytes);
  const name = isWebPage(text) ? "html" : "md";
  const heads = headsIn(await readableText(`report.${name}`, bytes));
  const now = inputNow(study, made, version);
  const again = await contentOf(name, { ...now, journal: heads });
  const isSame = Buffer.compare(again, bytes) === 0;
  const { problems } = await verifyJournal(
    study.dir,
    heads.map((one) => ({ ...one, source: "report" })),
  );
  const sha256 = sha256Of(bytes);
  return {
    isSame,
    since: entries(now.journal) - entries(heads),
    changes: changedInputs(made.inputs, now.inputs),
    difference: isSame ? null : firstDifference(text, decode(again).text),
    noted:
      readOutputs(study.dir)
        .findLast((one) => one.sha256 === sha256)
        ?.at.slice(0, 10) ?? null,
    problems,
  };
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
