import { type Codebook, codesOf } from "../../codebook/codebook.js";
import type { Cell, Json, Measured, Note } from "../../measures/table.js";
import * as say from "../../messages/profile.js";
import type { Transcript } from "../../text/transcript.js";
import type { Placed, Profile, Reading } from "./profiled.js";

export interface Told {
  readonly profiles: readonly Profile[];
  readonly codebooks: readonly Codebook[];
  readonly transcripts: readonly Transcript[];
  readonly guide: "guide" | "none";
  readonly settings: Readonly<Record<string, Json>>;
  readonly notes: readonly Note[];
}

/**
 * Profiles as every answer is given: a row for each attribution, and one for each type that is only pointed to or denied; the passages; what
 * shifts. Values: the people and the types asked about, in order, so that people without a row are known too.
 */
export function profileTold({ profiles, codebooks, transcripts, guide, settings, notes }: Told): Measured {
  const used = new Set(profiles.flatMap(({ readings }) => readings.map(({ code }) => code)));
  const types = codesOf(codebooks).filter(({ id, kind }) => kind === "interpretive" && used.has(id));
  const excerpts = transcripts.filter(({ material }) => material === "excerpts").map(({ id }) => id);
  return {
    measure: "profile",
    settings,
    tables: [
      { name: "profile", title: say.titles.profile, columns: say.columns.profile, rows: profiles.flatMap(profileRows) },
      {
        name: "passages",
        title: say.titles.passages,
        columns: say.columns.passages,
        rows: profiles.flatMap(passageRows),
      },
      { name: "shifts", title: say.titles.shifts, columns: say.columns.shifts, rows: profiles.flatMap(shiftRows) },
    ],
    values: {
      participants: profiles.map(({ participant }) => participant),
      types: types.map(({ id }) => id),
      families: Object.fromEntries(types.map(({ id, family }) => [id, family])),
    },
    notes: [
      ...notes,
      { code: "attributed-by-people", text: say.notes.attributed },
      { code: "thirds", text: say.notes.thirds },
      ...(guide === "guide" ? [] : [{ code: "no-guide", text: say.notes.noGuide }]),
      ...(excerpts.length === 0 ? [] : [{ code: "excerpts", text: say.notes.excerpts(excerpts) }]),
    ],
  };
}

function profileRows({ participant, readings, shifts }: Profile): Cell[][] {
  return readings.flatMap((one): Cell[][] => {
    const shift = shifts?.some(({ from, to }) => from.type === one.code || to.type === one.code) ?? null;
    const rest = [joined(one.notBy), one.settled, places(one.candidates), places(one.against), shift];
    const head = [participant, one.code, one.family, one.state];
    if (one.attributions.length === 0) return [[...head, null, null, null, "", ...rest]];
    return one.attributions.map(({ coder, situation, reason, passages }) => [
      ...[...head, coder, situation, reason, passages.join(" ")],
      ...rest,
    ]);
  });
}

function passageRows({ participant, readings }: Profile): Cell[][] {
  return readings.flatMap((one) => {
    const row = (role: string, at: Placed, other: string | null): Cell[] => [
      ...[participant, one.code, role, other, at.place],
      ...[at.where, at.section, at.question, joined(at.by)],
    ];
    return [
      ...one.cited.map((at) => row("rests-on", at, null)),
      ...one.candidates.map((at) => row("to-read", at, null)),
      ...one.against.map((at) => row("against", at, at.type)),
    ];
  });
}

function shiftRows({ participant, shifts }: Profile): Cell[][] {
  return (shifts ?? []).map(({ transcript, family, coder, from, to }) => [
    ...[participant, transcript, family, coder],
    ...[from.type, from.place, to.type, to.place],
  ]);
}

const joined = (names: readonly string[]): string => names.join(" ");
const places = (all: Reading["candidates"]): string => [...new Set(all.map(({ place }) => place))].join(" ");
