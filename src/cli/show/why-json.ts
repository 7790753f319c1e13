import type { Standing } from "../../coding/standing.js";
import type { Outcome, Reason } from "../../coding/why.js";
import { placeOf } from "../../text/place.js";
import type { Span } from "../../text/span.js";
import { version } from "../version.js";
import type { Told } from "./why.js";

/** What `grille why` has to tell, as data: words as said, and where they stand. */
export function whyJson(told: Told): string {
  const { passage, why, coder, decisions, otherLanguage } = told;
  const { transcript, start, end } = passage;
  const data = {
    grille: version(),
    place: placeOf(transcript, passage),
    ...{ start, end },
    text: transcript.text.slice(start, end),
    rules: why.rules,
    rules_in_another_language: otherLanguage,
    reasons: why.reasons.map((one) => plain(one, told)),
    untouched: why.untouched.map(({ rule }) => rule.id),
    coder,
    decisions: decisions.map(({ before: _, after: __, transcript: ___, ...one }) => ({
      place: placeOf(transcript, one),
      ...one,
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function plain(reason: Reason, told: Told): Record<string, unknown> {
  const { transcript } = told.passage;
  const { fate, code, rule, written, within, start, end, turn } = reason;
  const standing = told.standings.get(reason);
  const earlier = told.earlier.get(reason);
  return {
    ...{ fate, code, rule, written, within, place: placeOf(transcript, reason), turn, start, end },
    ...outcome(reason, transcript.text),
    ...(earlier === undefined ? {} : { earlier_rule: earlier }),
    ...(standing === undefined ? {} : { standing: standing.kind, decision: decisionOf(standing) }),
  };
}

/** The id of the decision by which something stands as it does. */
function decisionOf(standing: Standing): string | null {
  if (standing.kind === "open") return null;
  return standing.kind === "decided" ? standing.by.id : standing.earlier.id;
}

function outcome(one: Outcome, text: string): Record<string, unknown> {
  const said = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  const { words, shades, instead, said: stopping, lacking, is, between, atMost, unit, missing } = one;
  const given = {
    words: said(words),
    shades: shades?.map(({ kind, cue }) => ({ kind, cue: said(cue) })),
    ...{ instead, lacking, is, between, at_most: atMost, unit },
    stopped_by: stopping === undefined ? undefined : said(stopping),
    missing: missing?.map((part) => ({
      written: part.written,
      stops: part.stops.map((stop) => ({ fate: stop.fate, ...outcome(stop, text) })),
    })),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
