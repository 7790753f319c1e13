import * as say from "../messages/ingest.js";
import type { Problem } from "../text/problem.js";
import type { Interview } from "./registers.js";

/** Inputs that are one interview, in order; or one input, which may hold several. */
export interface Group {
  /** The interviews that interviews.csv says are in it, in the order of its lines; none where it does not say. */
  readonly ids: readonly string[];
  /** Places in the list of inputs, from 0. */
  readonly inputs: readonly number[];
}

/**
 * Lays the inputs beside the `files` of interviews.csv: those of one line are one interview, in the order written there.
 * A file that stands alone in several lines holds them all. A line of which some files are missing is a problem, and none
 * of its files goes on alone. Names are compared without regard to case.
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
    const isWhole = inputs.length === files.length;
    if (!isWhole) problems.push(missing(id, files.length - inputs.length));
    const shared = inputs.length === 1 && isWhole ? claimed.get(inputs[0] ?? -1) : undefined;
    const group = { ids: [...(shared?.ids ?? []), id], inputs: isWhole ? inputs : [] };
    for (const input of inputs) claimed.set(input, group);
  }
  const groups = names.map((_, i) => claimed.get(i) ?? { ids: [], inputs: [i] });
  return { groups: [...new Set(groups)].filter((group) => group.inputs.length > 0), problems };
}

function plain(name: string): string {
  return name.trim().normalize("NFC").toLowerCase();
}

function missing(id: string, count: number): Problem {
  const [text, hint] = [say.partsMissing(id, count), say.partsMissingHint];
  return { severity: "error", code: "parts-missing", place: { file: "interviews.csv" }, text, hint };
}
