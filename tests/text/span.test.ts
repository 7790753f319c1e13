import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holds, overlaps, spanSet } from "../../src/text/span.js";

const span = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 6 })).map(([start, n]) => ({ start, end: start + n }));

describe("a set of spans", () => {
  it("says of any span what going through all of them says", () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), span, (all, one) => {
        expect(spanSet(all).overlaps(one)).toBe(all.some((other) => overlaps(other, one)));
        expect(spanSet(all).holds(one)).toBe(all.some((other) => holds(other, one)));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it("is asked quickly however many there are", () => {
    const all = Array.from({ length: 200_000 }, (_, i) => ({ start: i * 10, end: i * 10 + 5 }));
    const set = spanSet(all);
    const started = performance.now();
    expect(all.every((one) => set.holds(one) && !set.overlaps({ start: one.end, end: one.end + 5 }))).toBe(true);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
