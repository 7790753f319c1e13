import type { Span } from "../span.js";
import { asideAfter } from "./beside.js";
import type { Aside } from "./brackets.js";
import { isCertain, type KnownPeople } from "./known-people.js";
import type { Quotation } from "./quotation.js";
import type { Work } from "./work.js";

const EMPHASIS = /(?<![*_\p{L}\p{N}])(\*{1,2}|_{1,2})(?=[^\s*_])([^*_\n]{10,4000})\1(?![*_\p{L}\p{N}])/gu;

export interface EmphasisContext {
  readonly brackets: ReadonlyMap<number, Aside>;
  readonly known: KnownPeople;
  readonly quoted: readonly Span[];
}

/** Finds words that Markdown's emphasis sets apart in place of quotation marks: only where somebody interviewed is certain to say them. */
export function findEmphasised(work: Work, { brackets, known, quoted }: EmphasisContext): Quotation[] {
  const found: Quotation[] = [];
  for (const match of work.clean.matchAll(EMPHASIS)) {
    const [whole, sign = ""] = match;
    const end = match.index + whole.length;
    const aside = asideAfter(work, brackets, end);
    if (aside === null || !isCertain(aside, known)) continue;
    if (quoted.some((one) => one.start < end && match.index < one.end)) continue;
    const marks = [
      { start: match.index, end: match.index + sign.length },
      { start: end - sign.length, end },
    ];
    found.push({ start: match.index + sign.length, end: end - sign.length, marks, aside, missing: null });
  }
  return found;
}
