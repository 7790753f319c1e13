import * as say from "../messages/speakers.js";
import type { Words } from "../messages/words.js";
import { Casting } from "./casting.js";
import type { Draft } from "./draft.js";
import { namesJoined } from "./label-names.js";
import type { Problem } from "./problem.js";
import { followSettled, type Settled } from "./settled.js";
import { countSpeakers } from "./speaker-counts.js";
import { findSlips } from "./speaker-slips.js";
import type { Role } from "./transcript.js";
import { NOBODY } from "./transcript-file.js";

export interface Assigned {
  /** The role of every label, in the order in which they first speak. */
  readonly speakers: Readonly<Record<string, Role>>;
  /** Labels of the draft that are read as another one. */
  readonly rename: Readonly<Record<string, string>>;
  /** For every label that is taken for an interviewer or a participant, why. */
  readonly reasons: readonly Words[];
  readonly problems: readonly Problem[];
}

/**
 * Decides who interviews and who is interviewed: by what a person has settled, by a list at the top of the file, by
 * the label itself, then by who asks. What is unsure gets the role `other`, so that nothing of it is coded, and a problem.
 */
export function assignSpeakers(draft: Draft, settled: Settled, file: string): Assigned {
  const { rename: bySettled, problems: circles } = followSettled(settled);
  const raw = countSpeakers(
    draft.turns.map((turn) => ({ ...turn, label: bySettled.get(turn.label ?? NOBODY) ?? turn.label })),
  );
  const slips = findSlips(
    raw.filter(({ label }) => label !== NOBODY),
    new Set(Object.keys(settled)),
  );
  const rename = joinRenames(draft, bySettled, slips.same);
  const counts = countSpeakers(
    draft.turns.map((turn) => ({ ...turn, label: rename.get(turn.label ?? NOBODY) ?? turn.label })),
  );
  const caster = new Casting(counts, { settled, legend: draft.legend, told: draft.roles ?? {}, near: slips.near });
  const { roles, reasons, problems } = caster.cast();
  return {
    speakers: Object.fromEntries(counts.map(({ label }) => [label, roles.get(label) ?? "other"])),
    rename: Object.fromEntries(rename),
    reasons,
    problems: [...circles, ...slips.problems, ...severalIn(counts, settled), ...problems].map((problem) => ({
      ...problem,
      place: { file },
    })),
  };
}

/** Labels that join two names, and tell of no turn whose it is. */
function severalIn(counts: ReturnType<typeof countSpeakers>, settled: Settled): Problem[] {
  const labels = counts.map(({ label }) => label).filter((label) => !Object.hasOwn(settled, label));
  return labels
    .filter((label) => namesJoined(label).length > 1)
    .map((label) => ({
      severity: "warning",
      code: "several-in-label",
      place: {},
      text: say.severalInLabel(label),
      hint: say.severalInLabelHint,
    }));
}

function joinRenames(
  draft: Draft,
  first: ReadonlyMap<string, string>,
  second: ReadonlyMap<string, string>,
): Map<string, string> {
  const labels = new Set(draft.turns.map((turn) => turn.label ?? NOBODY));
  const rename = new Map<string, string>();
  for (const label of labels) {
    const once = first.get(label) ?? label;
    const end = second.get(once) ?? once;
    if (end !== label) rename.set(label, end);
  }
  return rename;
}
