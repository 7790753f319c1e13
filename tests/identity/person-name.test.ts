import { describe, expect, it } from "vitest";
import { readName } from "../../src/identity/person-name.js";

const parts = (form: string) => {
  const { first, last } = readName(form);
  return [first, last];
};

describe("a person's name", () => {
  it.each([
    ["Josiane Wéry", "Josiane", "Wéry"],
    ["WÉRY Josiane", "Josiane", "WÉRY"],
    ["Wéry, Josiane", "Josiane", "Wéry"],
    ["Wéry Josiane", "Josiane", "Wéry"],
    ["Wéry Marie Josiane", "Marie Josiane", "Wéry"],
    ["Van den Bossche, Emma", "Emma", "Van den Bossche"],
    ["Van den Bossche Emma", "Emma", "Van den Bossche"],
    ["Nkurunziza, Zolani", "Zolani", "Nkurunziza"],
    ["Martin, Thomas", "Thomas", "Martin"],
    ["Mme Wéry, Josiane", "Josiane", "Wéry"],
    ["Wery, J.", "J.", "Wery"],
    ["J. Wery", "J.", "Wery"],
    ["J-P Wery", "J-P", "Wery"],
    ["J.-P. Van Damme", "J.-P.", "Van Damme"],
    ["Zolani Martin", "Zolani", "Martin"],
    ["Thomas Martin", "Thomas", "Martin"],
    ["Van Damme", null, "Van Damme"],
    ["De La Rose", null, "De La Rose"],
    ["Mme Wéry", null, "Wéry"],
    ["Josiane,", "Josiane", null],
  ])("%s is read in its parts, in either order", (form, first, last) => {
    expect(parts(form)).toEqual([first, last]);
  });
});
