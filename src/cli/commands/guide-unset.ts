import { wasUnset } from "../../messages/guide.js";
import { unsetAsked } from "../../study/asked-edit.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { tellCorrected } from "../guide/corrected.js";
import { openStudy } from "../open-study.js";
import { writingOf } from "../writing.js";

/** Takes back what was said of an interviewer's turn. */
export async function run(context: Context, { args }: Answers): Promise<Exit> {
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  return tellCorrected(context, await unsetAsked(opened.study, args[0] ?? "", writingOf(context)), wasUnset);
}
