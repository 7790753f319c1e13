import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { epistemicNetwork, meansRotatedNetwork } from "../../src/statistics/epistemic-network.js";
import { symmetricAxes } from "../../src/statistics/symmetric-axes.js";
import { codePairs, windowConnections } from "../../src/statistics/window-connections.js";
import { expectClose, reference } from "./reference.js";

type Network = {
  input: { window: number; codes: string[]; turns: { unit: string; codes: number[] }[] };
  expected: {
    pairs: string[];
    connection_counts: number[][];
    line_weights: number[][];
    centered: number[][];
    rotation: number[][];
    points: number[][];
    variance: number[];
  };
};
const { cases, tolerance } = reference<Network>("epistemic-network");
const column = (rows: readonly (readonly number[])[], k: number): number[] => rows.map((row) => row[k] ?? 0);
const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, k) => sum + x * (b[k] ?? 0), 0);

describe("epistemic network analysis", () => {
  for (const { id, input, expected } of cases) {
    const units = [...new Set(input.turns.map((turn) => turn.unit))];
    const counts = units.map((unit) =>
      windowConnections(
        input.turns.filter((turn) => turn.unit === unit).map((turn) => turn.codes),
        input.window,
      ),
    );

    it(`agrees with rENA on ${id}, up to the sign of an axis`, () => {
      const pairs = codePairs(input.codes.length).map(([a, b]) => `${input.codes[a]} & ${input.codes[b]}`);
      expect(pairs).toEqual(expected.pairs);
      expect(counts).toEqual(expected.connection_counts);
      const network = epistemicNetwork(counts);
      expectClose(network.weights, expected.line_weights, tolerance);
      expectClose(network.centred, expected.centered, tolerance);
      const shown = expected.variance.filter((share) => share > 1e-12);
      expectClose(
        network.axes.map((axis) => axis.strength),
        shown,
        tolerance,
      );
      shown.forEach((_, k) => {
        const theirs = column(expected.rotation, k);
        const sign = Math.sign(dot(network.axes[k]?.direction ?? [], theirs));
        expectClose(
          network.axes[k]?.direction,
          theirs.map((x) => sign * x),
          tolerance,
        );
        expectClose(
          column(network.points, k),
          column(expected.points, k).map((x) => sign * x),
          tolerance,
        );
      });
    });

    it(`turned to two groups separates their means on the first axis alone: ${id}`, () => {
      const groups = [
        [0, 1],
        [2, 3],
      ] as const;
      const { points, axes } = meansRotatedNetwork(counts, groups);
      const gap = (k: number): number => {
        const [a = 0, b = 0, c = 0, d = 0] = column(points, k);
        return (a + b - c - d) / 2;
      };
      axes.forEach((axis, k) => {
        if (k > 0) expectClose([gap(k), dot(axis.direction, axes[0]?.direction ?? [])], [0, 0], { abs: 1e-8 });
        expectClose(dot(axis.direction, axis.direction), 1);
      });
      expect(gap(0)).toBeGreaterThan(0.1);
      expectClose(
        axes.reduce((sum, axis) => sum + axis.strength, 0),
        1,
      );
    });
  }

  it("counts what looking back from every turn counts", () => {
    const turns = fc.array(fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(turns, fc.integer({ min: 1, max: 4 }), (rows, window) => {
        const brute = codePairs(3).map(
          ([a, b]) =>
            rows.filter((row, t) => {
              const back = rows.slice(Math.max(0, t - window + 1), t + 1);
              return (row[a] && back.some((each) => each[b])) || (row[b] && back.some((each) => each[a]));
            }).length,
        );
        expect(windowConnections(rows, window)).toEqual(brute);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("has no axes where there are no connections", () => {
    expect(
      epistemicNetwork([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual({
      weights: [
        [0, 0],
        [0, 0],
      ],
      centred: [
        [0, 0],
        [0, 0],
      ],
      axes: [],
      points: [[], []],
    });
    expect(epistemicNetwork([])).toEqual({ weights: [], centred: [], axes: [], points: [] });
    expect(windowConnections([], 2)).toEqual([]);
  });

  it("finds axes that the matrix only stretches", () => {
    const matrices = fc
      .integer({ min: 1, max: 6 })
      .chain((size) =>
        fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size, maxLength: size }), {
          minLength: size,
          maxLength: size,
        }),
      )
      .map((rows) => rows.map((row, i) => row.map((x, j) => x + (rows[j]?.[i] ?? 0))));
    fc.assert(
      fc.property(matrices, (matrix) => {
        for (const { direction, strength } of symmetricAxes(matrix)) {
          expectClose(
            matrix.map((row) => dot(row, direction)),
            direction.map((x) => strength * x),
            { abs: 1e-9 },
          );
          expectClose(dot(direction, direction), 1);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
