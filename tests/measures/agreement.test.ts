import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreement } from "../../src/measures/agreement.js";
import { measuredJson } from "../../src/measures/json.js";
import { type LabelSettings, readLabels } from "../../src/measures/labels.js";
import { type LabelsAsked, labelsInput } from "../../src/measures/labels-input.js";
import { methodsOf } from "../../src/measures/methods/methods.js";
import type { Json, Measured } from "../../src/measures/table.js";
import { unreliableCodes } from "../../src/measures/unreliable.js";
import type { Ratings } from "../../src/statistics/ratings.js";
import { faults } from "../schema/check.js";
import { expectClose, reference, seeded } from "../statistics/reference.js";

type Value = { value: number | null; lower: number | null; upper: number | null; n: number; reason: string | null };
type Row = readonly (string | number | null)[];

const usual = { scale: "nominal", codes: "one", categories: null, seed: 1, resamples: 200 } as const;
const rowsOf = (rows: readonly Row[]) =>
  rows.map((cells, i) => ({ place: { line: i + 1 }, cells: cells.map((cell) => String(cell ?? "")) }));

/** The answer on a table, whose rows are its cells. */
function measured(rows: readonly Row[], asked: Partial<LabelsAsked & LabelSettings> = {}): Measured {
  const { labels, problems } = readLabels(rowsOf(rows), asked);
  expect(problems).toEqual([]);
  if (labels === null) throw new Error("no labels");
  return agreement(labelsInput(labels, { ...usual, random: seeded(1), ...asked }));
}

const wide = (ratings: Ratings, clusters?: readonly (number | string)[]): Row[] => [
  ["unit", ...(clusters === undefined ? [] : ["interview"]), ...ratings.map((_, k) => `coder ${k + 1}`)],
  ...(ratings[0] ?? []).map((_, i) => [
    `u${i}`,
    ...(clusters === undefined ? [] : [clusters[i] ?? ""]),
    ...ratings.map((row) => row[i] ?? null),
  ]),
];
const long = (ratings: Ratings): Row[] => [
  ["unité", "codeuse", "valeur"],
  ...ratings.flatMap((row, k) => row.map((value, i): Row => [`u${i}`, `coder ${k + 1}`, value])),
];
const of = ({ values }: Measured, name: string): Value => values[name] as unknown as Value;
const noted = ({ notes }: Measured, code: string): string => notes.find((one) => one.code === code)?.text.en ?? "";
const notesOf = ({ notes }: Measured): string[] => notes.map(({ code }) => code);

type Vector = {
  coders: number;
  input: { labels: Ratings };
  expected: Record<string, Json> & { krippendorff_alpha: Record<string, number | null> | null };
};

describe("the reading of all codes together", () => {
  const units = Array.from({ length: 48 }, (_, i) => i);
  const first = units.map((i) => i % 2);
  const clusters = units.map((i) => Math.floor(i / 6));
  const differing = (which: readonly number[]) =>
    measured(wide([first, units.map((i) => (which.includes(i) ? 1 - (i % 2) : i % 2))], clusters));

  it("says where its interval begins below the limit, and is silent where it does not", () => {
    expect(noted(differing([0, 1, 2]), "overall-reaches-below")).toMatch(/goes down to 0\.\d+, below the limit/);
    expect(notesOf(differing(units.filter((i) => i % 3 === 0)))).not.toContain("overall-reaches-below");
  });
});

describe("what agreement is compared with, and its paragraph on method", () => {
  const units = Array.from({ length: 24 }, (_, i) => i);
  const comparesOf = (ratings: Ratings): unknown => {
    const rows = measured(wide(ratings)).tables.find(({ name }) => name === "overall")?.rows ?? [];
    return rows.find(([name]) => name === "fleiss_kappa")?.at(-1);
  };

  it("compares Fleiss' kappa with R irr only where nothing is missing", () => {
    const full = [units.map((i) => i % 2), units.map((i) => i % 3)];
    expect(comparesOf(full)).toBe("R irr, R irrCAC");
    expect(comparesOf([...full, units.map((i) => (i === 0 ? null : i % 2))])).toBe("R irrCAC");
  });

  it("hands the limits of the figures on to the paragraph, and lists only works that it cites", () => {
    const half = [units.map((i) => i % 2), units.map((i) => (i < 3 ? 1 - (i % 2) : i % 2))];
    const said = methodsOf(
      measured(
        wide(
          half,
          units.map((i) => i % 8),
        ),
      ),
    ).en;
    expect(said).toContain("Limits of these figures: intervals rest on 8 interviews");
    expect(said).not.toContain("Joffe");
    expect(methodsOf(measured(wide(half))).en).toContain("probably too narrow");
  });
});

