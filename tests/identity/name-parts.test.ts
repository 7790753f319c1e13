import { expect, it } from "vitest";
import { partsOfEntry, sharedPart } from "../../src/identity/name-parts.js";
import { entities } from "./made.js";

it.each([
  [["Julie Laurent", "Julie", "Laurent"], "Emilie Delcourt", ["julie"], ["laurent"]],
  [["Laurent"], "Delcourt", [], ["laurent"]],
  [["Laurent"], "Fabrice", ["laurent"], []],
  [["Mme Rose"], "Florence", [], ["rose"]],
  [["Van de Walle"], "Stevens", [], ["vandewalle"]],
  [["Y. El Amrani"], "C. Chraïbi", [], ["elamrani"]],
] as const)("an entry of the key tells which words are first and family names: %s", (real, pseudonym, first, last) => {
  const parts = partsOfEntry({ real, pseudonym });
  expect([[...parts.first], [...parts.last]]).toEqual([first, last]);
});

it("a word alone is shared in the same part of a name, or in the other", () => {
  const parts = partsOfEntry({ real: ["Julie Laurent"], pseudonym: "Emilie Delcourt" });
  const shared = (form: string): unknown => entities(form).map((one) => sharedPart(parts, one))[0];
  expect(["Julie", "Laurent", "Mme Laurent", "Laurent Peeters", "Nadia"].map(shared)).toEqual([
    "same",
    "other",
    "same",
    "other",
    null,
  ]);
});
