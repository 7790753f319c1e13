import type { Measured } from "../../measures/table.js";
import * as words from "../../messages/report-annex.js";
import type { Context } from "../context.js";
import type { Figure, Line, Table } from "../document.js";
import { COLUMN_WIDTH, WIDTH } from "../figures/theme.js";
import { fragment } from "../fragment.js";
import { describe, profileFigure } from "../profile-figure.js";
import { type Glance, glance } from "../profile-glance.js";

/** So many types have room in a column; it can be read on a telephone without being moved about. */
const IN_COLUMN = 12;

/** Everybody's types and strategies at a glance; each mark leads to its passages and its reason where these stand in the report. */
export function glanceFigure(c: Context, measured: Measured, reasons: "below" | "left-out"): Figure {
  const seen = glance(measured);
  const caption = c.say(words.glance.caption);
  const closed = measured.notes.find(({ code }) => code === "own-sheet");
  const look = { ...c, banner: closed === undefined ? null : c.say(closed.text) };
  const width = seen.types.length <= IN_COLUMN ? COLUMN_WIDTH : WIDTH;
  const isLed = reasons === "below";
  const leads = (who: string, type: string): string | null => fragment(anchorOf(seen, who, type));
  return {
    kind: "figure",
    caption: reasons === "below" ? `${caption}. ${c.say(words.glance.hint)}` : caption,
    description: describe(seen, c),
    draw: (how) =>
      profileFigure(measured, { ...look, ...how, width }, isLed && how.colours === "adaptive" ? leads : undefined),
    table: glanceTable(c, seen, { caption, banner: look.banner, isLed }),
    shows: "folded-table",
  };
}

/** Where a mark leads: to the type of that person, or to what is to be read of them. */
export function anchorOf({ people }: Glance, who: string, type: string): string {
  const mark = people.find(({ participant }) => participant === who)?.marks.get(type);
  return mark === "candidate" ? readAnchor(who) : typeAnchor(who, type);
}

export const personAnchor = (who: string): string => `attributed:${who}`.replace(/\s+/g, "_");
export const typeAnchor = (who: string, type: string): string => `${personAnchor(who)}:${type}`;
export const readAnchor = (who: string): string => `${personAnchor(who)}:read`;

function glanceTable(
  c: Context,
  seen: Glance,
  { caption, banner, isLed }: { caption: string; banner: string | null; isLed: boolean },
): Table {
  const { marks, shifts } = words.glance;
  const heads = [c.say(words.heads.participant), ...seen.types.map(c.label), c.say(shifts)];
  return {
    kind: "table",
    caption,
    columns: heads.map((label) => ({ label, align: "text" })),
    rows: seen.people.map((one): Line[] => [
      one.participant,
      ...seen.types.map((type): Line => {
        const mark = one.marks.get(type);
        if (mark === undefined) return "–";
        const text = c.say(marks[mark]);
        return isLed ? [{ kind: "link", text, to: anchorOf(seen, one.participant, type) }] : text;
      }),
      one.shifts.map((pair) => pair.map(c.label).join(" ↔ ")).join("; ") || "–",
    ]),
    banner,
  };
}
