import type { Measured } from "../../measures/table.js";
import { colon } from "../../messages/numbers.js";
import { whoIs } from "../../messages/profile.js";
import { chapters } from "../../messages/report.js";
import * as words from "../../messages/report-annex.js";
import type { Context } from "../context.js";
import { type Block, list, paragraph, type Section, section, type Table } from "../document.js";
import { glance } from "../profile-glance.js";
import { glanceFigure } from "./attributed-figure.js";
import { personSection, placesLine, shiftLines } from "./attributed-person.js";
import { type AttributedType, typesOf } from "./attributed-rows.js";

/** Identities and strategies that people attributed, at a glance and then each with its situation, its reason and its passages. */
export function attributionsPage(c: Context): Section {
  const { profile } = c.input.measured;
  const frame = { begins: "page" } as const;
  const title = c.say(chapters.attributions);
  const intro = paragraph(c.say(words.attributionIntro));
  if (profile === undefined)
    return section("attributions", title, { ...frame, blocks: [intro, paragraph(c.say(words.noAttributions))] });
  const people = glance(profile).people.filter(({ marks }) => marks.size > 0);
  return section("attributions", title, {
    ...frame,
    blocks: [
      intro,
      paragraph(c.say(words.attributionBeside), "note"),
      glanceFigure(c, profile, "below"),
      ...notes(c, profile),
      { kind: "fold", print: "open", title: c.say(words.allAttributions), blocks: [table(c, profile)] },
    ],
    sections: people.map(({ participant }) => personSection(c, profile, participant)),
  });
}

/** What an article has room for: everybody at a glance, who is read differently, and what shifts by which two passages. */
export function articleAttributions(c: Context): Section {
  const { profile } = c.input.measured;
  const title = c.say(chapters.attributions);
  if (profile === undefined)
    return section("attributions", title, { blocks: [paragraph(c.say(words.noAttributions))] });
  const shifts = glance(profile).people.flatMap(({ participant }) =>
    shiftLines(c, profile, participant).map((line) => `${participant}${colon(c.lang)} ${line}`),
  );
  return section("attributions", title, {
    blocks: [
      paragraph(c.say(words.attributionIntro)),
      glanceFigure(c, profile, "left-out"),
      ...notes(c, profile),
      ...(shifts.length === 0 ? [] : [list(shifts)]),
    ],
  });
}

/** Who is read differently by two people, who otherwise from one situation to another, and to whom nothing is attributed. */
function notes(c: Context, profile: Measured): Block[] {
  const all = everybody(profile);
  const whose = (is: (types: readonly AttributedType[]) => boolean): string =>
    all.flatMap(({ participant, types }) => (is(types) ? [participant] : [])).join(", ");
  const told = [
    [whose((types) => types.some(({ state }) => state === "differ")), words.twoReadings],
    [whose((types) => types.some((one) => severalSituations(one, types))), words.severalSituations],
    [whose((types) => types.every(({ attributions }) => attributions.length === 0)), words.notAttributed],
  ] as const;
  return told.flatMap(([who, say]) => (who === "" ? [] : [paragraph(c.say(say(who)), "note")]));
}

function everybody(profile: Measured): { participant: string; types: readonly AttributedType[] }[] {
  return glance(profile).people.map(({ participant }) => ({ participant, types: typesOf(profile, participant) }));
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
function table(c: Context, profile: Measured): Table {
  const { participant, type, situation, reason, passages, coder } = words.heads;
  return {
    kind: "table",
    caption: c.say(words.attributionTable),
    columns: [participant, type, situation, reason, passages, coder].map((label) => ({
      label: c.say(label),
      align: "text",
    })),
    rows: everybody(profile).flatMap(({ participant: who, types }) =>
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
