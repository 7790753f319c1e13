import * as say from "../messages/speakers.js";
import type { Problem } from "./problem.js";
import type { Role } from "./transcript.js";

/** What a person has settled in study.yaml: a label's role, or the label of which it is a misspelling. */
export type Settled = Readonly<Record<string, Role | { readonly is: string }>>;

/** For each label that is a slip of another, the label it ends at. A circle is a problem, and renames nothing. */
export function followSettled(settled: Settled): { rename: Map<string, string>; problems: Problem[] } {
  const rename = new Map<string, string>();
  const problems: Problem[] = [];
  for (const label of Object.keys(settled)) {
    let end = label;
    const seen = new Set<string>();
    for (let next = settled[end]; typeof next === "object" && !seen.has(end); next = settled[end]) {
      seen.add(end);
      end = next.is;
    }
    if (seen.has(end))
      problems.push({ severity: "error", code: "settled-in-circle", place: {}, text: say.settledInCircle(label) });
    else if (end !== label) rename.set(label, end);
  }
  return { rename, problems };
}
