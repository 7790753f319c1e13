import type { Lexicon } from "../../text/lexicon.js";
import type { PatternWord } from "../rule.js";

/** Tests of single words by number: whether a form has a stem, is a form, or fits a wildcard. */
export interface WordTests {
  /** The number of the test for a word of a pattern; equal words share one. */
  readonly add: (word: PatternWord) => number;
  /** Every test that a form passes. */
  readonly passed: (form: number) => readonly number[];
}

/** Which tests a form passes is worked out once, when the form is first met. */
export function createWordTests(lexicon: Lexicon): WordTests {
  const numbers = new Map<string, number>();
  /** Wildcards by their first letter; those that begin with `*` under none. */
  const wild = new Map<string, { readonly test: number; readonly parts: readonly string[] }[]>();
  const passed: (readonly number[])[] = [];
  const work = (form: number): number[] => {
    const lower = lexicon.lower(form);
    const plain = [numbers.get(`exact ${lower}`), numbers.get(`stem ${lexicon.stem(form)}`)];
    const possible = [...(wild.get(lower.charAt(0)) ?? []), ...(wild.get("") ?? [])];
    const shaped = possible.filter(({ parts }) => fits(lower, parts)).map(({ test }) => test);
    return [...plain.filter((test) => test !== undefined), ...shaped];
  };
  return {
    add(word) {
      const key = `${word.match} ${word.text}`;
      const test = numbers.get(key) ?? numbers.size;
      if (test === numbers.size) {
        numbers.set(key, test);
        if (word.match === "wild") {
          const initial = word.text.charAt(0).replace("*", "");
          wild.set(initial, [...(wild.get(initial) ?? []), { test, parts: word.text.split("*") }]);
        }
        passed.length = 0;
      }
      return test;
    },
    passed(form) {
      passed[form] ??= work(form);
      return passed[form] ?? [];
    },
  };
}

/** Whether a word fits `dett*`: the parts between the stars in order, the outer ones at its ends. */
function fits(word: string, parts: readonly string[]): boolean {
  const [head = "", ...rest] = parts;
  const end = rest.pop() ?? "";
  if (word.length < head.length + end.length || !word.startsWith(head) || !word.endsWith(end)) return false;
  let at = head.length;
  for (const part of rest) {
    const found = word.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= word.length - end.length;
}
