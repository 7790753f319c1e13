import { expect, it } from "vitest";
import { madeOfGiven } from "../../src/identity/given-names.js";

it.each([
  ["Tom Stevens", true],
  ["Stevens, Tom", true],
  ["Florence B", true],
  ["F. Bertrand", true],
  ["Monsieur Stevens", true],
  ["Tom Dumont", false],
  ["Florence Z.", false],
  ["F. B.", false],
])("a name is made of given ones or is not: %s", (name, is) => {
  expect(madeOfGiven(["Tom Baert", "Tom", "Baert", "Stevens", "Florence Bertrand", "Florence", "Bertrand"])(name)).toBe(
    is,
  );
});
