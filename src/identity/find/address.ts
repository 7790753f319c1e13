import * as say from "../../messages/identity.js";
import type { Words } from "../../messages/words.js";
import type { Certainty, IdentityFinding } from "../finding.js";
import { AFTER, BETWEEN, BLANK, matches, pattern } from "./form.js";
import { BOX, ENGLISH, FRENCH, GERMANIC, HOUSE } from "./streets.js";

/**
 * Streets with a number before or after them (sure), streets without one (likely), and the number of a house where
 * somebody says they live. A postcode with its town is a finding of its own, beside the address.
 */
export function find(text: string): readonly IdentityFinding[] {
  return [...FORMS.flatMap((one) => [...addressesOf(text, one)]), ...housesOf(text)];
}

interface AddressForm {
  readonly form: RegExp;
  readonly certainty: Certainty;
  readonly why: Words;
  /** What stands before such a form where it is no address after all. */
  readonly unless?: RegExp;
}

const WORD = "(?<![\\p{L}\\p{N}-])";
const END = "(?![\\p{L}\\p{N}])";
/** No number of a house: an age, a sum, a date, a count of people. */
const COUNTED = `(?!${BLANK}?(?:ans?|ann[eé]es?|mois|jours?|semaines?|heures?|h|minutes?|fois|euros?|€|%|km|m[eè]tres?|m|personnes?|gens|enfants?|[eé]l[eè]ves?|habitants?|logements?|maisons?|years?|months?|times|people|children|pupils|hours?|pounds?|miles?|janvier|f[eé]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[eé]cembre)(?!\\p{L}))`;
const NO_POSTCODE = `(?!\\d{4,5}${BLANK}\\p{Lu})`;
const NO_YEAR = "(?!(?:19|20)\\d\\d(?!\\p{N}))";
const AFTERWARDS = `(?:${BLANK}?,)?${BLANK}{1,2}(?:au${BLANK})?${NO_POSTCODE}${NO_YEAR}${HOUSE}${AFTER}${COUNTED}${BOX}`;
const LEAD = `(?<!\\p{N}[/.,:]|\\p{N}${BLANK}?[hH]${BLANK})${NO_YEAR}${HOUSE}(?:${BLANK}?,)?${BETWEEN}(?:(?:de|dans)${BETWEEN}(?:la${BETWEEN}|l['’])?)?`;

const NUMBERED = { certainty: "high", why: say.streetNumber() } as const;
const LIKELY = { certainty: "likely", why: say.streetNumber() } as const;
const NAMED = { certainty: "likely", why: say.streetAlone() } as const;
const UNNUMBERED = { certainty: "possible", why: say.streetAlone() } as const;
const DOUBTFUL = { certainty: "possible", why: say.streetDoubtful() } as const;

/** « en place », « la bonne route », « à la place de »: the word in its other sense. */
const OTHER_SENSE =
  /(?<!\p{L})(?:en|à la|sur|s[ao]n?|ma|mon|ta|ton|leurs?|notre|votre|sans|une?|de|premi[eè]re|bonne|en cours de|chaque|cette|quelle|autre|donner|faire|prendre|trouver)\s{1,3}$/iu;

/** « la place de la Reine » may be somebody's; « rendez-vous place de la Reine » is where it is. */
const DETERMINED = new RegExp(
  `${OTHER_SENSE.source}|(?<!\\p{L})(?:la|les?|des?|du|aux?|ces?|cet|nos|vos|\\p{L}{1,6}['’])\\s{0,3}$`,
  "iu",
);

