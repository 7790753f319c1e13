import type { Lang } from "../messages/words.js";
import { classAt, LETTER } from "./letters.js";
import type { Span } from "./span.js";

/** The point medians in use. */
const POINT = /^[·•‧⋅∙]$/;

/** What is added to a word for another gender or number. */
const ENDINGS = new Set(
  (
    "e es s x ne nes le les te tes se ses sse sses ve ves ère ères ière ières ienne iennes ive ives euse euses " +
    "rice rices trice trices teuse teuses esse esses elle elles onne onnes ette ettes fe fes que ques che ches"
  ).split(" "),
);

/** Endings that are also words: they belong to a word before them only where it ends like this. */
const AGREEING: Readonly<Record<string, RegExp>> = {
  le: /l$/,
  les: /ls?$/,
  ne: /n$/,
  te: /[tus]$/,
  tes: /[tus]$/,
  se: /[sxu]$/,
  ses: /[sxu]$/,
  elle: /(?:l|eau|eux?|ui|il)$/,
  elles: /(?:l|eaux?|eux|ils?)$/,
  que: /(?:c|qu)$/,
  ques: /(?:cs?|qu)$/,
};

const PRONOUNS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: new Set(
    (
      "il/elle elle/il ils/elles elles/ils ceux/celles celles/ceux celui/celle celle/celui ce/cette le/la la/le lui/elle " +
      "eux/elles elles/eux tous/toutes toutes/tous tout/toute mon/ma son/sa ton/ta il/iel iel/il"
    ).split(" "),
  ),
  en: new Set("he/she she/he him/her her/him his/her her/his his/hers himself/herself s/he".split(" ")),
};

/** How the feminine of a word ends where its masculine ends so. */
const PAIRS = (
  ":e s:es eur:euse eurs:euses eur:rice eurs:rices teur:trice teurs:trices er:ère ers:ères f:ve fs:ves x:se x:ses :ne s:nes " +
  ":le s:les :te s:tes :sse s:sses eau:elle eaux:elles c:que cs:ques"
)
  .split(" ")
  .map((pair) => pair.split(":") as [string, string]);

/**
 * Where a word ends that is written for several genders, `word` being its first form: `travailleur·euse·s`,
 * `travailleur.euse.s`, `agent(e)s`, `ceux/celles`. The end of `word` itself where nothing of the kind follows it.
 */
export function inclusiveEnd(text: string, word: Span, { end, language }: { end: number; language: Lang }): number {
  if (word.end - word.start > LONGEST) return word.end;
  const first = text.slice(word.start, word.end);
  let at = word.end;
  for (;;) {
    const next = joined(text, at, { first, end, language });
    if (next === at) return at;
    at = next;
  }
}

/** No word that is said is longer. */
const LONGEST = 60;

interface Base {
  /** The first form as it is written. */
  readonly first: string;
  readonly end: number;
  readonly language: Lang;
}

/** Where one more ending that begins at `at` ends; `at` where there is none. */
function joined(text: string, at: number, { first, end, language }: Base): number {
  const sign = text.charAt(at);
  const to = lettersEnd(text, at + 1, end);
  if (to === at + 1) return at;
  const ending = text.slice(at + 1, to);
  const base = plain(first);
  if (sign === "(") return isBracketed(base, plain(ending), language) ? bracketEnd(text, { at, to, end }) : at;
  if (sign === "/") return isSlashed(base, plain(ending), language) ? to : at;
  if (language === "en") return at;
  if (POINT.test(sign)) return to;
  if (sign !== "." || text.charAt(to) === "@" || !sameCase(first, ending)) return at;
  return endsLike(base, plain(ending)) ? to : at;
}

function isSlashed(base: string, ending: string, language: Lang): boolean {
  if (PRONOUNS[language].has(`${base}/${ending}`)) return true;
  return language === "fr" && (endsLike(base, ending) || isPair(base, ending) || isPair(ending, base));
}

/** Whether an ending may go with a word. */
function endsLike(base: string, ending: string): boolean {
  return base.length >= 2 && ENDINGS.has(ending) && (AGREEING[ending]?.test(base) ?? true);
}

function isPair(masculine: string, feminine: string): boolean {
  return PAIRS.some(([m, f]) => {
    const trunk = masculine.slice(0, masculine.length - m.length);
    return trunk.length >= 2 && masculine.endsWith(m) && feminine === trunk + f;
  });
}

function isBracketed(base: string, ending: string, language: Lang): boolean {
  if (base.length < 2) return false;
  return language === "fr" ? ENDINGS.has(ending) || ending === "nt" : ending === "s" || ending === "es";
}

/** End of `(e)`, `(e)s`, `(euse)s`, whose letters end at `to`; the place of the bracket where something else follows. */
function bracketEnd(text: string, { at, to, end }: { at: number; to: number; end: number }): number {
  if (to >= end || text.charAt(to) !== ")") return at;
  const tail = lettersEnd(text, to + 1, end);
  return /^(?:[sx]|es)?$/i.test(text.slice(to + 1, tail)) ? tail : at;
}

function lettersEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && at < from + 16 && classAt(text, at) === LETTER) at++;
  return at < end && classAt(text, at) >= LETTER ? from : at;
}

/** `Oui.Elle` is two sentences, `TRAVAILLEUR.E.S` one word. */
function sameCase(first: string, ending: string): boolean {
  return ending === ending.toLowerCase() || first === first.toUpperCase();
}

function plain(letters: string): string {
  return letters.normalize("NFC").toLowerCase();
}

/** `il-elle`, `professionnel-le`: a clitic in looks only. */
export function isInclusivePart(before: string, part: string): boolean {
  if (part === "le" || part === "les") return before.endsWith("l") || (part === "les" && before.endsWith("ls"));
  if (part === "elle" || part === "il") return /^(?:il|lui|celui|elle)$/.test(before) && part !== before;
  if (part === "elles" || part === "ils") return /^(?:ils|eux|ceux|elles)$/.test(before) && part !== before;
  return false;
}

/**
 * The first full form of a word in lower case: `travailleur` of `travailleur·euse·s`, `travailleur-euse-s`, `ceux` of
 * `ceux/celles`; the word itself where it is written in no such way.
 */
export function firstForm(lower: string): string {
  if (!/[·./(-]/.test(lower) || /\d/.test(lower)) return lower;
  const cut = /^[^·./(]+/.exec(lower)?.[0] ?? lower;
  const first = cut === lower ? withoutHyphens(lower) : cut;
  return first === "tou" ? "tous" : first === "" ? lower : first;
}

function withoutHyphens(lower: string): string {
  const [first = "", ...rest] = lower.split("-");
  const told =
    rest.length > 0 && first.length >= 2 && rest.every((part) => ENDINGS.has(part) || isInclusivePart(first, part));
  return told ? first : lower;
}
