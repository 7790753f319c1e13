import { fold } from "../text/fold.js";
import { isUpper } from "../text/letters.js";
import { genderOf } from "./names/gender.js";
import { listsFor, SURNAME } from "./names/lists.js";

/** A person's name in its parts, as written; null for a part that the form does not have. */
export interface PersonName {
  readonly first: string | null;
  readonly last: string | null;
  /** What the title tells (Mme, Monsieur); null where there is none that does. */
  readonly titled: "f" | "m" | null;
  /** Whether a title stands before it, telling or not (Dr). */
  readonly hasTitle: boolean;
}

const TITLES: Readonly<Record<string, "f" | "m" | null>> = {
  ...Object.fromEntries(
    ["m", "mr", "monsieur", "messieurs", "sir", "mijnheer", "meneer", "dhr", "herr", "signor", "senor"].map(
      (word) => [word, "m"] as const,
    ),
  ),
  ...Object.fromEntries(
    [
      "mme",
      "madame",
      "mlle",
      "mademoiselle",
      "mrs",
      "ms",
      "miss",
      "mevrouw",
      "mevr",
      "juffrouw",
      "frau",
      "signora",
      "senora",
      "docteure",
      "professeure",
    ].map((word) => [word, "f"] as const),
  ),
  ...Object.fromEntries(["dr", "docteur", "me", "maitre", "pr", "prof", "professeur"].map((word) => [word, null])),
};

/**
 * Reads a form of a person's name: `Nadia Benali`, `BENALI Nadia`, `Benali, Nadia`, `Mme Benali`, `Nadia`. Of a single
 * word without a title, a known first name is a first name, any other a family name.
 */
export function readName(form: string): PersonName {
  const [family, given, ...more] = form.split(/\s*,\s*/);
  if (
    family !== undefined &&
    given !== undefined &&
    more.length === 0 &&
    /\p{L}/u.test(family) &&
    /\p{L}/u.test(given)
  ) {
    const { last, first, ...title } = readInOrder(family);
    return { ...title, first: given, last: [first, last].filter((part) => part !== null).join(" ") };
  }
  return readInOrder(form.replace(/,/g, " "));
}

function readInOrder(form: string): PersonName {
  const words = form
    .replace(/['’]s$/u, "")
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  const called = words.length > 1 && isCalling(words[0] ?? "") ? 1 : 0;
  const titles = words.findIndex((word, i) => i >= called && !isTitle(word));
  const title = words.slice(0, titles === -1 ? words.length : titles);
  const names = words.slice(title.length);
  const titled = title.map((word) => TITLES[bare(word)] ?? null).find((one) => one !== null) ?? null;
  return { ...parts(names, title.length > called), titled, hasTitle: title.length > 0 };
}

/** Whether a word is a title that stands before names: `Mme`, `Dr`. */
export function isTitle(word: string): boolean {
  return Object.hasOwn(TITLES, bare(word)) && !(bare(word) === "m" && word === "m");
}

/** What goes before a first name as well as before a family name, and is neither. */
const CALLINGS = new Set(
  "soeur frere pere mere papa maman mama tantine abbe pasteur rabbin imam hodja hoca cheikh sheikh tonton tata sister brother father".split(
    " ",
  ),
);

/** `Soeur Godelieve`, `Hodja Mehmet`; in capitals it may be a family name. */
function isCalling(word: string): boolean {
  return CALLINGS.has(bare(word)) && !isShouted(word);
}

/** Titles that are cut short: a full stop belongs to them, and ends no sentence. */
const SHORT = new Set("m mr mrs ms mme mmes mm mlle mlles mevr dhr dr pr prof me mgr".split(" "));

/** Whether a title, without its full stop, is one that may have one: `Mme`, but not `madame`. */
export function isShortTitle(word: string): boolean {
  return SHORT.has(bare(word));
}

function bare(word: string): string {
  return fold(word).replace(/\.$/, "");
}

function parts(names: readonly string[], hasTitle: boolean): Pick<PersonName, "first" | "last"> {
  const [only = "", ...more] = names;
  if (only === "") return { first: null, last: null };
  if (more.length === 0) return isFirst(only, hasTitle) ? { first: only, last: null } : { first: null, last: only };
  const split = isReversed(names) ? names.findIndex((word, i) => i > 0 && !isShouted(word)) : firstsAfterFamily(names);
  if ((opensFamily(only) || endsInParticle(only)) && split < 2) return { first: null, last: names.join(" ") };
  if (split > 0) return { first: names.slice(split).join(" "), last: names.slice(0, split).join(" ") };
  const firsts = Math.max(
    1,
    names.slice(0, -1).findIndex((word) => genderOf(word) === null),
  );
  const all = names.slice(0, -1).every((word) => genderOf(word) !== null);
  const cut = all ? names.length - 1 : firsts;
  return { first: names.slice(0, cut).join(" "), last: names.slice(cut).join(" ") };
}

/**
 * `Wéry Josiane`, `Van den Bossche Emma`: where first names begin after what is no first name; -1 where none do. Many men's
 * first names are family names too (`Zolani Martin`): one counts only after what is a family name.
 */
function firstsAfterFamily(names: readonly string[]): number {
  if (genderOf(names[0] ?? "") !== null) return -1;
  const isFamily = isSurname(names[0] ?? "");
  const isOnlyFirst = (word: string): boolean => (isFamily ? genderOf(word) !== null : genderOf(word) === "f");
  let at = names.length;
  while (at > 1 && isOnlyFirst(names[at - 1] ?? "")) at--;
  return at === names.length || isParticle(names[at - 1] ?? "") || isInitial(names[0] ?? "") ? -1 : at;
}

/** Whether the lists have a word for a family name. */
export function isSurname(word: string): boolean {
  return (listsFor("fr").bits(fold(word)) & SURNAME) !== 0;
}

/** `J.`, `M.-C.`: letters for a name. */
export function isInitial(word: string): boolean {
  return /^\p{Lu}\.?$|^\p{Lu}(?:\.-?|-)\p{Lu}\.?$/u.test(word);
}

const PARTICLES = new Set(
  "van von vande vanden vander vandor den der ten ter 't de du des la le les di da do das del della dos el al ben bin ibn ait ould o mac mc".split(
    " ",
  ),
);

/** A word that is no name by itself: `de`, `Van`, `El`. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(bare(word));
}

/** `Van Damme`, `El Idrissi`: a particle that is nobody's first name. */
export function opensFamily(word: string): boolean {
  return PARTICLES.has(bare(word)) && genderOf(word) === null;
}

/** The beginning of `Claes-De Smet`, of `Maes-Van den Bossche`. */
function endsInParticle(word: string): boolean {
  const [, end = ""] = /\p{L}{2}[-‐‑–—](\p{L}+)$/u.exec(word) ?? [];
  return opensFamily(end);
}

/** After a title a single word is a family name. */
function isFirst(word: string, hasTitle: boolean): boolean {
  return !hasTitle && genderOf(word) !== null;
}

/** `BENALI Nadia`: capitals first, and not only capitals; in `J-P Collard` they are initials. */
function isReversed(names: readonly string[]): boolean {
  return isShouted(names[0] ?? "") && !isInitial(names[0] ?? "") && names.some((word) => !isShouted(word));
}

function isShouted(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, "");
  return letters.length > 1 && isUpper(letters);
}