/** « dans la rue », « ma rue », « une petite avenue »: what is said of a street does not name it; « on habite rue haute » does. */
const OF_STREETS =
  /(?<!\p{L})(?:(?:la|les?|des?|du|aux?|ces?|cet|nos|vos|en|une?|s[ao]n?|m[ao]n?|mes|ta|ton|leurs?|notre|votre|cette|chaque|toute|quelle|pleine|m[eê]me|grande?|petite?|belle|vieille|autre|dans|premi[eè]re|derni[eè]re|num[eé]ro|\d+)\s{1,3}|\p{L}{1,6}['’]\s{0,3})$/iu;

const FORMS: readonly AddressForm[] = [
  { form: pattern(`${WORD}${LEAD}${FRENCH.any}${BETWEEN}${FRENCH.name}${END}${BOX}`), ...NUMBERED },
  { form: pattern(`${WORD}${LEAD}${FRENCH.sure}${BETWEEN}${FRENCH.small}${END}`), ...NUMBERED },
  { form: pattern(`${WORD}\\d{1,3},${BLANK}${FRENCH.rare}${BETWEEN}${FRENCH.name}${END}`), ...NUMBERED },
  { form: pattern(`${WORD}${FRENCH.any}${BETWEEN}${FRENCH.name}${AFTERWARDS}`), ...NUMBERED },
  { form: pattern(`${WORD}${FRENCH.sure}${BETWEEN}${FRENCH.small}${AFTERWARDS}`), ...LIKELY },
  { form: pattern(`${WORD}${FRENCH.sure}${BETWEEN}${FRENCH.name}${END}`), ...NAMED },
  { form: pattern(`${WORD}${FRENCH.sure}${BETWEEN}${FRENCH.small}${END}`), ...UNNUMBERED, unless: OF_STREETS },
  { form: pattern(`${WORD}${FRENCH.ambiguousSmall}${BETWEEN}${FRENCH.bare}${END}`), ...NAMED, unless: OTHER_SENSE },
  {
    form: pattern(`${WORD}${FRENCH.ambiguousSmall}${BETWEEN}${FRENCH.articled}${END}`),
    ...NAMED,
    unless: DETERMINED,
  },
  { form: pattern(`${WORD}${FRENCH.ambiguousSmall}${BETWEEN}${FRENCH.name}${END}`), ...DOUBTFUL, unless: OTHER_SENSE },
  { form: pattern(`${WORD}${LEAD}${ENGLISH.name}(?:${ENGLISH.sure}|${ENGLISH.ambiguous})${END}`), ...NUMBERED },
  { form: pattern(`${WORD}\\d{1,4}[A-Da-d]?,?${BLANK}${ENGLISH.small}${END}`), ...LIKELY },
  { form: pattern(`${WORD}${ENGLISH.name}(?:Street|Road|Lane|Avenue|Crescent|Terrace|Mews)${END}`), ...NAMED },
  { form: pattern(`${WORD}${GERMANIC}${AFTERWARDS}`), ...NUMBERED },
  { form: pattern(`${WORD}${GERMANIC}${END}`), ...NAMED },
];

/** « j'habite au 12 bis », "I live at number 7". */
const LIVES = pattern(
  `(?<!\\p{L})(?:habit\\p{L}{1,6}|log(?:e|eons|eais|eait)|domicili[eé]e?s?|r[eé]sid(?:e|ais|ait)|liv(?:e|ed|es|ing))${BLANK}(?:au|at)${BLANK}(?<house>(?:(?:num[eé]ro|n[°º]|number|no\\.?)${BLANK}?)?\\d{1,4}(?:${BLANK}?(?:bis|ter))?)(?![\\p{L}\\p{N}]|[.,:/]\\d|${BLANK}?(?:[eè]me|er?|i[eè]me)(?!\\p{L}))${COUNTED}`,
  "i",
);

function* addressesOf(text: string, { form, certainty, why, unless }: AddressForm): Generator<IdentityFinding> {
  for (const { start, end } of matches(text, form)) {
    if (unless?.test(text.slice(Math.max(0, start - 30), start))) continue;
    yield { start, end, kind: "address", certainty, why };
  }
}

function* housesOf(text: string): Generator<IdentityFinding> {
  for (const { end, groups } of matches(text, LIVES)) {
    const house = groups.house ?? "";
    const certainty = /^\d+$/.test(house) ? "possible" : "likely";
    yield { start: end - house.length, end, kind: "address", certainty, why: say.houseNumber() };
  }
}
