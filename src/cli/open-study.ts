import { noStudy, noStudyHint } from "../messages/study.js";
import { problemsFor } from "../study/blind.js";
import { findStudy } from "../study/find.js";
import { withLock } from "../study/lock.js";
import { readStudy, type Study } from "../study/read.js";
import { coderHere } from "../study/who.js";
import { hasErrors, type Problem } from "../text/problem.js";
import type { Context } from "./context.js";
import { refuse } from "./refuse.js";

export interface Opened {
  readonly study: Study;
  readonly problems: readonly Problem[];
  /** True where the material has errors: the command goes on with what is sound, and ends with 1. */
  readonly flawed: boolean;
}

/** The study a command works on; null, with the reason said, where there is none that can be read. Errors are said, warnings wait for `check`. */
export async function openStudy(context: Context): Promise<Opened | null> {
  const dir = studyFolder(context);
  return dir === null ? null : opened(context, dir);
}

/** Reads the study and does `work` on it while no other command can write there; null as for `openStudy`. */
export async function openLocked<T>(context: Context, work: (opened: Opened) => Promise<T>): Promise<T | null> {
  const dir = studyFolder(context);
  if (dir === null) return null;
  return withLock(dir, { now: context.world.now(), tell: context.tell }, async () => {
    const study = await opened(context, dir);
    return study === null ? null : work(study);
  });
}

/** The folder of the study; null, with the reason said, where there is none. */
export function studyFolder(context: Context): string | null {
  const dir = findStudy(context.start);
  if (dir === null) refuse(context, "no-study", noStudy(), noStudyHint());
  return dir;
}

async function opened(context: Context, dir: string): Promise<Opened | null> {
  const { study, problems } = await readStudy(dir);
  const errors = problems.filter((problem) => problem.severity === "error");
  context.problems(study === null ? errors : problemsFor(study, errors, coderHere(dir)));
  return study === null ? null : { study, problems, flawed: hasErrors(problems) };
}
