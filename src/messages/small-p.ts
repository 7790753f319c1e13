import { fr } from "./french.js";
import { formatNumber } from "./numbers.js";
import type { Lang } from "./words.js";

/** A p with four decimals, six where it is small; below that only that it is less, and never 0. */
export function smallP(p: number, lang: Lang): string {
  if (p >= 0.001) return formatNumber(p, lang, 4);
  if (p >= 0.000001) return formatNumber(p, lang, 6);
  return lang === "fr"
    ? fr`moins de ${formatNumber(0.000001, lang, 6)}`
    : `less than ${formatNumber(0.000001, lang, 6)}`;
}
