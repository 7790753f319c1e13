import type { Lang } from "./words.js";

/** A number with at most `digits` decimals, decimal comma and no-break thousands in French. Our own, since ICU differs between machines. */
export function formatNumber(value: number, lang: Lang, digits = 2): string {
  if (!Number.isFinite(value)) return String(value);
  const [whole = "0", decimals = ""] = Math.abs(value).toFixed(digits).split(".");
  const kept = decimals.replace(/0+$/, "");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === "fr" ? "\u202f" : ",");
  const shown = kept === "" ? grouped : grouped + (lang === "fr" ? "," : ".") + kept;
  return value < 0 && /[1-9]/.test(shown) ? `\u2212${shown}` : shown;
}

/** A number with exactly `digits` decimals, so that a column of them lines up. */
export function formatFixed(value: number, lang: Lang, digits: number): string {
  const shown = Math.abs(value)
    .toFixed(digits)
    .replace(".", lang === "fr" ? "," : ".");
  return value < 0 && /[1-9]/.test(shown) ? `\u2212${shown}` : shown;
}

/** How a coefficient is written: with how many decimals, kept or left out where they are 0, and the limits by which it is read. */
export interface CoefficientLook {
  readonly zeros?: "kept" | "dropped";
  readonly limits?: readonly number[];
}

/**
 * A share or coefficient (up to 1) with two decimals, that never says more than the number itself: one short of 1 is not
 * rounded up to it (`> 0.99`), one above 0 not down to it (`< 0.01`), and one so near a limit that two decimals hide the side
 * it is on has three, or more.
 */
export function formatCoefficient(value: number, lang: Lang, look: CoefficientLook = {}): string {
  const write = (one: number, digits: number): string =>
    look.zeros === "dropped" ? formatNumber(one, lang, digits) : formatFixed(one, lang, digits);
  const size = Math.abs(value);
  if (size >= 0.995 && size < 1)
    return `${value < 0 ? "<" : ">"}\u00a0${formatFixed(Math.sign(value) * 0.99, lang, 2)}`;
  if (size > 0 && size < 0.005) return `${value < 0 ? ">" : "<"}\u00a0${formatFixed(Math.sign(value) * 0.01, lang, 2)}`;
  const near = (look.limits ?? []).find((limit) => Math.abs(value - limit) < 0.005);
  return near === undefined ? write(value, 2) : formatFixed(value, lang, digitsToTell(value, near));
}

/** A number with two decimals, or with more where these would show it as a limit that it has not reached. */
export function formatShortOf(value: number, lang: Lang, limit: number): string {
  const hidden = value !== limit && Number(value.toFixed(2)) === limit;
  return formatFixed(value, lang, hidden ? digitsToTell(value, limit) : 2);
}

/** Three decimals, or as many as show on which side of a limit a number is. */
function digitsToTell(value: number, limit: number): number {
  const tells = (digits: number): boolean => Number(value.toFixed(digits)) >= limit === value >= limit;
  return [3, 4, 5, 6, 7].find(tells) ?? 8;
}

/**
 * A p between 0 and 1 with at most `digits` decimals that is never rounded to 0 or to 1: `< 0.0001`, `> 0.9999`.
 */
export function formatP(p: number, lang: Lang, digits = 4): string {
  const least = 10 ** -digits;
  if (p > 0 && p < least) return `<\u00a0${formatFixed(least, lang, digits)}`;
  if (p < 1 - ROUNDING && p > 1 - least) return `>\u00a0${formatFixed(1 - least, lang, digits)}`;
  return formatNumber(p, lang, digits);
}

/** What sums of probabilities lose of 1 in a computer. */
const ROUNDING = 1e-9;

/** A p in a sentence, where a small one is held against the number of tests: six decimals where it is below 0.001, then words. */
export function smallP(p: number, lang: Lang): string {
  if (p >= LEAST || p === 0) return formatP(p, lang, p >= 0.001 ? 4 : 6);
  return `${lang === "fr" ? "moins de" : "less than"} ${formatNumber(LEAST, lang, 6)}`;
}

const LEAST = 0.000001;

/**
 * A share (0 to 1) as a percentage without decimals: only all of it is 100 %, only nothing is 0 %, and one that whole per cent
 * would show as a limit that it has not reached has a decimal.
 */
export function formatShare(value: number, lang: Lang, limits: readonly number[] = []): string {
  const percent = (shown: number, digits = 0): string =>
    `${formatNumber(shown, lang, digits)}${lang === "fr" ? "\u00a0" : ""}%`;
  const hidden = limits.find((limit) => value < limit && Number(value.toFixed(2)) >= limit);
  if (hidden !== undefined) return percent(100 * value, digitsToTell(value, hidden) - 2);
  if (value > 0 && value < 0.005) return `<\u00a0${percent(1)}`;
  return value >= 0.995 && value < 1 ? `>\u00a0${percent(99)}` : percent(Number((value * 100).toPrecision(12)));
}

/** Chooses the singular or the plural. In French 0 and 1 are singular, in English 1 alone. */
export function plural(n: number, lang: Lang, one: string, many: string): string {
  const single = lang === "fr" ? Math.abs(n) < 2 : n === 1;
  return single ? one : many;
}

/** `a, b et c`, `a, b and c`. */
export function list(items: readonly string[], lang: Lang): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${lang === "fr" ? "et" : "and"} ${items.at(-1)}`;
}

/** As `list`, of very many items the first twelve alone: `a, b, … and 4,988 others`. */
export function someOf(items: readonly string[], lang: Lang): string {
  const more = items.length - NAMED;
  if (more <= 0) return list(items, lang);
  const first = items.slice(0, NAMED).join(", ");
  return lang === "fr"
    ? `${first} et ${counted(more, lang, "autre", "autres")}`
    : `${first} and ${counted(more, lang, "other", "others")}`;
}

const NAMED = 12;

/** The colon and the semicolon with the space that each language puts before and after them. */
export const colon = (lang: Lang): string => (lang === "fr" ? "\u00a0:" : ":");
export const semicolon = (lang: Lang): string => (lang === "fr" ? "\u202f; " : "; ");

/** A number with what it counts, in the singular or the plural. */
export function counted(n: number, lang: Lang, one: string, many: string): string {
  return `${formatNumber(n, lang)} ${plural(n, lang, one, many)}`;
}
