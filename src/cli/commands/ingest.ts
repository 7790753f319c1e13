import * as say from "../../messages/commands.js";
import { leftAside } from "../../messages/ingest.js";
import { type BroughtIn, isFlawed } from "../../study/brought-in.js";
import { writeAll } from "../../study/files.js";
import { interviewOf } from "../../study/interview-row.js";
import { journalOfIngest } from "../../study/journal-ingest.js";
import { languageNote } from "../../study/language-note.js";
import { mergeParticipants } from "../../study/merge-participants.js";
import type { Study } from "../../study/read.js";
import { INTERVIEW_COLUMNS, type Interview, type Participant, readParticipants } from "../../study/registers.js";
import { formatInterviews, formatParticipants } from "../../study/registers-write.js";
import { settingsWithout } from "../../study/replaced.js";
import { bringSurvey, type SurveyBrought } from "../../study/survey-table.js";
import { decode } from "../../text/encoding.js";
import { mendedTwice } from "../../text/ingest.js";
import { hasErrors } from "../../text/problem.js";
import { onceEncoded } from "../../text/twice-encoded.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { ingestFault, readable, unsoundRegister } from "../ingest-faults.js";
import { inputPaths, readInput } from "../inputs.js";
import { type Opened, openLocked } from "../open-study.js";
import { readTranscripts } from "../read-transcripts.js";
import { broughtInLines, byInput } from "../show/brought-in.js";
import { characterSum } from "../show/character-sum.js";
import { whenNow } from "../when.js";

/** Brings transcripts in, and participants' attributes. A bad file is named and the others come in, all at once. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const { paths, aside } = inputPaths(answers.args, context.world.cwd, readable("folder"));
  const left = leftAside(aside);
  if (left !== null) context.tell(left);
  return (await openLocked(context, (opened) => bringIn(context, opened, { answers, paths }))) ?? EXIT.nothing;
}

async function bringIn(
  context: Context,
  { study, problems, flawed }: Opened,
  { answers, paths }: { answers: Answers; paths: readonly string[] },
): Promise<Exit> {
  const { flags } = answers;
  const fault = ingestFault(study, answers, paths.length) ?? unsoundRegister(problems, { flags, paths });
  if (fault !== null) {
    context.problems([fault]);
    return EXIT.nothing;
  }
  const merged = typeof flags.participants === "string" ? await readPeople(context, study, flags) : "unasked";
  const brought = paths.length === 0 ? null : await readTranscripts(context, study, { paths, flags });
  const interviews = withRows(study, brought ?? []);
  const files = new Map((brought ?? []).flatMap((one) => [...one.files]));
  if (paths.length > 0 && interviews.length > study.interviews.length)
    files.set("interviews.csv", await formatInterviews(interviews, study.lang));
  if (typeof flags.replace === "string" && files.size > 0)
    for (const [file, content] of settingsWithout(study, flags.replace)) files.set(file, content);
  const told = withPeople(study, brought ?? []);
  const people = merged === "unasked" ? EXIT.done : tellPeople(context, study, merged);
  if (told !== null) context.problems(told.problems);
  const register = merged === "unasked" ? told : merged;
  if (register !== null) files.set("participants.csv", await formatParticipants(register.participants, study.lang));
  const survey = await surveyOf(study, brought ?? [], flags);
  for (const [file, content] of survey?.files ?? []) files.set(file, content);
  const replaced = typeof flags.replace === "string" ? 1 : 0;
  const noted = { when: whenNow(context), random: context.world.random };
  const journal = await journalOfIngest(study.dir, { brought: brought ?? [], files, replaced, survey }, noted);
  await writeAll(study.dir, new Map([...files, ...journal]));
  const material =
    brought === null
      ? EXIT.done
      : tellTranscripts(context, brought, {
          ...{ study, interviews, survey },
          sums: flags.report === true ? "wanted" : "unasked",
        });
  return Math.max(people, material, flawed ? EXIT.flawed : EXIT.done) as Exit;
}

/** The register with a line for every interview, old or new, that has none. Published excerpts of nobody in particular need none. */
function withRows(study: Study, brought: readonly BroughtIn[]): Interview[] {
  const fresh = brought.filter((one) => one.fate === "new");
  const participants = new Map(fresh.map((one) => [one.transcript?.id, one.participant ?? undefined]));
  const rows = [...study.transcripts, ...fresh.flatMap(({ transcript }) => transcript ?? [])]
    .filter((one) => one.material === "interview" || participants.get(one.id) !== undefined)
    .map((one) => interviewOf(one, participants.get(one.id)))
    .filter((one) => !study.interviews.some((other) => other.id === one.id));
  return [...study.interviews, ...new Map(rows.map((one) => [one.id, one])).values()];
}

