import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { find } from "../../../src/identity/find/iban.js";
import { found } from "./found.js";

const valid = (country: string, bban: string): string => {
  const figures = [...`${bban}${country}00`].map((sign) => parseInt(sign, 36)).join("");
  return `${country}${String(98n - (BigInt(figures) % 97n)).padStart(2, "0")}${bban}`;
};
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

describe("bank accounts", () => {
  it("finds any with the checksum right, in any spacing and case, and takes a slip for possible", () => {
    const account = fc.oneof(
      digits(18).map((bban) => valid("DE", bban)),
      digits(13).map((thirteen) => valid("LU", `001${thirteen}`)),
      digits(14).map((figures) => valid("GB", `WEST${figures}`)),
      digits(17).map((figures) => valid("CH", figures)),
    );
    fc.assert(
      fc.property(account, fc.constantFrom("", " ", "\u00a0", "-"), fc.boolean(), (iban, gap, isSmall) => {
        const written = (iban.match(/.{1,4}/g) ?? []).join(gap);
        const shown = isSmall ? written.toLowerCase() : written;
        expect(found(find, `le compte ${shown}, ou un autre`)).toEqual([`${shown} (high)`]);
        const last = shown.slice(0, -1) + ((Number(shown.slice(-1)) + 1) % 10);
        expect(found(find, last)).toEqual([`${last} (possible)`]);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("finds Belgian and French ones side by side", () => {
    expect(found(find, "BE68 5390 0754 7034 et FR14 2004 1010 0505 0001 3M02 606")).toEqual([
      "BE68 5390 0754 7034 (high)",
      "FR14 2004 1010 0505 0001 3M02 606 (high)",
    ]);
  });

  it("takes no ordinary words with figures for one", () => {
    for (const text of [
      "de 20 personnes dans une classe de 25 élèves en tout",
      "et 12 heures par semaine pendant 3 ans",
      "BE68 5390 0754",
      "XBE68539007547034",
    ])
      expect(found(find, text)).toEqual([]);
  });
});
