import type { Problem } from "../text/problem.js";
import { isInvented } from "./invented.js";
import type { Leaving } from "./leaks.js";
import type { Study } from "./read.js";

/** What may not leave the study: thrown at the one exit, told by the command line. */
export class Withheld extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super("withheld");
  }
}

/** Lets outputs leave the study, or throws `Withheld` with every reason. What looks for names is loaded only where there may be any. */
export async function passGate(
  study: Study,
  leaving: readonly Leaving[],
  secret: readonly string[] = [],
): Promise<void> {
  if (isInvented(study) && secret.length === 0) return;
  const { leaks } = await import("./leaks.js");
  const problems = await leaks(study, leaving, secret);
  if (problems.length > 0) throw new Withheld(problems);
}
