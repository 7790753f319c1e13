import { AGREED } from "../../coding/basis.js";
import type { Measured } from "../../measures/table.js";
import { type Row, rowsOf } from "../measured.js";

/** One type of one person, as the chapter shows it. */
export interface AttributedType {
  readonly participant: string;
  readonly type: string;
  readonly family: string;
  readonly state: string;
  readonly settled: "kept" | "not-kept" | null;
  /** Those who attribute it, and those who attribute something to this person but not this; the agreed sheet is nobody. */
  readonly by: readonly string[];
  readonly notBy: readonly string[];
  readonly attributions: readonly GivenAttribution[];
  /** Those that are shown: the agreed one alone where readings do not differ, else all. */
  readonly shown: readonly GivenAttribution[];
  /** Rows of the table of passages, by what they are to this type. */
  readonly passages: Readonly<Record<"rests-on" | "to-read" | "against", readonly Row[]>>;
}

export interface GivenAttribution {
  readonly coder: string;
  readonly situation: string;
  readonly reason: string;
  readonly passages: readonly string[];
}

/** A person with the types that somebody attributes to them or that passages point to, in the order of the codebooks, and what shifts. */
export interface AttributedPerson {
  readonly participant: string;
  readonly types: readonly AttributedType[];
  readonly shifts: readonly Row[];
}

/** Everybody that the study asks about, those with nothing too. */
export function everybodyIn(measured: Measured): AttributedPerson[] {
  const [rows, passages, shifts] = ["profile", "passages", "shifts"].map((name) => byPerson(rowsOf(measured, name)));
  return (measured.values.participants as readonly string[]).map((participant) => ({
    participant,
    types: typesIn(participant, rows?.get(participant) ?? [], passages?.get(participant) ?? []),
    shifts: shifts?.get(participant) ?? [],
  }));
}

function byPerson(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const known = found.get(String(row.participant));
    if (known === undefined) found.set(String(row.participant), [row]);
    else known.push(row);
  }
  return found;
}

function typesIn(participant: string, all: readonly Row[], passages: readonly Row[]): AttributedType[] {
  const rows = all.filter(({ state }) => state !== "denied");
  const types = [...new Set(rows.map(({ type }) => String(type)))];
  return types.map((type) => {
    const own = rows.filter((row) => row.type === type);
    const [first] = own;
    const attributions = own.flatMap((row): GivenAttribution[] => (row.coder === null ? [] : [given(row)]));
    const agreed = attributions.filter(({ coder }) => coder === AGREED);
    const state = String(first?.state);
    const role = (name: string): Row[] => passages.filter((row) => row.type === type && row.role === name);
    return {
      ...{ participant, type, state, attributions, family: String(first?.family) },
      settled: first?.settled === "kept" || first?.settled === "not-kept" ? first.settled : null,
      by: [...new Set(attributions.map(({ coder }) => coder))].filter((coder) => coder !== AGREED).sort(),
      notBy: wordsIn(first?.not_by),
      shown: agreed.length > 0 && state !== "differ" ? agreed : attributions,
      passages: { "rests-on": role("rests-on"), "to-read": role("to-read"), against: role("against") },
    };
  });
}

function given({ coder, situation, reason, passages }: Row): GivenAttribution {
  return {
    ...{ coder: String(coder), situation: String(situation ?? ""), reason: String(reason ?? "") },
    passages: wordsIn(passages),
  };
}

/** Names or places that stand in one cell. */
export function wordsIn(cell: Row[string] | undefined): string[] {
  return String(cell ?? "")
    .split(" ")
    .filter((one) => one !== "");
}
