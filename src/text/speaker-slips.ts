import * as say from "../messages/speakers.js";
import { fold } from "./fold.js";
import { knownLabel } from "./label-words.js";
import type { Problem } from "./problem.js";
import { isSlip } from "./slips.js";
import type { SpeakerCounts } from "./speaker-counts.js";

/** Labels that look like misspellings of others. */
export interface Slips {
  /** Labels that differ from another in case, accents or punctuation alone, and that other. */
  readonly same: ReadonlyMap<string, string>;
  /** Rare labels that are one letter off another, and that other. They stay apart until a person settles them. */
  readonly near: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Holds every two labels of a file against each other; settled ones are left in peace. */
export function findSlips(speakers: readonly SpeakerCounts[], settled: ReadonlySet<string>): Slips {
  const same = new Map<string, string>();
  const near = new Map<string, string>();
  const problems: Problem[] = [];
  const byUse = speakers.toSorted((a, b) => b.turns - a.turns);
  for (const [i, one] of byUse.entries()) {
    if (settled.has(one.label)) continue;
    for (const more of byUse.slice(0, i)) {
      const kind = likeness(one, more);
      if (kind === "same") same.set(one.label, more.label);
      if (kind === "near") near.set(one.label, more.label);
      if (kind !== "none") problems.push(problemOf(kind, one, more.label));
      if (kind !== "none") break;
    }
  }
  return { same, near, problems };
}

type Likeness = "same" | "near" | "similar" | "none";

function likeness(rare: SpeakerCounts, often: SpeakerCounts): Likeness {
  const bare = (label: string): string => fold(label).replace(/[^\p{L}\p{N}]/gu, "");
  if (bare(rare.label) === "") return "none";
  if (bare(rare.label) === bare(often.label)) return "same";
  const roles = [knownLabel(rare.label)?.role, knownLabel(often.label)?.role];
  if (roles[0] !== undefined && roles[1] !== undefined && roles[0] !== roles[1]) return "none";
  if (!isSlip(fold(rare.label), fold(often.label))) return "none";
  return rare.turns <= 2 || rare.turns <= 0.1 * often.turns ? "near" : "similar";
}

function problemOf(kind: Exclude<Likeness, "none">, { label, turns }: SpeakerCounts, other: string): Problem {
  const hint = say.slipHint(label, other);
  if (kind === "same")
    return { severity: "warning", code: "same-label", place: {}, text: say.sameLabel(label, other, turns), hint };
  if (kind === "near")
    return { severity: "error", code: "likely-slip", place: {}, text: say.likelySlip(label, other, turns), hint };
  return { severity: "warning", code: "similar-labels", place: {}, text: say.similarLabels(label, other), hint };
}
