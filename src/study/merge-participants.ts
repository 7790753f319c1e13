import * as say from "../messages/study.js";
import type { Problem } from "../text/problem.js";
import type { Participant } from "./registers.js";

/** Adds what a file tells of the participants. A value that contradicts the register is named, and then nothing is merged. */
export function mergeParticipants(
  known: readonly Participant[],
  given: readonly Participant[],
): { participants: Participant[]; added: number; problems: Problem[] } {
  const problems: Problem[] = [];
  const merged = new Map(known.map((one) => [one.id, { ...one.attributes }]));
  for (const { id, attributes } of given) {
    const mine = merged.get(id) ?? {};
    for (const [name, value] of Object.entries(attributes)) {
      const before = mine[name] ?? "";
      if (before !== "" && value !== "" && before !== value) problems.push(conflict(id, name));
      else if (value !== "" || mine[name] === undefined) mine[name] = value;
    }
    merged.set(id, mine);
  }
  return {
    participants: [...merged].map(([id, attributes]) => ({ id, attributes })),
    added: merged.size - known.length,
    problems,
  };
}

function conflict(id: string, column: string): Problem {
  const text = say.attributeDiffers(id, column);
  return { severity: "error", code: "conflict", place: { file: "input 1" }, text, hint: say.attributeDiffersHint() };
}
