import type { Study } from "./read.js";
import { studySteps } from "./study-steps.js";

/**
 * For each code that came of a split the code that stands for what was one before, as the journal tells it: parts of one code
 * are new once. Codes that were split and put together again are not in it.
 */
export function splitsIn(study: Study): ReadonlyMap<string, string> {
  const now = new Map(study.codes.flatMap(({ id, was }) => [id, ...was].map((name) => [name, id] as const)));
  const origins = new Map<string, string>();
  for (const { from, to } of splitSteps(study)) {
    const parts = [...new Set([from, ...to].flatMap((id) => now.get(id) ?? []))];
    const [first] = parts;
    if (first === undefined || parts.length < 2) continue;
    const origin = origins.get(first) ?? first;
    for (const part of parts) origins.set(part, origin);
  }
  return origins;
}

interface Split {
  readonly from: string;
  readonly to: readonly string[];
}

function splitSteps(study: Study): Split[] {
  return studySteps(study).flatMap(({ step, detail: { kind, from, to } }) => {
    const isSplit = step === "codebook" && kind === "split" && Array.isArray(from) && Array.isArray(to);
    return isSplit ? [{ from: String(from[0]), to: to as readonly string[] }] : [];
  });
}
