import { basename, resolve } from "node:path";
import { fileMissing } from "../../messages/cli.js";
import * as say from "../../messages/verify.js";
import type { Words } from "../../messages/words.js";
import { readBytes } from "../../study/files.js";
import { madeIn, type ReportMade } from "../../study/report-made.js";
import { type ReportVerdict, verifyReport } from "../../study/verify-report.js";
import { decode } from "../../text/encoding.js";
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
  const made = madeIn(decode(bytes).text);
  if (made === null) return refuse(context, "no-settings", say.noSettings(basename(file)), say.noSettingsHint);
  const opened = await openStudy(context);
  const flags = made.asks.coder === undefined ? {} : { coder: made.asks.coder };
  const seen = opened === null ? null : await asSeen(context, opened, flags);
  if (seen === null) return EXIT.nothing;
  const fault = withoutSheet(seen.study, flags);
  if (fault !== null) return refuse(context, fault.code, fault.text, fault.hint);
  const verdict = await verifyReport(ofCoder(seen.study, flags), { bytes, made, version: version() });
  context.problems(verdict.problems);
  for (const line of linesOf(verdict, made)) context.answer(line[context.lang]);
  return verdict.isSame && !hasErrors(verdict.problems) ? EXIT.done : EXIT.flawed;
}

function linesOf(verdict: ReportVerdict, made: ReportMade): Words[] {
  const { isSame, since, changes, difference, noted } = verdict;
  const isOther = made.version !== version();
  const journal = since > 0 ? [say.journalSince(since)] : [];
  if (isSame) return [say.holds(version()), ...journal];
  const why = changes.length > 0 || isOther;
  return [
    say.differs,
    ...(isOther ? [say.otherVersion(made.version, version())] : []),
    ...changes.map(({ path, how }) => say.input(path, how)),
    ...journal,
    ...(noted !== null ? [say.noted(noted)] : [why ? say.alsoByHand : say.editedByHand]),
    ...(difference === null ? [] : [say.first(difference.line, difference.section)]),
  ];
}
