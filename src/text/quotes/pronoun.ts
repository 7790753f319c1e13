import type { Span } from "../span.js";
import type { Attribution } from "./attribution.js";
import { clauseAfter } from "./clause.js";
import { introducedIn, peopleIn } from "./introduced.js";
import type { KnownPeople } from "./known-people.js";
import type { Quotation } from "./quotation.js";
import { sentenceBefore } from "./sentence.js";
import { wordCount } from "./speech.js";
import { paragraphAt, type Work } from "./work.js";

/** Words already given to somebody, before those that only a pronoun gives. */
interface Before extends Span {
  readonly attribution: Attribution;
}

/** Who is meant by `Elle ajoute : « … »` or `« … », soupire-t-elle`: the only one of whom the paragraph speaks since the last words given to somebody, or their speaker; null where that does not tell. */
export function meantByPronoun(
  quotation: Quotation,
  { work, known, before }: { work: Work; known: KnownPeople; before: Before | null },
): Attribution | null {
  const from = quotation.marks[0]?.start ?? quotation.start;
  if (wordCount(work.clean.slice(quotation.start, quotation.end)) < 4 || !isByPronoun(quotation, { work, known, from }))
    return null;
  const at = paragraphAt(work, from);
  const near = before !== null && before.end <= from && paragraphAt(work, before.start) === at ? before : null;
  const own = work.paragraphs[at]?.start ?? 0;
  const above = work.paragraphs[at - 1];
  const opens =
    above !== undefined && above.region === work.paragraphs[at]?.region && isEmpty(work.clean.slice(own, from));
  const start = Math.max(near?.end ?? (opens ? above.start : own), from - 800);
  const text = work.clean.slice(start, from).replace(/«[^»]*»|“[^”]*”/g, (quoted) => " ".repeat(quoted.length));
  const named = [...new Map(peopleIn(text, known).map((one) => [one.attribution.person.key, one])).values()];
  const all = named.filter(({ attribution }) => attribution.person.key !== near?.attribution.person.key);
  if (all.length === 0) return near?.attribution ?? named[0]?.attribution ?? null;
  return all.length === 1 && near === null ? (all[0]?.attribution ?? null) : null;
}

const isEmpty = (text: string): boolean => /^[\s*_–—-]*$/.test(text);

function isByPronoun(
  quotation: Quotation,
  { work, known, from }: { work: Work; known: KnownPeople; from: number },
): boolean {
  const after = clauseAfter(work, quotation.marks.at(-1)?.end ?? quotation.end);
  return after?.kind === "pronoun" || introducedIn(sentenceBefore(work, from), known).kind === "pronoun";
}
