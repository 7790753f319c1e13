import * as say from "../messages/keyness.js";
import { smallN } from "../messages/measures.js";
import { adjustP } from "../statistics/adjust-p.js";
import { flippedSigns } from "../statistics/flipped-signs.js";
import { logLikelihood, type WordCounts } from "../statistics/log-likelihood.js";
import { logRatio } from "../statistics/log-ratio.js";
import type { PermutationTest } from "../statistics/permutation-tail.js";
import { divisionsOf, permutedGroups } from "../statistics/permuted-groups.js";
import type { Random } from "../statistics/shuffle.js";
import { byCodeUnit, naturally } from "../text/order.js";
import type { Forms, Share, WordsSaid } from "./keyness/words-said.js";
import type { Cell, Json, Measured, Note } from "./table.js";
import { testsMade } from "./tests-made.js";

/** What is compared: groups of people by the value that each has (null: not known), or passages with the rest of the same people's words. */
export type Compared =
  | {
      readonly kind: "people";
      readonly attribute: string;
      readonly value: ReadonlyMap<string, string | null>;
      /** Those whose value is known, and withheld: null in `value` as well. */
      readonly withheld?: ReadonlySet<string>;
    }
  | { readonly kind: "passages"; readonly name: string };

export interface KeynessAsked {
  readonly said: WordsSaid;
  readonly compared: Compared;
  /** A word counts where at least so many people say it (fewer in a group that has fewer). */
  readonly people: number;
  readonly random: Random;
  readonly settings: Readonly<Record<string, Json>>;
  readonly interviews: number;
  /** Remarks that belong to the marks or the interviews. */
  readonly notes: readonly Note[];
}

/** One side of a comparison and the other, person by person. In `passages` the people of both sides are the same, in the same order. */
interface Sides {
  readonly group: string;
  readonly here: readonly Share[];
  readonly elsewhere: readonly Share[];
  /** Between people, or within each. */
  readonly test: (rates: { readonly here: number[]; readonly elsewhere: number[] }) => PermutationTest | null;
}

interface Row {
  readonly key: string;
  readonly group: string;
  readonly counts: WordCounts;
  readonly peopleHere: number;
  readonly peopleElsewhere: number;
  /** Of the times it is said here, the share of whoever says it most. */
  readonly mostFromOne: number | null;
  readonly ratio: number;
  readonly g2: number;
  readonly test: PermutationTest | null;
}

/**
 * Words that set a group of people apart from the others, or some passages from the rest of the same people's words: how
 * often they are said and by how many, log-likelihood and log ratio, and a p by permutation in which the person is the unit,
 * with the smallest that so few people could give. Where none could survive the adjustment for so many words, it says so and
 * words must not be ranked by p.
 */
