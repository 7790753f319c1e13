import * as say from "../messages/agreement.js";
import { clusterDraws } from "../statistics/cluster-bootstrap.js";
import type { Ratings } from "../statistics/ratings.js";
import { type CodeAgreement, readingOfCode, worstFirst } from "./agreement-code.js";
import { disagreementTable } from "./agreement-disagreements.js";
import { freeAgreement, freeTables, freeValues } from "./agreement-free.js";
import type { AgreementInput } from "./agreement-input.js";
import { agreementNotes } from "./agreement-notes.js";
import {
  ALL_COEFFICIENTS,
  CODE_COEFFICIENTS,
  type Coefficient,
  type CoefficientSettings,
  coefficientsOf,
} from "./coefficients.js";
import { shareOf } from "./prevalence.js";
import type { Cell, Json, Measured, Table } from "./table.js";

/**
 * How far coders who worked on their own agree, for each code and for all: Krippendorff's alpha first, with a bootstrap over
 * interviews, and what other programs print beside it; prevalence for each coder; where they cut the text freely, the
 * u-alpha family and agreement of characters; and every disagreement with its place. Reads ratings, never words.
 */
export function agreement(input: AgreementInput): Measured {
  const clusters = clustersOf(input);
  const drawn = input.units.some(({ interview }) => interview !== null) ? "interviews" : "units";
  const draws = clusterDraws(new Set(clusters).size, { random: input.random, draws: input.resamples });
  const base = { clusters, drawn, draws, scale: input.scale } as const;
  const overall = overallOf(input, base);
  const binary = { ...base, scale: "nominal", kind: "numbers", categories: [0, 1] } as const;
  const codes = input.codes.map(
    (code): CodeAgreement => ({
      ...code,
      coefficients: coefficientsOf(code.ratings, CODE_COEFFICIENTS, binary),
      prevalence: code.ratings.map(shareOf),
    }),
  );
  const worst = [...codes].sort(worstFirst);
  const free = freeAgreement(input);
  const units = pairable(input);
  const q = input.categories === null ? 2 : categoriesOf(input).length;
  return {
    measure: "agreement",
    settings: {
      ...input.settings,
      unit: input.unit,
      coders: input.coders,
      scale: input.scale,
      manner: input.manner,
      q,
      categories: input.categories === null ? ["absent", "present"] : categoriesOf(input),
      confidence: 0.95,
      resamples: input.resamples,
      drawn,
      seed: input.seed,
    },
    tables: [
      codesTable(input, worst),
      overallTable(overall, input),
      codersTable(input),
      ...freeTables(free),
      ...beforeTables(input),
      disagreementTable(input, worst),
    ],
    values: {
      units: input.units.length,
      units_of_two_coders: units,
      interviews: drawn === "interviews" ? new Set(input.units.map(({ interview }) => interview)).size : null,
      double_coded: {
        units,
        of_units: input.units.length,
        interviews: input.doubleCoded.interviews,
        of_interviews: input.doubleCoded.ofInterviews,
      },
      ...overall,
      placed: placedOf(input),
      codes: Object.fromEntries(codes.map((code) => [code.id, codeJson(code, input.coders)])),
      ...freeValues(free),
    },
    notes: agreementNotes({ input, overall, codes: worst, units, q, drawn, free }),
  };
}

/** For each unit the number of its interview; of units from nowhere known, a number of their own. */
function clustersOf({ units }: AgreementInput): number[] {
  const known = new Map<string, number>();
  const isKnown = units.some(({ interview }) => interview !== null);
  return units.map(({ interview }, i) => {
    if (!isKnown) return i;
    const name = interview ?? "";
    const number = known.get(name) ?? known.size;
    known.set(name, number);
    return number;
  });
}

/** Codes that somebody gave: of the others all agree that they are nowhere, which says little. All of them where nobody gave any. */
function givenCodes({ codes }: AgreementInput): AgreementInput["codes"] {
  const given = codes.filter(({ ratings }) => ratings.some((row) => row.includes(1)));
  return given.length === 0 ? codes : given;
}

