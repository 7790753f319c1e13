import * as say from "../../messages/commands.js";
import { type BroughtIn, Intake, isFlawed } from "../../study/bring-in.js";
import { writeAll } from "../../study/files.js";
import { withLock } from "../../study/lock.js";
import { mergeParticipants } from "../../study/merge-participants.js";
import type { Study } from "../../study/read.js";
import { INTERVIEW_COLUMNS, type Interview, readParticipants } from "../../study/registers.js";
import { formatInterviews, formatParticipants } from "../../study/registers-write.js";
import { decode } from "../../text/encoding.js";
import { FORMATS } from "../../text/formats.js";
import { hasErrors, type Problem } from "../../text/problem.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { inputPaths, readInput } from "../inputs.js";
import { openStudy } from "../open-study.js";
import { broughtInLine } from "../show/brought-in.js";

/** Brings transcripts in, and participants' attributes. A bad file is named and the others come in. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const { study } = opened;
  const { args, flags } = answers;
  const paths = inputPaths(
    args,
    context.world.cwd,
    FORMATS.flatMap((format) => format.extensions),
  );
  const usage = usageProblem(study, answers, paths.length);
  if (usage !== null) {
    context.problems([usage]);
    return EXIT.nothing;
  }
  return withLock(study.dir, context.world.now(), async () => {
    const people =
      typeof flags.participants === "string" ? await takeParticipants(context, study, flags.participants) : EXIT.done;
    const material = paths.length === 0 ? EXIT.done : await takeTranscripts(context, study, { paths, flags });
    return Math.max(people, material) as Exit;
  });
}

function usageProblem(study: Study, { args, flags }: Answers, found: number): Problem | null {
  const problem = (code: string, text: Problem["text"], hint?: Problem["text"]): Problem => ({
    severity: "error",
    code,
    place: {},
    text,
    ...(hint === undefined ? {} : { hint }),
  });
  const known = FORMATS.flatMap((format) => format.extensions);
  if (args.length === 0 && flags.participants === undefined)
    return problem("no-input", say.filesNeeded, say.readable(known));
  if (args.length > 0 && found === 0) return problem("no-input", say.nothingHere, say.readable(known));
  const { replace } = flags;
  if (typeof replace !== "string") return null;
  if (found !== 1) return problem("one-file", say.replaceOne);
  if (!study.transcripts.some((one) => one.id === replace))
    return problem("no-transcript", say.noSuchTranscript(replace));
  const coded = study.sheets.some((sheet) => sheet.transcript === replace && sheet.codings.length > 0);
  return coded ? problem("coded", say.codedAlready(replace), say.codedAlreadyHint) : null;
}

async function takeTranscripts(
  context: Context,
  study: Study,
  { paths, flags }: { paths: readonly string[]; flags: Answers["flags"] },
): Promise<Exit> {
  const { lang, world } = context;
  const replace = typeof flags.replace === "string" ? flags.replace : null;
  const encoding = typeof flags.encoding === "string" ? flags.encoding : undefined;
  const intake = new Intake(study, { replace, encoding, random: world.random });
  const brought: BroughtIn[] = [];
  for (const [i, path] of paths.entries()) {
    const one = await intake.take(readInput(path, i + 1));
    await writeAll(study.dir, one.files);
    context.answer(broughtInLine(one, context));
    context.problems(one.problems);
    brought.push(one);
  }
  const interviews = joined(
    study.interviews,
    brought.flatMap((one) => (one.interview === null ? [] : [one.interview])),
  );
  if (interviews.length > study.interviews.length)
    await writeAll(study.dir, new Map([["interviews.csv", await formatInterviews(interviews, study.lang)]]));
  const times = (fate: BroughtIn["fate"]): number => brought.filter((one) => one.fate === fate).length;
  context.answer(say.readCount(times("new"), times("refused") + times("changed"), times("same"))[lang]);
  const holes = INTERVIEW_COLUMNS.filter((column) => interviews.some((one) => isHole(one, column)));
  if (holes.length > 0) context.tell(say.toFill(holes));
  if (times("new") > 0) context.next("run");
  if (times("new") + times("same") === 0) return EXIT.nothing;
  return isFlawed(brought) ? EXIT.flawed : EXIT.done;
}

function joined(known: readonly Interview[], fresh: readonly Interview[]): Interview[] {
  return [...known, ...fresh.filter((one) => !known.some((other) => other.id === one.id))];
}

function isHole(interview: Interview, column: string): boolean {
  const { id, participants, ...rest } = interview;
  if (column === "interview") return id === "";
  if (column === "participants") return participants.length === 0;
  return rest[column as keyof typeof rest] === null;
}

async function takeParticipants(context: Context, study: Study, file: string): Promise<Exit> {
  const [path = ""] = inputPaths([file], context.world.cwd, ["csv"]);
  const { bytes } = readInput(path, 1);
  if (bytes === null) {
    context.problems([{ severity: "error", code: "no-input", place: { file: "input 1" }, text: say.inputMissing }]);
    return EXIT.nothing;
  }
  const decoded = decode(bytes);
  const read = await readParticipants(decoded.text, "input 1");
  const merged = mergeParticipants(study.participants, read.rows);
  const problems = [...decoded.problems, ...read.problems, ...merged.problems];
  context.problems(problems);
  if (hasErrors(problems)) return EXIT.nothing;
  await writeAll(study.dir, new Map([["participants.csv", await formatParticipants(merged.participants, study.lang)]]));
  context.answer(say.participantsMerged(merged.added, merged.participants.length)[context.lang]);
  const unmatched = study.interviews
    .flatMap((one) => one.participants)
    .filter((id) => !merged.participants.some((one) => one.id === id));
  if (unmatched.length > 0) context.tell(say.stillUnknown([...new Set(unmatched)]));
  return EXIT.done;
}
