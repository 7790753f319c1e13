import * as say from "../messages/speakers.js";
import { fold } from "./fold.js";
import { knownLabel } from "./label-words.js";
import type { Problem } from "./problem.js";
import { isSlip, slipKeys } from "./slips.js";
import type { SpeakerCounts } from "./speaker-counts.js";

/** Labels that look like misspellings of others. */
export interface Slips {
  /** Labels that differ from another in case, accents or punctuation alone, and that other. */
  readonly same: ReadonlyMap<string, string>;
  /** Rare labels that are one letter off another, and that other. They stay apart until a person settles them. */
  readonly near: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** A label as it is held against the others. */
interface Held {
  readonly counts: SpeakerCounts;
  readonly folded: string;
  /** Letters and figures alone. */
  readonly bare: string;
  readonly role: ReturnType<typeof knownLabel>;
}

/** Holds every label of a file against those more in use that resemble it; settled ones are left in peace. */
export function findSlips(speakers: readonly SpeakerCounts[], settled: ReadonlySet<string>): Slips {
  const same = new Map<string, string>();
  const near = new Map<string, string>();
  const problems: Problem[] = [];
  const earlier = new Resembling();
  for (const one of speakers.toSorted((a, b) => b.turns - a.turns).map(held)) {
    const { label } = one.counts;
    const found = settled.has(label) ? null : earlier.first(one);
    if (found?.kind === "same") same.set(label, found.other);
    if (found?.kind === "near") near.set(label, found.other);
    if (found != null) problems.push(problemOf(found.kind, one.counts, found.other));
    earlier.add(one);
  }
  return { same, near, problems };
}

function held(counts: SpeakerCounts): Held {
  const folded = fold(counts.label);
  return { counts, folded, bare: folded.replace(/[^\p{L}\p{N}]/gu, ""), role: knownLabel(counts.label) };
}

/** Labels, found again by what a slip leaves of them. */
class Resembling {
  private readonly labels: Held[] = [];
  private readonly byKey = new Map<string, number[]>();

  add(one: Held): void {
    const at = this.labels.push(one) - 1;
    for (const key of keysOf(one)) {
      const places = this.byKey.get(key);
      if (places === undefined) this.byKey.set(key, [at]);
      else places.push(at);
    }
  }

  /** The first label that this one resembles, and how; null where there is none. */
  first(one: Held): { kind: Exclude<Likeness, "none">; other: string } | null {
    const places = new Set(keysOf(one).flatMap((key) => this.byKey.get(key) ?? []));
    for (const at of [...places].sort((a, b) => a - b)) {
      const more = this.labels[at];
      const kind = more === undefined ? "none" : likeness(one, more);
      if (more !== undefined && kind !== "none") return { kind, other: more.counts.label };
    }
    return null;
  }
}

function keysOf({ folded, bare }: Held): string[] {
  return [...new Set([bare, ...slipKeys(folded)])];
}

type Likeness = "same" | "near" | "similar" | "none";

function likeness(rare: Held, often: Held): Likeness {
  if (rare.bare === "") return "none";
  if (rare.bare === often.bare) return "same";
  const [a, b] = [rare.role?.role, often.role?.role];
  if (a !== undefined && b !== undefined && a !== b) return "none";
  if (!isSlip(rare.folded, often.folded)) return "none";
  return rare.counts.turns <= 2 || rare.counts.turns <= 0.1 * often.counts.turns ? "near" : "similar";
}

function problemOf(kind: Exclude<Likeness, "none">, { label, turns }: SpeakerCounts, other: string): Problem {
  const hint = say.slipHint(label, other);
  if (kind === "same")
    return { severity: "warning", code: "same-label", place: {}, text: say.sameLabel(label, other, turns), hint };
  if (kind === "near")
    return { severity: "error", code: "likely-slip", place: {}, text: say.likelySlip(label, other, turns), hint };
  return { severity: "warning", code: "similar-labels", place: {}, text: say.similarLabels(label, other), hint };
}
