import type { Quote } from "../study/quotes.js";

/** A passage as data. */
export function plain({ mark, place, quote }: Quote): Record<string, string | number> {
  return { place, code: mark.code, coder: mark.coder, start: mark.start, end: mark.end, quote };
}
