import * as say from "../../messages/identity.js";
import type { Words } from "../../messages/words.js";
import type { Span } from "../../text/span.js";
import type { Certainty, IdentityFinding } from "../finding.js";
import type { Knowledge } from "../knowledge.js";
import { type DigitGroup, digitRuns } from "./digit-groups.js";
import { isNear } from "./form.js";
import { type CountryCode, planOf } from "./phone-plan.js";
import { mayBegin, mayBeNumber } from "./phone-shape.js";
import { spokenRuns } from "./spoken-digits.js";

/**
 * Telephone numbers of Belgium, France, Luxembourg, Switzerland, the United Kingdom, Ireland and the United States, and
 * of any country with its code, in figures or in words. Each stretch of groups of digits is asked of the numbering plans.
 */
export function find(text: string, knowledge: Knowledge): readonly IdentityFinding[] {
  const language = knowledge.language;
  return [...written(text, language), ...spoken(text, language)];
}

const EVERYWHERE: readonly CountryCode[] = ["BE", "FR", "LU", "CH", "GB", "IE", "US"];
/** Where a number without any word that announces it may be from. */
const AT_HOME: Readonly<Record<Knowledge["language"], readonly CountryCode[]>> = {
  fr: ["BE", "FR", "CH"],
  en: ["GB", "IE", "BE", "FR"],
};

/** Words that announce a telephone number, and words that may announce any number. */
const CUE =
  /t[eé]l(?:[eé]phon\p{L}*|[ .:])|\bg\.?s\.?m\b|portable|mobile|natel|joindre|appel(?:e|ez|er|le|les|lez|ait)(?!\p{L})|whats ?app|\bfax\b|phone|\bcall|\bring\b/iu;
const WEAK_CUE = /num[eé]ro|appel|number|contact/iu;
const REACH = { before: 60, after: 15 };

type Announcement = "surely" | "perhaps" | "no";

function announcement(text: string, span: Span): Announcement {
  if (isNear(text, span, CUE, REACH)) return "surely";
  return isNear(text, span, WEAK_CUE, REACH) ? "perhaps" : "no";
}

function* written(text: string, language: Knowledge["language"]): Generator<IdentityFinding> {
  for (const groups of digitRuns(text)) {
    const announced = announcement(text, spanOf(text, groups));
    for (let first = 0; first < groups.length; first++) {
      const found = longestFrom(text, groups, { first, announced, language });
      if (found === null) continue;
      yield found.finding;
      first = found.last;
    }
  }
}

/** Where a number is looked for from, whether words near the run announce one, and the language of the text. */
interface From {
  readonly first: number;
  readonly announced: Announcement;
  readonly language: Knowledge["language"];
}

function longestFrom(
  text: string,
  groups: readonly DigitGroup[],
  { first, announced, language }: From,
): { finding: IdentityFinding; last: number } | null {
  if (!mayBegin(groups, first, announced !== "no")) return null;
  for (let last = Math.min(groups.length - 1, first + 7); last >= first; last--) {
    if (!mayBeNumber(groups, { first, last, announced: announced !== "no" })) continue;
    const some = groups.slice(first, last + 1);
    const span = spanOf(text, some);
    const judged = judge(text.slice(span.start, span.end), some, { announced, language });
    if (judged !== null) return { finding: { ...span, kind: "phone", ...judged }, last };
  }
  return null;
}

function spanOf(text: string, some: readonly DigitGroup[]): { start: number; end: number } {
  const start = some[0]?.start ?? 0;
  const end = some.at(-1)?.end ?? start;
  const isOpen = text.charAt(start) === "(" && !text.slice(start, end).includes(")");
  return { start: isOpen ? start + 1 : start, end };
}

interface Around {
  readonly announced: Announcement;
  readonly language: Knowledge["language"];
}

interface Judged {
  readonly certainty: Certainty;
  readonly why: Words;
}

const judged = (certainty: Certainty, why: Words): Judged => ({ certainty, why });

function judge(words: string, some: readonly DigitGroup[], around: Around): Judged | null {
  if (/^\(?(?:\+|00[1-9])/.test(words)) return judgeInternational(words, around);
  if (some.slice(1).some(({ digits }) => digits.length < 2)) return null;
  return /^\(?0[1-9]/.test(words) || /^0[ .]?[1-9]/.test(words)
    ? judgeNational(words, some.length, around)
    : judgeBare(words, around);
}

function judgeInternational(words: string, { announced }: Around): Judged | null {
  const plan = planOf(words.replace(/^\(?00/, "+"), ["BE"]);
  if (plan === "mobile" || plan === "line") return judged("high", say.telephoneInPlan());
  if (plan === "service") return judged("possible", say.telephoneService());
  return plan === "possible" && (announced !== "no" || words.includes("+"))
    ? judged("likely", say.telephoneUnassigned())
    : null;
}

/** A number that begins with 0. Three groups or more, or a mobile's range, leave no other reading. */
function judgeNational(words: string, groups: number, { announced, language }: Around): Judged | null {
  const plan = planOf(words, announced !== "no" ? EVERYWHERE : AT_HOME[language]);
  const isEnterprise = /^\d{4}\.\d{3}\.\d{3}$/.test(words);
  if (plan === "mobile" || plan === "line") {
    if (announced === "no" && plan === "line" && isEnterprise) return judged("possible", say.telephoneInPlanAlone());
    if (announced === "surely" || plan === "mobile" || groups > 2) return judged("high", say.telephoneInPlan());
    return judged("likely", say.telephoneInPlanAlone());
  }
  if (plan === "service") return judged("possible", say.telephoneService());
  const isPairs = /^0[1-9](?:([ .\-\u00a0\u202f])\d\d)(?:\1\d\d){3}$/.test(words);
  const isBritish = language === "en" && /^\(?0\d{2,4}\)? ?\d{3,4} ?\d{3,4}$|^\(?0\d{4}\)? \d{6}$/.test(words);
  const isShaped = isPairs || isBritish || announced !== "no";
  return plan === "possible" && isShaped ? judged("likely", say.telephoneUnassigned()) : null;
}

/** A number without 0 before it, as in Luxembourg and the United States: it has to be announced, or have their shape. */
function judgeBare(words: string, { announced }: Around): Judged | null {
  const isAmerican = /^(?:1[ .-])?(?:\(\d{3}\) ?|\d{3}[.-])\d{3}[.-]\d{4}$/.test(words);
  if (announced === "no" && !isAmerican) return null;
  if (!isAmerican && words.replace(/\D/g, "").length > 10) return null;
  const plan = planOf(words, isAmerican ? ["US"] : ["BE", "LU"]);
  if (plan !== "mobile" && plan !== "line") return null;
  return announced === "surely" ? judged("high", say.telephoneInPlan()) : judged("likely", say.telephoneInPlanAlone());
}

function* spoken(text: string, language: Knowledge["language"]): Generator<IdentityFinding> {
  for (const { start, end, digits } of spokenRuns(text)) {
    const announced = announcement(text, { start, end }) !== "no";
    const plan = planOf(digits, digits.startsWith("+") ? ["BE"] : announced ? EVERYWHERE : AT_HOME[language]);
    if (plan === null || (plan === "possible" && !announced)) continue;
    yield { start, end, kind: "phone", certainty: "likely", why: say.telephoneSpoken() };
  }
}
