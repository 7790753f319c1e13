import type { PersonThemes } from "./themes.js";

/** A number of a person, before and after. */
export interface Counted {
  readonly id: string;
  readonly before: number;
  readonly after: number;
}

/** What changes for one person: themes, by the turns in which they come first, and readings, by their cues. */
export interface PersonChange {
  readonly participant: string;
  readonly themes: readonly Counted[];
  readonly readings: readonly Counted[];
}

/** Person by person the themes and the cued readings whose counts are not the same; `name` gives the present id of a code. */
export function comparePeople(
  before: readonly PersonThemes[],
  after: readonly PersonThemes[],
  name: (id: string) => string,
): PersonChange[] {
  return after.flatMap((now) => {
    const was = before.find(({ participant }) => participant === now.participant);
    const themes = changed(
      (was?.first ?? []).map(({ theme, turns }) => [theme, turns]),
      now.first.map(({ theme, turns }) => [theme, turns]),
    );
    const readings = changed(
      (was?.readings ?? []).map(({ code, cues }) => [name(code), cues.length]),
      now.readings.map(({ code, cues }) => [code, cues.length]),
    );
    return themes.length + readings.length === 0 ? [] : [{ participant: now.participant, themes, readings }];
  });
}

function changed(
  before: readonly (readonly [string, number])[],
  after: readonly (readonly [string, number])[],
): Counted[] {
  const sum = (pairs: typeof before, id: string): number =>
    pairs.reduce((total, [one, n]) => total + (one === id ? n : 0), 0);
  return [...new Set([...after, ...before].map(([id]) => id))]
    .map((id) => ({ id, before: sum(before, id), after: sum(after, id) }))
    .filter((one) => one.before !== one.after);
}
