import { noSuchTranscript } from "../../messages/commands.js";
import * as say from "../../messages/new-code.js";
import { didYouMean } from "../../messages/study.js";
import { markReading, type Reading } from "../../study/rereading.js";
import { nearest } from "../../text/nearest.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { type Opened, openStudy } from "../open-study.js";
import { coderOf } from "../own-sheet.js";
import { refuse } from "../refuse.js";
import { writingOf } from "../writing.js";

/** Notes that one has read interviews, or all answers to a survey, to the end, all that are named or none; with `--begun`, that they are to be read further. */
export async function run(context: Context, { args: named, flags }: Answers): Promise<Exit> {
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const coder = coderOf(opened, flags);
  if (typeof coder !== "string") return refuse(context, coder.code, coder.text, coder.hint);
  const { transcripts } = opened.study;
  const answering = (name: string): string[] => transcripts.filter(({ survey }) => survey === name).map(({ id }) => id);
  const args = named.flatMap((one) => (answering(one).length === 0 ? [one] : answering(one)));
  const known = transcripts.map(({ id }) => id);
  const wrong = args.filter((id) => !known.includes(id));
  for (const id of wrong) {
    const near = nearest(id, known);
    refuse(context, "no-transcript", noSuchTranscript(id), near === null ? undefined : didYouMean(near));
  }
  if (wrong.length > 0) return EXIT.nothing;
  return note(context, opened, { coder, asked: args, as: flags.begun === true ? "begun" : "read" });
}

interface Asked {
  readonly coder: string;
  readonly asked: readonly string[];
  readonly as: Reading;
}

/** What was said before is not said anew: a later moment would take codes made in between for looked for. */
async function note(context: Context, { study, flawed }: Opened, { coder, asked, as }: Asked): Promise<Exit> {
  const isSaid = (id: string): boolean => {
    const sheet = study.sheets.find((one) => one.coder === coder && one.transcript === id);
    return as === "read" ? typeof sheet?.read === "string" : sheet?.read === null;
  };
  const there = study.transcripts.filter(({ id }) => asked.includes(id));
  const transcripts = there.filter(({ id }) => !isSaid(id));
  const said = there.map(({ id }) => id).filter(isSaid);
  const done = transcripts.map(({ id }) => id);
  const problems = done.length === 0 ? [] : await markReading(study, { coder, transcripts, as }, writingOf(context));
  context.problems(problems);
  if (problems.length > 0) return EXIT.nothing;
  if (said.length > 0) context.tell(as === "read" ? say.readAlready(said) : say.readFurther(said));
  if (done.length > 0) context.answer((as === "read" ? say.readToEnd(done) : say.readFurther(done))[context.lang]);
  return flawed ? EXIT.flawed : EXIT.done;
}
