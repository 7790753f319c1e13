import { describe, expect, it } from "vitest";
import { formatCoefficient, formatP, formatShare, formatShortOf, smallP } from "../../src/messages/numbers.js";

const limits = [0.667, 0.8];

describe("a coefficient as it is printed", () => {
  it("is 1 only where it is 1", () => {
    expect(formatCoefficient(1, "en")).toBe("1.00");
    expect(formatCoefficient(1, "en", { zeros: "dropped" })).toBe("1");
    expect(formatCoefficient(230 / 231, "en")).toBe(">\u00a00.99");
    expect(formatCoefficient(0.9985, "fr", { zeros: "dropped" })).toBe(">\u00a00,99");
    expect(formatCoefficient(-0.999, "en")).toBe("<\u00a0\u22120.99");
    expect(formatCoefficient(0.994, "en")).toBe("0.99");
  });
  it("is 0 only where it is 0", () => {
    expect([0, 0.004, 0.005, -0.001].map((one) => formatCoefficient(one, "en"))).toEqual([
      ...["0.00", "<\u00a00.01", "0.01", ">\u00a0\u22120.01"],
    ]);
  });
  it("stands on the side of a limit that it is on", () => {
    const shown = [0.6652, 0.796, 0.7998, 0.80005, 0.8, 0.667, 0.66699].map((one) =>
      formatCoefficient(one, "en", { limits }),
    );
    expect(shown).toEqual(["0.665", "0.796", "0.7998", "0.800", "0.800", "0.667", "0.66699"]);
    expect(formatCoefficient(0.71, "en", { limits })).toBe("0.71");
  });
});

describe("a share in per cent", () => {
  it("is 100 only where it is all, and 0 only where it is nothing", () => {
    expect([1, 0.9996, 0.99, 0.004, 0].map((one) => formatShare(one, "en"))).toEqual([
      "100%",
      ">\u00a099%",
      "99%",
      "<\u00a01%",
      "0%",
    ]);
    expect(formatShare(0.9996, "fr")).toBe(">\u00a099\u00a0%");
  });

  it("is rounded as it is written, not as the computer keeps it", () => {
    expect([0.575, 0.565, 0.145].map((one) => formatShare(one, "en"))).toEqual(["58%", "57%", "15%"]);
  });
});

describe("a p", () => {
  it("is never 0 or 1 by rounding", () => {
    expect([0, 0.00001, 0.0396, 0.99999, 1 - 1e-15, 1].map((p) => formatP(p, "en"))).toEqual([
      ...["0", "<\u00a00.0001", "0.0396", ">\u00a00.9999", "1", "1"],
    ]);
    expect([smallP(1e-9, "en"), smallP(0.00012, "fr")]).toEqual(["less than 0.000001", "0,00012"]);
  });
});

describe("a mean short of all", () => {
  it("does not look like all", () => {
    expect(formatShortOf(24.996, "en", 25)).toBe("24.996");
    expect([formatShortOf(25, "en", 25), formatShortOf(4.2, "en", 25)]).toEqual(["25.00", "4.20"]);
  });
});
