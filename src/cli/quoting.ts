import type { Quote } from "../study/quotes.js";

const SHOWN = 20;

/** At most how many are shown: 0 stands for all; null where it is no whole number. */
export function limitOf(given: string | boolean | undefined): number | null {
  const limit = given === undefined ? SHOWN : Number(given);
  if (!Number.isInteger(limit) || limit < 0) return null;
  return limit === 0 ? Number.POSITIVE_INFINITY : limit;
}

/** A passage as data. */
export function plain({ mark, place, quote }: Quote): Record<string, string | number> {
  return { place, code: mark.code, coder: mark.coder, start: mark.start, end: mark.end, quote };
}
