import type { Lang } from "../messages/words.js";
import { fold } from "../text/fold.js";

/** What becomes of dates: all moved by the same secret number of days, told less exactly, or left as they are. */
export type DateChoice = "shift" | "blunt" | "keep";

const MONTHS: Readonly<Record<Lang, readonly string[]>> = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

const DAY = 86_400_000;

/** A date as it was read, and how to write another in the same way. */
interface ReadDate {
  readonly time: number;
  readonly write: (date: Date) => string;
}

/**
 * A date as it may stand in a study: moved by `days` in the form it had, or its year alone (of a date without a year its
 * month, of a year itself). Null where the date is written in a way that is not understood.
 */
export function otherDate(
  form: string,
  choice: Exclude<DateChoice, "keep">,
  about: { days: number; lang: Lang },
): string | null {
  const read = readDate(form, about.lang);
  if (read !== null && choice === "shift") return read.write(new Date(read.time + about.days * DAY));
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(form)?.[0];
  if (year !== undefined) return year;
  if (read !== null) return String(new Date(read.time).getUTCFullYear());
  const month = monthIn(form);
  return month === null ? null : (MONTHS[about.lang][month] ?? null);
}

function readDate(form: string, lang: Lang): ReadDate | null {
  const text = form.replace(/\s+/g, " ").trim();
  return iso(text) ?? figures(text) ?? worded(text, lang);
}

function iso(text: string): ReadDate | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return dated([year, month, day], (date) => date.toISOString().slice(0, 10));
}

/** `12/03/1974`, `12.3.74`: day first, as these forms are found. */
function figures(text: string): ReadDate | null {
  const [, day = "", s1, month = "", s2, year = ""] =
    /^(\d{1,2})( ?[/.\- ] ?)(\d{1,2})(\2)(\d{4}|\d\d)$/.exec(text) ?? [];
  if (s1 === undefined || s2 === undefined) return null;
  const full = year.length === 4 ? year : Number(year) < 30 ? `20${year}` : `19${year}`;
  const padded = (n: number, like: string): string => String(n).padStart(like.startsWith("0") ? 2 : 1, "0");
  const two = (n: number, like: string): string => (like.length === 2 ? String(n).padStart(2, "0") : padded(n, like));
  return dated([full, month, day], (date) => {
    const written = String(date.getUTCFullYear()).slice(-year.length);
    return `${two(date.getUTCDate(), day)}${s1}${two(date.getUTCMonth() + 1, month)}${s2}${written}`;
  });
}

/** `12 mars 1974`, `1er mars 1974`, `12 March 1974`, `March 12, 1974`. */
function worded(text: string, lang: Lang): ReadDate | null {
  const month = monthIn(text);
  const year = /(?<!\d)((?:19|20)\d\d)$/.exec(text)?.[1];
  const day = /(?<!\d)(\d{1,2})(?:er|e|st|nd|rd|th)?(?!\d)/.exec(text)?.[1];
  if (month === null || year === undefined || day === undefined) return null;
  return dated([year, String(month + 1), day], (date) => {
    const n = date.getUTCDate();
    return `${lang === "fr" && n === 1 ? "1er" : n} ${MONTHS[lang][date.getUTCMonth()] ?? ""} ${date.getUTCFullYear()}`;
  });
}

function monthIn(text: string): number | null {
  const words = fold(text).match(/[a-z]{3,}/g) ?? [];
  for (const word of words) {
    const at = [...MONTHS.fr, ...MONTHS.en].findIndex(
      (month) => fold(month) === word || (word.length > 2 && abbreviates(word, month)),
    );
    if (at !== -1) return at % 12;
  }
  return null;
}

function abbreviates(word: string, month: string): boolean {
  return word.length <= 5 && word.length >= 3 && fold(month).startsWith(word);
}

function dated([year, month, day]: readonly (string | undefined)[], write: ReadDate["write"]): ReadDate | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(time);
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? { time, write } : null;
}
