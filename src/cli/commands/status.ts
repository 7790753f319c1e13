import { nextSteps } from "../../study/next-steps.js";
import { statusOf } from "../../study/status.js";
import type { Answers } from "../command.js";
import { type Context, quoted } from "../context.js";
import { deliver } from "../deliver.js";
import { EXIT, type Exit } from "../exit.js";
import { openStudy } from "../open-study.js";
import { refuse } from "../refuse.js";
import { isFault, readerIn } from "../seen.js";
import { showStatus, whyWords } from "../show/status.js";

/** Where the study stands and what could come next. Writes nothing. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const { study, problems, flawed } = opened;
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const reader = readerIn(study, answers.flags);
  if (isFault(reader)) return refuse(context, reader.code, reader.text, reader.hint);
  const status = statusOf(study, errors, reader);
  const next = nextSteps(status);
  const where = typeof answers.flags.study === "string" ? ` -C ${quoted(answers.flags.study)}` : "";
  const data = {
    grille: 1,
    ...status,
    next: next.map((one) => ({ ...one, said: whyWords(one.why, one.n)[context.lang] })),
  };
  const text =
    answers.flags.json === true ? JSON.stringify(data, null, 2) : showStatus(status, next, { brush: context, where });
  await deliver(context, { study, answers }, text);
  return flawed ? EXIT.flawed : EXIT.done;
}
