import { PARTICLES, TITLES } from "./cues.js";
import { gazetteer, type Listed } from "./gazetteer.js";
import { COMMON, FAMOUS_ONE, FIRST, RARER, SURNAME, TOOL } from "./lists.js";
import { isMask } from "./masks.js";
import type { Tokens } from "./tokens.js";

/** A listed name found in a text: where it ends, and what it is. */
export interface ListedStretch {
  readonly first: number;
  readonly last: number;
  readonly kind: Listed;
  readonly words: number;
}

export const isElided = (tokens: Tokens, i: number): boolean =>
  /['’ʼ‘]$/.test(tokens.text.slice(tokens.start(i), tokens.end(i)));

/** Whether only a space, or nothing after an elision, parts a word from the one before. */
export function follows(tokens: Tokens, i: number): boolean {
  const gap = tokens.gap(i);
  return i > 0 && (gap === " " || gap === "\u00a0" || gap === "");
}

/** The longest listed place or organisation that begins at word `i`, or at the article before it. */
export function listedAt(tokens: Tokens, i: number): ListedStretch | null {
  if (isSentence(tokens, i)) return null;
  const withArticle = i > 0 && follows(tokens, i) ? articleOf(tokens.folded(i - 1)) : "";
  const article = withArticle === "" || !tokens.goesOn(i) ? null : longestFrom(tokens, i, `${withArticle} `);
  const bare = !tokens.opens(i) ? null : longestFrom(tokens, i, "");
  if (bare?.kind === "institution" && bare.last === article?.last) return bare;
  if (article !== null && (bare === null || article.last >= bare.last)) {
    const own = /^(?:le|la|les|l')$/.test(tokens.folded(i - 1)) && tokens.capital(i - 1);
    return own ? { ...article, first: i - 1 } : article;
  }
  return bare;
}

/** « La Chambre a voté » begins a sentence, not the village of La Chambre. */
function isSentence(tokens: Tokens, i: number): boolean {
  if (!/^(?:le|la|les|l'|the)$/.test(tokens.folded(i)) || i + 1 >= tokens.count) return false;
  if (gazetteer().get(tokens.key(i + 1)) === "institution") return true;
  return tokens.standing(i) !== "inside" && tokens.capital(i) && (tokens.bits(i + 1) & COMMON) !== 0;
}

/** « du Locle », « aux Restos du cœur » hold the article of the name. */
function articleOf(word: string): string {
  if (word === "le" || word === "du" || word === "au") return "le";
  if (word === "la" || word === "the") return word;
  if (word === "les" || word === "des" || word === "aux") return "les";
  return word === "l'" ? "l" : "";
}

function longestFrom(tokens: Tokens, i: number, prefix: string): ListedStretch | null {
  let found: ListedStretch | null = null;
  let key = prefix + tokens.key(i);
  for (let j = i; gazetteer().opens(key); ) {
    const kind = gazetteer().get(key);
    if (kind !== undefined && sameCase(tokens, i, j)) found = { first: i, last: j, kind, words: key.split(" ").length };
    j++;
    if (j >= tokens.count || !tokens.goesOn(j) || !follows(tokens, j)) break;
    key += ` ${tokens.key(j)}`;
  }
  return found;
}

/** The last word of the capitalised stretch that begins at word `i`. */
export function stretchEnd(
  tokens: Tokens,
  i: number,
  options: { readonly personal: boolean; readonly raw: boolean },
): number {
  let last = i;
  while (last < i + 4) {
    const next = nextNameWord(tokens, last, options.personal);
    if (next === null || stops(tokens, last, next, options.raw)) break;
    last = next;
  }
  return last;
}

/** The next capitalised word, over the particles that a person's name may hold. */
function nextNameWord(tokens: Tokens, last: number, personal: boolean): number | null {
  for (let next = last + 1; next < tokens.count && next <= last + 3; next++) {
    if (!follows(tokens, next)) return null;
    if (tokens.capital(next) && !isElided(tokens, next)) return isMask(tokens, next) ? null : next;
    if (tokens.capital(next) && isElided(tokens, next)) continue;
    if (!PARTICLES.has(tokens.folded(next)) || isEnglishVerb(tokens, next)) return null;
    const isName = /^(?:van|von)$/.test(tokens.folded(last)) || tokens.folded(next) === "wa";
    if (!personal && !(isName && tokens.capital(last))) return null;
  }
  return null;
}

/** « What did Maria do Monday? », where « Maria do Carmo » is one name elsewhere. */
function isEnglishVerb(tokens: Tokens, i: number): boolean {
  return tokens.language === "en" && tokens.folded(i) === "do";
}

/** « Le syndicat » is not the village of Le Syndicat: in a name that has capitals the last word has one, but for « Force ouvrière ». */
function sameCase(tokens: Tokens, first: number, last: number): boolean {
  if (last === first || tokens.capital(last) || !tokens.capital(first)) return true;
  return !/^(?:le|la|les|l'|the)$/.test(tokens.folded(first));
}

function stops(tokens: Tokens, last: number, next: number, raw: boolean): boolean {
  const bits = tokens.bits(next);
  if ((bits & TOOL) !== 0 && (bits & (FIRST | SURNAME)) === 0) return true;
  if (TITLES.has(tokens.folded(next)) && tokens.folded(next).length > 1) return true;
  if (tokens.shouted(next) && tokens.shouted(last) && isWordOnly(bits)) return true;
  if (isGrammar(tokens.language, tokens.folded(next)) && !isAfterParticle(tokens, next)) return true;
  if (raw && next === last + 1 && areTwo(tokens.bits(last), bits))
    return !/^(?:jean|marie|anne)$/.test(tokens.folded(last));
  const listed = listedAt(tokens, next);
  if (listed === null) return false;
  const parted = next > last + 1;
  if (!parted && !raw && isTownOfSomebody(tokens, last, listed)) return false;
  return parted ? (bits & SURNAME) === 0 : (bits & (SURNAME | FIRST | RARER)) === 0;
}

/** « Florent Charleroi »: a town that comes right after a first name, no comma between them, is a family name. */
function isTownOfSomebody(tokens: Tokens, last: number, { kind, words, first }: ListedStretch): boolean {
  const bits = tokens.bits(last);
  return /^(?:town|city)$/.test(kind) && words === 1 && first > last && isFirst(bits) && !isCommon(bits);
}

/** « Inge De Vos »: after a particle with a capital it is a name. */
function isAfterParticle(tokens: Tokens, i: number): boolean {
  return tokens.capital(i - 1) && PARTICLES.has(tokens.folded(i - 1));
}

/** Words that hold a sentence together, and open one where its full stop is missing: « Houston Astros It is ». */
const GRAMMAR = {
  en: new Set(
    (
      "i it he she we they you this that these those there here then so but and or if when where what who why how because although while " +
      "is was are were am be been has had have do does did not no yes his her its our their my your for from with at by as to of than also"
    ).split(" "),
  ),
  fr: new Set(
    (
      "je tu il elle on nous vous ils elles ce cet cette ces ca cela qui que quoi quand comment pourquoi parce alors donc mais ou et ni car puis si " +
      "est etait sont etaient suis ai avait ont pas ne non oui mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs pour par avec dans"
    ).split(" "),
  ),
} as const;

/** Whether a word holds a sentence together, and is no name's. */
export function isGrammar(language: Tokens["language"], word: string): boolean {
  return GRAMMAR[language].has(word);
}

/** A frequent word that no list has as a name. */
export function isWordOnly(bits: number): boolean {
  return isCommon(bits) && (bits & (FIRST | RARER | SURNAME)) === 0;
}

/** In a text without commas two first names, or two names that everybody knows, are two people. */
function areTwo(first: number, second: number): boolean {
  if ((second & FAMOUS_ONE) !== 0) return (first & FAMOUS_ONE) !== 0;
  return isFirst(first) && isFirst(second);
}

export const isFirst = (bits: number): boolean => (bits & FIRST) !== 0;
export const isCommon = (bits: number): boolean => (bits & COMMON) !== 0;

/** What the parts of a compound are: Anne-Laure is a first name, Dupond-Aubry a family name. */
export function compoundBits(tokens: Tokens, i: number, bitsOf: (word: string) => number): number {
  const own = tokens.bits(i);
  if (!tokens.folded(i).includes("-")) return own;
  const parts = tokens.folded(i).split("-");
  const bits = parts.map(bitsOf);
  if ((own === 0 || own === SURNAME) && bits.every((one) => (one & (FIRST | RARER)) !== 0)) return own | FIRST;
  if (own !== 0) return own;
  if (bits.every((one) => (one & COMMON) !== 0)) return COMMON;
  const named = bits.some((one) => (one & (SURNAME | FIRST)) !== 0);
  return named && bits.every((one) => (one & COMMON) === 0 || (one & (SURNAME | FIRST)) !== 0) ? SURNAME : 0;
}
