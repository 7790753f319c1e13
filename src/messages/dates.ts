import type { Lang } from "./words.js";

const MONTHS: Readonly<Record<Lang, readonly string[]>> = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** `2026-03-09` as `9 mars 2026` or `9 March 2026`; anything else as it is. */
export function formatDate(iso: string, lang: Lang): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  const name = MONTHS[lang][Number(month) - 1];
  if (name === undefined) return iso;
  return `${lang === "fr" && day === "01" ? "1er" : Number(day)} ${name} ${year}`;
}
