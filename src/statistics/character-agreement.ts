import { dice } from "./dice.js";
import { type PairCounts, pairFromTable, type TwoByTwo } from "./pair-counts.js";
import { notDefined, type Result, ratio } from "./result.js";
import { meetings, type Section } from "./sections.js";
import { sum } from "./sum.js";

/** A half-open stretch [start, end) of a text. */
export type Stretch = { readonly start: number; readonly end: number };

/** What two coders marked with one code, in characters, and the indices on it. */
export type CharacterAgreement = {
  readonly characters: TwoByTwo;
  /** Share of characters treated alike, 0 to 1. Long stretches that nobody coded push it up. */
  readonly percent: Result;
  /** Cohen's kappa of characters, as NVivo's. Never with an interval: characters are not independent. */
  readonly kappa: Result;
  /** 2 both / (A + B), which leaves out what nobody coded. */
  readonly overlap: Result;
};

/**
 * Character-level agreement of two coders on one code in a text of `length` characters; their stretches may overlap.
 * Percent is not defined for an empty text, kappa where both marked nothing or both everything, overlap where neither
 * marked anything.
 *
 * Source: the coding comparison of NVivo; Cohen 1960.
 * @example
 * characterAgreement({ length: 1000, first: [{ start: 0, end: 150 }], second: [{ start: 100, end: 200 }] }).percent // => { value: 0.85 }
 */
export function characterAgreement(marks: {
  readonly length: number;
  readonly first: readonly Stretch[];
  readonly second: readonly Stretch[];
}): CharacterAgreement {
  const [first, second] = [joined(marks.first), joined(marks.second)];
  const both = sum(meetings(first, second).map((met) => met.length));
  const [onlyFirst, onlySecond] = [covered(first) - both, covered(second) - both];
  const characters = { both, onlyFirst, onlySecond, neither: marks.length - both - onlyFirst - onlySecond };
  const pair = pairFromTable(characters);
  return {
    characters,
    percent: ratio(both + characters.neither, marks.length, "no-units"),
    kappa: kappaOf(pair),
    overlap: dice(pair),
  };
}

/** Stretches without overlaps, in order. */
function joined(stretches: readonly Stretch[]): Section[] {
  const found: Section[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last !== undefined && start <= last.end) found.splice(-1, 1, { ...last, end: Math.max(last.end, end) });
    else found.push({ start, end, code: 1 });
  }
  return found;
}

const covered = (found: readonly Section[]): number => sum(found.map(({ start, end }) => end - start));

function kappaOf({ together, first, second, total }: PairCounts): Result {
  if (total === 0) return notDefined("no-units");
  const chance = first * second + (total - first) * (total - second);
  const agreed = (total - first - second + 2 * together) * total;
  return ratio(agreed - chance, total * total - chance, "no-variation");
}
