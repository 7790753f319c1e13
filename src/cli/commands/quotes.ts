import type { Basis } from "../../coding/basis.js";
import { incidence } from "../../coding/grid.js";
import { cellsToCsv } from "../../measures/csv.js";
import * as say from "../../messages/commands.js";
import { rulesOnly } from "../../messages/measures.js";
import { accumulation } from "../../statistics/accumulation.js";
import { gather, selectionOf, selectionsBeside } from "../../study/gather.js";
import { type Quote, quotesOf } from "../../study/quotes.js";
import type { Study } from "../../study/read.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliver } from "../deliver.js";
import { EXIT, type Exit } from "../exit.js";
import { limitAsked } from "../limit.js";
import { checkNames } from "../names.js";
import { plain } from "../quoting.js";
import { refuse } from "../refuse.js";
import { basisOf, ofCoder, openSeen, tellClosed, withoutSheet } from "../seen.js";
import { showQuotes } from "../show/quotes.js";
import { version } from "../version.js";
import { quotesWith } from "./quotes-with.js";

/** Passages of a code, a family, or of the codes that some interviews brought first. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const opened = await openSeen(context, answers.flags);
  if (opened === null) return EXIT.nothing;
  const { flawed } = opened;
  const fault = withoutSheet(opened.study, answers.flags);
  if (fault !== null) return refuse(context, fault.code, fault.text, fault.hint);
  const study = ofCoder(opened.study, answers.flags);
  const flags: Answers["flags"] = { ...answers.flags, code: answers.args[0], ...basisOf(answers.flags) };
  if (!checkNames(context, study, flags)) return EXIT.nothing;
  if (flags.with !== undefined || flags.unit !== undefined)
    return quotesWith(context, { ...answers, flags }, { ...opened, study });
  const limit = limitAsked(context, flags);
  if (limit === null) return EXIT.nothing;
  const selection = selectionOf(study, flags.basis as Basis | undefined);
  const beside = selectionsBeside(study, flags.basis as Basis | undefined);
  const fresh = typeof flags.new === "string" ? firstSeenIn(study, selection, flags.new) : null;
  if (fresh === "bad") return refuse(context, "bad-range", say.badRange(String(flags.new)));
  if (fresh === "unordered") return refuse(context, "no-order", say.orderNeeded);
  const quotes = quotesOf(study, selection, ...beside).filter(
    (quote) =>
      (flags.code === undefined || quote.mark.code === flags.code) &&
      (flags.family === undefined || quote.code?.family === flags.family) &&
      (fresh === null || fresh.has(`${quote.mark.transcript} ${quote.mark.code}`)),
  );
  if (flags.json === true) await deliver(context, { study, answers }, asJson(quotes, selection));
  else if (flags.csv === true) await deliver(context, { study, answers }, await asCsv(quotes, context));
  else await deliver(context, { study, answers }, showQuotes(quotes, { ...context, limit }));
  if ([selection, ...beside].every((one) => one.rulesOnly) && quotes.length > 0) context.tell(rulesOnly);
  tellClosed(context, selection);
  return flawed ? EXIT.flawed : EXIT.done;
}

/** `interview code` pairs for the codes that were first seen in interviews a to b, in the order conducted. */
function firstSeenIn(
  study: Study,
  selection: ReturnType<typeof selectionOf>,
  range: string,
): Set<string> | "bad" | "unordered" {
  const [, from, to = from] = /^(\d+)(?:-(\d+))?$/.exec(range) ?? [];
  if (from === undefined) return "bad";
  if (!study.ordered) return "unordered";
  const { grid } = gather(study, { unit: "interview" }, selection);
  const found = new Set<string>();
  accumulation(incidence(grid)).firstInterview.forEach((first, c) => {
    if (first !== null && first >= Number(from) && first <= Number(to))
      found.add(`${grid.interviews[first - 1]} ${grid.columns[c]?.id}`);
  });
  return found;
}

/** Quotes as data, with the basis on which they count. */
function asJson(quotes: readonly Quote[], { basis, rulesOnly: onlyRules }: ReturnType<typeof selectionOf>): string {
  const settings = { basis, rules_only: onlyRules };
  return `${JSON.stringify({ grille: version(), settings, quotes: quotes.map(plain) }, null, 2)}\n`;
}

function asCsv(quotes: readonly Quote[], { lang }: Context): Promise<string> {
  const head = ["place", "code", "coder", "start", "end", "quote"];
  return cellsToCsv([head, ...quotes.map((quote) => Object.values(plain(quote)))], lang);
}
