import { counts } from "../../messages/cli.js";
import * as say from "../../messages/commands.js";
import { problemsFor } from "../../study/blind.js";
import { checkAll } from "../../study/check.js";
import { readStudy } from "../../study/read.js";
import { coderHere } from "../../study/who.js";
import { hasErrors, type Problem } from "../../text/problem.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { studyFolder } from "../open-study.js";

/** Reads everything and lists every problem, errors first within each file's order. */
export async function run(context: Context): Promise<Exit> {
  const dir = studyFolder(context);
  if (dir === null) return EXIT.nothing;
  const { study, problems } = await readStudy(dir);
  const all = study === null ? problems : [...problems, ...(await checkAll(study))];
  context.problems(study === null ? all : problemsFor(study, all, coderHere(dir)));
  const { lang } = context;
  if (study !== null) {
    const hypotheses = study.codebooks.flatMap((codebook) => codebook.hypotheses).length;
    context.answer(say.studyHolds(study.transcripts.length, study.codes.length, hypotheses)[lang]);
  }
  const of = (severity: Problem["severity"]): number => all.filter((problem) => problem.severity === severity).length;
  context.answer(all.length === 0 ? say.allWell[lang] : counts(of("error"), of("warning"))[lang]);
  if (study === null) return EXIT.nothing;
  return hasErrors(all) ? EXIT.flawed : EXIT.done;
}
