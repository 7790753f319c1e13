import { chapters } from "../../messages/report.js";
import * as words from "../../messages/report-annex.js";
import { byCodeUnit } from "../../text/order.js";
import { findPassage } from "../../text/place.js";
import type { Context } from "../context.js";
import { type Block, type Line, paragraph, type Section, section, type Table } from "../document.js";
import type { AttributionRow } from "../input.js";
import { placePart, quoteOf } from "../passages.js";

/** Identities and strategies that people attributed, each with its situation, its reason and its passages. Cues of rules never stand here. */
export function attributionsPage(c: Context): Section {
  const { attributions, participants } = c.input;
  const frame = { begins: "page" } as const;
  const title = c.say(chapters.attributions);
  const intro = paragraph(c.say(words.attributionIntro));
  if (attributions.length === 0)
    return section("attributions", title, { ...frame, blocks: [intro, paragraph(c.say(words.noAttributions))] });
  const known = participants.map((one) => one.id).filter((id) => attributions.some((one) => one.participant === id));
  const people = [...new Set([...known, ...attributions.map((one) => one.participant)])];
  const without = participants.map((one) => one.id).filter((id) => !people.includes(id));
  const differing = people.filter((id) => readDifferently(c, of(attributions, id)));
  const several = people.filter((id) => severalSituations(c, of(attributions, id)));
  return section("attributions", title, {
    ...frame,
    blocks: [
      intro,
      table(c, people),
      ...(differing.length === 0 ? [] : [paragraph(c.say(words.twoReadings(differing.join(", "))), "note")]),
      ...(several.length === 0 ? [] : [paragraph(c.say(words.severalSituations(several.join(", "))), "note")]),
      ...(without.length === 0 ? [] : [paragraph(c.say(words.notAttributed(without.join(", "))), "note")]),
    ],
    sections: people.map((id) =>
      section(`attributed:${id}`, id, { blocks: of(attributions, id).flatMap((one) => attribution(c, one)) }),
    ),
  });
}

function of(attributions: readonly AttributionRow[], participant: string): AttributionRow[] {
  return attributions.filter((one) => one.participant === participant);
}

/** Whether two people read this person differently: within one family, not the same types. */
function readDifferently(c: Context, attributions: readonly AttributionRow[]): boolean {
  return byFamily(c, attributions).some((family) => {
    const coders = [...new Set(family.map((one) => one.coder))];
    const types = coders.map((coder) => typesOf(family.filter((one) => one.coder === coder)).join("\n"));
    return new Set(types).size > 1;
  });
}

/** Whether one and the same reader gave this person several types of one family, in different situations. */
function severalSituations(c: Context, attributions: readonly AttributionRow[]): boolean {
  return byFamily(c, attributions).some((family) =>
    family.some((one) =>
      family.some((other) => other.coder === one.coder && other.type !== one.type && other.situation !== one.situation),
    ),
  );
}

function byFamily({ codes }: Context, attributions: readonly AttributionRow[]): AttributionRow[][] {
  const family = ({ type }: AttributionRow): string => codes.get(type)?.family ?? type;
  const families = [...new Set(attributions.map(family))];
  return families.map((id) => attributions.filter((one) => family(one) === id));
}

function typesOf(attributions: readonly AttributionRow[]): string[] {
  return [...new Set(attributions.map((one) => one.type))].sort(byCodeUnit);
}

function table(c: Context, people: readonly string[]): Table {
  const { participant, type, situation, passages, coder } = words.heads;
  return {
    kind: "table",
    caption: c.say(words.attributionTable),
    columns: [participant, type, situation, passages, coder].map((label) => ({ label: c.say(label), align: "text" })),
    rows: people.flatMap((id) =>
      of(c.input.attributions, id).map((one) => [
        id,
        [c.codeLink(one.type)],
        c.written(one.situation) || "–",
        places(c, one.passages),
        one.coder === "" ? "–" : c.coder(one.coder),
      ]),
    ),
    banner: null,
  };
}

function places(c: Context, passages: readonly string[]): Line {
  if (passages.length === 0) return "–";
  return passages.flatMap((place, i) => {
    const passage = findPassage(place, c.input.transcripts);
    const part = passage === null ? place : placePart(c, passage.transcript, passage);
    return i === 0 ? [part] : [", ", part];
  });
}

function attribution(c: Context, one: AttributionRow): Block[] {
  const quotes = one.passages.flatMap((place): Block[] => {
    const passage = findPassage(place, c.input.transcripts);
    if (passage === null) return [];
    const { transcript, start, end } = passage;
    const quote = quoteOf(c, { transcript, spans: [{ start, end }] }, { context: "none", tags: [] });
    return quote === null ? [] : [quote];
  });
  return [
    paragraph([
      { kind: "strong", text: c.label(one.type) },
      ...(one.coder === "" ? [] : [` (${c.say(words.attributedBy(c.coder(one.coder)))})`]),
    ]),
    ...(one.situation === "" ? [] : [paragraph(c.say(words.situationIs(c.written(one.situation))))]),
    paragraph(c.say(words.reasonIs(c.written(one.reason)))),
    ...quotes,
  ];
}
