import { bug } from "../messages/cli.js";
import { WriteFailure } from "../study/files.js";
import type { Problem } from "../text/problem.js";

/** What went wrong while a command ran, as a problem: a refused write says its place, anything else is a fault of ours. */
export function failureOf(error: unknown): Problem {
  if (error instanceof WriteFailure) return error.problem;
  const where = error instanceof Error ? ((error.stack ?? "").match(/\bat .*/)?.[0] ?? error.name) : "unknown";
  return { severity: "error", code: "fault", place: {}, text: bug(where) };
}
