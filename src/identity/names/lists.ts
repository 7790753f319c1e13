import { fold } from "../../text/fold.js";
import { COMMON_ENGLISH, COMMON_FRENCH } from "../data/common-words.js";
import { BOTH, MEN, RARER_BOTH, RARER_MEN, RARER_WOMEN, WOMEN, WORDS_IN_LOWER_CASE } from "../data/first-names.js";
import { EVERYDAY_ACRONYMS, FAMOUS, TOOLS } from "../data/institutions.js";
import { SURNAMES } from "../data/surnames.js";

/** What a word may be, as bits: a word is often several things. */
export const FIRST = 1;
/** A first name that is rarer here: believed with a capital letter only. */
export const RARER = 2;
/** A frequent word of the language, whatever else it may be. */
export const COMMON = 4;
export const SURNAME = 8;
/** A first name that is a word in lower case. */
export const LOWER_WORD = 16;
export const TOOL = 32;
export const EVERYDAY = 64;
export const FAMOUS_ONE = 128;

export interface Lists {
  /** What the lists say of a word, folded. */
  readonly bits: (folded: string) => number;
}

let read: { readonly names: Map<string, number>; readonly french: Set<string>; readonly english: Set<string> } | null =
  null;

let written: ReadonlySet<string> | null = null;

/** Whether a first name is written so, in lower case with its accents: *rené* is one, *marié* is none. */
export function isWrittenSo(word: string): boolean {
  written ??= new Set(FIRST_NAMES.flatMap((list) => list.normalize("NFC").toLowerCase().split(/\s+/)));
  return written.has(word);
}

const FIRST_NAMES = [WOMEN, MEN, BOTH, RARER_WOMEN, RARER_MEN, RARER_BOTH];

/** The lists for a language; read once, when first asked for. */
export function listsFor(language: "fr" | "en"): Lists {
  read ??= readLists();
  const { names } = read;
  const common = language === "fr" ? read.french : read.english;
  return {
    bits: (folded) => {
      const named = names.get(folded) ?? 0;
      return named | (isCommon(folded, common, named) ? COMMON : 0);
    },
  };
}

function readLists() {
  const names = new Map<string, number>();
  const add = (list: string, bit: number) => {
    for (const word of wordsOf(list)) names.set(word, (names.get(word) ?? 0) | bit);
  };
  for (const list of [WOMEN, MEN, BOTH]) add(list, FIRST);
  for (const list of [RARER_WOMEN, RARER_MEN, RARER_BOTH]) add(list, RARER);
  add(SURNAMES, SURNAME);
  add(WORDS_IN_LOWER_CASE, LOWER_WORD);
  add(TOOLS, TOOL);
  add(EVERYDAY_ACRONYMS, EVERYDAY);
  add(FAMOUS, FAMOUS_ONE);
  return { names, french: new Set(wordsOf(COMMON_FRENCH)), english: new Set(wordsOf(COMMON_ENGLISH)) };
}

export function wordsOf(list: string): string[] {
  return fold(list).trim().split(/\s+/);
}

/** Cities that look like a plural. */
const NO_PLURAL = new Set(["paris"]);

/** The list leaves out the plurals and feminines that are made by adding letters, but for first names (mari, Marie). */
function isCommon(word: string, common: ReadonlySet<string>, named: number): boolean {
  if (common.has(word)) return true;
  if (word.length < 5 || (named & (FIRST | RARER)) !== 0 || NO_PLURAL.has(word)) return false;
  return (
    (/[sxe]$/.test(word) && common.has(word.slice(0, -1))) || (word.endsWith("es") && common.has(word.slice(0, -2)))
  );
}
