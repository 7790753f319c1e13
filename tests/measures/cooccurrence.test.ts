import { describe, expect, it } from "vitest";
import { cooccurrence } from "../../src/measures/cooccurrence.js";
import { frequency } from "../../src/measures/frequency.js";
import { matrix } from "../../src/measures/matrix.js";
import { fromIncidence } from "./made.js";

/** A and B meet in I1 and I2; C is everywhere; D nowhere. */
const rows = [
  [1, 1, 1, 0],
  [1, 1, 1, 0],
  [1, 0, 1, 0],
  [0, 0, 1, 0],
];

describe("co-occurrence", () => {
  const { tables, notes, values } = cooccurrence(fromIncidence(rows));
  const named = (tables[0]?.rows ?? []).map((row) =>
    Object.fromEntries((tables[0]?.columns ?? []).map((column, i) => [column.name, row[i]])),
  );
  const pair = (a: string, b: string) => named.find((row) => row.code_a === a && row.code_b === b);

  it("counts units, interviews and shares by hand", () => {
    expect(pair("f.c1", "f.c2")).toEqual({
      code_a: "f.c1",
      code_b: "f.c2",
      count_a: 3,
      count_b: 2,
      both: 2,
      interviews_both: 2,
      c_coefficient: 2 / 3,
      dice: 4 / 5,
      share_of_a: 2 / 3,
      share_of_b: 1,
      lift: (2 * 4) / (3 * 2),
      uneven: false,
    });
  });

  it("shows no lift for a code that is in every unit, and says that some are hidden", () => {
    expect(pair("f.c1", "f.c3")?.lift).toBeNull();
    expect(notes.map((note) => note.code)).toContain("lift-hidden");
  });

  it("lists only pairs that meet, the most widely shared first", () => {
    expect(named.map((row) => row.interviews_both)).toEqual([3, 2, 2]);
    expect(values).toMatchObject({ units: 4, interviews: 4, pairs: 6, pairs_met: 3 });
  });

  it("does not depend on which code comes first", () => {
    const turned = cooccurrence(fromIncidence(rows.map((row) => [...row].reverse())));
    const both = (turned.tables[0]?.rows ?? []).map((row) => row[4]);
    expect([...both].sort()).toEqual(named.map((row) => row.both).sort());
  });
});

describe("frequency and matrix", () => {
  it("gives a row of zeros to a code never used, and the share of text coded to all", () => {
    const { tables, values } = frequency(fromIncidence(rows));
    expect(tables[0]?.rows.at(-1)).toEqual(["f.c4", "f", 0, 4, 0, 0, 0]);
    expect(tables[0]?.rows[0]).toEqual(["f.c1", "f", 3, 4, 3, 3, 0.75]);
    expect(values).toMatchObject({ codes: 4, codes_used: 3, interviews: 4, text_share_coded: 1 });
  });

  it("has no share where nobody has said a word", () => {
    expect(frequency(fromIncidence([])).values).toMatchObject({ interviews: 0, codes_used: 0, text_share_coded: null });
  });

  it("has interviews down and codes across", () => {
    expect(matrix(fromIncidence(rows)).tables[0]?.rows).toEqual(rows.map((row, i) => [`I${i + 1}`, ...row]));
  });

  it("says that eight are few, and who is left out", () => {
    const input = fromIncidence(rows);
    const { notes } = frequency({ ...input, selection: { ...input.selection, missing: ["I9"] } });
    expect(notes.map((note) => note.code)).toEqual(["left-out", "small-n", "three-terms"]);
  });
});
