import { has } from "../coding/bitset.js";
import { incidence } from "../coding/grid.js";
import { makeColumn } from "../messages/column.js";
import { columns } from "../messages/columns.js";
import * as say from "../messages/matrix-by.js";
import { adjustP } from "../statistics/adjust-p.js";
import type { ExactTest } from "../statistics/discrete.js";
import { fisherExact } from "../statistics/fisher-exact.js";
import { naturally } from "../text/order.js";
import { notMeasured } from "./excerpts.js";
import { type MeasureInput, type Strata, withoutInterviews } from "./input.js";
import { commonNotes, commonSettings } from "./notes.js";
import type { Cell, Json, Measured, Note, Table, TableColumn } from "./table.js";
import { testsMade } from "./tests-made.js";
import { valueNotes } from "./value-notes.js";

/**
 * Codes × values of an attribute: in how many interviews of each value a code stands, with how many there are, never
 * passages. Fisher's exact test of each value against the others is there with the smallest p that it could give;
 * where none could survive the adjustment for so many tests, the answer says so and codes must not be ranked by p.
 */
export function matrixByAttribute(input: MeasureInput, strata: Strata): Measured {
  const { attribute, of } = strata;
  const quoted = withoutInterviews(input);
  if (quoted !== null) return notMeasured(input, "matrix", quoted);
  const { grid } = input;
  const value = grid.interviews.map((id) => of.get(id) ?? null);
  const values = [...new Set(value.filter((one) => one !== null))].sort(naturally);
  const unknown = grid.interviews.filter((_, t) => value[t] === null);
  const matrix = incidence(grid);
  const missing = (c: number, t: number): boolean =>
    input.unread?.get(grid.columns[c]?.id ?? "")?.has(grid.interviews[t] ?? "") ?? false;
  const cells = grid.columns.map((_, c) =>
    values.map((one) => {
      const own = grid.interviews.flatMap((_id, t) => (value[t] === one && !missing(c, t) ? [t] : []));
      return { held: own.filter((t) => matrix[t]?.[c] === 1).length, of: own.length };
    }),
  );
  const size = (one: string): number => value.filter((each) => each === one).length;
  const tests = testsOf(cells);
  const looked = lookedFor({ ids: grid.columns.map(({ id }) => id), values, cells }, size);
  return {
    measure: "matrix",
    settings: { ...commonSettings(input), by: `attribute:${attribute}` },
    tables: [
      {
        name: "matrix",
        title: say.tables.attribute(attribute),
        columns: [columns.code, ...values.map((one) => valueColumn(one, size(one)))],
        rows: grid.columns.map(({ id }, c): Cell[] => [
          id,
          ...(cells[c] ?? []).map(({ held, of: looked }) => (looked === 0 ? null : held)),
        ]),
      },
      testTable(tests, { ids: grid.columns.map(({ id }) => id), values, cells }),
    ],
    values: {
      interviews: grid.interviews.length,
      groups: Object.fromEntries(values.map((one) => [one, size(one)])),
      unknown,
      ...(looked.length > 0 ? { looked_for: lookedJson(looked) } : {}),
      tests: tests.made,
    },
    notes: [
      ...commonNotes(input),
      { code: "people-not-passages", text: say.people },
      ...(looked.length > 0 ? [{ code: "not-looked-for", text: say.lookedForIn(looked) }] : []),
      ...valueNotes(strata, grid.interviews),
      ...(values.length < 2 ? [{ code: "one-group", text: say.oneGroup(attribute) }] : []),
      ...(values.length < 2 ? [] : [{ code: "tests", text: say.allows(tests.made) }]),
      ...(tests.made.tested === 0 ? [] : [{ code: "not-general", text: say.notGeneral }]),
    ],
  };
}

/** Codes that were not looked for in every interview, with the values in which they were not, and in how many they were. */
function lookedFor({ ids, values, cells }: Named, size: (value: string) => number) {
  return ids.flatMap((code, c) => {
    const fewer = values.flatMap((value, v) => {
      const [n, all] = [cells[c]?.[v]?.of ?? 0, size(value)];
      return n < all ? [{ value, n, all }] : [];
    });
    return fewer.length === 0 ? [] : [{ code, values: fewer }];
  });
}

/** The same by code and value: in how many interviews it was looked for. */
function lookedJson(looked: ReturnType<typeof lookedFor>): Json {
  return Object.fromEntries(
    looked.map(({ code, values }) => [code, Object.fromEntries(values.map(({ value, n }) => [value, n]))]),
  );
}

