import { readFileSync } from "node:fs";
import { expect } from "vitest";

/** One set of published or computed numbers in tests/reference. */
export type Reference<Case> = {
  readonly source: string;
  readonly tolerance?: Tolerance;
  readonly cases: readonly (Case & { readonly id: string })[];
};
export type Tolerance = { readonly abs?: number; readonly rel?: number };

/** Reads tests/reference/<name>.json; the shape is stated by the test that asks. */
export const reference = <Case>(name: string): Reference<Case> =>
  JSON.parse(readFileSync(new URL(`../reference/${name}.json`, import.meta.url), "utf8"));

/** The incidence matrices that other reference files name. */
export function incidenceMatrices(): Map<string, number[][]> {
  const { cases } = reference<{ incidence: number[][] }>("incidence");
  return new Map(cases.map((each) => [each.id, each.incidence]));
}

/** Asserts |actual - expected| <= abs + rel |expected| in every place of numbers or (nested) lists of numbers and nulls. */
export function expectClose(actual: unknown, expected: unknown, { abs = 1e-9, rel = 1e-9 }: Tolerance = {}): void {
  if (Array.isArray(expected)) {
    expect(actual).toHaveLength(expected.length);
    expected.forEach((each, i) => {
      expectClose((actual as ArrayLike<unknown>)[i], each, { abs, rel });
    });
  } else if (typeof expected === "number") {
    expect(typeof actual).toBe("number");
    expect(Math.abs((actual as number) - expected), `${actual} for ${expected}`).toBeLessThanOrEqual(
      abs + rel * Math.abs(expected),
    );
  } else expect(actual).toBe(expected);
}

/** A small seeded generator for tests (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
