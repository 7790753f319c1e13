import type { Lang } from "../../messages/words.js";
import { fold } from "../../text/fold.js";
import { firstForm } from "../../text/inclusive.js";
import { lemmaMeant } from "../../text/lemmas.js";
import type { Lexicon } from "../../text/lexicon.js";
import { stem } from "../../text/stem.js";
import type { PatternWord } from "../rule.js";

/** Tests of single words by number: whether a form has a stem, is a form, or fits a wildcard. */
export interface WordTests {
  /** The number of the test for a word of a pattern; equal words share one. */
  readonly add: (word: PatternWord) => number;
  /** Every test that a form passes. */
  readonly passed: (form: number) => readonly number[];
}

/** A wildcard by its parts between the stars: the outer ones stand at the ends of a word. */
interface Wild {
  readonly test: number;
  readonly head: string;
  readonly middle: readonly string[];
  readonly end: string;
}

/** By so many of the letters at their head at most are wildcards looked up. */
const HEAD = 3;

/** Which tests a form passes is worked out once, when the form is first met. */
export function createWordTests(lexicon: Lexicon): WordTests {
  const numbers = new Map<string, number>();
  const byKey = new Map<string, number[]>();
  /** The kinds of keys that patterns have: what none asks for is not worked out. */
  const kinds = new Set<string>();
  /** Wildcards by the letters at their head, `~` before these where accents do not matter. */
  const wild = new Map<string, Wild[]>();
  const passed: (readonly number[])[] = [];
  /** The words of patterns that are known: those of lists stand in many. */
  const added = new WeakMap<PatternWord, number>();
  const put = <T>(map: Map<string, T[]>, key: string, value: T): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [value]);
    else list.push(value);
  };
  const fittingAs = (word: string, mark: string): number[] => {
    const fit: number[] = [];
    for (let letters = 0; letters <= Math.min(HEAD, word.length); letters++)
      for (const one of wild.get(mark + word.slice(0, letters)) ?? []) if (fits(word, one)) fit.push(one.test);
    return fit;
  };
  const fitting = (form: number): number[] =>
    wild.size === 0 ? [] : [...fittingAs(lexicon.lower(form), ""), ...fittingAs(lexicon.folded(form), "~")];
  const work = (form: number): number[] => {
    const plain = keysOf(form, lexicon, kinds).flatMap((key) => byKey.get(key) ?? []);
    return [...new Set([...plain, ...fitting(form)])];
  };
  const testsOf = (form: number): readonly number[] => {
    passed[form] ??= work(form);
    return passed[form] ?? [];
  };
  const add = (word: PatternWord): number => {
    const keys = wordKeys(word, lexicon.language);
    const test = numbers.get(keys.join()) ?? numbers.size;
    if (test < numbers.size) return test;
    numbers.set(keys.join(), test);
    passed.length = 0;
    if (word.match !== "wild")
      for (const key of keys) {
        kinds.add(kindOf(key));
        put(byKey, key, test);
      }
    else {
      const loose = word.accents === "optional";
      const [head = "", ...rest] = (loose ? fold(word.text) : word.text).split("*");
      const end = rest.pop() ?? "";
      put(wild, `${loose ? "~" : ""}${head.slice(0, HEAD)}`, { test, head, middle: rest, end });
    }
    return test;
  };
  return {
    add(word) {
      const test = added.get(word) ?? add(word);
      added.set(word, test);
      return test;
    },
    passed: testsOf,
  };
}

/** The keys under which a word of a pattern is found, `~` where accents do not matter. */
function wordKeys({ match, text, form = "", accents }: PatternWord, language: Lang): string[] {
  const written = firstForm(form);
  const known = match === "stem" ? lemmaMeant(written, language) : "";
  const lemmas = known === "" ? [] : [`lemma ${known}`];
  return accents === "optional" ? [`${match}~ ${fold(text)}`, ...lemmas] : [`${match} ${text}`, ...lemmas];
}

function kindOf(key: string): string {
  return key.slice(0, key.indexOf(" "));
}

/** The keys of a form that are of these kinds. Without its accents a word may have another stem, so that all it can have are tried. */
function keysOf(form: number, lexicon: Lexicon, kinds: ReadonlySet<string>): string[] {
  const keys: string[] = [];
  const known = kinds.has("lemma") ? lexicon.lemma(form) : "";
  if (kinds.has("exact")) keys.push(`exact ${lexicon.lower(form)}`);
  if (kinds.has("stem")) keys.push(`stem ${lexicon.stem(form)}`);
  if (known !== "") keys.push(`lemma ${known}`);
  if (kinds.has("exact~")) keys.push(`exact~ ${lexicon.folded(form)}`);
  if (kinds.has("stem~")) keys.push(...looseStems(form, lexicon).map((one) => `stem~ ${one}`));
  return keys;
}

function looseStems(form: number, lexicon: Lexicon): string[] {
  const folded = lexicon.folded(form);
  const bare = [folded, folded.replace(/e(es?)$/, "é$1")].map((one) => stem(one, lexicon.language));
  return [...new Set([lexicon.stem(form), ...bare].map(fold))];
}

/** Whether a word fits `dett*`. */
function fits(word: string, { head, middle, end }: Wild): boolean {
  if (word.length < head.length + end.length || !word.startsWith(head) || !word.endsWith(end)) return false;
  let at = head.length;
  for (const part of middle) {
    const found = word.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= word.length - end.length;
}
