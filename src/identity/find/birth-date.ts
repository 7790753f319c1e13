import * as say from "../../messages/identity.js";
import type { Words } from "../../messages/words.js";
import type { Certainty, IdentityFinding } from "../finding.js";
import { AFTER, BEFORE, BETWEEN, BLANK, type Match, matches, pattern } from "./form.js";
import { DAY_WORDS, MONTH, YEAR_WORDS } from "./months.js";

/**
 * Dates of birth in figures or in words. Interviews are full of dates, so words near one must speak of a birth; a full
 * date of long ago without them is possible at most, and an age is none.
 */
export function find(text: string): readonly IdentityFinding[] {
  return FORMS.flatMap(({ form, extent }) =>
    [...matches(text, form)].flatMap((match): IdentityFinding[] => {
      const judged = judge(text, match, extent);
      return judged === null
        ? []
        : [
            {
              start: match.end - (match.groups.said ?? match.words).length,
              end: match.end,
              kind: "birth-date",
              ...judged,
            },
          ];
    }),
  );
}

/** How much of a date is there: all of it, its day and month or its month and year, or its year alone. */
type Extent = "full" | "part" | "year";

const DAY = "(?:0?[1-9]|[12]\\d|3[01])";
const YEAR = "(?:19\\d\\d|20\\d\\d)";
const SHORT_YEAR = `(?:${YEAR}|['’]?\\d\\d)`;
const DAY_SAID = `(?:${DAY}(?:er|e|st|nd|rd|th)?|${DAY_WORDS})`;
const YEAR_SAID = `(?:(?<year>${YEAR})|['’]?\\d\\d(?![\\p{L}\\p{N}])|${YEAR_WORDS})`;
const APART = `(?:${BETWEEN}|,${BETWEEN}?)`;
const OF = `(?:${BETWEEN}of)?`;
const BOUND = "(?![\\p{L}\\p{N}])";

const FORMS: readonly { form: RegExp; extent: Extent }[] = [
  {
    form: pattern(
      `${BEFORE}${DAY}(?<s>${BLANK}?[/.\\-]${BLANK}?|${BLANK})(?:0?[1-9]|1[0-2])\\k<s>(?<year>${YEAR})${AFTER}`,
    ),
    extent: "full",
  },
  { form: pattern(`${BEFORE}(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\\d|3[01])/(?<year>${YEAR})${AFTER}`), extent: "full" },
  { form: pattern(`${BEFORE}${DAY}(?<s>[/.\\-])(?:0?[1-9]|1[0-2])\\k<s>\\d\\d${AFTER}`), extent: "full" },
  { form: pattern(`${BEFORE}(?<year>${YEAR})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])${AFTER}`), extent: "full" },
  { form: pattern(`${BEFORE}${DAY_SAID}${OF}${BETWEEN}${MONTH}${APART}${YEAR_SAID}${BOUND}`, "i"), extent: "full" },
  {
    form: pattern(`${BEFORE}${MONTH}${BETWEEN}${DAY}(?:st|nd|rd|th)?${APART}(?<year>${YEAR})${BOUND}`, "i"),
    extent: "full",
  },
  { form: pattern(`${BEFORE}${DAY_SAID}${OF}${BETWEEN}${MONTH}${BOUND}`, "i"), extent: "part" },
  { form: pattern(`${BEFORE}${MONTH}${BETWEEN}${DAY}(?:st|nd|rd|th)${BOUND}`, "i"), extent: "part" },
  { form: pattern(`${BEFORE}${MONTH}${BETWEEN}(?:(?<year>${YEAR})|${SHORT_YEAR})${AFTER}`, "i"), extent: "part" },
  {
    form: pattern(
      `(?<!\\p{L})(?:née?s?|born)${BETWEEN}(?:en|in)${BETWEEN}(?<said>${SHORT_YEAR}|${YEAR_WORDS})${AFTER}`,
      "i",
    ),
    extent: "year",
  },
];

const BORN =
  /(?<!\p{L})(?:née?s?|nee|naissance|naquit|naquis|naître|anniversaire|born|birth(?:day|date)?|d\.?o\.?b)(?!\p{L})/iu;
const BEFORE_REACH = 60;
const AFTER_REACH = 45;

/** « le décret du », "the Act of": a law, not a birth. */
const LAW =
  /(?<!\p{L})(?:lois?|d[eé]crets?|arr[eê]t[eé]s?|circulaires?|directives?|ordonnances?|r[eè]glements?|accords?|conventions?|trait[eé]s?|act|law|decree|treaty)(?!\p{L})[^.!?\n]{0,25}$/iu;

/** Up to this year a full date is worth a look. */
const OLD = 2005;

function judge(text: string, match: Match, extent: Extent): { certainty: Certainty; why: Words } | null {
  if (extent === "year") return { certainty: "possible", why: say.birthYear() };
  const birth = speaksOfBirth(text, match);
  if (birth === "here" && extent === "full") return { certainty: "high", why: say.birthDate() };
  if (birth !== "nowhere" && extent === "full") return { certainty: "likely", why: say.birthBefore() };
  if (birth === "here") return { certainty: "likely", why: say.birthPartly() };
  if (LAW.test(text.slice(Math.max(0, match.start - 40), match.start))) return null;
  const isOld = Number(match.groups.year ?? OLD + 1) <= OLD;
  return extent === "full" && isOld ? { certainty: "possible", why: say.oldDate() } : null;
}

/** Words of birth in the sentence of the date, or in the question it answers; or only in a sentence before it. */
function speaksOfBirth(text: string, { start, end }: Match): "here" | "before" | "nowhere" {
  const after = text.slice(end, end + AFTER_REACH);
  if (/^[^.!?\n]{0,20}(?:date de naissance|birthday|date of birth|anniversaire)/iu.test(after)) return "here";
  const before = text.slice(Math.max(0, start - BEFORE_REACH), start);
  if (!BORN.test(before)) return "nowhere";
  return BORN.test(before.split(/[.!…]\s/u).at(-1) ?? "") ? "here" : "before";
}
