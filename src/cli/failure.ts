import { bug, changedMeanwhile } from "../messages/cli.js";
import { WriteFailure } from "../study/files.js";
import { Withheld } from "../study/gate.js";
import { ChangedMeanwhile } from "../study/text-on-disk.js";
import type { Problem } from "../text/problem.js";
import { EXIT, type Exit } from "./exit.js";

export interface Failure {
  readonly problems: readonly Problem[];
  readonly exit: Exit;
}

/** What went wrong while a command ran: a gate that was missed, a refused write with its place, a text changed on the way; anything else is a fault of ours. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Withheld) return { problems: error.problems, exit: EXIT.flawed };
  if (error instanceof ChangedMeanwhile) return { problems: [changed(error)], exit: EXIT.nothing };
  return { problems: [error instanceof WriteFailure ? error.problem : fault(error)], exit: EXIT.nothing };
}

function changed({ file }: ChangedMeanwhile): Problem {
  return { severity: "error", code: "changed-meanwhile", place: { file }, ...changedMeanwhile };
}

function fault(error: unknown): Problem {
  const where = error instanceof Error ? ((error.stack ?? "").match(/\bat .*/)?.[0] ?? error.name) : "unknown";
  return { severity: "error", code: "fault", place: {}, text: bug(where) };
}
