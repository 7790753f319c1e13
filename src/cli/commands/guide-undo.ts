import { wasUndone } from "../../messages/guide.js";
import { undoAsked } from "../../study/asked-edit.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { tellCorrected } from "../guide/corrected.js";
import { openStudy } from "../open-study.js";
import { writingOf } from "../writing.js";

/** Undoes the last correction of an interviewer's turn. */
export async function run(context: Context): Promise<Exit> {
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  return tellCorrected(context, await undoAsked(opened.study, writingOf(context)), () => wasUndone);
}
