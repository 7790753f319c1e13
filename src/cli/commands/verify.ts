import { basename, resolve } from "node:path";
import { fileMissing } from "../../messages/cli.js";
import * as say from "../../messages/verify.js";
import type { Words } from "../../messages/words.js";
import { readBytes } from "../../study/files.js";
import { type ReportFile, readReport } from "../../study/report-file.js";
import type { ReportMade } from "../../study/report-made.js";
import { type ReportVerdict, verifyReport } from "../../study/verify-report.js";
import { hasErrors } from "../../text/problem.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { openStudy } from "../open-study.js";
import { refuse } from "../refuse.js";
import { asSeen, ofCoder, withoutSheet } from "../seen.js";
import { version } from "../version.js";

/** Makes a report again from the study by the settings that it carries, and says whether it is the same, or what differs. */
export async function run(context: Context, { args }: Answers): Promise<Exit> {
  const [file = ""] = args;
  const { bytes } = readBytes("", resolve(context.world.cwd, file));
  if (bytes === null) return refuse(context, "no-file", fileMissing);
  const report = await readReport(bytes);
  const made = report?.made ?? null;
  if (report === null || made === null)
    return refuse(context, "no-settings", say.noSettings(basename(file)), say.noSettingsHint);
  const opened = await openStudy(context);
  const flags = made.asks.coder === undefined ? {} : { coder: made.asks.coder };
  const seen = opened === null ? null : await asSeen(context, opened, flags);
  if (seen === null) return EXIT.nothing;
  const fault = withoutSheet(seen.study, flags);
  if (fault !== null) return refuse(context, fault.code, fault.text, fault.hint);
  const verdict = await verifyReport(ofCoder(seen.study, flags), { file: report, made, version: version() });
  context.problems(verdict.problems);
  for (const line of linesOf(verdict, report, made)) context.answer(line[context.lang]);
  return (verdict.same === "bytes" || verdict.same === "files") && !hasErrors(verdict.problems)
    ? EXIT.done
    : EXIT.flawed;
}

function linesOf(verdict: ReportVerdict, { format, program }: ReportFile, made: ReportMade): Words[] {
  const { same, since, changes, parts, noted } = verdict;
  const isOther = made.version !== version();
  const journal = since > 0 ? [say.journalSince(since)] : [];
  if (same === "bytes") return [say.holds(version()), ...journal];
  if (same === "files") return [say.packedAgain, ...journal];
  const why = changes.length > 0 || isOther;
  const inputs = [
    ...(isOther ? [say.otherVersion(made.version, version())] : []),
    ...changes.map(({ path, how }) => say.input(path, how)),
    ...journal,
  ];
  if (same === "words") return [say.sameWords(version()), say.savedAgain(program), ...inputs];
  return [
    say.differs,
    ...inputs,
    ...(noted !== null ? [say.noted(noted)] : [why ? say.alsoByHand : say.editedByHand]),
    ...parts.slice(0, SHOWN).map((part) => say.part(part, say.counts[format])),
    ...(parts.length > SHOWN ? [say.moreParts(parts.length - SHOWN)] : []),
  ];
}

/** So many parts are named. */
const SHOWN = 12;
