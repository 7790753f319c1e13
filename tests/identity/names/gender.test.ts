import { describe, expect, it } from "vitest";
import { genderOf } from "../../../src/identity/names/gender.js";

describe("the gender of a first name", () => {
  it("is known for common names, whatever their case and accents", () => {
    expect(["Nadia", "MARIE", "helene", "Fatiha"].map(genderOf)).toEqual(["f", "f", "f", "f"]);
    expect(["Karim", "Jean", "MEHMET", "loïc"].map(genderOf)).toEqual(["m", "m", "m", "m"]);
  });
  it("is both where women and men bear the name", () => {
    expect(["Dominique", "Camille", "Claude"].map(genderOf)).toEqual(["both", "both", "both"]);
  });
  it("of a compound is that of its first part", () => {
    expect([genderOf("Jean-Marie"), genderOf("Marie-Rose")]).toEqual(["m", "f"]);
  });
  it("is null for what is no listed first name", () => {
    expect([genderOf("Zorglin"), genderOf("")]).toEqual([null, null]);
  });
});
