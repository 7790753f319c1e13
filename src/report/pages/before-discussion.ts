import { LIMITS } from "../../measures/reading.js";
import { formatCoefficient } from "../../messages/numbers.js";
import * as words from "../../messages/report-coding.js";
import { quantile } from "../../statistics/quantile.js";
import type { Context } from "../context.js";
import type { Terms } from "../document.js";

/** How far people agreed before they had seen each other's sheets: a line for each two of them. Nothing where that was not kept. */
export function beforeDiscussion({ input, say, lang, coderAndRole }: Context): Terms["items"][number][] {
  const { before } = input;
  if (before === undefined) return [];
  const names = [...new Set(before.pairs.map(({ coders }) => coders.join(" ")))];
  const lines = names.flatMap((name) => {
    const own = before.pairs.filter(({ coders }) => coders.join(" ") === name);
    const [first] = own;
    if (first === undefined) return [];
    const kappas = own.flatMap(({ kappa }) => kappa ?? []);
    const at = (p: number): string =>
      kappas.length === 0 ? "" : formatCoefficient(quantile(kappas, p), lang, { limits: LIMITS });
    const figures = { codes: own.length, defined: kappas.length, low: at(0), median: at(0.5), high: at(1) };
    const [a, b] = first.coders.map(coderAndRole);
    return [say(words.agreed([a ?? "", b ?? ""], figures, Math.max(...own.map(({ n }) => n))))];
  });
  const seen = before.seen === 0 ? [] : [say(words.agreedSeen(before.seen))];
  return [{ term: say(words.before), lines: [...lines, ...seen, say(words.agreedHow)] }];
}
