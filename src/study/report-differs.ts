import type { ReportInput } from "../report/input.js";

type Inputs = ReportInput["inputs"];

/** A file that a report was made from and that is not as it was. */
export interface InputChange {
  readonly path: string;
  /** `gone`: the study does not have it any more. `new`: it has come since. */
  readonly how: "changed" | "gone" | "new";
}

/** Which files are not those that a report was made from, in the order of the report, new ones last. */
export function changedInputs(then: Inputs, now: Inputs): InputChange[] {
  const here = new Map(now.map(({ path, sha256 }) => [path, sha256]));
  const known = new Set(then.map(({ path }) => path));
  return [
    ...then.flatMap(({ path, sha256 }): InputChange[] => {
      const own = here.get(path);
      return own === sha256 ? [] : [{ path, how: own === undefined ? "gone" : "changed" }];
    }),
    ...now.filter(({ path }) => !known.has(path)).map(({ path }): InputChange => ({ path, how: "new" })),
  ];
}

/** Where a text first differs from another, line by line. */
export interface Difference {
  /** From 1, in the first text. */
  readonly line: number;
  /** The heading above it; null before the first. */
  readonly section: string | null;
}

/** The first line of a report that is not that of the other, with the heading above it; null where they are the same. */
export function firstDifference(report: string, other: string): Difference | null {
  const lines = report.split("\n");
  const others = other.split("\n");
  const at = Array.from({ length: Math.max(lines.length, others.length) }, (_, i) => i).find(
    (i) => lines[i] !== others[i],
  );
  if (at === undefined) return null;
  const above = lines.slice(0, at + 1).flatMap((line) => headingIn(line) ?? []);
  return { line: at + 1, section: above.at(-1) ?? null };
}

function headingIn(line: string): string | null {
  const [, inPage, inText] = /^<h[1-6]>(.*)<\/h[1-6]>$|^#{1,6} (.*)$/.exec(line) ?? [];
  const found = inPage ?? inText;
  return found === undefined ? null : found.replace(/<[^<>]*>|\\/g, "");
}
