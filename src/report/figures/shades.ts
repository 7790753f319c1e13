import { SHADES } from "./theme.js";

/** One class of a scale of shades: from `low` to `high`, both included for whole numbers, `low` excluded otherwise. */
export interface Shade {
  readonly low: number;
  readonly high: number;
  /** Which of the shades of the theme, 0 the palest. */
  readonly index: number;
}

/**
 * Classes of equal width from just above zero to the largest value: one per whole number while there are few, six at
 * most. Zero and what is not known have no shade. No positive value, no class.
 */
export function shadesFor(values: readonly (number | null)[]): Shade[] {
  const known = values.filter((value): value is number => value !== null && value > 0);
  const most = Math.max(0, ...known);
  if (most === 0) return [];
  return known.every(Number.isInteger) ? wholeShades(most) : evenShades(most);
}

/** The class of one of the values that the classes were made for, or undefined for zero. */
export function shadeOf(value: number, shades: readonly Shade[]): Shade | undefined {
  return value <= 0 ? undefined : (shades.find((shade) => value <= shade.high) ?? shades.at(-1));
}

function wholeShades(most: number): Shade[] {
  const width = Math.ceil(most / SHADES);
  const count = Math.ceil(most / width);
  return Array.from({ length: count }, (_, i) => {
    return { low: i * width + 1, high: Math.min((i + 1) * width, most), index: spread(i, count) };
  });
}

function evenShades(most: number): Shade[] {
  const width = roundUp(most / (SHADES - 1));
  const count = Math.ceil(most / width - 1e-9);
  return Array.from({ length: count }, (_, i) => {
    return { low: tidy(i * width), high: tidy((i + 1) * width), index: spread(i, count) };
  });
}

// Few classes use shades far apart, so that they are told apart in print.
function spread(i: number, count: number): number {
  return count === 1 ? 3 : Math.round((i * (SHADES - 1)) / (count - 1));
}

// To 1, 2 or 5 times a power of ten, by comparison, not by logarithm, so that no machine rounds it otherwise.
function roundUp(value: number): number {
  let unit = 1;
  while (unit > value) unit /= 10;
  while (unit * 10 <= value) unit *= 10;
  return tidy([1, 2, 5, 10].map((times) => times * unit).find((width) => width >= value * (1 - 1e-9)) ?? unit * 10);
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
