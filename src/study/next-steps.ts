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
    | "reanchor"
    | "agree"
    | "settle"
    | "never-asked"
    | "no-question"
    | "no-report"
    | "old-report";
  /** Without `grille` in front; null where it is done in a file. */
  readonly command: string | null;
  /** The file in which it is done; null where a command does it. */
  readonly file: string | null;
  /** Who is to do it; null where that is nobody in particular. */
  readonly coder: string | null;
  /** What it is about, counted: errors, interviews, proposals. */
  readonly n: number;
}

const NOBODY = { command: null, file: null, coder: null, n: 0 } as const;

/** The steps that the state of a study asks for, the first one first. What cannot be done before another is left out. */
export function nextSteps(status: Status): NextStep[] {
  const { interviews, excerpts, respondents, errors, codebooks, coders, rules, report, anonymised } = status;
  const step = (why: NextStep["why"], command: string, n = 0): NextStep => ({ ...NOBODY, why, command, n });
  const written = (why: NextStep["why"], file: string): NextStep => ({ ...NOBODY, why, file });
  const codes = codebooks.reduce((sum, one) => sum + one.codes, 0);
  const mend = errors > 0 ? [step("errors", "check", errors)] : [];
  if (interviews + excerpts + respondents === 0) return [...mend, step("no-interviews", "ingest")];
  const hide = anonymised.state === "unsaid" || anonymised.state === "since";
  return [
    ...mend,
    ...(hide ? [step("anonymise", "anonymise", anonymised.since)] : []),
    ...(status.order === "unknown" && interviews > 1 ? [written("order", "interviews.csv")] : []),
    ...(codes === 0 ? [step("no-codes", "codebook")] : []),
    ...(codes > 0 && rules === "stale" ? [step("rules", "code")] : []),
    ...(codes === 0 ? [] : coding(status)),
    ...(status.unplaced > 0 ? [step("reanchor", "reanchor", status.unplaced)] : []),
    ...(coders.length > 1 && status.shared > status.agreed
      ? [step("agree", "reconcile --open", status.shared - status.agreed)]
      : []),
    ...(status.differences > 0 ? [step("settle", "reconcile", status.differences)] : []),
    ...(status.guide.neverAsked > 0 ? [step("never-asked", "guide", status.guide.neverAsked)] : []),
    ...(status.guide.withoutQuestion > 0
      ? [{ ...written("no-question", "guide.yaml"), n: status.guide.withoutQuestion }]
      : []),
    ...(codes > 0 && errors === 0 && report !== "fresh"
      ? [step(report === "none" ? "no-report" : "old-report", "run")]
      : []),
  ];
}

/** What each person has left to read and to decide. */
function coding({ coders }: Status): NextStep[] {
  if (coders.length === 0) return [{ ...NOBODY, why: "no-coder", file: "study.yaml" }];
  return coders.flatMap(({ coder, reread, undecided, begun, untouched }): NextStep[] => [
    ...(begun + untouched > 0
      ? [{ ...NOBODY, why: "unread", command: `open --coder ${coder}`, coder, n: begun + untouched } as const]
      : []),
    ...(reread.length > 0
      ? [{ ...NOBODY, why: "reread", command: `reread --coder ${coder}`, coder, n: reread.length } as const]
      : []),
    ...((undecided ?? 0) > 0
      ? [{ ...NOBODY, why: "undecided", command: `review --coder ${coder}`, coder, n: undecided ?? 0 } as const]
      : []),
  ]);
}
