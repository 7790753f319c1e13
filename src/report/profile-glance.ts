import type { Measured } from "../measures/table.js";
import type { ProfileMark } from "./figures/profile.js";
import { rowsOf } from "./measured.js";

/** Who has which type, as one sees it at a glance. */
export interface Glance {
  /** Types that somebody attributes or passages point to, in the order of the codebooks. */
  readonly types: readonly string[];
  readonly people: readonly GlancedPerson[];
}

export interface GlancedPerson {
  readonly participant: string;
  readonly marks: ReadonlyMap<string, ProfileMark>;
  /** Pairs of types that a reading turns between in the course of an interview, each once. */
  readonly shifts: readonly (readonly [string, string])[];
}

export function glance(measured: Measured): Glance {
  const rows = rowsOf(measured, "profile");
  const turns = rowsOf(measured, "shifts");
  const people = (measured.values.participants as readonly string[]).map((participant): GlancedPerson => {
    const own = rows.filter((row) => row.participant === participant && row.state !== "denied");
    const shifts = turns.filter((row) => row.participant === participant);
    const pairs = new Map(
      shifts.map((row) => [String(row.from_type), String(row.to_type)].sort()).map((pair) => [pair.join("\n"), pair]),
    );
    return {
      participant,
      marks: new Map(
        own.map((row) => [
          String(row.type),
          row.state === "differ" && row.settled === "kept" ? "kept" : (row.state as ProfileMark),
        ]),
      ),
      shifts: [...pairs.values()].map(([a = "", b = ""]) => [a, b] as const),
    };
  });
  const used = new Set(people.flatMap(({ marks }) => [...marks.keys()]));
  return { types: (measured.values.types as readonly string[]).filter((type) => used.has(type)), people };
}
