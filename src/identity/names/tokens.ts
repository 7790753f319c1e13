import type { Lang } from "../../messages/words.js";
import { fold } from "../../text/fold.js";
import { isUpper } from "../../text/letters.js";
import { createLexicon } from "../../text/lexicon.js";
import { words } from "../../text/words.js";
import { CALLINGS, TITLES } from "./cues.js";
import { gazetteer, keyOf } from "./gazetteer.js";
import { FAMOUS_ONE, FIRST, listsFor } from "./lists.js";

/** Where a word stands: inside a sentence, after a sign that may open one, or at its beginning. */
export type Standing = "inside" | "soft" | "start";

/** The words of a text, with what the lists say of each. Words are named by their index. */
export interface Tokens {
  readonly text: string;
  readonly language: Lang;
  readonly count: number;
  readonly start: (i: number) => number;
  /** End of the word, without an English possessive. */
  readonly end: (i: number) => number;
  readonly folded: (i: number) => string;
  readonly bits: (i: number) => number;
  /** The word as the gazetteer has it. */
  readonly key: (i: number) => string;
  /** Whether some listed place or organisation begins with this word. */
  readonly opens: (i: number) => boolean;
  /** Whether some listed place or organisation has this word after its first one. */
  readonly goesOn: (i: number) => boolean;
  /** Whether the word says nothing of names where it has no capital. */
  readonly dull: (i: number) => boolean;
  readonly capital: (i: number) => boolean;
  /** All letters are capitals, and there are two or more. */
  readonly shouted: (i: number) => boolean;
  /** What stands between a word and the one before. */
  readonly gap: (i: number) => string;
  readonly standing: (i: number) => Standing;
}

const POSSESSIVE = /['’]s$/i;

export function readTokens(text: string, language: Lang): Tokens {
  const lexicon = createLexicon(language);
  const list = words(text, lexicon);
  const lists = listsFor(language);
  const folded: string[] = [];
  const bits: number[] = [];
  const keys: string[] = [];
  const opens: boolean[] = [];
  const goesOn: boolean[] = [];
  const dull: boolean[] = [];
  for (let form = 0; form < lexicon.size(); form++) {
    const plain = fold(lexicon.lower(form)).replace(POSSESSIVE, "");
    folded.push(plain);
    bits.push(lists.bits(plain));
    const key = keyOf(plain);
    const opening = gazetteer().opens(key);
    keys.push(key);
    opens.push(opening);
    goesOn.push(gazetteer().goesOn(key));
    dull.push(
      !opening &&
        !plain.includes("-") &&
        ((bits.at(-1) ?? 0) & (FIRST | FAMOUS_ONE)) === 0 &&
        !TITLES.has(plain) &&
        !CALLINGS.has(plain),
    );
  }
  const start = (i: number) => list.starts[i] ?? text.length;
  const end = (i: number) => withoutPossessive(text, list.ends[i] ?? text.length);
  const gap = (i: number) => text.slice(i === 0 ? 0 : (list.ends[i - 1] ?? 0), start(i));
  const places = new Array<Standing | undefined>(list.starts.length);
  const standingOf = (i: number): Standing => {
    if (i === 0) return "start";
    const sign = gap(i);
    return sign === " " ? "inside" : afterLabel(text, start(i)) ? "start" : standingAfter(sign);
  };
  return {
    text,
    language,
    count: list.starts.length,
    start,
    end,
    folded: (i) => folded[list.forms[i] ?? -1] ?? "",
    bits: (i) => bits[list.forms[i] ?? -1] ?? 0,
    key: (i) => keys[list.forms[i] ?? -1] ?? "",
    opens: (i) => opens[list.forms[i] ?? -1] ?? false,
    goesOn: (i) => goesOn[list.forms[i] ?? -1] ?? false,
    dull: (i) => dull[list.forms[i] ?? -1] ?? true,
    capital: (i) => capitalAt(text, start(i)),
    shouted: (i) => isShouted(text.slice(start(i), end(i))),
    gap,
    standing: (i) => (places[i] ??= standingOf(i)),
  };
}

/** Where a word that ends at `end` ends without an English possessive. */
function withoutPossessive(text: string, end: number): number {
  const sign = text.charCodeAt(end - 2);
  if (sign !== 39 && sign !== 0x2019) return end;
  return /s/i.test(text.charAt(end - 1)) ? end - 2 : end;
}

function capitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return false;
  return (code >= 65 && code <= 90) || isUpper(text.charAt(at));
}

function isShouted(word: string): boolean {
  const second = word.charCodeAt(1);
  if (second >= 97 && second <= 122) return false;
  return word.length > 1 && word === word.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(word);
}

/** Whether a speaker's label alone stands before it on its line. */
function afterLabel(text: string, at: number): boolean {
  const sign = text.slice(Math.max(0, at - 3), at).trimEnd();
  if (!sign.endsWith(":")) return false;
  const line = text.slice(Math.max(0, at - 40), at);
  return line.includes("\n") ? /\n[^\n:]{1,30}:\s*$/.test(line) : at < 40;
}

function standingAfter(gap: string): Standing {
  if (/[.?!…\n]|[)\]>]\s/.test(gap)) return "start";
  return /[«"“:;([<–—]|\s-/.test(gap) ? "soft" : "inside";
}
