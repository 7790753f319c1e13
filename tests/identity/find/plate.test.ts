import { describe, expect, it } from "vitest";
import { find } from "../../../src/identity/find/plate.js";

function plates(text: string): string[] {
  const lines = find(text).map(({ start, end, certainty }) => `${text.slice(start, end)} (${certainty})`);
  return [...new Set(lines)];
}

describe("licence plates", () => {
  it("are sure by their form alone in Belgium and France with hyphens", () => {
    expect(plates("vu 1-ABC-234 hier")[0]).toBe("1-ABC-234 (high)");
    expect(plates("vu AB-123-CD hier")[0]).toBe("AB-123-CD (high)");
  });

  it("are sure in any form where words speak of a vehicle", () => {
    for (const plate of [
      "1ABC234",
      "1 ABC 234",
      "ABC-123",
      "AB 123 CD",
      "123 ABC 75",
      "1234 AB 2A",
      "AB 1234",
      "VD 123 456",
      "GE 12345",
      "AB12 CDE",
    ])
      expect(plates(`ma voiture est immatriculée ${plate}.`)).toContain(`${plate} (high)`);
  });

  it("are less sure where words speak only of a vehicle", () => {
    expect(plates("ma voiture, 1ABC234")).toEqual(["1ABC234 (likely)"]);
    expect(plates("ma voiture, ABC-123")).toEqual(["ABC-123 (possible)"]);
    expect(plates("ma voiture, une BMW 320")).toEqual([]);
  });

  it("say little without such words", () => {
    expect(plates("AB12 CDE")).toEqual(["AB12 CDE (likely)"]);
    expect(plates("VD 123456")).toEqual(["VD 123456 (possible)"]);
  });

  it("are none of these: courses, sums, norms, times, small letters", () => {
    for (const text of [
      "le cours INF-101",
      "10 EUR 50",
      "20 CHF 30",
      "ISO-900",
      "LU 1234",
      "12 H 30",
      "ab-123-cd",
      "le Covid-19",
      "G7 2023",
    ])
      expect(plates(text)).toEqual([]);
  });
});