/** What the table of a survey leaves beside its open answers; null where none was brought. */
async function surveyOf(
  study: Study,
  brought: readonly BroughtIn[],
  flags: Answers["flags"],
): Promise<SurveyBrought | null> {
  const one = brought.find(({ table }) => table !== undefined);
  const id = String(flags.survey);
  if (one?.table === undefined) return null;
  const known = (study.surveys ?? []).find((survey) => survey.id === id) ?? null;
  return bringSurvey({ id, known, lang: study.lang }, one.table, one.input.file);
}

/** What the inputs tell of the people themselves, laid over the register; null where they tell nothing. */
function withPeople(study: Study, brought: readonly BroughtIn[]): ReturnType<typeof mergeParticipants> | null {
  const told = brought.flatMap(({ fate, participant, attributes }) =>
    fate === "new" && participant !== null ? [{ id: participant, attributes }] : [],
  );
  return told.length === 0 ? null : mergeParticipants(study.participants, told);
}

interface Told {
  readonly study: Study;
  readonly interviews: readonly Interview[];
  readonly survey: SurveyBrought | null;
  readonly sums: "wanted" | "unasked";
}

function tellTranscripts(
  context: Context,
  brought: readonly BroughtIn[],
  { study, interviews, survey, sums }: Told,
): Exit {
  for (const group of byInput(brought)) {
    context.answer(broughtInLines(group, context));
    context.problems(group.flatMap(({ problems }) => problems));
    const sum = sums === "wanted" ? characterSum(group, context) : null;
    if (sum !== null) context.answer(sum);
  }
  context.problems([...languageNote(brought, study.lang), ...(survey?.problems ?? [])]);
  for (const line of survey?.said ?? []) context.answer(line[context.lang]);
  const times = (fate: BroughtIn["fate"]): number => brought.filter((one) => one.fate === fate).length;
  if (times("counted") < brought.length)
    context.answer(say.readCount(times("new"), times("refused") + times("changed"), times("same"))[context.lang]);
  const excerpts = brought
    .filter(({ transcript }) => transcript?.material === "excerpts")
    .map((one) => one.transcript?.id);
  const conducted = interviews.filter((one) => !excerpts.includes(one.id));
  const holes = INTERVIEW_COLUMNS.filter((column) => conducted.some((one) => isHole(one, column)));
  if (holes.length > 0) context.tell(say.toFill(holes));
  const isBack = brought.some(({ problems }) => problems.some(({ code }) => code === "brings-back"));
  if (times("new") > 0) context.next(isBack ? "anonymise" : "run");
  else if (times("counted") > 0) context.next(`survey ${survey?.id ?? ""}`);
  if (times("new") + times("same") + times("counted") === 0) return EXIT.nothing;
  return isFlawed(brought) ? EXIT.flawed : EXIT.done;
}

function isHole(interview: Interview, column: string): boolean {
  const { id, participants, files: _, ...rest } = interview;
  if (column === "interview") return id === "";
  if (column === "files") return false;
  if (column === "participants") return participants.length === 0;
  return rest[column as keyof typeof rest] === null;
}

interface Merged {
  readonly participants: readonly Participant[];
  readonly added: number;
}

/** The register with what the file tells; null, with the reasons said, where the file or the merge does not hold. */
async function readPeople(context: Context, study: Study, flags: Answers["flags"]): Promise<Merged | null> {
  const [path = ""] = inputPaths([String(flags.participants)], context.world.cwd, ["csv"]).paths;
  const { bytes } = readInput(path, 1);
  if (bytes === null) {
    context.problems([{ severity: "error", code: "no-input", place: { file: "input 1" }, text: say.inputMissing }]);
    return null;
  }
  const once = flags.encoding === undefined ? onceEncoded(bytes) : null;
  const decoded = decode(once ?? bytes, typeof flags.encoding === "string" ? flags.encoding : undefined);
  const read = await readParticipants(decoded.text, "input 1");
  const merged = mergeParticipants(study.participants, read.rows);
  const problems = [
    ...(once === null ? [] : [mendedTwice("input 1")]),
    ...decoded.problems,
    ...read.problems,
    ...merged.problems,
  ];
  context.problems(problems);
  return hasErrors(problems) ? null : merged;
}

function tellPeople(context: Context, study: Study, merged: Merged | null): Exit {
  if (merged === null) return EXIT.nothing;
  const { added, participants } = merged;
  context.answer(say.participantsMerged(added, participants.length)[context.lang]);
  const unmatched = study.interviews
    .flatMap((one) => one.participants)
    .filter((id) => !participants.some((one) => one.id === id));
  if (unmatched.length > 0) context.tell(say.stillUnknown([...new Set(unmatched)]));
  return EXIT.done;
}
