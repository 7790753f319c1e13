import { describe, expect, it } from "vitest";
import { inputOfGiven } from "../../src/measures/given.js";
import { type GridRules, readGridTable } from "../../src/measures/grid-table.js";
import { saturation } from "../../src/measures/saturation.js";

const RULES: GridRules = { file: "input 1", origin: null, cells: "counts", empty: null, missing: "allowed" };

const read = (rows: readonly (readonly string[])[], more: Partial<GridRules> = {}) =>
  readGridTable(
    rows.map((cells, i) => ({ place: { line: i + 1 }, cells })),
    { ...RULES, ...more },
  );
const said = (rows: readonly (readonly string[])[], more: Partial<GridRules> = {}) =>
  read(rows, more).problems.map(({ code, text }) => `${code}: ${text.en}`);

describe("a table of interviews × codes from elsewhere", () => {
  it("is read as it stands: codes in the first row, interviews in the first column, blank rows left out", () => {
    const { given, problems } = read([
      ["", "a", "b"],
      ["I1", "1", " 0 "],
      ["", "", ""],
      ["I2", "3", "1,0"],
    ]);
    expect(problems).toEqual([]);
    expect([given?.interviews, given?.columns.map(({ id }) => id)]).toEqual([
      ["I1", "I2"],
      ["a", "b"],
    ]);
    expect([given?.cells, given?.kind, given?.origins]).toEqual([
      [
        [1, 0],
        [3, 1],
      ],
      "counts",
      "unsaid",
    ]);
  });

  it("names every faulty cell by its row and its column", () => {
    const rows = [
      ["", "a", "b"],
      ["I1", "abc", "-2"],
      ["I2", "0,5", "0"],
      ["I3", "", "50%"],
    ];
    expect(said(rows)).toEqual([
      'not-a-number: interview "I1", code "a": "abc" is not a number',
      'negative: interview "I1", code "b": -2 is negative',
      'not-whole: interview "I2", code "a": 0,5 is not a whole number of passages',
      'empty-cell: interview "I3", code "a": empty cell',
      'not-a-number: interview "I3", code "b": "50%" is not a number',
    ]);
    expect(read(rows).given).toBeNull();
    expect(read(rows).problems.map(({ place }) => place.line)).toEqual([2, 2, 3, 4, 4]);
  });

  it("names codes and interviews that stand twice, rows of another length, and what has no name", () => {
    expect(
      said([
        ["", "a", "A", ""],
        ["I1", "1", "0"],
        ["I2", "1"],
        ["i1", "1", "1", "1"],
        ["", "1", "1"],
      ]),
    ).toEqual([
      'duplicate-code: code "a" stands in several columns: 2 and 3',
      'ragged-row: interview "I2": 2 cells instead of 3',
      'ragged-row: interview "i1": 4 cells instead of 3',
      "unnamed-row: row 5: values without the name of an interview in the first column",
      'duplicate-interview: interview "I1" stands on several rows: 2 and 4',
    ]);
    expect(
      said([
        ["", "a", "", "b"],
        ["I1", "1", "1", "1"],
      ])[0],
    ).toBe("unnamed-column: column 3: values without the name of a code in the first row");
  });

  it("refuses what holds no table, and totals that would pass for codes or interviews", () => {
    expect(said([])).toEqual(["empty-grid: the file is empty"]);
    expect(said([["interview"], ["I1"]])[0]).toMatch(/^no-codes/);
    expect(said([["", "a"]])[0]).toMatch(/^no-interviews/);
    expect(
      said([
        ["", "a", "Total"],
        ["I1", "1", "1"],
        ["Somme", "1", "1"],
      ]),
    ).toEqual([
      'total-column: column "Total" looks like a total, not like a code: take it out, or give it another name',
      'total-row: row "Somme" looks like a total, not like an interview: take it out, or give it another name',
    ]);
  });

  it("takes crosses and words for what they mean, and says so", () => {
    const { given, problems } = read([
      ["", "a", "b", "c"],
      ["I1", "x", "Oui", "non"],
      ["I2", "X", "faux", "true"],
    ]);
    expect(given?.cells).toEqual([
      [1, 1, 0],
      [1, 0, 1],
    ]);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([["words-read", "note"]]);
  });

  it("takes empty cells for 0 only where no cell says 0, or where somebody said what they are", () => {
    const bare = [
      ["", "a", "b"],
      ["I1", "1", ""],
      ["I2", "", "1"],
    ];
    expect(read(bare).given?.cells).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(said(bare)).toEqual(["empty-read: 2 empty cells taken for 0"]);
    const mixed = [
      ["", "a", "b"],
      ["I1", "1", "0"],
      ["I2", "", "1"],
    ];
    expect(read(mixed).given).toBeNull();
    expect(read(mixed, { empty: "0" }).given?.cells[1]).toEqual([0, 1]);
    expect(read(mixed, { empty: "missing" }).given?.cells[1]).toEqual([null, 1]);
    expect(said(mixed, { empty: "missing", missing: "refused" })[0]).toMatch(/^missing: interview "I2", code "a"/);
  });

  it("reads families from names or from a row, and origins from a row", () => {
    const named = read([
      ["", "outil.mail", "outil.Teams"],
      ["I1", "1", "1"],
    ]).given;
    expect(named?.columns.map(({ family }) => family)).toEqual(["outil", "outil"]);
    const told = read([
      ["entretien", "mail", "écoute"],
      ["Famille", "outil", "relation"],
      ["Origine", "a priori", "émergent"],
      ["I1", "1", "1"],
    ]).given;
    expect(told?.columns.map(({ family, origin }) => [family, origin])).toEqual([
      ["outil", "a_priori"],
      ["relation", "emergent"],
    ]);
    expect([told?.interviews, told?.origins]).toEqual([["I1"], "told"]);
    expect(
      said([
        ["", "a"],
        ["origin", "both"],
        ["I1", "1"],
      ]),
    ).toEqual(['unknown-origin: code "a": the origin "both" is neither "a priori" nor "emergent"']);
  });

  it("keeps columns of attributes apart from codes", () => {
    const { given } = read([
      ["", "attribut:territoire", "a"],
      ["I1", "Namur", "1"],
      ["I2", "Liège", "0"],
    ]);
    expect([given?.columns.length, given?.attributes.get("territoire")]).toEqual([1, ["Namur", "Liège"]]);
  });

  it("reads memberships of fuzzy sets where they are asked for", () => {
    const rows = [
      ["", "a", "b"],
      ["I1", "0,25", "1.0"],
    ];
    expect(read(rows, { cells: "memberships" }).given?.cells).toEqual([[0.25, 1]]);
    expect(
      said(
        [
          ["", "a"],
          ["I1", "1.5"],
        ],
        { cells: "memberships" },
      )[0],
    ).toMatch(/^above-one/);
  });

  it("wants origins before a text speaks of the unseen, while the numbers are always there", () => {
    const rows = [
      ["", "a", "b", "c"],
      ["I1", "1", "1", "0"],
      ["I2", "0", "1", "1"],
    ];
    const measured = (origin: GridRules["origin"]) => {
      const { given } = read(rows, { origin });
      if (given === null) throw new Error("unread");
      return saturation(inputOfGiven(given, { level: "code", random: () => 0.5, seed: 1 }));
    };
    const chao2 = (origin: GridRules["origin"]) =>
      measured(origin).values.chao2 as { estimate: number; reason: string };
    expect([chao2(null), chao2("emergent"), chao2("a_priori")].map(({ estimate }) => estimate)).toEqual([4, 4, 4]);
    expect(chao2("a_priori").reason).toBe("closed-list");
    const codes = (origin: GridRules["origin"]) => measured(origin).notes.map(({ code }) => code);
    expect(codes(null)).toContain("origin-unsaid");
    expect(codes("emergent")).not.toContain("origin-unsaid");
  });
});
