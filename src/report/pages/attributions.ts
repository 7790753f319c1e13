import { whoIs } from "../../messages/profile.js";
import { chapters } from "../../messages/report.js";
import * as words from "../../messages/report-annex.js";
import type { Context } from "../context.js";
import { type Block, list, paragraph, type Section, section, type Table } from "../document.js";
import { glanceFigure } from "./attributed-figure.js";
import { personSection, placesLine, shiftLine } from "./attributed-person.js";
import { type AttributedPerson, type AttributedType, everybodyIn } from "./attributed-rows.js";

/** Identities and strategies that people attributed, at a glance and then each with its situation, its reason and its passages. */
export function attributionsPage(c: Context): Section {
  const { profile } = c.input.measured;
  const frame = { begins: "page" } as const;
  const title = c.say(chapters.attributions);
  const intro = paragraph(c.say(words.attributionIntro));
  if (profile === undefined)
    return section("attributions", title, { ...frame, blocks: [intro, paragraph(c.say(words.noAttributions))] });
  const people = everybodyIn(profile);
  return section("attributions", title, {
    ...frame,
    blocks: [
      intro,
      paragraph(c.say(words.attributionBeside), "note"),
      glanceFigure(c, profile, "below"),
      ...notes(c, people),
      { kind: "fold", print: "open", title: c.say(words.allAttributions), blocks: [table(c, people)] },
    ],
    sections: people.filter(({ types }) => types.length > 0).map((one) => personSection(c, one)),
  });
}

/** What an article has room for: everybody at a glance, who is read differently, and what shifts by which two passages. */
export function articleAttributions(c: Context): Section {
  const { profile } = c.input.measured;
  const title = c.say(chapters.attributions);
  if (profile === undefined)
    return section("attributions", title, { blocks: [paragraph(c.say(words.noAttributions))] });
  const people = everybodyIn(profile);
  const lines = people.flatMap(({ shifts }) => shifts.map((row) => shiftLine(c, row)));
  return section("attributions", title, {
    blocks: [
      paragraph(c.say(words.attributionIntro)),
      glanceFigure(c, profile, "left-out"),
      ...notes(c, people),
      ...(lines.length === 0 ? [] : [list(lines)]),
    ],
  });
}

/** Who is read differently by two people, who otherwise from one situation to another, and to whom nothing is attributed. */
function notes(c: Context, all: readonly AttributedPerson[]): Block[] {
  const whose = (is: (types: readonly AttributedType[]) => boolean): string =>
    all.flatMap(({ participant, types }) => (is(types) ? [participant] : [])).join(", ");
  const told = [
    [whose((types) => types.some(({ state }) => state === "differ")), words.twoReadings],
    [whose((types) => types.some((one) => severalSituations(one, types))), words.severalSituations],
    [whose((types) => types.every(({ attributions }) => attributions.length === 0)), words.notAttributed],
  ] as const;
  return told.flatMap(([who, say]) => (who === "" ? [] : [paragraph(c.say(say(who)), "note")]));
}

/** Whether one and the same reader gave this person another type of the family too, in a different situation. */
function severalSituations(one: AttributedType, types: readonly AttributedType[]): boolean {
  const others = types.filter(({ family, type }) => family === one.family && type !== one.type);
  return one.attributions.some((given) =>
    others.some(({ attributions }) =>
      attributions.some(({ coder, situation }) => coder === given.coder && situation !== given.situation),
    ),
  );
}

/** Every attribution that the chapter shows, one a row: what a workbook holds. */
function table(c: Context, people: readonly AttributedPerson[]): Table {
  const { participant, type, situation, reason, passages, coder } = words.heads;
  return {
    kind: "table",
    caption: c.say(words.attributionTable),
    columns: [participant, type, situation, reason, passages, coder].map((label) => ({
      label: c.say(label),
      align: "text",
    })),
    rows: people.flatMap(({ participant: who, types }) =>
      types.flatMap((one) =>
        one.shown.map((given) => [
          ...[who, c.label(one.type), c.written(given.situation) || "–", c.written(given.reason) || "–"],
          ...[placesLine(c, given.passages), given.coder === "" ? "–" : c.say(whoIs(given.coder))],
        ]),
      ),
    ),
    banner: null,
  };
}
