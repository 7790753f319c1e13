import type { Form } from "../../codebook/claims.js";
import * as say from "../../messages/claims.js";
import { fold } from "../../text/fold.js";
import type { Ground } from "./heard.js";
import type { Judged, Verdict } from "./verdict.js";

type Saturation = Extract<Form, { kind: "saturation" }>;
type OfSurvey = Extract<Form, { kind: "survey" }>;

const judged = (verdict: Verdict, ...why: Judged["why"]): Judged => ({ verdict, why, stands: [] });

/**
 * That saturation is established, or is not. New codes in the last interviews speak against it; that none came establishes
 * nothing, since saturation is an argument and not a number.
 */
export function judgeSaturation({ established }: Saturation, { lastNew }: Ground): Judged {
  if (typeof lastNew === "string") return judged("cannot-be-told", say.noCurve(lastNew));
  const { last, codes, interviews } = lastNew;
  if (codes.length === 0) return judged("cannot-be-told", say.nothingNew(last, interviews));
  return judged(established ? "does-not-hold" : "holds", say.stillNew(last, codes));
}

/** Half of the last digit to which a share is printed as a percentage. */
const ROUNDING = 0.005;

/** The share of an answer in a survey that stands beside the interviews, held against what was published of it. */
export function judgeSurvey({ survey, question, answer, share }: OfSurvey, { surveys }: Ground): Judged {
  const asked = surveys.find(({ id }) => id === survey)?.questions.find(({ id }) => id === question);
  const option = asked?.options.find(({ label }) => [label.fr, label.en].some((one) => fold(one) === fold(answer)));
  if (asked === undefined || option === undefined) return judged("cannot-be-told", say.noSurvey(survey));
  const found = option.share ?? (option.count === null || !asked.n ? null : option.count / asked.n);
  if (found === null) return judged("cannot-be-told", say.noShare(survey));
  const holds = Math.abs(found - share) <= ROUNDING + Number.EPSILON;
  return judged(holds ? "holds" : "does-not-hold", say.surveyShare(survey, found, asked.n));
}