function valueColumn(value: string, n: number): TableColumn {
  const head = `${value} (n\u00a0=\u00a0${n})`;
  return { ...makeColumn(value, "interviews", [head, head], say.valueMeaning(n)) };
}

interface CellOf {
  readonly held: number;
  readonly of: number;
}

interface Tests {
  /** For each code and value: the value against all others; null where nothing can vary. */
  readonly found: readonly (readonly (ExactTest | null)[])[];
  readonly holm: readonly (number | null)[];
  readonly bh: readonly (number | null)[];
  readonly made: ReturnType<typeof testsMade>;
}

/** Two values make one test: the second would be the first over again. */
function testsOf(cells: readonly (readonly CellOf[])[]): Tests {
  const found = cells.map((row) => {
    const total = row.reduce((sum, one) => sum + one.of, 0);
    const held = row.reduce((sum, one) => sum + one.held, 0);
    return row.map((one, v) => {
      if (row.length < 2 || (row.length === 2 && v === 1)) return null;
      const test = fisherExact({ together: one.held, first: held, second: one.of, total });
      return test === null || test.variance < 1e-12 ? null : test;
    });
  });
  const all = found.flat();
  const p = all.map((test) => test?.twoSided ?? null);
  const possible = all.flatMap((test) => (test === null ? [] : [test.smallest.twoSided]));
  const holm = adjustP(p, "holm");
  const away = all.map((test) => (test === null ? null : test.observed - test.expected));
  return { found, holm, bh: adjustP(p, "bh"), made: testsMade(possible, holm, away) };
}

interface Named {
  readonly ids: readonly string[];
  readonly values: readonly string[];
  readonly cells: readonly (readonly CellOf[])[];
}

function testTable({ found, holm, bh }: Tests, { ids, values, cells }: Named): Table {
  const rows = ids.flatMap((id, c) =>
    values.flatMap((value, v): Cell[][] => {
      const test = found[c]?.[v] ?? null;
      if (test === null) return [];
      const at = c * values.length + v;
      const { held, of } = cells[c]?.[v] ?? { held: 0, of: 0 };
      return [
        [
          ...[id, value, held, of, test.expected, held - test.expected],
          ...[test.twoSided, test.smallest.twoSided, holm[at] ?? null, bh[at] ?? null],
        ],
      ];
    }),
  );
  return { name: "tests", title: say.tables.tests, columns: [columns.code, ...say.testColumns], rows };
}

/** Codes × sections of the guide (or headings of the transcripts): in how many interviews a code stands in each. */
export function matrixBySection(input: MeasureInput): Measured {
  const quoted = withoutInterviews(input);
  if (quoted !== null) return notMeasured(input, "matrix", quoted);
  const { grid } = input;
  const sections = [...new Set(grid.rows.map(({ section }) => section))];
  const size = (section: string | null): number =>
    new Set(grid.rows.filter((row) => row.section === section).map(({ interview }) => interview)).size;
  const held = grid.marks.map((set) => {
    const seen = new Map(sections.map((section) => [section, new Set<string>()]));
    grid.rows.forEach(({ section, interview }, r) => {
      if (has(set, r)) seen.get(section)?.add(interview);
    });
    return sections.map((section) => seen.get(section)?.size ?? 0);
  });
  const heads = sections.map((section) => {
    const column = valueColumn(section ?? "no_section", size(section));
    const none = (name: string): string => `${name} (n\u00a0=\u00a0${size(section)})`;
    return section === null ? { ...column, label: { fr: none(say.noSection.fr), en: none(say.noSection.en) } } : column;
  });
  const notes: Note[] = [{ code: "people-not-passages", text: say.people }];
  if (sections.every((section) => section === null)) notes.push({ code: "no-sections", text: say.noSections });
  else notes.push({ code: "asked-or-not", text: say.asked });
  return {
    measure: "matrix",
    settings: { ...commonSettings(input), by: "section" },
    tables: [
      {
        name: "matrix",
        title: say.tables.section,
        columns: [columns.code, ...heads],
        rows: grid.columns.map(({ id }, c): Cell[] => [id, ...(held[c] ?? [])]),
      },
    ],
    values: { interviews: grid.interviews.length, sections: sections.filter((section) => section !== null).length },
    notes: [...commonNotes(input), ...notes],
  };
}
