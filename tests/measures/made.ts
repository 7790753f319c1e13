import type { Code } from "../../src/codebook/codebook.js";
import { makeGrid } from "../../src/coding/grid.js";
import type { Mark } from "../../src/coding/mark.js";
import type { MeasureInput } from "../../src/measures/input.js";
import { bare, code, mark, unitsAt } from "../coding/made.js";

/** A measure's input from a table of interviews × codes: each 1 is a mark on the interview's only turn. */
export function fromIncidence(
  rows: readonly (readonly number[])[],
  codes: readonly Code[] = codesFor(rows),
): MeasureInput {
  const transcripts = rows.map((_, i) => bare(`I${i + 1}`, [{ start: 0, end: 10 }]));
  const marks = rows.flatMap((row, i) =>
    row.flatMap((cell, c): Mark[] =>
      cell === 0 ? [] : [mark(`I${i + 1}`, codes[c]?.id ?? "", { start: 0, end: 10 })],
    ),
  );
  const units = transcripts.flatMap((one) => unitsAt(one, "interview", one.turns));
  return {
    grid: makeGrid(units, codes, marks),
    level: "code",
    selection: {
      basis: "reviewed",
      marks,
      transcripts: transcripts.map((one) => one.id),
      read: transcripts.map((one) => one.id),
      declared: transcripts.map((one) => one.id),
      missing: [],
      coders: ["a"],
      rulesOnly: false,
      reviewedShare: marks.length === 0 ? null : 1,
    },
    codes,
    families: new Map(codes.map((one) => [one.family, one.label])),
    transcripts,
    excerpts: null,
    ordered: true,
    random: () => 0.5,
    seed: 1,
  };
}

function codesFor(rows: readonly (readonly number[])[]): Code[] {
  return (rows[0] ?? []).map((_, c) => code(`f.c${c + 1}`, { origin: "emergent" }));
}
