import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { find as belgian } from "../../../src/identity/find/belgian-numbers.js";
import { find as british } from "../../../src/identity/find/british-numbers.js";
import { find as french } from "../../../src/identity/find/french-numbers.js";
import { find as luxembourg } from "../../../src/identity/find/luxembourg-number.js";
import { find as swiss } from "../../../src/identity/find/swiss-number.js";
import { found } from "./found.js";

const pad = (value: number | bigint, length: number): string => String(value).padStart(length, "0");
const runs = { seed: 1, numRuns: 500 };

/** Checks written here anew, with whole numbers, so that the tests share nothing with what they try. */
const registerCheck = (nine: string, century: 1900 | 2000): string =>
  pad(97n - (BigInt(century === 2000 ? `2${nine}` : nine) % 97n), 2);
const nirKey = (thirteen: string): string =>
  pad(97n - (BigInt(thirteen.replace("2A", "19").replace("2B", "18")) % 97n), 2);
const swissCheck = (twelve: string): string =>
  String((10 - ([...twelve].reduce((sum, digit, i) => sum + Number(digit) * (i % 2 ? 3 : 1), 0) % 10)) % 10);
const healthCheck = (nine: string): number =>
  (11 - ([...nine].reduce((sum, digit, i) => sum + Number(digit) * (10 - i), 0) % 11)) % 11;

/** Any number with one of its digits changed into another. */
function slip(written: string, at: number, by: number): string {
  const places = [...written.matchAll(/\d/g)].map(({ index }) => index);
  const place = places[at % places.length] ?? 0;
  const digit = (Number(written.charAt(place)) + 1 + (by % 9)) % 10;
  return written.slice(0, place) + digit + written.slice(place + 1);
}
const isHigh = (line: string): boolean => line.endsWith("(high)");

const birth = fc.record({
  year: fc.nat(99),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const separators = fc.constantFrom(
  ["", "", ""],
  [".", "-", "."],
  [" ", " ", " "],
  [".", " - ", "."],
  ["\u00a0", "\u00a0", "\u00a0"],
);

describe("Belgian numbers", () => {
  it("finds any register number with its check digits right, of both centuries and bis, and is sure", () => {
    const century = fc.constantFrom<1900 | 2000>(1900, 2000);
    fc.assert(
      fc.property(
        birth,
        fc.constantFrom(0, 20, 40),
        fc.nat(999),
        century,
        separators,
        (date, bis, serial, of, [a, b, c]) => {
          const [year, month, day] = [pad(date.year, 2), pad(date.month + bis, 2), pad(date.day, 2)];
          const check = registerCheck(`${year}${month}${day}${pad(serial, 3)}`, of);
          const written = `${year}${a}${month}${a}${day}${b}${pad(serial, 3)}${c}${check}`;
          expect(found(belgian, `mon numéro est ${written}, voilà`)).toContain(`${written} (high)`);
        },
      ),
      runs,
    );
  });

  it("is never sure after a slip of one digit, unless it makes a number of the other century", () => {
    fc.assert(
      fc.property(birth, fc.nat(999), fc.nat(10), fc.nat(8), (date, serial, at, by) => {
        const nine = `${pad(date.year, 2)}${pad(date.month, 2)}${pad(date.day, 2)}${pad(serial, 3)}`;
        const wrong = slip(nine + registerCheck(nine, 1900), at, by);
        const isOther = registerCheck(wrong.slice(0, 9), 2000) === wrong.slice(9);
        expect(found(belgian, wrong).some(isHigh)).toBe(isOther);
      }),
      runs,
    );
  });

  it("takes a slip for likely where the number is written as usual", () => {
    expect(found(belgian, "85.07.30-033.29")).toEqual(["85.07.30-033.29 (likely)"]);
    expect(found(belgian, "NISS 85 07 30 033 29")).toEqual(["85 07 30 033 29 (likely)"]);
  });

  it("finds identity cards, and enterprises as possible", () => {
    expect(found(belgian, "carte d’identité 590-1234567-74")).toEqual(["590-1234567-74 (high)"]);
    expect(found(belgian, "carte d’identité 590-1234567-75")).toEqual(["590-1234567-75 (likely)"]);
    expect(found(belgian, `591-0000000-${pad(5910000000 % 97, 2)}`).some(isHigh)).toBe(true);
    expect(found(belgian, "TVA BE 0123.456.749")).toEqual(["BE 0123.456.749 (possible)"]);
  });

  it("takes no sums, impossible dates or longer numbers for register numbers", () => {
    for (const text of [
      "99.99.99-999.99",
      "12 345 678 901 euros",
      "128507300332899",
      "+32470123456",
      "12 13 45 678 90",
    ])
      expect(found(belgian, text)).toEqual([]);
  });
});

describe("French numbers", () => {
  const department = fc.oneof(
    fc
      .integer({ min: 1, max: 95 })
      .filter((n) => n !== 20)
      .map((n) => pad(n, 2)),
    fc.constantFrom("2A", "2B"),
  );

  it("finds any social-security number with its key right, of Corsica too, and is sure", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 2),
        birth,
        department,
        fc.nat(989),
        fc.nat(998),
        (sex, date, place, commune, order) => {
          const groups = [sex, pad(date.year, 2), pad(date.month, 2), place, pad(commune + 1, 3), pad(order + 1, 3)];
          const key = nirKey(groups.join(""));
          for (const gap of ["", " ", "\u202f"]) {
            const written = [...groups, key].join(gap);
            expect(found(french, `n° ${written}.`)).toEqual([`${written} (high)`]);
          }
        },
      ),
      runs,
    );
  });

  it("is never sure after a slip of one digit", () => {
    fc.assert(
      fc.property(birth, department, fc.nat(989), fc.nat(14), fc.nat(8), (date, place, commune, at, by) => {
        const thirteen = `2${pad(date.year, 2)}${pad(date.month, 2)}${place}${pad(commune + 1, 3)}001`;
        expect(found(french, slip(thirteen + nirKey(thirteen), at, by)).filter(isHigh)).toEqual([]);
      }),
      runs,
    );
  });

  it("needs words before a number without its key, and before SIREN and SIRET", () => {
    expect(found(french, "ma sécu c'est 1 85 05 78 006 084")).toEqual(["1 85 05 78 006 084 (likely)"]);
    expect(found(french, "1850578006084")).toEqual([]);
    expect(found(french, "SIREN 123 456 782")).toEqual(["123 456 782 (possible)"]);
    expect(found(french, "un budget de 123 456 782")).toEqual([]);
  });
});