export function keyness(asked: KeynessAsked): Measured {
  const { compared, said, random } = asked;
  const { sides, left } =
    compared.kind === "people" ? groupsIn(said, compared, random) : passagesIn(said, compared, random);
  /** The second of two groups has the same tests over again. */
  const twins = compared.kind === "people" && sides.length === 2;
  const found = sides.flatMap((one) => rowsOf(one, asked));
  const tested = found.filter(({ test, group }) => test !== null && (!twins || group === found[0]?.group));
  const adjusted = adjustedOf(found, tested);
  const tests = testsMade(
    tested.map(({ test }) => test?.smallest ?? 1),
    tested.map((row) => adjusted.get(keyOf(row))?.holm ?? null),
    twins ? null : tested.map(({ ratio }) => ratio),
  );
  const shown = found
    .filter(({ ratio, peopleHere, group }) => ratio > 0 && peopleHere >= Math.min(asked.people, sizeOf(sides, group)))
    .sort((x, y) => naturally(x.group, y.group) || y.g2 - x.g2 || byCodeUnit(x.key, y.key));
  const rows = shown.map((row): Cell[] => cellsOf(row, { forms: said.forms, adjusted: adjusted.get(keyOf(row)) }));
  const allPeople = new Set(sides.flatMap(({ here, elsewhere }) => [...here, ...elsewhere])).size;
  const n = compared.kind === "people" ? allPeople : allPeople / 2;
  return {
    measure: "keyness",
    settings: asked.settings,
    tables: [{ name: "words", title: say.title, columns: say.columns, rows }],
    values: {
      interviews: asked.interviews,
      people: n,
      groups: sides.map(({ group, here }) => ({ group, people: here.length, words: wordsOf(here) })),
      elsewhere: compared.kind === "people" ? null : { words: wordsOf(sides[0]?.elsewhere ?? []) },
      left_out: left.length,
      words: rows.length,
      tests,
      reason: sides.length === 0 ? "one-group" : null,
    },
    notes: [
      ...asked.notes,
      ...(n > 1 && n < 20 && compared.kind === "passages" ? [{ code: "small-n", text: smallN(asked.interviews) }] : []),
      ...leftOutNotes(left, compared),
      ...(sides.length === 0
        ? [{ code: "one-group", text: compared.kind === "people" ? say.oneGroup(compared.attribute) : say.noPassages }]
        : [
            { code: "tests", text: say.allows(tests, compared.kind) },
            { code: "words-cluster", text: say.cluster },
            { code: "words-not-codes", text: say.wordsNotCodes },
          ]),
    ],
  };
}

/** How many people are left out, and why. */
function leftOutNotes(left: readonly string[], compared: Compared): Note[] {
  const held = left.filter((id) => compared.kind === "people" && compared.withheld?.has(id) === true).length;
  const others = left.length - held;
  return [
    ...(others > 0 ? [{ code: "left-out-people", text: say.leftOut(others, compared.kind) }] : []),
    ...(held > 0 ? [{ code: "value-withheld", text: say.withheld(held) }] : []),
  ];
}

/** Each value against all the others: two values are told apart by the same test, seen from both sides. */
function groupsIn(
  { people }: WordsSaid,
  { value }: Extract<Compared, { kind: "people" }>,
  random: Random,
): { sides: Sides[]; left: string[] } {
  const ids = [...people.keys()].sort(naturally);
  const spoke = (id: string): boolean => (people.get(id)?.outside.words ?? 0) > 0;
  const known = ids.filter((id) => (value.get(id) ?? null) !== null && spoke(id));
  const left = ids.filter((id) => !known.includes(id));
  const values = [...new Set(known.map((id) => value.get(id) ?? ""))].sort(naturally);
  if (values.length < 2) return { sides: [], left };
  const shares = (wanted: (id: string) => boolean): Share[] =>
    known.filter(wanted).flatMap((id) => people.get(id)?.outside ?? []);
  const sides = values.map((group): Sides => {
    const here = shares((id) => value.get(id) === group);
    const divisions = divisionsOf({ size: here.length, people: known.length }, random);
    return {
      group,
      here,
      elsewhere: shares((id) => value.get(id) !== group),
      test: (rates) =>
        permutedGroups([...rates.here, ...rates.elsewhere], { group: rates.here.map((_, i) => i), divisions }),
    };
  });
  return { sides, left };
}

/** The passages against the rest, of those people who have words in both. */
function passagesIn(
  { people }: WordsSaid,
  { name }: Extract<Compared, { kind: "passages" }>,
  random: Random,
): { sides: Sides[]; left: string[] } {
  const ids = [...people.keys()].sort(naturally);
  const isBoth = (id: string): boolean => {
    const { inside, outside } = people.get(id) ?? {};
    return (inside?.words ?? 0) > 0 && (outside?.words ?? 0) > 0;
  };
  const both = ids.filter(isBoth).flatMap((id) => people.get(id) ?? []);
  const left = ids.filter((id) => !isBoth(id));
  if (both.length === 0) return { sides: [], left };
  const side: Sides = {
    group: name,
    here: both.map(({ inside }) => inside),
    elsewhere: both.map(({ outside }) => outside),
    test: ({ here, elsewhere }) =>
      flippedSigns(
        here.map((rate, i) => rate - (elsewhere[i] ?? 0)),
        random,
      ),
  };
  return { sides: [side], left };
}

