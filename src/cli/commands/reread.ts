import * as say from "../../messages/new-code.js";
import { didYouMean } from "../../messages/study.js";
import { markReread, rereadingOf, type ToReread, unsaidBy } from "../../study/rereading.js";
import { nearest } from "../../text/nearest.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliver } from "../deliver.js";
import { EXIT, type Exit } from "../exit.js";
import { type Opened, openStudy } from "../open-study.js";
import { coderOf } from "../own-sheet.js";
import { refuse } from "../refuse.js";
import { plainTable } from "../show/table.js";
import { writingOf } from "../writing.js";

/** One's interviews that are to be read again, each with the codes made since; with `--done`, notes that one is. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const coder = coderOf(opened, answers.flags);
  if (typeof coder !== "string") return refuse(context, coder.code, coder.text, coder.hint);
  const { study } = opened;
  const left = rereadingOf(study, coder);
  const [interview, ...codes] = answers.args;
  const isDone = answers.flags.done === true;
  if (isDone) return done(context, opened, { coder, left, interview, codes });
  if (codes.length > 0) return refuse(context, "usage", say.doneNeeded);
  const shown = left.filter(({ transcript }) => interview === undefined || transcript === interview);
  if (answers.flags.json === true)
    await deliver(context, { study, answers }, JSON.stringify({ coder, reread: shown }, null, 2));
  else if (shown.length === 0) {
    context.tell(say.nothingToReread);
    const unsaid = unsaidBy(study, coder);
    if (unsaid.length > 0) context.tell(say.unsaid(unsaid));
  } else {
    const rows = shown.map((one) => [one.transcript, one.codes.join(", ")]);
    await deliver(context, { study, answers }, plainTable(rows, [false, false]));
    context.next(`reread ${shown[0]?.transcript ?? ""} --done --coder ${coder}`);
  }
  return opened.flawed ? EXIT.flawed : EXIT.done;
}

interface Asked {
  readonly coder: string;
  readonly left: readonly ToReread[];
  readonly interview: string | undefined;
  readonly codes: readonly string[];
}

async function done(context: Context, { study }: Opened, { coder, left, interview, codes }: Asked): Promise<Exit> {
  if (interview === undefined) return refuse(context, "usage", say.interviewNeeded);
  const ids = left.map((one) => one.transcript);
  const one = left.find(({ transcript }) => transcript === interview);
  const transcript = study.transcripts.find(({ id }) => id === interview);
  if (one === undefined || transcript === undefined) return refuse(context, "not-to-reread", say.noSuchInterview(ids));
  const wrong = codes.filter((code) => !one.codes.includes(code));
  for (const code of wrong) {
    const near = nearest(code, one.codes);
    refuse(context, "not-to-reread", say.notToReread(code), near === null ? undefined : didYouMean(near));
  }
  if (wrong.length > 0) return EXIT.nothing;
  const settled = codes.length === 0 ? one.codes : codes;
  const problems = await markReread(study, { coder, transcript, codes: settled }, writingOf(context));
  context.problems(problems);
  if (problems.length > 0) return EXIT.nothing;
  context.answer(say.reread(interview, settled.length)[context.lang]);
  return EXIT.done;
}
