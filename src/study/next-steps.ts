import type { Status } from "./status.js";

/** What could sensibly be done next, and why: what to type, where a command does it. */
export interface NextStep {
  readonly why:
    | "errors"
    | "no-interviews"
    | "anonymise"
    | "order"
    | "no-codes"
    | "no-coder"
    | "rules"
    | "reread"
    | "undecided"
    | "unread"
    | "agree"
    | "no-report"
    | "old-report";
  /** Without `grille` in front; null where it is done in a file. */
  readonly command: string | null;
  /** Who is to do it; null where that is nobody in particular. */
  readonly coder: string | null;
  /** What it is about, counted: errors, interviews, proposals. */
  readonly n: number;
}

/** The steps that the state of a study asks for, the first one first. What cannot be done before another is left out. */
export function nextSteps(status: Status): NextStep[] {
  const { interviews, excerpts, errors, codebooks, coders, rules, report, anonymised } = status;
  const step = (why: NextStep["why"], command: string | null, n = 0): NextStep => ({ why, command, coder: null, n });
  const codes = codebooks.reduce((sum, one) => sum + one.codes, 0);
  const mend = errors > 0 ? [step("errors", "check", errors)] : [];
  if (interviews + excerpts === 0) return [...mend, step("no-interviews", "ingest")];
  const hide = anonymised.state === "unsaid" || anonymised.state === "since";
  return [
    ...mend,
    ...(hide ? [step("anonymise", "anonymise", anonymised.since)] : []),
    ...(status.order === "unknown" && interviews > 1 ? [step("order", null)] : []),
    ...(codes === 0 ? [step("no-codes", "codebook")] : []),
    ...(codes > 0 && rules === "stale" ? [step("rules", "code")] : []),
    ...(codes === 0 ? [] : coding(status)),
    ...(coders.length > 1 && status.shared > status.agreed ? [step("agree", null, status.shared - status.agreed)] : []),
    ...(codes > 0 && errors === 0 && report !== "fresh"
      ? [step(report === "none" ? "no-report" : "old-report", "run")]
      : []),
  ];
}

/** What each person has left to read and to decide. */
function coding({ coders }: Status): NextStep[] {
  if (coders.length === 0) return [{ why: "no-coder", command: null, coder: null, n: 0 }];
  return coders.flatMap(({ coder, reread, undecided, begun, untouched }): NextStep[] => [
    ...(begun + untouched > 0
      ? [{ why: "unread", command: `open --coder ${coder}`, coder, n: begun + untouched } as const]
      : []),
    ...(reread.length > 0
      ? [{ why: "reread", command: `open --coder ${coder}`, coder, n: reread.length } as const]
      : []),
    ...((undecided ?? 0) > 0
      ? [{ why: "undecided", command: `review --coder ${coder}`, coder, n: undecided ?? 0 } as const]
      : []),
  ]);
}
