import { formatDate } from "./dates.js";
import { fr } from "./french.js";
import { list } from "./numbers.js";
import type { Lang, Words } from "./words.js";

/** Since when the claims of a publication stand as they are, as the journal has it. */

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const changedSince = both(
  fr`claims.yaml a changé depuis que le journal l'a noté ; grille code le note à nouveau`,
  "claims.yaml has changed since the journal noted it; grille code notes it again",
);
const ways = {
  "first-mark": both(fr`avant la première marque`, "before the first mark"),
  "nothing-marked": both(fr`et aucune marque n'est encore au journal`, "and no mark is in the journal yet"),
  "too-late": both(fr`après la première marque`, "after the first mark"),
} as const;
export const standSince = (day: string, before: keyof typeof ways): Words =>
  both(
    fr`le journal connaît ces affirmations telles quelles depuis le ${formatDate(day, "fr")}, ${ways[before].fr}`,
    `the journal has these claims as they are since ${formatDate(day, "en")}, ${ways[before].en}`,
  );
export const changedAfter = (days: readonly string[]): Words => {
  const all = (lang: Lang): string =>
    list(
      days.map((one) => formatDate(one, lang)),
      lang,
    );
  return both(
    fr`elles ont été changées après la première marque : le ${all("fr")}`,
    `they were changed after the first mark: on ${all("en")}`,
  );
};
