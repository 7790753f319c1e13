import { isRead, LEAST_UNITS, LIMITS } from "../../measures/reading.js";
import { formatCoefficient } from "../../messages/numbers.js";
import * as words from "../../messages/report-coding.js";
import { quantile } from "../../statistics/quantile.js";
import type { Context } from "../context.js";
import type { Terms } from "../document.js";

/** So many of the codes on which people agree least are named. */
const NAMED = 5;

/** How far people who coded on their own agree, in sentences; none where one person coded, or sheets are closed to each other. */
export function codersAgree({ input, say, lang, coderAndRole }: Context): string[] {
  const { agreement } = input;
  if (agreement === undefined) return [];
  const read = agreement.codes.filter(({ reading }) => isRead(reading));
  const alphas = read.flatMap(({ alpha }) => alpha ?? []);
  const few = agreement.codes.filter(({ reading }) => reading === "too-few-units").length;
  const at = (p: number): string => formatCoefficient(quantile(alphas, p), lang, { limits: LIMITS });
  const figures =
    alphas.length === 0
      ? null
      : { low: at(0), median: at(0.5), high: at(1), codes: alphas.length, under: underLimit(agreement.codes).length };
  const { coders, interviews, units, codes } = agreement;
  return [
    say(words.agreeOn(coders.map(coderAndRole), { interviews, units, codes: codes.length })),
    ...(figures === null && few > 0
      ? []
      : [say(figures === null ? words.agreeUndefined : words.agreeFigures(figures))]),
    ...(few > 0 ? [say(words.agreeTooFew(few, LEAST_UNITS))] : []),
  ];
}

/** The same as a term, with the codes on which they agree least. */
export function agreementTerm(c: Context): Terms["items"][number][] {
  const lines = codersAgree(c);
  if (lines.length === 0) return [];
  const under = underLimit(c.input.agreement?.codes ?? []);
  const least = [...under].sort((a, b) => (a.alpha ?? 0) - (b.alpha ?? 0)).slice(0, NAMED);
  const named = least.map(({ id }) => c.label(id));
  const more = named.length === 0 ? [] : [c.say(words.agreeLeast(named, under.length))];
  return [{ term: c.say(words.agreement), lines: [lines.join(" "), ...more] }];
}

type Alphas = NonNullable<Context["input"]["agreement"]>["codes"];

function underLimit(codes: Alphas): Alphas {
  return codes.filter(({ reading }) => reading === "unreliable");
}
