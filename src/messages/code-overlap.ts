import { makeColumn as column } from "./column.js";
import { fr } from "./french.js";
import { counted } from "./numbers.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });

export const help = both(
  fr`les codes dont les passages coïncident presque : peut-être un seul code, ou un sous-code`,
  "codes whose passages nearly coincide: perhaps one code, or a sub-code",
);
export const flags = {
  alike: both(
    fr`part de chacun des deux codes à partir de laquelle ils sont peut-être un seul (0,7)`,
    "share of each of two codes from which on they may be one (0.7)",
  ),
  inside: both(
    fr`part d'un code à partir de laquelle il est peut-être un sous-code de l'autre (0,9)`,
    "share of a code from which on it may be a sub-code of the other (0.9)",
  ),
  least: both(
    fr`passages de chaque code avant d'en dire quelque chose (3)`,
    "passages of each code before anything is said of it (3)",
  ),
} as const;

export const title = both(fr`Codes qui se recouvrent`, "Codes that overlap");
export const columns = [
  column(
    "reading",
    "one-code, sub-code, too-few",
    [fr`peut-être`, "perhaps"],
    [
      fr`one-code : peut-être un seul code ; sub-code : A est peut-être un sous-code de B ; too-few : trop peu de passages pour le dire`,
      "one-code: perhaps one code; sub-code: A is perhaps a sub-code of B; too-few: too few passages to say so",
    ],
  ),
  column(
    "passages_a",
    "count",
    [fr`passages de A`, "passages of A"],
    [fr`passages de A (les marques qui se touchent n'en font qu'un)`, "passages of A (marks that touch are one)"],
  ),
  column(
    "covered_a",
    "count",
    [fr`dans B`, "in B"],
    [fr`passages de A dont la moitié au moins porte aussi B`, "passages of A of which at least half holds B too"],
  ),
  column(
    "characters_a",
    "share of text",
    [fr`texte de A dans B`, "text of A in B"],
    [fr`part des caractères de A que B couvre aussi`, "share of the characters of A that B covers too"],
  ),
  column("passages_b", "count", [fr`passages de B`, "passages of B"], [fr`passages de B`, "passages of B"]),
  column(
    "covered_b",
    "count",
    [fr`dans A`, "in A"],
    [fr`passages de B dont la moitié au moins porte aussi A`, "passages of B of which at least half holds A too"],
  ),
  column(
    "characters_b",
    "share of text",
    [fr`texte de B dans A`, "text of B in A"],
    [fr`part des caractères de B que A couvre aussi`, "share of the characters of B that A covers too"],
  ),
  column(
    "interviews",
    "count",
    ["entretiens", "interviews"],
    [fr`entretiens où ils se recouvrent`, "interviews in which they overlap"],
  ),
  column(
    "coders",
    "count",
    ["codeurs", "coders"],
    [
      fr`personnes qui ont posé les deux au même endroit ; 0 : l'un posé par les unes, l'autre par les autres`,
      "people who put both in the same place; 0: one was put by some, the other by others",
    ],
  ),
  column(
    "examples",
    "places",
    [fr`à relire`, "to read again"],
    [fr`trois endroits au plus où les deux se trouvent`, "at most three places where both stand"],
  ),
] as const;

export const readings = {
  "one-code": both(fr`un seul code`, "one code"),
  "sub-code": both(fr`A sous-code de B`, "A a sub-code of B"),
  "too-few": both(fr`trop peu`, "too few"),
} as const;

export const found = (one: number, sub: number): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`${counted(one, lang, "paire qui est peut-être un seul code", "paires qui sont peut-être un seul code")}, ${counted(sub, lang, "code peut-être sous-code d’un autre", "codes peut-être sous-codes d’un autre")}`
      : `${counted(one, lang, "pair that may be one code", "pairs that may be one code")}, ${counted(sub, lang, "code that may be a sub-code of another", "codes that may be sub-codes of another")}`,
  );
/** How to read the first pair, and what could be done where it is one code. */
export const next = (a: string, b: string, reading: keyof typeof readings): Words =>
  reading === "one-code"
    ? both(
        fr`à lire avant de fusionner : grille quotes ${a} --with ${b} ; puis grille codebook merge ${a} ${b}`,
        `to be read before merging: grille quotes ${a} --with ${b}; then grille codebook merge ${a} ${b}`,
      )
    : both(fr`à lire : grille quotes ${a} --with ${b}`, `to be read: grille quotes ${a} --with ${b}`);
export const placeNotMeaning = both(
  fr`des codes au même endroit ne disent pas la même chose pour autant : un mode et l'outil dont il parle, une perte et un gain dits d'un souffle se recouvrent toujours, surtout quand on marque des tours entiers`,
  "codes in one place do not say the same for that: a stance and the tool it speaks of, a loss and a gain told in one breath always overlap, most of all where whole turns are marked",
);
export const tooFew = (n: number, least: number): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`${counted(n, lang, "paire coïncide aussi, mais avec", "paires coïncident aussi, mais avec")} moins de ${least} passages de l'un des codes (--least)`
      : `${counted(n, lang, "more pair coincides, but with", "more pairs coincide, but with")} fewer than ${least} passages of one of the codes (--least)`,
  );
export const badShare = (flag: string): Words =>
  both(fr`${flag} demande une part au-dessus de 0 et jusqu'à 1`, `${flag} needs a share above 0 and up to 1`);
export const badLeast = both(fr`--least demande un nombre entier à partir de 1`, "--least needs a whole number from 1");
