import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accumulation } from "../../src/statistics/accumulation.js";
import { accumulationSd } from "../../src/statistics/accumulation-sd.js";
import { coleman } from "../../src/statistics/coleman.js";
import { curvesOverOrders } from "../../src/statistics/curves-over-orders.js";
import { distributionOverOrders } from "../../src/statistics/distribution-over-orders.js";
import { exactOrderDistribution } from "../../src/statistics/exact-order-distribution.js";
import { meanAccumulation } from "../../src/statistics/mean-accumulation.js";
import { orderBand, orderMoments, orderQuantiles } from "../../src/statistics/order-distribution.js";
import { quantile } from "../../src/statistics/quantile.js";
import { sampledOrderDistribution } from "../../src/statistics/sampled-order-distribution.js";
import { shareOfOrders } from "../../src/statistics/share-of-orders.js";
import { expectClose, incidenceMatrices, reference, seeded } from "./reference.js";

const matrices = incidenceMatrices();
const matrix = (name: string): number[][] => matrices.get(name) ?? [];

type InOrder = {
  matrix: string;
  expected: {
    S_obs: number;
    new_codes_in_order: number[];
    cumulative_in_order: number[];
    first_interview_of_code: (number | null)[];
    exact_mean: number[];
    vegan_exact_sd_conditional: number[];
    coleman_mean: number[];
    coleman_sd: number[];
  };
};
describe("accumulation in the order conducted, and its mean over all orders", () => {
  for (const { id, expected, matrix: name } of reference<InOrder>("accumulation").cases) {
    it(`agrees with the reference on ${id}`, () => {
      const { newCodes, cumulative, firstInterview } = accumulation(matrix(name));
      expect(newCodes).toEqual(expected.new_codes_in_order);
      expect(cumulative).toEqual(expected.cumulative_in_order);
      expect(firstInterview).toEqual(expected.first_interview_of_code);
      expectClose(meanAccumulation(matrix(name)), expected.exact_mean);
      expectClose(coleman(matrix(name)).mean, expected.coleman_mean);
      expectClose(coleman(matrix(name)).sd, expected.coleman_sd, { abs: 1e-6 });
    });
  }

  it("gives nothing for no interviews, and a curve of zeros where nothing is coded", () => {
    expect(accumulation([])).toEqual({ newCodes: [], cumulative: [], firstInterview: [] });
    expect(meanAccumulation([])).toEqual([]);
    expect(accumulationSd([])).toEqual([]);
    expect(meanAccumulation(matrix("nothing_coded"))).toEqual([0, 0, 0, 0]);
    expect(accumulationSd(matrix("nothing_coded"))).toEqual([0, 0, 0, 0]);
  });

  it("throws on rows of unequal length", () => {
    expect(() => accumulation([[1, 0], [1]])).toThrow(RangeError);
  });

  it("leaves its input alone", () => {
    const frozen = Object.freeze(matrix("r8x22").map((row) => Object.freeze(row)));
    expect(() => [accumulation(frozen), exactOrderDistribution(frozen), accumulationSd(frozen)]).not.toThrow();
  });
});

