import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributesShown } from "../../src/identity/attributes.js";
import { coarsen } from "../../src/identity/attributes-coarsen.js";
import { numberIn, yearIn } from "../../src/identity/attributes-numbers.js";
import type { Person } from "../../src/identity/attributes-people.js";
import { uniqueCombinations } from "../../src/identity/attributes-unique.js";

function table(header: string, ...rows: string[]): Person[] {
  const columns = header.split("|");
  return rows.map((row, at) => {
    const cells = row.split("|");
    return { id: `P${at + 1}`, attributes: Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""])) };
  });
}

/** Eight invented teachers: one man, one with far more years than the others. */
const TEACHERS = table(
  "sexe|âge|ancienneté|école|réseau",
  "F|28 ans|4 ans|A|libre",
  "F|35 ans|11 ans|A|libre",
  "F|41 ans|18 ans|B|libre",
  "F|44 ans|21 ans|B|communal",
  "F|47 ans|25 ans|A|communal",
  "F|52 ans|29 ans|C|communal",
  "M|55 ans|30 ans|B|libre",
  "F|63 ans|41 ans|D|communal",
);

const column = (people: readonly Person[], name: string): (string | undefined)[] =>
  people.map(({ attributes }) => attributes[name]);

describe("attributes that single somebody out", () => {
  it("names the only man by that alone", () => {
    const his = uniqueCombinations(TEACHERS).filter(({ id }) => id === "P7");
    expect(his.map(({ columns, values, k }) => [columns, values, k])).toEqual([
      [["sexe"], ["M"], 1],
      [["âge"], ["55 ans"], 1],
      [["ancienneté"], ["30 ans"], 1],
    ]);
  });

  it("puts columns together only where one does not do", () => {
    const people = table("a|b|c", "1|1|1", "1|2|2", "2|1|2", "2|2|1", "1|1|2", "2|2|2");
    const found = uniqueCombinations(people).map(({ id, columns }) => `${id} ${columns.join("+")}`);
    expect(found).toEqual(["P1 a+c", "P1 b+c", "P2 a+b", "P3 a+b", "P4 a+c", "P4 b+c", "P5 a+b+c", "P6 a+b+c"]);
  });

  it("singles nobody out by what is not known, and minds no accents or case", () => {
    expect(uniqueCombinations(table("ville", "Liège", "liege", ""))).toEqual([]);
  });

  it("lists pairs of people where two are still too few", () => {
    const people = table("région", "sud", "sud", "nord", "nord", "nord");
    expect(uniqueCombinations(people, { most: 2 }).map(({ id, k }) => [id, k])).toEqual([
      ["P1", 2],
      ["P2", 2],
    ]);
  });

  it("agrees with counting by hand on any small table, and lists no set that holds a smaller one", () => {
    const cell = fc.constantFrom("", "x", "y", "z");
    const rows = fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 9 });
    fc.assert(
      fc.property(rows, (cells) => {
        const people = table("a|b|c|d", ...cells.map((row) => row.join("|")));
        const found = uniqueCombinations(people);
        const isAlone = (id: string, columns: readonly string[]): boolean => {
          const own = people.find((one) => one.id === id);
          const same = people.filter((one) => columns.every((c) => one.attributes[c] === own?.attributes[c]));
          return same.length === 1 && columns.every((c) => own?.attributes[c] !== "");
        };
        for (const { id, columns } of found) {
          expect(isAlone(id, columns)).toBe(true);
          for (const one of columns)
            expect(
              columns.length > 1 &&
                isAlone(
                  id,
                  columns.filter((c) => c !== one),
                ),
            ).toBe(false);
        }
        for (const { id } of people)
          for (const one of ["a", "b", "c", "d"])
            expect(found.some((set) => set.id === id && set.columns.join() === one)).toBe(isAlone(id, [one]));
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("stays quick with a thousand people and twenty columns", () => {
    const people = Array.from({ length: 1000 }, (_, at) => ({
      id: `P${at}`,
      attributes: Object.fromEntries(Array.from({ length: 20 }, (_, c) => [`c${c}`, String((at * (c + 3)) % 3)])),
    }));
    const start = performance.now();
    uniqueCombinations(people);
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});

describe("attributes made coarser", () => {
  const coarse = coarsen(TEACHERS, "fr");

  it("takes the whole column away where the only man would be guessed", () => {
    expect(column(coarse.people, "sexe")).toEqual(Array(8).fill(undefined));
    expect(coarse.notes.find((note) => note.column === "sexe")?.done).toBe("withheld");
    expect(coarse.notes.find((note) => note.column === "sexe")?.why.en).toContain("everybody would guess it");
  });

  it("puts ages and years of service into bands of ten, wide enough at the ends for two people", () => {
    expect(column(coarse.people, "âge")).toEqual([
      "moins de 40",
      "moins de 40",
      "de 40 à 49",
      "de 40 à 49",
      "de 40 à 49",
      "50 et plus",
      "50 et plus",
      "50 et plus",
    ]);
    expect(new Set(column(coarse.people, "ancienneté"))).toEqual(new Set(["moins de 20", "de 20 à 29", "30 et plus"]));
  });

  it("withholds the values of one person alone where there are several", () => {
    expect(column(coarse.people, "école")).toEqual(["A", "A", "B", "B", "A", "non communiqué", "B", "non communiqué"]);
    expect(column(coarse.people, "réseau")).toEqual(column(TEACHERS, "réseau"));
  });

  it("withholds the rarest other value with the only single one", () => {
    const people = table("ville", "A", "A", "A", "B", "B", "C");
    expect(column(coarsen(people, "en").people, "ville")).toEqual(["A", "A", "A", "withheld", "withheld", "withheld"]);
  });

  it("says who is still singled out by several attributes together", () => {
    expect(coarse.left.every(({ columns }) => columns.length > 1)).toBe(true);
    expect(coarse.left.length).toBeGreaterThan(0);
  });

  it("takes names, ways to reach people and sentences away", () => {
    const people = table(
      "prénom|e-mail|mobile|commentaire|autre",
      "Ada|a@example.org|0470 00 00 01|x|+32 470 00 00 01",
      "Ada|a@example.org|0470 00 00 01|x|y",
    );
    expect(coarsen(people, "fr").people.map(({ attributes }) => attributes)).toEqual([{}, {}]);
  });

  it("cuts dates down to years, and to bands of years where one stands alone", () => {
    const shared = table("entrée", "2001-03-09", "12/09/2001");
    expect(column(coarsen(shared, "en").people, "entrée")).toEqual(["2001", "2001"]);
    const alone = table("entrée", "2001-03-09", "2004-03-09", "2013-03-09", "2018-01-01");
    expect(column(coarsen(alone, "en").people, "entrée")).toEqual([
      "2000 to 2009",
      "2000 to 2009",
      "2010 to 2019",
      "2010 to 2019",
    ]);
  });

  it("treats small ordinals as categories and years of service below ten as a band", () => {
    const jobs = table("emploi", "1er emploi", "1er emploi", "2e emploi", "2e emploi");
    expect(column(coarsen(jobs, "fr").people, "emploi")).toEqual(column(jobs, "emploi"));
    const years = table("service", "1 an", "2 ans", "7 ans");
    expect(column(coarsen(years, "fr").people, "service")).toEqual(Array(3).fill("de 0 à 9"));
  });

  it("leaves no single value of one person in any table", () => {
    const cell = fc.oneof(
      fc.constantFrom("", "F", "M", "liège", "Liège", "2e", "50s", "50-59", "12/03/1981", "de 30 à 39"),
      fc.nat(99).map((years) => `${years} ans`),
      fc.nat(9).map(String),
    );
    const rows = fc.array(fc.tuple(cell, cell, fc.nat(80), fc.constantFrom("a", "b", "c")), { maxLength: 12 });
    fc.assert(
      fc.property(rows, (cells) => {
        const people = table("p|q|r|s", ...cells.map((row) => row.join("|")));
        const { people: shown } = coarsen(people, "en");
        expect(shown.map(({ id }) => id)).toEqual(people.map(({ id }) => id));
        expect(uniqueCombinations(shown, { columns: 1 })).toEqual([]);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("shows nothing, the coarse or everything, as asked", () => {
    expect(
      attributesShown(TEACHERS, "none", "fr").every(({ attributes }) => Object.keys(attributes).length === 0),
    ).toBe(true);
    expect(attributesShown(TEACHERS, "full", "fr")).toEqual(TEACHERS);
    expect(attributesShown(TEACHERS, "coarse", "fr")).toEqual(coarse.people);
  });
});

describe("numbers and dates in cells", () => {
  it("reads numbers with their units, decades and ordinals", () => {
    const read = ["41", "41 ans", "3,5 years", "50s", "50-59", "de 50 à 59 ans", "années 50", "40e année"].map(
      (cell) => numberIn(cell)?.value,
    );
    expect(read).toEqual([41, 41, 3, 50, 50, 50, 50, 40]);
    expect(numberIn("1er emploi")).toEqual({ value: 1, isOrdinal: true });
    expect(["25-34", "P5", "41 élèves", "", "2 ou 3"].map(numberIn)).toEqual([null, null, null, null, null]);
  });

  it("reads the years of dates in figures only", () => {
    expect(["1981-03-12", "12/03/1981", "1981", "12 mars 1981"].map(yearIn)).toEqual([1981, 1981, null, null]);
  });
});
