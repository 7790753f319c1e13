import * as say from "../../messages/commands.js";
import { quotesStand } from "../../messages/excerpts.js";
import { unitCount, units } from "../../messages/measures.js";
import type { Quote, QuotedMeeting } from "../../study/quotes.js";
import type { Unit } from "../../text/segment.js";
import type { Material } from "../../text/transcript.js";
import { block } from "./quotes.js";
import type { Brush } from "./table.js";

/** Units in which two codes stand, one after the other, each with the passages of both. */
export function showMeetings(
  met: readonly QuotedMeeting[],
  { unit, limit, ...brush }: Brush & { readonly unit: Unit; readonly limit: number },
): string {
  const { lang, paint } = brush;
  if (met.length === 0) return say.neverTogether(units[unit])[lang];
  const shown = met.slice(0, limit).map(({ place, quotes }, i) => {
    const head = paint.bold(`${i + 1}. ${units[unit][lang]} ${place}`);
    return [head, ...quotes.map((quote, q) => block(askedOnce(quote, quotes[q - 1]), brush))].join("\n");
  });
  const passages = met.reduce((sum, one) => sum + one.quotes.length, 0);
  const among = (material: Material): number =>
    new Set(met.map((one) => one.unit.transcript).filter((one) => one.material === material)).size;
  const stand = quotesStand(passages, {
    interviews: among("interview"),
    people: among("excerpts"),
    respondents: among("survey"),
  });
  const rest = met.length - shown.length;
  const tail = [
    say.standTogether(unitCount(met.length, unit), stand)[lang],
    ...(rest > 0 ? [paint.dim(say.moreMeetings(rest)[lang])] : []),
  ];
  return [...shown, tail.join("\n")].join("\n\n");
}

/** A passage without the question before it where the one shown before stands in the same turn. */
function askedOnce(quote: Quote, shown: Quote | undefined): Quote {
  return quote.turn !== undefined && quote.turn === shown?.turn ? { ...quote, before: undefined } : quote;
}