describe("agreement from a table of labels", () => {
  const names: Readonly<Record<string, string>> = {
    percent_agreement_pairwise: "percent_agreement",
    percent_all_coders_same: "percent_all_coders_same",
    scott_pi_or_fleiss_kappa: "fleiss_kappa",
    gwet_ac1: "gwet_ac1",
    brennan_prediger: "brennan_prediger",
    cohen_kappa: "cohen_kappa",
    weighted_kappa_linear: "weighted_kappa_linear",
    weighted_kappa_quadratic: "weighted_kappa_quadratic",
    conger_kappa: "conger_kappa",
  };
  it.each(reference<Vector>("agreement").cases)("is what the reference says of $id, wide and long", (vector) => {
    for (const rows of [wide(vector.input.labels), long(vector.input.labels)]) {
      const found = measured(rows, { resamples: 5 });
      for (const [theirs, ours] of Object.entries(names))
        if (vector.expected[theirs] !== undefined) expectClose(of(found, ours).value, vector.expected[theirs]);
      for (const level of ["nominal", "ordinal", "interval", "ratio"]) {
        const alpha = vector.expected.krippendorff_alpha?.[level] ?? null;
        expectClose(of(found, `krippendorff_alpha_${level}`).value, alpha);
        const asked = measured(rows, { scale: level as LabelsAsked["scale"], resamples: 0 });
        expectClose(of(asked, "krippendorff_alpha").value, alpha);
      }
      expect(faults(JSON.parse(measuredJson(found, { version: "0.1.0", inputs: [] })))).toEqual([]);
      for (const value of Object.keys(names).map((name) => of(found, names[name] ?? "")))
        if (value.value === null) expect(value.reason).toMatch(/^[a-z-]+$/);
    }
  });

  it("gives an interval only from 20 units of 5 interviews on, and says why there is none", () => {
    const ratings = (n: number): Ratings => [
      Array.from({ length: n }, (_, i) => i % 2),
      Array.from({ length: n }, (_, i) => (i % 7 === 0 ? 1 : i % 2)),
    ];
    const clusters = (n: number, of: number) => Array.from({ length: n }, (_, i) => `P${i % of}`);
    const few = of(measured(wide(ratings(19), clusters(19, 6))), "krippendorff_alpha");
    expect([few.lower, few.reason, few.n]).toEqual([null, "too-few-units", 19]);
    const four = of(measured(wide(ratings(40), clusters(40, 4))), "krippendorff_alpha");
    expect([four.upper, four.reason]).toEqual([null, "too-few-interviews"]);
    const whole = measured(wide(ratings(40), clusters(40, 8)));
    const { value, lower, upper, reason } = of(whole, "krippendorff_alpha");
    expect(reason).toBe(null);
    expect(lower ?? 1).toBeLessThan(value ?? 0);
    expect(upper ?? 0).toBeGreaterThan(value ?? 1);
    expect(notesOf(measured(wide(ratings(40))))).toContain("units-drawn");
    expect(of(measured(wide(ratings(40), clusters(40, 8))), "krippendorff_alpha")).toEqual({
      ...{ value, lower, upper, reason },
      n: 40,
    });
  });

  it("comes close to the reference's bootstrap of whole interviews", () => {
    type Bootstrap = { cluster_bootstrap: { clusters: number[]; q025: number; q975: number; tolerance_abs: number } };
    const labels = new Map(reference<Vector>("agreement").cases.map(({ id, input }) => [id, input.labels]));
    for (const { id, cluster_bootstrap } of reference<Bootstrap>("alpha-bootstrap").cases) {
      const { clusters, q025, q975, tolerance_abs } = cluster_bootstrap;
      const found = of(measured(wide(labels.get(id) ?? [], clusters), { resamples: 2000 }), "krippendorff_alpha");
      if (found.lower === null) expect(found.reason).toMatch(/^too-few/);
      else expectClose([found.lower, found.upper], [q025, q975], { abs: tolerance_abs * 1.5 });
    }
  });

  it("says of degenerate tables why there is no number", () => {
    const same = measured(
      wide([
        [1, 1, 1, 1, 1],
        [1, 1, 1, 1, 1],
      ]),
    );
    expect(of(same, "krippendorff_alpha")).toMatchObject({ value: null, reason: "no-variation" });
    expect(of(same, "percent_agreement").value).toBe(1);
    expect(notesOf(same)).toContain("no-variation");
    const alone = measured(
      wide([
        [1, null, 2, null],
        [null, 1, null, 2],
      ]),
    );
    expect(of(alone, "krippendorff_alpha")).toMatchObject({ value: null, reason: "no-pairable-unit", n: 0 });
    expect(notesOf(alone)).toContain("no-pairable-unit");
    expect(
      of(
        measured(
          wide([
            ["a", "b"],
            ["a", "a"],
          ] as never),
        ),
        "weighted_kappa_linear",
      ).reason,
    ).toBe("not-ranks");
    const constant = measured(
      wide([
        [1, 1, 1, 1, 1, 1],
        [1, 0, 1, 1, 0, 1],
      ]),
    );
    expectClose(of(constant, "cohen_kappa").value, 0);
    expectClose(of(constant, "krippendorff_alpha").value, -0.1);
  });

  it("takes the codebook's categories where they are said, and says how many there are", () => {
    const ratings: Ratings = [
      [1, 2, 2, 1, 4, 4],
      [1, 1, 2, 1, 4, 2],
    ];
    const used = measured(wide(ratings));
    const all = measured(wide(ratings), { categories: ["1", "2", "3", "4"] });
    expect([used.settings.q, all.settings.q]).toEqual([3, 4]);
    expectClose(of(used, "brennan_prediger").value, (4 / 6 - 1 / 3) / (1 - 1 / 3));
    expectClose(of(all, "brennan_prediger").value, (4 / 6 - 1 / 4) / (1 - 1 / 4));
    expect(of(all, "weighted_kappa_linear").value).not.toBe(of(used, "weighted_kappa_linear").value);
  });

  it("takes names in the order of the codebook as ranks, and nothing more", () => {
    const numbers: Ratings = [
      [1, 2, 3, 3, 1, 2],
      [1, 3, 3, 2, 1, 1],
    ];
    const names = numbers.map((row) => row.map((one) => ["", "low", "middle", "high"][one ?? 0] ?? null));
    const ranks = measured(wide(names as never), { scale: "ordinal", categories: ["low", "middle", "high"] });
    const plain = measured(wide(numbers), { scale: "ordinal" });
    for (const name of ["krippendorff_alpha", "weighted_kappa_linear", "weighted_kappa_quadratic"])
      expectClose(of(ranks, name).value, of(plain, name).value);
    expect(of(ranks, "krippendorff_alpha_interval").reason).toBe("not-numbers");
    expect(of(measured(wide(names as never)), "krippendorff_alpha_ordinal").reason).toBe("not-ranks");
  });

  it("names the codes of the paradox, and those that failed", () => {
    const labels = reference<Vector>("agreement").cases.find(({ id }) => id === "paradox_high_agreement")?.input.labels;
    const found = measured(wide((labels ?? []).map((row) => row.map((one) => (one === 1 ? "oui" : "non"))) as never));
    expect(notesOf(found)).toContain("paradox");
    expect(unreliableCodes(found)).toEqual({ failed: ["non", "oui"], notAssessed: [] });
    expect(unreliableCodes(found, 0.2).failed).toEqual([]);
    expect(unreliableCodes({ values: {} })).toEqual({ failed: [], notAssessed: [] });
  });

  it("reads no alpha on fewer than twenty units, be it of one code or of all, and lets no code fail on it", () => {
    const names = (turned: number) =>
      Array.from({ length: 12 }, (_, i) => ((i + (i < turned ? 1 : 0)) % 2 ? "yes" : "no"));
    const found = measured(wide([names(0), names(5)] as never));
    const rows = found.tables.find(({ name }) => name === "codes")?.rows ?? [];
    expect(rows.map((row) => row.filter((cell) => cell === "too-few-units").length)).toEqual([1, 1]);
    expect(unreliableCodes(found).failed).toEqual([]);
    expect(unreliableCodes(found).notAssessed).toHaveLength(2);
    expect(notesOf(found)).toContain("too-few-units");
    expect(notesOf(found)).not.toContain("reading");
  });

  it("counts several codes of a unit each on their own, and all of them together", () => {
    const rows: Row[] = [
      ["unit", "coder", "code"],
      ...[
        ["u1", "a", "x"],
        ["u1", "a", "y"],
        ["u1", "b", "x"],
        ["u2", "a", ""],
        ["u2", "b", "y"],
        ["u3", "a", "y"],
      ],
    ];
    const found = measured(rows, { codes: "several" });
    const codes = found.values.codes as unknown as Record<string, Record<string, Value>>;
    expect([codes.x?.krippendorff_alpha?.value, codes.x?.percent_agreement?.n]).toEqual([1, 2]);
    expect(codes.y?.percent_agreement?.value).toBe(0);
    expect(of(found, "percent_agreement")).toMatchObject({ value: 0.5, n: 4 });
    expect([found.settings.q, found.values.units_of_two_coders]).toEqual([2, 2]);
    const list = found.tables.find(({ name }) => name === "disagreements");
    expect(list?.rows).toEqual([
      ["y", null, "u1", true, false],
      ["y", null, "u2", false, true],
    ]);
  });

  it("gives no interval for many decisions on few units", () => {
    const given = (i: number, coder: string): string[] =>
      ["x", "y", "z"].filter((_, c) => (coder === "a" ? i % 2 : (i + c) % 3) > 0);
    const once = Array.from({ length: 12 }, (_, i) => i).flatMap((i) =>
      ["a", "b"].flatMap((coder): Row[] => {
        const codes = given(i, coder);
        return (codes.length === 0 ? [""] : codes).map((code) => [`u${i}`, `P${i}`, coder, code]);
      }),
    );
    const found = measured([["unit", "interview", "coder", "code"], ...once], { codes: "several" });
    expect(of(found, "krippendorff_alpha")).toMatchObject({ n: 36, lower: null, reason: "too-few-units" });
    const { both, either } = found.values.placed as unknown as { both: number; either: number };
    expect([both > 0, either > both]).toEqual([true, true]);
  });

  it("lists every disagreement with what each gave", () => {
    const found = measured([
      ["item", "Anne", "Bob"],
      ["u1", "gain", "perte"],
      ["u2", "gain", "gain"],
      ["u3", "gain", null],
    ]);
    const list = found.tables.find(({ name }) => name === "disagreements");
    expect(list?.rows).toEqual([[null, "u1", "gain", "perte"]]);
  });

  it("tells its method with the references that it names, in both languages", () => {
    const told = methodsOf(
      measured(
        wide([
          [1, 2, 2],
          [1, 2, 1],
        ]),
      ),
    );
    for (const text of [told.fr, told.en]) {
      expect(text).toContain("Krippendorff, K. (2019)");
      expect(text).not.toMatch(/undefined|NaN|saturé|confirmed/);
    }
  });

  const sheets = fc.integer({ min: 2, max: 4 }).chain((coders) =>
    fc.array(fc.array(fc.constantFrom(1, 2, 3, null), { minLength: 6, maxLength: 6 }), {
      minLength: coders,
      maxLength: coders,
    }),
  );
  const numbers = (found: Measured): (number | null)[] =>
    ["krippendorff_alpha", "percent_agreement", "fleiss_kappa", "conger_kappa", "gwet_ac1", "brennan_prediger"].map(
      (name) => of(found, name).value,
    );

  it("does not depend on the order of coders or units, nor on the names of nominal codes", () => {
    fc.assert(
      fc.property(sheets, (ratings) => {
        fc.pre(ratings.some((row) => row.some((value) => value !== null)));
        const there = numbers(measured(wide(ratings)));
        expectClose(numbers(measured(wide(ratings.toReversed()))), there);
        expectClose(numbers(measured(wide(ratings.map((row) => row.toReversed())))), there);
        const renamed = ratings.map((row) => row.map((value) => (value === null ? null : ["z", "y", "x"][value - 1])));
        expectClose(numbers(measured(wide(renamed as never))), there);
      }),
      { seed: 1, numRuns: 40 },
    );
  });
});
