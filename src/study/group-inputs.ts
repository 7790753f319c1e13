import * as say from "../messages/ingest.js";
import type { Problem } from "../text/problem.js";
import type { Interview } from "./registers.js";

/** Inputs that are one interview, in order; `id` where interviews.csv names it. */
export interface Group {
  readonly id: string | null;
  /** Places in the list of inputs, from 0. */
  readonly inputs: readonly number[];
}

/**
 * Lays the inputs beside the `files` of interviews.csv: those of one line are one interview, in the order written there.
 * A line of which some files are missing is a problem, and none of its files goes on alone. Names are compared without
 * regard to case.
 */
export function groupInputs(
  names: readonly string[],
  interviews: readonly Interview[],
): { groups: Group[]; problems: Problem[] } {
  const place = new Map(names.map((name, i) => [plain(name), i]));
  const claimed = new Map<number, Group>();
  const problems: Problem[] = [];
  for (const { id, files } of interviews) {
    const inputs = files.flatMap((file) => place.get(plain(file)) ?? []);
    if (inputs.length === 0) continue;
    const group = { id, inputs: inputs.length === files.length ? inputs : [] };
    if (group.inputs.length === 0) problems.push(missing(id, files.length - inputs.length));
    for (const input of inputs) claimed.set(input, group);
  }
  const groups = names.map((_, i) => claimed.get(i) ?? { id: null, inputs: [i] });
  return { groups: [...new Set(groups)].filter((group) => group.inputs.length > 0), problems };
}

function plain(name: string): string {
  return name.trim().normalize("NFC").toLowerCase();
}

function missing(id: string, count: number): Problem {
  const [text, hint] = [say.partsMissing(id, count), say.partsMissingHint];
  return { severity: "error", code: "parts-missing", place: { file: "interviews.csv" }, text, hint };
}