describe("Luxembourg and Swiss numbers", () => {
  it("finds the matricule of the published example, and doubts any slip in it", () => {
    expect(found(luxembourg, "matricule 1893120105732")).toEqual(["1893120105732 (high)"]);
    expect(found(luxembourg, "1893 12 01 057 32")).toEqual(["1893 12 01 057 32 (high)"]);
    fc.assert(
      fc.property(fc.nat(12), fc.nat(8), (at, by) => {
        expect(found(luxembourg, slip("1893120105732", at, by)).filter(isHigh)).toEqual([]);
      }),
      runs,
    );
  });

  it("is sure of exactly one pair of check digits for any eleven first ones", () => {
    fc.assert(
      fc.property(birth, fc.nat(999), (date, serial) => {
        const first = `19${pad(date.year, 2)}${pad(date.month, 2)}${pad(date.day, 2)}${pad(serial, 3)}`;
        const sure = Array.from({ length: 100 }, (_, check) => found(luxembourg, first + pad(check, 2))).filter(
          (lines) => lines.some(isHigh),
        );
        expect(sure).toHaveLength(1);
      }),
      { seed: 1, numRuns: 30 },
    );
  });

  it("finds any Swiss number with its check digit right, is sure, and doubts a slip", () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.nat(9), fc.nat(8), fc.constantFrom("", ".", " "), (number, at, by, gap) => {
        const twelve = `756${pad(number, 9)}`;
        const all = twelve + swissCheck(twelve);
        const written = [all.slice(0, 3), all.slice(3, 7), all.slice(7, 11), all.slice(11)].join(gap);
        expect(found(swiss, `AVS ${written}`)).toEqual([`${written} (high)`]);
        expect(found(swiss, all.slice(0, 3) + slip(all.slice(3), at, by)).filter(isHigh)).toEqual([]);
      }),
      runs,
    );
  });
});

describe("British numbers", () => {
  it("finds the National Insurance number by its form, and is sure where words announce it", () => {
    expect(found(british, "AB 12 34 56 C", "en")).toEqual(["AB 12 34 56 C (likely)"]);
    expect(found(british, "my National Insurance number, AB123456C", "en")).toEqual(["AB123456C (high)"]);
    for (const text of ["QQ 12 34 56 C", "GB123456A", "AB 12 34 56 E", "XAB123456C"])
      expect(found(british, text, "en")).toEqual([]);
  });

  it("finds any NHS number that is announced, and is sure only where its check digit is right", () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.nat(9), fc.nat(8), (number, at, by) => {
        const nine = pad(number, 9);
        const check = healthCheck(nine);
        fc.pre(check < 10);
        expect(found(british, `NHS number ${nine}${check}`, "en")).toEqual([`${nine}${check} (high)`]);
        expect(found(british, `NHS number ${slip(`${nine}${check}`, at, by)}`, "en").filter(isHigh)).toEqual([]);
      }),
      runs,
    );
    expect(found(british, "there were 9434765919 of them", "en")).toEqual([]);
  });
});
