import { describe, expect, it } from "vitest";
import { makeGrid } from "../../src/coding/grid.js";
import { agreement } from "../../src/measures/agreement.js";
import { codeOverlap, OVERLAP } from "../../src/measures/code-overlap.js";
import { cooccurrence } from "../../src/measures/cooccurrence.js";
import { frequency } from "../../src/measures/frequency.js";
import { inputOfGiven } from "../../src/measures/given.js";
import type { MeasureInput } from "../../src/measures/input.js";
import { readLabels } from "../../src/measures/labels.js";
import { labelsInput } from "../../src/measures/labels-input.js";
import { matrix } from "../../src/measures/matrix.js";
import { matrixByAttribute, matrixBySection } from "../../src/measures/matrix-by.js";
import { methodsOf } from "../../src/measures/methods/methods.js";
import { numberIn, rowsIn } from "../../src/measures/methods/result.js";
import { commonNotes, commonSettings } from "../../src/measures/notes.js";
import { plan } from "../../src/measures/plan.js";
import { type CaseSet, qca } from "../../src/measures/qca.js";
import { casesIn, setNamed } from "../../src/measures/qca-sets.js";
import { saturationOff } from "../../src/measures/saturation/off.js";
import { estimatesTold } from "../../src/measures/saturation/told.js";
import { saturation } from "../../src/measures/saturation.js";
import { sequence } from "../../src/measures/sequence.js";
import type { Measured } from "../../src/measures/table.js";
import { WORKS, worksIn } from "../../src/messages/works.js";
import { bare, code, mark, unitsAt } from "../coding/made.js";
import { seeded } from "../statistics/reference.js";
import { fromIncidence } from "./made.js";

type Values = Readonly<Record<string, unknown>>;
type Holds = (measured: Measured) => boolean;

const at = (value: unknown, name: string): unknown => (value as Values | undefined)?.[name];
const isNumber =
  (name: string): Holds =>
  ({ values }) =>
    numberIn(values[name]) !== null;
const isNoted =
  (name: string): Holds =>
  ({ notes }) =>
    notes.some((note) => note.code === name);
const testedOf =
  (kind: string): Holds =>
  ({ values }) =>
    Number(at(at(values.tests, kind), "tested") ?? 0) > 0;
const isTested: Holds = ({ values }) => Number(at(values.tests, "tested") ?? 0) > 0;
const some =
  (table: string, column: string): Holds =>
  (measured) =>
    rowsIn(measured, table).some((row) => typeof row[column] === "number");
const isEstimated: Holds = (one) => estimatesTold(one) === "told" && Number(one.values.interviews) >= 5;
const all =
  (...parts: readonly Holds[]): Holds =>
  (one) =>
    parts.every((holds) => holds(one));
const any =
  (...parts: readonly Holds[]): Holds =>
  (one) =>
    parts.some((holds) => holds(one));
const hasInterval: Holds = any(some("overall", "lower"), some("codes", "lower"));
const applied: Holds = ({ values }) =>
  ((values.guest ?? []) as readonly { reason: string | null }[]).some(
    ({ reason }) => reason !== "too-few-interviews" && reason !== "empty-base",
  );
const all_asked: Holds = ({ settings }) => settings.estimators === "all";

