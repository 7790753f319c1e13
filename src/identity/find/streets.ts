import { APOSTROPHE, BETWEEN, BLANK } from "./form.js";

/** Pieces of regular expressions for the names of streets. They tell capitals apart, so no `i` flag goes with them. */

/** Alternatives in small letters, with a capital at their head, or in capitals throughout. */
export function inEitherCase(alternatives: string): string {
  const forms = alternatives.split("|").map((word) => `${withCapital(word)}|${word.toUpperCase()}`);
  return `(?:${forms.join("|")})`;
}

const withCapital = (word: string): string => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;

/** Words that hardly mean anything but a street. */
const SURE =
  "rue|ruelle|avenue|av\\.|ave\\.|boulevard|bld\\.?|bd\\.?|bvd|chauss[eé]e|impasse|venelle|dr[eè]ve|faubourg|esplanade|rond-point";
/** Words of the language that also name streets: a proper name or a number has to stand with them. */
const AMBIGUOUS =
  "place|pl\\.|chemin|ch\\.|quai|all[eé]e|clos|route|rte|square|r[eé]sidence|cit[eé]|thier|tienne|sentier|hameau|mont[eé]e|parvis|galerie|villa";
/** Words that name a street only with a number and a comma before them. */
const RARE = "cours|passage|parc|porte|voie|c[oô]te|domaine";

const LITTLE = "de|du|des|la|le|les|aux?|sur|sous|ten|op|den|der|van|von|DE|DU|DES|LA|LE|LES|AUX?";
const particle = (words: string): string => `(?:(?:${words})${BETWEEN}|[ldLD]${APOSTROPHE})`;
/** « de la », « à l' » before a name; fewer of them between two names, since « à Paris » says where the street is. */
const PARTICLE = particle(`${LITTLE}|à|en|et`);
const INNER = particle(LITTLE);
const PROPER = "\\p{Lu}[\\p{L}\\p{M}]{0,30}(?:[-'\\u2019]\\p{L}{1,30}){0,5}";
const DAY_NAME = "\\d{1,2}(?:er)?[ -]\\p{L}{3,9}";

/** No word that holds a sentence together, nor a verb of the imperfect, right after « rue ». */
const NO_LINK =
  "(?!(?:et|ou|où|avec|sans|dans|pour|par|sur|sous|chez|vers|depuis|pendant|apr[eè]s|avant|qui|que|quand|quoi|dont|comme|mais|donc|alors|puis|est|sont|fait|font|pas|plus|tr[eè]s|tout|toute|tous|elle|elles|nous|vous|ils|mon|mes|ton|tes|son|ses|ces|cette|les|une|des|num[eé]ro|l[aà]|\\p{Ll}{1,12}ai(?:t|ent))(?!\\p{L}))";

export const FRENCH = {
  sure: inEitherCase(SURE),
  any: inEitherCase(`${SURE}|${AMBIGUOUS}`),
  /** Not in capitals throughout, which put the next word in capitals too. */
  ambiguousSmall: `(?:${AMBIGUOUS.split("|").map(withCapital).join("|")})`,
  rare: inEitherCase(RARE),
  /** Up to five proper names with particles between them. */
  name: `${PARTICLE}{0,3}(?:${PROPER}|${DAY_NAME})(?:${BLANK}${INNER}{0,3}${PROPER}){0,4}`,
  /** Proper names that follow at once, as in « place Flagey ». */
  bare: `${PROPER}(?:${BLANK}${INNER}{0,3}${PROPER}){0,4}`,
  /** The same after an article, as in « place de la Reine », « quai des Belges ». */
  articled: `(?:de${BLANK}la${BETWEEN}|(?:du|des)${BETWEEN}|de${BLANK}l${APOSTROPHE})${PROPER}(?:${BLANK}${INNER}{0,3}${PROPER}){0,4}`,
  /** A name in small letters, as speech recognition writes it; of use beside a number only. */
  small: `(?:${PARTICLE}{1,3}|${NO_LINK})\\p{Ll}[\\p{L}\\p{M}]{2,30}(?:[-'\\u2019]\\p{L}{1,30}){0,3}`,
};

const LETTER = `(?:${BLANK}?(?:bis|ter|quater)|${BLANK}?[A-D]|[a-d])(?![\\p{L}\\p{N}'\\u2019])`;
/** « 16 », « 16 A », « 12-14 », « 5 bis ». */
export const HOUSE = `(?:[nN][°ºo]\\.?${BLANK}?|[nN]um[eé]ro${BLANK}|[nN]r\\.?${BLANK}?)?\\d{1,4}(?:[-/]\\d{1,4})?(?:${LETTER})?`;
export const BOX = `(?:${BLANK}?[,/]?${BLANK}?${inEitherCase("bte|bo[iî]te|bus|box|app\\.?|appartement|flat")}${BLANK}?[\\p{L}\\p{N}]{1,4}(?![\\p{L}\\p{N}]))?`;

export const ENGLISH = {
  name: `(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)${BLANK})(?:\\p{Lu}[\\p{L}'\\u2019]{1,30}${BLANK}){1,3}`,
  sure: `(?:Street|Road|Rd|Lane|Ln|Avenue|Ave|Crescent|Terrace|Mews|Boulevard|Blvd|St(?!\\.?${BLANK}\\p{Lu}))`,
  ambiguous: `(?:Drive|Close|Court|Ct|Gardens|Gdns|Grove|Place|Square|Way|Hill|Row|Green|Walk|Parade|Park|Rise|View|Dr(?!\\.?${BLANK}\\p{Lu}))`,
  small: "\\p{Ll}{3,20}(?: \\p{Ll}{3,20})? (?:street|road|avenue|crescent|terrace)",
};

/** One word in Dutch and German: Nieuwstraat, Bahnhofstrasse. */
export const GERMANIC = "\\p{Lu}\\p{L}{2,30}(?:straat|laan|steenweg|strasse|straße|gasse)";