/** Every word that enough people say, whichever side says it more. */
function rowsOf({ group, here, elsewhere, test }: Sides, { said, people, compared }: KeynessAsked): Row[] {
  const [words, wordsElsewhere] = [wordsOf(here), wordsOf(elsewhere)];
  const inAll = compared.kind === "people" ? here.length + elsewhere.length : here.length;
  return [...said.forms.keys()].sort(byCodeUnit).flatMap((key): Row[] => {
    const by = (shares: readonly Share[]): number[] => shares.map(({ times }) => times.get(key) ?? 0);
    const [ours, theirs] = [by(here), by(elsewhere)];
    const saying =
      compared.kind === "people"
        ? sayers(ours) + sayers(theirs)
        : ours.filter((n, i) => n + (theirs[i] ?? 0) > 0).length;
    if (saying < Math.min(people, inAll)) return [];
    const counts = { times: sum(ours), words, timesElsewhere: sum(theirs), wordsElsewhere };
    const [g2, ratio] = [logLikelihood(counts).value, logRatio(counts).value];
    if (g2 === null || ratio === null) return [];
    const most = ours.reduce((a, b) => Math.max(a, b), 0);
    return [
      {
        ...{ key, group, counts, ratio, g2 },
        peopleHere: sayers(ours),
        peopleElsewhere: sayers(theirs),
        mostFromOne: counts.times === 0 ? null : most / counts.times,
        test: test({ here: rates(ours, here), elsewhere: rates(theirs, elsewhere) }),
      },
    ];
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const sayers = (times: readonly number[]): number => times.filter((n) => n > 0).length;
const rates = (times: readonly number[], shares: readonly Share[]): number[] =>
  times.map((n, i) => (1000 * n) / Math.max(1, shares[i]?.words ?? 1));
const wordsOf = (shares: readonly Share[]): number => sum(shares.map(({ words }) => words));
const sizeOf = (sides: readonly Sides[], group: string): number =>
  sides.find((one) => one.group === group)?.here.length ?? 0;
const keyOf = ({ key, group }: Pick<Row, "key" | "group">): string => `${group}\u0000${key}`;

interface Adjusted {
  readonly holm: number | null;
  readonly bh: number | null;
}

/** Adjusted p of every row; of two groups the second has those of the first. */
function adjustedOf(found: readonly Row[], tested: readonly Row[]): Map<string, Adjusted> {
  const p = tested.map(({ test }) => test?.p ?? null);
  const [holm, bh] = [adjustP(p, "holm"), adjustP(p, "bh")];
  const own = new Map(tested.map((row, i) => [keyOf(row), { holm: holm[i] ?? null, bh: bh[i] ?? null }] as const));
  const byWord = new Map(tested.map((row) => [row.key, own.get(keyOf(row))] as const));
  return new Map(
    found.flatMap((row): [string, Adjusted][] => {
      const adjusted = own.get(keyOf(row)) ?? byWord.get(row.key);
      return adjusted === undefined || row.test === null ? [] : [[keyOf(row), adjusted]];
    }),
  );
}

function cellsOf(
  { group, key, counts, peopleHere, peopleElsewhere, mostFromOne, ratio, g2, test }: Row,
  { forms, adjusted }: { readonly forms: ReadonlyMap<string, Forms>; readonly adjusted: Adjusted | undefined },
): Cell[] {
  const { times, words, timesElsewhere, wordsElsewhere } = counts;
  const said = [...(forms.get(key) ?? [])].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b)).map(([form]) => form);
  return [
    ...[group, said[0] ?? key, said.join(", "), times, timesElsewhere],
    ...[(1000 * times) / words, (1000 * timesElsewhere) / wordsElsewhere],
    ...[peopleHere, peopleElsewhere, mostFromOne, ratio, g2],
    ...[test?.p ?? null, test?.smallest ?? null, adjusted?.holm ?? null, adjusted?.bh ?? null],
  ];
}
