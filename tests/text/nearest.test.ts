import { describe, expect, it } from "vitest";
import { editDistance, nearest } from "../../src/text/nearest.js";

describe("nearest", () => {
  it("forgives a swapped, missing or wrong letter, case and accents", () => {
    const names = ["regex", "near", "relation.alteree"];
    expect(nearest("regx", names)).toBe("regex");
    expect(nearest("naer", names)).toBe("near");
    expect(nearest("Relation.Altérée", names)).toBe("relation.alteree");
  });

  it("finds nothing where everything is far", () => {
    expect(nearest("sentence", ["near", "regex"])).toBeNull();
    expect(nearest("x", [])).toBeNull();
  });

  it("counts a swap of neighbours as one change", () => {
    expect(editDistance("abcd", "acbd")).toBe(1);
    expect(editDistance("ca", "abc")).toBe(3);
    expect(editDistance("", "abc")).toBe(3);
  });
});
