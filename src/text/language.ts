import type { Lang } from "../messages/words.js";
import { fold } from "./fold.js";

const FREQUENT: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: new Set(
    "le la les de des du un une et est que qui pas je il elle on nous vous ils dans pour sur avec ce ca mais ou donc c'est j'ai".split(
      " ",
    ),
  ),
  en: new Set(
    "the of and to in is that it was for on you he she they we are with this but have not be my i'm it's don't so".split(
      " ",
    ),
  ),
};

/** Only so much of a text is looked at, from its beginning. */
const SAMPLE = 50_000;

/**
 * French or English by their most frequent little words; null where there are too few (under five) or neither has
 * twice as many as the other.
 */
export function guessLanguage(text: string): Lang | null {
  const words = fold(text.slice(0, SAMPLE)).match(/[\p{L}']+/gu) ?? [];
  const count = (lang: Lang): number => words.filter((word) => FREQUENT[lang].has(word)).length;
  const [fr, en] = [count("fr"), count("en")];
  if (Math.max(fr, en) < 5) return null;
  if (fr >= 2 * en) return "fr";
  return en >= 2 * fr ? "en" : null;
}