type Exact = {
  matrix: string;
  expected: {
    mean: number[];
    sd: number[];
    min: number[];
    max: number[];
    quantiles_inverse_cdf: Record<string, number[]>;
    subset_counts: Record<string, number>[] | null;
  };
};
describe("the exact distribution over all orders", () => {
  for (const { id, expected, matrix: name } of reference<Exact>("order-distribution").cases) {
    it(`agrees with the enumeration of ${id}`, () => {
      const distribution = exactOrderDistribution(matrix(name));
      const counts = distribution.counts.map((row) =>
        Object.fromEntries(row.flatMap((count, s) => (count > 0 ? [[String(s), count]] : []))),
      );
      if (expected.subset_counts !== null) expect(counts).toEqual(expected.subset_counts);
      const moments = orderMoments(distribution);
      expectClose(moments.mean, expected.mean);
      expectClose(moments.sd, expected.sd);
      expect([moments.min, moments.max]).toEqual([expected.min, expected.max]);
      for (const [p, codes] of Object.entries(expected.quantiles_inverse_cdf)) {
        expect(orderQuantiles(distribution, Number(p))).toEqual(codes);
      }
      expectClose(accumulationSd(matrix(name)), expected.sd);
    });
  }

  it("has exactly no spread where the order cannot matter, where vegan prints 1e-8", () => {
    expect(accumulationSd(matrix("identical_interviews"))).toEqual([0, 0, 0, 0, 0, 0]);
    expect(
      accumulationSd([
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ]),
    ).toEqual([0, 0, 0]);
  });

  it("is not the standard deviation of vegan, which replaces the covariances by correlations", () => {
    const vegan = reference<InOrder>("accumulation").cases.find((each) => each.id === "r8x22");
    const exact = accumulationSd(matrix("r8x22"));
    expectClose(exact[0], vegan?.expected.vegan_exact_sd_conditional[0], { abs: 1e-6 });
    expect(Math.abs((exact[1] ?? 0) - (vegan?.expected.vegan_exact_sd_conditional[1] ?? 0))).toBeGreaterThan(0.1);
  });

  it("refuses more interviews than it can visit", () => {
    expect(() => exactOrderDistribution(new Array(21).fill([1]))).toThrow(RangeError);
  });

  const small = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 7 }))
    .chain(([t, codes]) =>
      fc.array(fc.array(fc.boolean(), { minLength: codes, maxLength: codes }), { minLength: t, maxLength: t }),
    );

  it("is what visiting all T! orders one by one gives", () => {
    fc.assert(
      fc.property(small, (incidence) => {
        const curves = curvesOverOrders(incidence, allOrders(incidence.length));
        const { mean, sd } = orderMoments(exactOrderDistribution(incidence));
        const { lower, upper } = orderBand(exactOrderDistribution(incidence));
        incidence.forEach((_, t) => {
          const codes = curves.map((curve) => curve[t] ?? 0).sort((a, b) => a - b);
          const average = codes.reduce((a, b) => a + b, 0) / codes.length;
          const variance = codes.reduce((sum, s) => sum + (s - average) ** 2, 0) / codes.length;
          expectClose([mean[t], sd[t]], [average, Math.sqrt(variance)], { abs: 1e-7 });
          expectClose(meanAccumulation(incidence)[t], average);
          expectClose(accumulationSd(incidence)[t], Math.sqrt(variance), { abs: 1e-7 });
          expect(lower[t]).toBe(codes[Math.ceil(codes.length * 0.025 - 1e-9) - 1]);
          expect(upper[t]).toBe(codes[Math.ceil(codes.length * 0.975 - 1e-9) - 1]);
        });
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it("never falls along the curve and closes on the number of codes seen", () => {
    fc.assert(
      fc.property(small, (incidence) => {
        const seen = accumulation(incidence).cumulative.at(-1) ?? 0;
        const { lower, upper } = orderBand(exactOrderDistribution(incidence));
        expect([lower.at(-1), upper.at(-1)]).toEqual([seen, seen]);
        expect([...lower].sort((a, b) => a - b)).toEqual(lower);
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});

type Given = {
  matrix: string;
  input: { permutations_1based: number[][] };
  expected: {
    curves: number[][];
    mean: number[];
    sd: number[];
    q025_type7: number[];
    median_type7: number[];
    q975_type7: number[];
  };
};
describe("curves over given and over random orders", () => {
  for (const { id, matrix: name, input, expected } of reference<Given>("given-orders").cases) {
    it(`agrees with vegan's specaccum(method = "random") on the orders given for ${id}`, () => {
      const orders = input.permutations_1based.map((order) => order.map((i) => i - 1));
      const curves = curvesOverOrders(matrix(name), orders);
      expect(curves).toEqual(expected.curves);
      const at = (t: number): number[] => curves.map((curve) => curve[t] ?? 0);
      expected.q025_type7.forEach((q, t) => {
        expectClose(
          [0.025, 0.5, 0.975].map((p) => quantile(at(t), p)),
          [q, expected.median_type7[t], expected.q975_type7[t]],
        );
      });
    });
  }

  it("agrees with the exact mean and spread within the error of sampling, beyond 20 interviews", () => {
    const incidence = matrix("r30x60");
    const orders = 4000;
    const distribution = sampledOrderDistribution(incidence, { orders, random: seeded(1) });
    const { mean } = orderMoments(distribution);
    const [exactMean, exactSd] = [meanAccumulation(incidence), accumulationSd(incidence)];
    mean.forEach((codes, t) => {
      const reach = (4.5 * (exactSd[t] ?? 0)) / Math.sqrt(orders);
      expect(Math.abs(codes - (exactMean[t] ?? 0))).toBeLessThanOrEqual(reach + 1e-12);
    });
    expect(distribution.basis).toBe("sampled-orders");
  });

  it("are exact up to twenty interviews and random beyond", () => {
    const random = seeded(1);
    expect(distributionOverOrders(matrix("r20x45"), { random })).toEqual(exactOrderDistribution(matrix("r20x45")));
    const beyond = distributionOverOrders(matrix("r30x60"), { orders: 40, random });
    expect(beyond.basis).toBe("sampled-orders");
    expect(beyond.counts[0]?.reduce((a, b) => a + b, 0)).toBe(40);
  });

  it("comes close to the exact band where both exist", () => {
    const exact = orderBand(exactOrderDistribution(matrix("r12x15")));
    const sampled = orderBand(sampledOrderDistribution(matrix("r12x15"), { orders: 5000, random: seeded(7) }));
    exact.median.forEach((codes, t) => {
      expect(Math.abs(codes - (sampled.median[t] ?? 0))).toBeLessThanOrEqual(1);
    });
  });

  it("gives the same for the same seed and another for another", () => {
    const draw = (seed: number) => sampledOrderDistribution(matrix("r12x15"), { orders: 50, random: seeded(seed) });
    expect(draw(3)).toEqual(draw(3));
    expect(draw(3)).not.toEqual(draw(4));
  });
});

describe("the share of orders in which a rule is met", () => {
  it("visits each order once, up to nine interviews", () => {
    for (const t of [1, 2, 3, 4, 5, 6]) {
      const visited: string[] = [];
      const ownCodes = Array.from({ length: t }, (_, i) =>
        Array.from({ length: t * t }, (_code, j) => j >= i * i && j < (i + 1) ** 2),
      );
      const rule = (newCodes: readonly number[]): boolean => {
        visited.push(newCodes.join());
        return newCodes[0] === 1;
      };
      expectClose(shareOfOrders(ownCodes, rule, { random: () => 0 }).value, 1 / t);
      expect(visited).toHaveLength(factorial(t));
      expect(new Set(visited).size).toBe(factorial(t));
    }
  });

  it("sees the new codes of every order, with more codes than fit one word", () => {
    const random = seeded(9);
    const incidence = Array.from({ length: 5 }, () => Array.from({ length: 70 }, () => random() < 0.3));
    const visited: string[] = [];
    shareOfOrders(incidence, (newCodes) => visited.push(newCodes.join()) < 0, { random });
    const curves = curvesOverOrders(incidence, allOrders(5));
    const differences = curves.map((curve) => curve.map((codes, t) => codes - (curve[t - 1] ?? 0)).join());
    expect(visited.toSorted()).toEqual(differences.toSorted());
    const brute = allOrders(5).map((order) => accumulation(order.map((i) => incidence[i] ?? [])).cumulative);
    expect(curves).toEqual(brute);
  });

  it("draws orders beyond nine interviews, close to the truth", () => {
    const incidence = Array.from({ length: 12 }, (_, i) => [i < 3]);
    const share = shareOfOrders(incidence, (newCodes) => newCodes[0] === 1, { orders: 4000, random: seeded(5) });
    expect(share.value).toBeGreaterThan(0.22);
    expect(share.value).toBeLessThan(0.28);
  });

  it("is not defined without interviews", () => {
    expect(shareOfOrders([], () => true, { random: () => 0 })).toEqual({ value: null, reason: "no-units" });
  });
});

function allOrders(size: number): number[][] {
  if (size === 0) return [[]];
  return allOrders(size - 1).flatMap((order) =>
    Array.from({ length: size }, (_, at) => [...order.slice(0, at), size - 1, ...order.slice(at)]),
  );
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
