import { sum } from "./sum.js";

/** The distribution of a whole number: `probabilities[i]` is P(X = low + i). */
export type Discrete = { readonly low: number; readonly probabilities: Float64Array };

/** An exact test of a count: what was found, what the null gives, and the two one-sided and the two-sided p. */
export type ExactTest = {
  readonly observed: number;
  readonly expected: number;
  readonly variance: number;
  /** P(X >= observed). */
  readonly greater: number;
  /** P(X <= observed). */
  readonly less: number;
  /** The sum of all probabilities not above that of the observed (R's rule). */
  readonly twoSided: number;
  /** The smallest p that any outcome could have given. */
  readonly smallest: { readonly greater: number; readonly less: number; readonly twoSided: number };
};

/** Symmetric outcomes must count as equally likely although their probabilities differ by rounding. */
const nearlyEqual = 1 + 1e-7;

/**
 * The distribution of the sum of two independent whole numbers.
 * @example
 * convolve({ low: 0, probabilities: [0.5, 0.5] }, { low: 1, probabilities: [0.5, 0.5] }) // => { low: 1, probabilities: [0.25, 0.5, 0.25] }
 */
export function convolve(x: Discrete, y: Discrete): Discrete {
  const probabilities = new Float64Array(x.probabilities.length + y.probabilities.length - 1);
  x.probabilities.forEach((p, i) => {
    if (p > 0)
      y.probabilities.forEach((q, j) => {
        probabilities[i + j] = (probabilities[i + j] ?? 0) + p * q;
      });
  });
  return { low: x.low + y.low, probabilities };
}

/**
 * The exact test of an observed count against a distribution.
 * @example
 * exactTest({ low: 0, probabilities: [0.25, 0.5, 0.25] }, 2).twoSided // => 0.5
 * exactTest({ low: 0, probabilities: [0.25, 0.5, 0.25] }, 2).smallest // => { greater: 0.25, less: 0.25, twoSided: 0.5 }
 */
export function exactTest({ low, probabilities }: Discrete, observed: number): ExactTest {
  const all = Array.from(probabilities);
  const at = observed - low;
  const expected = sum(all.map((p, i) => p * (low + i)));
  const possible = all.filter((p) => p > 0);
  const rarest = possible.reduce((least, p) => Math.min(least, p), 1);
  return {
    observed,
    expected,
    variance: sum(all.map((p, i) => p * (low + i - expected) ** 2)),
    greater: atMostOne(sum(all.slice(Math.max(0, at)).reverse())),
    less: atMostOne(sum(all.slice(0, Math.max(0, at + 1)))),
    twoSided: atMostOne(notAbove(all, all[at] ?? 0)),
    smallest: { greater: possible.at(-1) ?? 1, less: possible[0] ?? 1, twoSided: atMostOne(notAbove(all, rarest)) },
  };
}

const atMostOne = (p: number): number => Math.min(1, p);
const notAbove = (all: readonly number[], p: number): number =>
  sum(all.filter((each) => each <= p * nearlyEqual).sort((a, b) => a - b));
