import * as say from "../messages/commands.js";
import * as reading from "../messages/reading.js";
import * as surveys from "../messages/survey.js";
import { isCoded } from "../study/on-disk.js";
import type { Study } from "../study/read.js";
import { isEncoding } from "../text/encoding.js";
import { FORMATS } from "../text/formats.js";
import { nearest } from "../text/nearest.js";
import type { Problem } from "../text/problem.js";
import type { Answers } from "./command.js";

/** Extensions that can be read, or of those only the ones that are taken from a folder without being named. */
export function readable(which: "all" | "folder" = "all"): string[] {
  return FORMATS.filter((format) => which === "all" || format.fromFolders !== "named-only").flatMap(
    (format) => format.extensions,
  );
}

/** What does not fit in how files are asked to come in; null where all does. `found` is how many files were found. */
export function ingestFault(study: Study, { args, flags }: Answers, found: number): Problem | null {
  const known = readable();
  const { replace, encoding } = flags;
  if (args.length === 0 && flags.participants === undefined)
    return problem("no-input", say.filesNeeded, say.readable(known));
  if (args.length > 0 && found === 0) return problem("no-input", say.nothingHere, say.readable(known));
  if (typeof encoding === "string" && !isEncoding(encoding))
    return problem("unknown-encoding", reading.unknownEncoding(encoding), reading.encodingHint());
  if (typeof flags.survey === "string") {
    const fault = surveyFault(study, flags.survey, found);
    if (fault !== null) return fault;
  }
  return typeof replace === "string" ? replaceFault(study, { replace, found, asNew: flags.asNew === true }) : null;
}

/** Why no answers to this survey can come in; null where they can, be it that they are the first. */
function surveyFault(study: Study, name: string, found: number): Problem | null {
  if (found > 1) return problem("one-table", surveys.oneTable, surveys.oneTableHint);
  const ids = (study.surveys ?? []).map(({ id }) => id);
  if (ids.includes(name)) return null;
  const near = nearest(name, ids);
  if (near !== null) return problem("no-survey", surveys.noSurvey(name), surveys.newNameHint(near));
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ? null : problem("bad-name", surveys.badName);
}

function replaceFault(
  study: Study,
  { replace, found, asNew }: { readonly replace: string; readonly found: number; readonly asNew: boolean },
): Problem | null {
  if (asNew) return problem("usage", say.replaceOrNew);
  if (found !== 1) return problem("one-file", say.replaceOne);
  if (!study.transcripts.some((one) => one.id === replace))
    return problem("no-transcript", say.noSuchTranscript(replace));
  return isCoded(study.dir, replace) ? problem("coded", say.codedAlready(replace), say.codedAlreadyHint) : null;
}

/** A register that could not be read whole is never written anew: what was not understood would be lost. */
export function unsoundRegister(
  problems: readonly Problem[],
  { flags, paths }: { flags: Answers["flags"]; paths: readonly string[] },
): Problem | null {
  const needed = [
    ...(paths.length > 0 ? ["interviews.csv"] : []),
    ...(flags.participants === undefined ? [] : ["participants.csv"]),
  ];
  const file = needed.find((name) =>
    problems.some((one) => one.severity === "error" && one.place.file === name && one.code !== "unknown-participant"),
  );
  return file === undefined ? null : problem("register-unsound", say.registerUnsound(file), say.registerUnsoundHint);
}

function problem(code: string, text: Problem["text"], hint?: Problem["text"]): Problem {
  return { severity: "error", code, place: {}, text, ...(hint === undefined ? {} : { hint }) };
}