/** Each code that somebody gave on each unit, one after the other, as one coder decided. */
function decisionsOf(input: AgreementInput, coder: number): (number | null)[] {
  return givenCodes(input).flatMap(({ ratings }) => ratings[coder] ?? []);
}

/**
 * How many codes one of two coders put on a unit that both coded, and how many of them both put there; all pairs of coders
 * counted. What nobody put is left out: of that there is always much.
 */
function placedOf(input: AgreementInput): { readonly both: number; readonly either: number } | null {
  if (input.categories !== null) return null;
  let [both, either] = [0, 0];
  for (const { ratings } of input.codes)
    for (const [i, a] of ratings.entries())
      for (const b of ratings.slice(i + 1))
        a.forEach((one, unit) => {
          const other = b[unit] ?? null;
          if (one === null || other === null || one + other === 0) return;
          either += 1;
          if (one + other === 2) both += 1;
        });
  return { both, either };
}

/** All codes at once: the category of each unit, or each code on each unit as one decision. */
function overallOf(
  input: AgreementInput,
  base: Pick<CoefficientSettings, "clusters" | "drawn" | "draws">,
): Readonly<Record<string, Coefficient>> {
  const { categories, codes, scale } = input;
  if (categories !== null) {
    const { ratings, kind, codebook } = categories;
    return coefficientsOf(ratings, ALL_COEFFICIENTS, { ...base, scale, kind, categories: codebook ?? undefined });
  }
  const coders = codes[0]?.ratings.length ?? 0;
  const pooled: Ratings = Array.from({ length: coders }, (_, k) => decisionsOf(input, k));
  const clusters = givenCodes(input).flatMap(() => base.clusters);
  return coefficientsOf(pooled, CODE_COEFFICIENTS, {
    ...base,
    clusters,
    units: pairable(input),
    scale: "nominal",
    kind: "numbers",
    categories: [0, 1],
  });
}

/** Names of the categories: the codebook's, or else those given. */
function categoriesOf({ categories }: AgreementInput): string[] {
  if (categories === null) return [];
  const { codebook, names } = categories;
  return codebook === null
    ? [...names.keys()].sort((a, b) => a - b).map((one) => names.get(one) ?? String(one))
    : codebook.map((one) => names.get(one) ?? String(one));
}

/** How many units two coders or more have coded. */
function pairable({ units, codes, categories }: AgreementInput): number {
  const ratings = categories === null ? codes.map((code) => code.ratings) : [categories.ratings];
  const isPaired = (i: number): boolean =>
    ratings.some((rows) => rows.filter((row) => row[i] !== null && row[i] !== undefined).length > 1);
  return units.filter((_, i) => isPaired(i)).length;
}

function codeJson({ family, coefficients, prevalence }: CodeAgreement, coders: readonly string[]): Json {
  return {
    family,
    ...coefficients,
    prevalence: Object.fromEntries(coders.map((coder, k) => [coder, prevalence[k] ?? null])),
  };
}

function codesTable({ coders, codes }: AgreementInput, worst: readonly CodeAgreement[]): Table {
  const { code, family, n, alpha, lower, upper, reading, percent, cohen, ac1, prevalence } = say.columns;
  const hasFamilies = codes.some((one) => one.family !== null);
  return {
    name: "codes",
    title: say.titles.codes,
    columns: [
      code,
      ...(hasFamilies ? [family] : []),
      n,
      alpha,
      lower,
      upper,
      reading,
      percent,
      coders.length === 2 ? cohen : say.columns.conger,
      ac1,
      ...coders.map(prevalence),
    ],
    rows: worst.map((one): Cell[] => {
      const { krippendorff_alpha: main, percent_agreement, cohen_kappa, conger_kappa, gwet_ac1 } = one.coefficients;
      return [
        one.id,
        ...(hasFamilies ? [one.family] : []),
        main?.n ?? 0,
        main?.value ?? null,
        main?.lower ?? null,
        main?.upper ?? null,
        readingOfCode(one),
        percent_agreement?.value ?? null,
        (coders.length === 2 ? cohen_kappa : conger_kappa)?.value ?? null,
        gwet_ac1?.value ?? null,
        ...one.prevalence,
      ];
    }),
  };
}