/** What a paragraph may say, and what the answer then holds; neither stands without the other. */
const CLAIMS: Readonly<Record<string, readonly (readonly [says: RegExp, holds: Holds])[]>> = {
  saturation: [
    [/In the order in which/, (one) => rowsIn(one, "order").length > 0],
    [/order of the interviews not being known/, isNoted("no-order")],
    [/mean number of/, (one) => rowsIn(one, "curve").length > 1],
    [/band that holds/, (one) => rowsIn(one, "curve").length >= 5],
    [/Sample coverage \(/, all((one) => estimatesTold(one) !== "unsaid", isNumber("coverage"))],
    [
      /Chao2 \(Chao 1987\)/,
      any(
        all(isEstimated, isNumber("chao2_bc"), isNumber("jackknife1")),
        all(all_asked, (one) => estimatesTold(one) === "told", isNumber("chao2")),
        all(
          isEstimated,
          (one) => rowsIn(one, "expected").some(({ kind }) => kind === "more"),
          ({ values }) => numberIn(values.coverage) !== 1,
        ),
      ),
    ],
    [/lower bound/, all(isEstimated, isNumber("chao2_bc"), isNumber("jackknife1"))],
    [/ICE \(/, all(all_asked, (one) => estimatesTold(one) === "told", isNumber("ice"))],
    [/iChao2 \(/, all(all_asked, (one) => estimatesTold(one) === "told", isNumber("ichao2"))],
    [/stopping rule of Guest/, applied],
    [/Each stratum by/, (one) => rowsIn(one, "strata").length > 0],
    [/codebook being closed/, (one) => estimatesTold(one) === "closed"],
    [/not said whether codes/, ({ settings }) => settings.origins === "unsaid"],
  ],
  cooccurrence: [
    [/Fisher 1935; Veech 2013/, testedOf("interviews")],
    [/Lotwick/, testedOf("circular_shift")],
    [/Shuffling/, testedOf("within_interview")],
    [/No test was made/, (one) => !any(testedOf("interviews"), testedOf("circular_shift"))(one)],
    [/Dice 1945/, some("pairs", "dice")],
    [/c-coefficient \(/, some("pairs", "c_coefficient")],
    [/Haldane 1956/, some("pairs", "odds_ratio_haldane")],
    [/epistemic network \(/i, ({ values }) => typeof at(values.network, "interviews") === "number"],
    [/No network/, isNoted("network-refused")],
  ],
  matrix: [[/Fisher's exact test/, isTested]],
  sequence: [
    [/Lotwick/, isTested],
    [/No sequence was counted/, isNoted("no-turns")],
    [/stands out/, ({ values }) => at(values.tests, "may_rank") === true && at(values.tests, "surviving") === 0],
  ],
  agreement: [
    [/Krippendorff's (?:\w+ )?alpha \(Krippendorff 2019\)/, isNumber("krippendorff_alpha")],
    [/alpha is not defined/, (one) => !isNumber("krippendorff_alpha")(one)],
    [/\(Cohen 1960\)/, isNumber("cohen_kappa")],
    [/\(Cohen 1968\)/, any(isNumber("weighted_kappa_linear"), isNumber("weighted_kappa_quadratic"))],
    [/Fleiss 1971/, isNumber("fleiss_kappa")],
    [/Scott 1955/, isNumber("scott_pi")],
    [/Conger 1980/, isNumber("conger_kappa")],
    [/Gwet 2008/, isNumber("gwet_ac1")],
    [/Brennan and Prediger 1981/, isNumber("brennan_prediger")],
    [/percent agreement/, isNumber("percent_agreement")],
    [/Efron and Tibshirani/, hasInterval],
    [
      /From \.800 on/,
      any(
        all(isNumber("krippendorff_alpha"), ({ values }) => Number(values.units_of_two_coders) >= 20),
        (one) => rowsIn(one, "codes").some(({ reading }) => /reliable|tentative/.test(String(reading))),
      ),
    ],
    [/No interval is given/, (one) => isNumber("krippendorff_alpha")(one) && !hasInterval(one)],
    [/Intervals at 95%/, hasInterval],
    [/much agreement and yet a low alpha/, isNoted("paradox")],
    [/intervals rest on/, any(some("overall", "lower"), some("codes", "lower"))],
  ],
  qca: [
    [/Schneider and Wagemann/, any(some("sufficiency", "consistency"), some("necessity", "consistency"))],
    [/Wilson 1927/, ({ values }) => values.outcome_share !== undefined],
  ],
};

/** Author and year, as a text in English cites them. */
const CITATION = /(?:\p{L}[\p{L}.’'-]+(?:,| and| et)? )?[\p{L}.’'-]+ \(?(?:19|20)\d\d\b/gu;

function check(measured: Measured): void {
  const { fr, en } = methodsOf(measured);
  const [said = "", list = ""] = en.split("\nReferences\n");
  const works = worksIn(said);
  const wrong = (CLAIMS[measured.measure] ?? []).filter(([says, holds]) => says.test(said) !== holds(measured));
  const uncited = [...said.matchAll(CITATION)].filter(
    ([cited]) => !works.some(({ year }) => cited.includes(`${year}`)),
  );
  const unread = /rules' proposals alone/.test(said) !== isNoted("rules-only")(measured);
  expect({ wrong: wrong.map(([says]) => String(says)), uncited: uncited.map(String), unread }).toEqual({
    ...{ wrong: [], uncited: [], unread: false },
  });
  expect(`${fr}${en}`).not.toMatch(/undefined|NaN|\[object|null|confirm| --|\bgrille \p{L}+ (?:says|dit)/u);
  expect(fr.split("\nRéférences\n")[0]).not.toMatch(/\p{L}'\p{L}/u);
  expect(list.split("\n").filter((line) => line !== "")).toHaveLength(works.length);
  expect(works.filter(({ year }) => !fr.includes(String(year)))).toEqual([]);
}

const grid = (n: number, is: (i: number, c: number) => boolean, codes = 5): number[][] =>
  Array.from({ length: n }, (_, i) => Array.from({ length: codes }, (_one, c) => (is(i, c) ? 1 : 0)));
const TABLES: Readonly<Record<string, readonly (readonly number[])[]>> = {
  none: [],
  one: grid(1, () => true),
  two: grid(2, (i, c) => i === c),
  four: grid(4, (i, c) => i >= c),
  zeros: grid(7, () => false),
  ones: grid(6, () => true),
  six: grid(6, (i, c) => (i * 7 + c * 3) % 4 === 0 || (c === 4 && i === 5)),
  once: grid(6, (i, c) => i === c, 6),
  twelve: grid(12, (i, c) => (i * 7 + c * 3) % 5 === 0),
  many: grid(21, (i, c) => (i * i + c) % 7 < 2),
};

/** The same table as marks of people and of rules, with and without an order, a priori and emergent; and as a table from elsewhere. */
function inputs(rows: readonly (readonly number[])[]): MeasureInput[] {
  const codes = (rows[0] ?? [1, 1]).map((_, c) =>
    code(`f.c${c + 1}`, { origin: c % 2 === 0 ? "emergent" : "a_priori" }),
  );
  const study = { ...fromIncidence(rows, codes), random: seeded(1) };
  const closed = { ...fromIncidence(rows), random: seeded(1) };
  const rules = { ...study.selection, basis: "all" as const, rulesOnly: study.selection.marks.length > 0 };
  const interviews = rows.map((_, i) => `I${i + 1}`);
  const given = (origin: "emergent" | "a_priori", origins: "told" | "unsaid"): MeasureInput =>
    inputOfGiven(
      {
        interviews,
        columns: codes.map(({ id, label }) => ({ id, family: "", origin, label })),
        cells: rows,
        kind: "presence",
        origins,
        attributes: new Map(),
      },
      { level: "code", random: seeded(1), seed: 1 },
    );
  return [
    study,
    { ...study, ordered: false, selection: rules },
    closed,
    given("emergent", "told"),
    given("emergent", "unsaid"),
    given("a_priori", "told"),
  ];
}

const halves = ({ grid: { interviews } }: MeasureInput) => ({
  attribute: "place",
  of: new Map(interviews.map((id, i) => [id, i % 2 === 0 ? "town" : "village"])),
});

/** Interviews of turns, one letter each: the code of that letter stands in the turn. */
function turns(n: number): MeasureInput {
  const codes = ["a", "b", "c"].map((letter) => code(`f.${letter}`));
  const transcripts = Array.from({ length: n }, (_, i) =>
    bare(
      `I${i + 1}`,
      [..."abcab-ca"].map((_one, t) => ({ start: t * 10, end: t * 10 + 10 })),
    ),
  );
  const marks = transcripts.flatMap(({ id }, i) =>
    [..."abcab-ca"].flatMap((letter, t) =>
      letter === "-" || (t + i) % 5 === 0 ? [] : [mark(id, `f.${letter}`, { start: t * 10, end: t * 10 + 10 })],
    ),
  );
  const units = transcripts.flatMap((one) => unitsAt(one, "turn", one.turns));
  return { ...fromIncidence([]), transcripts, codes, grid: makeGrid(units, codes, marks) };
}

describe("the paragraph on method", () => {
  it.each(Object.keys(TABLES))(
    "says of saturation and of counts what the answer holds, and nothing else: %s",
    (name) => {
      for (const input of inputs(TABLES[name] ?? [])) {
        const strata = halves(input);
        check(saturation({ ...input, saturation: name.length % 2 === 0 ? { estimators: "all" } : { strata } }));
        check(frequency(input));
        check(matrixByAttribute(input, strata));
        check(cooccurrence(input, { tests: "exact", network: "ena", indices: "all" }));
        check(cooccurrence(input));
        check(sequence(input));
        if (input.given === undefined) check(codeOverlap(input, OVERLAP));
      }
    },
  );

  it.each([1, 3, 12])("says of units within %i interviews what was tested", (n) => {
    const input = turns(n);
    check(sequence(input));
    check(cooccurrence(input, { tests: "exact", network: "ena" }));
    check(cooccurrence(input, { window: 2 }));
    check(cooccurrence(input, { counting: "passages", tests: "exact" }));
    expect(methodsOf(cooccurrence(input, { window: 2 })).fr).toContain("celle qui la précède");
  });

  const labels = (rows: readonly (readonly string[])[], scale: "nominal" | "ordinal" = "nominal"): Measured => {
    const cells = rows.map((row, i) => ({ place: { line: i + 1 }, cells: [...row] }));
    const read = readLabels(cells, { scale, codes: "one" });
    if (read.labels === null) throw new Error(read.problems.map(({ code: name }) => name).join());
    const asked = { scale, codes: "one", categories: null, seed: 1, resamples: 50 } as const;
    return agreement(labelsInput(read.labels, { ...asked, random: seeded(1) }));
  };
  const units = (n: number, second: (i: number) => string, third?: (i: number) => string): string[][] => [
    ["unit", "interview", "ada", "bo", ...(third === undefined ? [] : ["cy"])],
    ...Array.from({ length: n }, (_, i) => [
      `u${i}`,
      `I${i % 8}`,
      String(i % 3),
      second(i),
      ...(third === undefined ? [] : [third(i)]),
    ]),
  ];

  it("says of agreement what could be computed: all alike, nothing coded twice, few units, three coders, ranks", () => {
    const alike = (n: number) => [
      ["unit", "interview", "ada", "bo"],
      ...Array.from({ length: n }, (_, i) => [`u${i}`, `I${i % 8}`, "1", "1"]),
    ];
    for (const n of [8, 40]) check(labels(alike(n)));
    check(
      labels([
        ["unit", "ada", "bo"],
        ["u1", "1", ""],
        ["u2", "", "2"],
      ]),
    );
    for (const n of [10, 40]) {
      check(labels(units(n, (i) => String((i + (i % 7 === 0 ? 1 : 0)) % 3))));
      check(
        labels(
          units(
            n,
            (i) => String(i % 3),
            (i) => String(i % 2),
          ),
        ),
      );
      check(
        labels(
          units(n, (i) => String((i + (i % 7 === 0 ? 1 : 0)) % 3)),
          "ordinal",
        ),
      );
    }
    const { notes } = labels(alike(40));
    expect(notes.map(({ code: name }) => name)).not.toContain("few-interviews");
  });

  it("says of sets which numbers were defined, and of intervals only where they were asked for", () => {
    const cases = ["I1", "I2", "I3", "I4"];
    const of = (x: readonly number[], y: readonly number[], intervals?: "wanted") =>
      qca({
        ...{ cases, leftOut: [], settings: { sets: "crisp" }, notes: [], intervals },
        conditions: [{ name: "a", memberships: x }],
        outcome: { name: "b", memberships: y },
      });
    check(of([1, 1, 0, 0], [1, 0, 0, 0]));
    check(of([0, 0, 0, 0], [0, 0, 0, 0]));
    const asked = of([1, 1, 0, 0], [1, 1, 0, 0], "wanted");
    check(asked);
    expect(asked.notes.at(-1)?.text.en).toContain("2 of 4, 95% intervals: 0.15 to 0.85 (Wilson)");
  });

  /** Every measure of marks, on the same input. */
  const measures: Readonly<Record<string, (input: MeasureInput) => Measured>> = {
    saturation,
    frequency,
    matrix,
    matrixBySection,
    matrixByAttribute: (input) => matrixByAttribute(input, halves(input)),
    cooccurrence: (input) => cooccurrence(input),
    sequence,
    overlap: (input) => codeOverlap(input, OVERLAP),
    qca: (input) => {
      const sets = ["f.c1", "f.c2"].map((name) => setNamed(name, { input, valuesOf: () => null }));
      const read = casesIn(input, ["f.c1", "f.c2"], sets as CaseSet[]);
      return qca({ ...read, settings: { ...commonSettings(input), sets: "crisp" }, notes: commonNotes(input) });
    },
  };
  const [study = fromIncidence([])] = inputs(TABLES.six ?? []);
  const looked = (selection: Partial<MeasureInput["selection"]>): MeasureInput => ({
    ...study,
    selection: { ...study.selection, coders: ["ada", "bo"], ...selection },
  });
  const BASES: Readonly<Record<string, readonly [input: MeasureInput, fr: string, en: string]>> = {
    agreed: [looked({ basis: "agreed", coders: ["agreed"] }), "feuille commune", "agreed sheet"],
    reviewed: [looked({}), "marques relues par des personnes", "marks reviewed by people"],
    "one person": [looked({ coders: ["bo"] }), "feuille d’une seule personne, bo", "the sheet of one person alone, bo"],
    all: [looked({ basis: "all" }), "et propositions des règles", "and the rules' proposals"],
    rules: [looked({ basis: "all", coders: [], rulesOnly: true }), "règles seules", "the rules' proposals alone"],
    given: [looked({ basis: "given", coders: [] }), "tableau venu d’ailleurs", "a table from elsewhere"],
  };

  it.each(Object.keys(BASES))("says of every measure on whose marks it rests, and whom it leaves out: %s", (name) => {
    const [input, french, english] = BASES[name] ?? [study, "?", "?"];
    for (const [measure, of] of Object.entries(measures)) {
      if (name === "given" && measure === "overlap") continue;
      const away = { ...input.selection, missing: ["I9"] };
      const { fr, en } = methodsOf(of({ ...input, selection: away }));
      expect([measure, fr.includes(french), en.includes(english)]).toEqual([measure, true, true]);
      const told = /sur cette base\s: I9|on this basis: I9/g;
      expect([measure, `${fr}${en}`.match(told)?.length]).toEqual([measure, 2]);
    }
  });

  it("says of codes that were not looked for everywhere that they were not, and of values that they are withheld", () => {
    const unread = new Map([["f.c1", new Set(["I2"])]]);
    for (const measure of ["saturation", "matrixByAttribute", "qca"]) {
      const { fr, en } = methodsOf(measures[measure]?.({ ...study, unread }) ?? saturationOff(null));
      expect([measure, /cherché/.test(fr), /looked for/.test(en)]).toEqual([measure, true, true]);
    }
    const of = new Map(study.grid.interviews.map((id, i) => [id, i < 2 ? null : i < 4 ? "a" : "b"]));
    const strata = { attribute: "place", of, withheld: new Set(["I1"]) };
    for (const found of [matrixByAttribute(study, strata), saturation({ ...study, saturation: { strata } })]) {
      expect(methodsOf(found).fr).toMatch(/Place n’est pas connu.* dans I2\s:.*Place est connu dans I1, mais retenu/);
      expect(methodsOf(found).en).toMatch(/Place is not known.* in I2: .*Place is known in I1, but withheld/);
    }
  });

  it("says that tests are two-sided wherever there is one, and on which side a finding stands", () => {
    const apart = Array.from({ length: 20 }, (_, i) => [i < 10 ? 1 : 0, i < 10 ? 0 : 1]);
    const input = { ...fromIncidence(apart), random: seeded(1) };
    const found = cooccurrence(input, { tests: "exact" });
    const [note] = found.notes.filter(({ code: name }) => name === "test-interviews");
    expect(found.values.tests).toMatchObject({ interviews: { surviving: 1, surviving_above: 0, surviving_below: 1 } });
    for (const text of [note?.text, methodsOf(found)]) {
      expect(text?.en).toMatch(/two-sided.*less often than expected/s);
      expect(text?.fr).toMatch(/bilatéral.*moins souvent qu’attendu/s);
    }
    for (const made of [sequence(turns(12)), matrixByAttribute(input, halves(input))]) {
      expect(methodsOf(made).en).toContain("two-sided");
      expect(methodsOf(made).fr).toContain("bilatéral");
    }
  });

  it("says of a plan what was assumed", () => {
    const asked = { prevalence: [0.004, 0.9], instances: [1], power: 0.8, themes: 7, interviews: 20 };
    const measured = plan(asked);
    check(measured);
    expect(methodsOf(measured).en).toContain("a theme that 0.4% and 90% of people would raise is met in at least 1");
    expect(methodsOf(measured).en).toContain("7 themes");
    expect(methodsOf(measured).fr).toContain("20 entretiens prévus");
    expect(rowsIn(measured, "theme").every(({ chance }) => Number(chance) < 1)).toBe(true);
  });

  it("says of a study that rejects the notion why nothing was computed", () => {
    expect(methodsOf(saturationOff(null)).en).toContain("This study does not measure saturation");
  });

  it("names every work so that no citation of one is another's", () => {
    for (const work of WORKS) expect(worksIn(`(${work.authors[0]?.[0]} 1066)`)).toEqual([]);
    expect(worksIn("(Chao and Jost 2012; Lee and Chao 1994)").map(({ id }) => id)).toEqual(["chao2012", "lee1994"]);
    expect(new Set(WORKS.map(({ id }) => id)).size).toBe(WORKS.length);
  });
});
