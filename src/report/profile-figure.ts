import type { Measured } from "../measures/table.js";
import { figure as say } from "../messages/profile.js";
import { caveats } from "./figure-caveats.js";
import { common, type FigureLook } from "./figure-look.js";
import { onOnePage } from "./figures/one-page.js";
import { type ProfileMark, profile } from "./figures/profile.js";
import { type Glance, type GlancedPerson, glance } from "./profile-glance.js";

/** So many people at most, fewer where they would not stay on one page. */
const ROWS = 30;
/** Up to so many people, the description says what each has. */
const TOLD = 12;

/** Where a mark leads, by person and type; null where it leads nowhere. */
export type LinkTo = (participant: string, type: string) => string | null;

/** Everybody's types and strategies at a glance. */
export function profileFigure(measured: Measured, look: FigureLook, linkTo: LinkTo = () => null): string {
  const { say: speak, label } = look;
  const seen = glance(measured);
  const families = measured.values.families as Readonly<Record<string, string>>;
  const labels = { nothing: speak(say.nothing), shift: speak(say.shift), ...marksIn(look) };
  return onOnePage(Math.min(ROWS, seen.people.length), (count) =>
    profile(
      {
        columns: seen.types.map((type) => ({ label: label(type), family: families[type] ?? "" })),
        rows: seen.people.slice(0, count).map((one) => rowOf(one, seen, { look, linkTo })),
      },
      {
        ...common(look),
        title: speak(say.title),
        description: describe(seen, look),
        note: [
          ...(count < seen.people.length ? [speak(say.shown(count, seen.people.length))] : []),
          speak(say.note),
          ...caveats(measured, "profile", look),
        ].join(" "),
        labels,
      },
    ),
  );
}

/** What the figure shows, for someone who does not see it. */
export function describe({ people, types }: Glance, look: Pick<FigureLook, "say" | "label">): string {
  const { say: speak, label } = look;
  if (people.length > TOLD) return speak(say.many(people.length, types.length));
  return people
    .map(({ participant, marks, shifts }) => {
      const of = (...all: ProfileMark[]): string[] =>
        types.filter((type) => all.includes(marks.get(type) as ProfileMark)).map(label);
      const told = { attributed: of("attributed"), differ: of("differ", "kept"), candidate: of("candidate") };
      return speak(say.person(participant, { ...told, shifts: [...new Set(shifts.flat())].map(label) }));
    })
    .join(" ");
}

/** The marks in words. */
export function marksIn({ say: speak }: Pick<FigureLook, "say">): Record<ProfileMark, string> {
  const { attributed, differ, kept, candidate } = say;
  return { attributed: speak(attributed), differ: speak(differ), kept: speak(kept), candidate: speak(candidate) };
}

function rowOf(
  { participant, marks, shifts }: GlancedPerson,
  { types }: Glance,
  { look, linkTo }: { look: FigureLook; linkTo: LinkTo },
) {
  const names = marksIn(look);
  return {
    name: participant,
    cells: types.map((type) => {
      const mark = marks.get(type) ?? null;
      const state = mark === null ? "" : names[mark];
      const said = look.say(say.cell(participant, look.label(type), { fr: state, en: state }));
      return { mark, label: said, href: mark === null ? null : linkTo(participant, type) };
    }),
    bars: shifts.map(([a, b]) => [types.indexOf(a), types.indexOf(b)] as const),
  };
}
