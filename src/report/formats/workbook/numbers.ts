import type { Lang } from "../../../messages/words.js";

const WRITTEN = {
  fr: /^(?<sign>\u2212?)(?<whole>\d+(?:\u202f\d{3})*)(?:,(?<decimals>\d+))?(?<share>\u00a0?%)?$/,
  en: /^(?<sign>\u2212?)(?<whole>\d+(?:,\d{3})*)(?:\.(?<decimals>\d+))?(?<share>%)?$/,
} as const;

/** What a report shows for 0 where most cells are 0. */
const DOT = "·";

/**
 * A number as reports write it, read back, with the format that shows it so; null where the cell holds no number.
 * `exact` is the number itself where it is known, before it was rounded for reading; it is left aside where it is another.
 */
export function numberOf(
  shown: string,
  lang: Lang,
  exact: number | null,
): { readonly value: number; readonly format: string } | null {
  if (shown === DOT) return { value: 0, format: `0;-0;"${DOT}"` };
  const found = WRITTEN[lang].exec(shown)?.groups;
  if (found === undefined) return null;
  const { sign = "", whole = "", decimals = "", share } = found;
  const digits = `${whole.replace(/\D/g, "")}.${decimals || "0"}`;
  const read = Number(digits) * (sign === "" ? 1 : -1) * (share === undefined ? 1 : 0.01);
  const format = `${whole.length > 3 ? "#,##0" : "0"}${decimals === "" ? "" : `.${"0".repeat(decimals.length)}`}`;
  const step = 10 ** -decimals.length * (share === undefined ? 1 : 0.01);
  const isSame = exact !== null && Math.abs(exact - read) <= step / 2 + 1e-9;
  return { value: isSame ? exact : rounded(read), format: share === undefined ? format : `${format}%` };
}

// A hundredth of a share is no round number: 0.07 and not 0.07000000000000001.
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}
