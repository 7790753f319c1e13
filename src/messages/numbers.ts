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

/** A share (0 to 1) as a percentage without decimals. */
export function formatShare(value: number, lang: Lang): string {
  return `${formatNumber(value * 100, lang, 0)}${lang === "fr" ? "\u00a0" : ""}%`;
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
