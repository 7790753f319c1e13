import { fr } from "./french.js";
import { colon, counted, formatNumber, smallP } from "./numbers.js";
import type { Lang, Words } from "./words.js";

/** What a family of tests allowed, as an answer's values hold it. */
export interface TestsMade {
  /** How many could differ at all. */
  readonly tested: number;
  /** The smallest p that any of them could have given; null where none could differ. */
  readonly smallest_p: number | null;
  readonly level: number;
  /** Whether such a p could survive the adjustment for so many tests. */
  readonly may_rank: boolean;
  /** The smallest p found, adjusted (Holm 1979); null where nothing was tested. */
  readonly smallest_adjusted: number | null;
  /** How many p stay at or below the level once adjusted. */
  readonly surviving: number;
  /** Of these, how many were found more often than expected, and how many less often; null where tests have no such side. */
  readonly surviving_above: number | null;
  readonly surviving_below: number | null;
}

/** What is tested, as a sentence counts it. */
export interface Things {
  readonly none: Words;
  readonly one: Words;
  readonly many: Words;
  /** Found more often than expected, or less. */
  readonly above: Words;
  readonly below: Words;
}

const things = (none: Words, one: Words, many: Words, sides: Pick<Things, "above" | "below"> = OFTEN): Things => ({
  ...{ none, one, many },
  ...sides,
});
const OFTEN: Pick<Things, "above" | "below"> = {
  above: { fr: fr`plus souvent qu'attendu`, en: "more often than expected" },
  below: { fr: fr`moins souvent qu'attendu`, en: "less often than expected" },
};
const SAID: Pick<Things, "above" | "below"> = {
  above: { fr: fr`plus dits là qu'ailleurs`, en: "said more there than elsewhere" },
  below: { fr: fr`moins dits là qu'ailleurs`, en: "said less there than elsewhere" },
};

/** Tests are two-sided: on which side of what was expected those stand that came through; a colon before it. */
function sidesOf({ surviving, surviving_above: above, surviving_below: below }: TestsMade, all: Things): Words {
  if (above === null || below === null || surviving === 0) return { fr: "", en: "" };
  const both = [
    [above, all.above],
    [below, all.below],
  ] as const;
  const held = both.filter(([n]) => n > 0);
  const of = (lang: Lang): string =>
    held.length === 1
      ? `, ${held[0]?.[1][lang]}`
      : `${colon(lang)} ${held.map(([n, side]) => `${formatNumber(n, lang)} ${side[lang]}`).join(", ")}`;
  return { fr: of("fr"), en: of("en") };
}

export const pairs = things(
  { fr: fr`aucune paire`, en: "no pair" },
  { fr: "paire", en: "pair" },
  { fr: "paires", en: "pairs" },
);
export const sequences = things(
  { fr: fr`aucune suite`, en: "no sequence" },
  { fr: "suite", en: "sequence" },
  { fr: "suites", en: "sequences" },
);
export const words = things(
  { fr: "aucun mot", en: "no word" },
  { fr: "mot", en: "word" },
  { fr: "mots", en: "words" },
  SAID,
);
export const differences = things(
  { fr: fr`aucune différence`, en: "no difference" },
  { fr: fr`différence`, en: "difference" },
  { fr: fr`différences`, en: "differences" },
);

/** Whether anything came through the adjustment, as the end of a remark. Only where something could. */
export function cameThrough(made: TestsMade, things: Things): Words {
  const { smallest_adjusted: least, surviving, level } = made;
  const { none, one, many } = things;
  const sides = sidesOf(made, things);
  if (least === null) return { fr: "", en: "" };
  if (surviving === 0)
    return {
      fr: fr` ; après ajustement pour autant de tests, ${none.fr} ne se distingue (le plus petit p ajusté, Holm 1979 : ${smallP(least, "fr")})`,
      en: `; after adjustment for so many tests ${none.en} stands out (smallest adjusted p, Holm 1979: ${smallP(least, "en")})`,
    };
  return {
    fr: fr` ; après ajustement pour autant de tests (Holm 1979), ${counted(surviving, "fr", one.fr, many.fr)} avec un p d'au plus ${formatNumber(level, "fr")}${sides.fr}`,
    en: `; after adjustment for so many tests (Holm 1979), ${counted(surviving, "en", one.en, many.en)} with a p of at most ${formatNumber(level, "en")}${sides.en}`,
  };
}

/** Tests, their adjustment and what came of it, for a paragraph on method; null where nothing could be tested. */
export function adjusted(made: TestsMade, things: Things): Words | null {
  const { none, one, many } = things;
  const sides = sidesOf(made, things);
  const { tested, may_rank: ranks, smallest_adjusted: least, surviving, level } = made;
  if (tested === 0) return null;
  if (!ranks)
    return {
      fr: fr`Avec si peu d'entretiens, d'unités ou de personnes, aucun p ne pouvait passer l'ajustement pour ${counted(tested, "fr", one.fr, many.fr)} (Holm 1979) : rien n'a été classé par p.`,
      en: `With so few interviews, units or people no p could survive the adjustment for ${counted(tested, "en", one.en, many.en)} (Holm 1979): nothing was ranked by p.`,
    };
  const found: Words =
    surviving === 0
      ? {
          fr: fr`${none.fr} ne se distingue (le plus petit p ajusté d'après Holm : ${smallP(least ?? 1, "fr")})`,
          en: `${none.en} stands out (smallest p adjusted after Holm: ${smallP(least ?? 1, "en")})`,
        }
      : {
          fr: fr`${counted(surviving, "fr", one.fr, many.fr)} sur ${formatNumber(tested, "fr")} ${surviving < 2 ? "garde" : "gardent"} un p d'au plus ${formatNumber(level, "fr")} (Holm)${sides.fr}`,
          en: `${formatNumber(surviving, "en")} of ${counted(tested, "en", one.en, many.en)} ${surviving === 1 ? "keeps" : "keep"} a p of at most ${formatNumber(level, "en")} (Holm)${sides.en}`,
        };
  return {
    fr: fr`Les p sont ajustés pour ${counted(tested, "fr", one.fr, many.fr)} (Holm 1979 ; Benjamini et Hochberg 1995) ; après cet ajustement, ${found.fr}.`,
    en: `p is adjusted for ${counted(tested, "en", one.en, many.en)} (Holm 1979; Benjamini and Hochberg 1995); after that adjustment ${found.en}.`,
  };
}
