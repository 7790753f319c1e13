import { wasSet } from "../../messages/guide.js";
import { setAsked } from "../../study/asked-edit.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { tellCorrected } from "../guide/corrected.js";
import { openStudy } from "../open-study.js";
import { writingOf } from "../writing.js";

/** Says which question of the guide an interviewer's turn asks. */
export async function run(context: Context, { args }: Answers): Promise<Exit> {
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const [place = "", question = ""] = args;
  const done = await setAsked(opened.study, { place, question }, writingOf(context));
  return tellCorrected(context, done, (at) => wasSet(at, question));
}