function overallTable(overall: Readonly<Record<string, Coefficient>>, input: AgreementInput): Table {
  const printedBy = comparable(input);
  const { coefficient, value, lower, upper, reason, printedBy: comparesWith } = say.columns;
  const n = input.manner === "one" ? say.columns.n : say.columns.decisions;
  return {
    name: "overall",
    title: say.titles.overall,
    columns: [coefficient, value, lower, upper, n, reason, comparesWith],
    rows: Object.entries(overall).map(([name, found]): Cell[] => [
      name,
      found.value,
      found.lower,
      found.upper,
      found.n,
      found.reason,
      printedBy[name === "krippendorff_alpha" ? `krippendorff_alpha_${input.scale}` : name] ?? null,
    ]),
  };
}

/**
 * Programs whose figure compares, by coefficient: none where each code is a decision of its own and all are put together; not
 * those that count the categories that were used where the codebook has others.
 */
function comparable(input: AgreementInput): Readonly<Record<string, string>> {
  if (input.manner === "several") return {};
  const { gwet_ac1: _ac1, brennan_prediger: _bp, ...rest } = say.printedBy;
  const all = hasUnused(input) ? rest : say.printedBy;
  return isComplete(input) ? all : { ...all, ...say.printedByWithMissing };
}

/** Whether the codebook has categories that nobody gave. */
function hasUnused({ categories }: AgreementInput): boolean {
  const used = new Set(categories?.ratings.flat());
  return categories?.codebook?.some((one) => !used.has(one)) ?? false;
}

/** Whether everybody coded every unit: some programs leave out what others keep. */
function isComplete({ codes, categories }: AgreementInput): boolean {
  const all = categories === null ? codes.map(({ ratings }) => ratings) : [categories.ratings];
  return all.every((ratings) => ratings.every((row) => row.every((one) => one !== null)));
}

/** How far people agreed when their sheets were opened, where these were changed since. */
function beforeTables({ before }: AgreementInput): Table[] {
  if (before.length === 0) return [];
  const { coders, code, n, both, first, second, percent, cohen } = say.columns;
  const inUnits = <T extends { unit: string }>(column: T, name: string): T => ({ ...column, name, unit: "count" });
  return [
    {
      name: "before",
      title: say.titles.before,
      columns: [
        coders,
        code,
        n,
        inUnits(both, "both"),
        inUnits(first, "first_alone"),
        inUnits(second, "second_alone"),
        percent,
        cohen,
      ],
      rows: before.map((one): Cell[] => [
        one.coders.join(", "),
        one.code,
        one.n,
        one.both,
        one.first,
        one.second,
        one.agreement,
        one.kappa,
      ]),
    },
  ];
}

/** Each two coders: with more than two, one may stand apart. */
function codersTable(input: AgreementInput): Table {
  const { coders, categories, scale } = input;
  const { coderA, coderB, alpha, percent } = say.columns;
  const n = categories === null ? say.columns.decisions : say.columns.n;
  const rowsOf = (k: number): readonly (number | null)[] =>
    categories === null ? decisionsOf(input, k) : (categories.ratings[k] ?? []);
  const pairs = coders.flatMap((a, i) => coders.slice(i + 1).map((b, j) => ({ a, b, i, j: i + 1 + j })));
  return {
    name: "pairs",
    title: say.titles.pairs,
    columns: [coderA, coderB, n, alpha, percent],
    rows: pairs.map(({ a, b, i, j }): Cell[] => {
      const found = coefficientsOf([rowsOf(i), rowsOf(j)], ["krippendorff_alpha", "percent_agreement"], {
        scale: categories === null ? "nominal" : scale,
        kind: "numbers",
        clusters: rowsOf(i).map(() => 0),
        drawn: "interviews",
        draws: [],
      });
      const main = found.krippendorff_alpha;
      return [a, b, main?.n ?? 0, main?.value ?? null, found.percent_agreement?.value ?? null];
    }),
  };
}
