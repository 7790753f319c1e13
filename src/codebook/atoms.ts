import type { Lexicon } from "../text/lexicon.js";
import type { Speech, Stretch } from "../text/speech.js";
import { type Expression, readExpression } from "./expression.js";
import type { Step } from "./rule.js";
import { createWordTests, type WordTests } from "./rules/words.js";

/** The phrases and expressions of a set of rules, each once, and how they are found in a speech. */
export interface AtomTable {
  readonly count: () => number;
  readonly phrase: (steps: readonly Step[]) => number;
  readonly regex: (source: string) => number;
  /** The occurrences of each atom in the order of the text, each as its word numbers. */
  readonly occurrences: (speech: Speech) => (readonly number[])[][];
}

/** A step with the tests of its words in the place of the words. */
interface Place {
  readonly gap: number;
  /** Tests of the options that are one word. */
  readonly single: ReadonlySet<number>;
  /** The options that are several words. */
  readonly rows: readonly (readonly number[])[];
}

interface Phrase {
  readonly atom: number;
  readonly steps: readonly Place[];
}

export function createAtoms(lexicon: Lexicon): AtomTable {
  const known = new Map<string, number>();
  const tests = createWordTests(lexicon);
  /** Phrases by the test of their first word. */
  const begunBy: Phrase[][] = [];
  const expressions: { readonly atom: number; readonly find: Expression }[] = [];
  const openers: (readonly Phrase[])[] = [];
  const atomOf = (key: string, add: (atom: number) => void): number => {
    const atom = known.get(key) ?? known.size;
    if (atom === known.size) add(atom);
    known.set(key, atom);
    return atom;
  };
  /** Phrases that a form may begin: worked out once per form. */
  const openedBy = (form: number): readonly Phrase[] => {
    openers[form] ??= [...new Set(tests.passed(form).flatMap((test) => begunBy[test] ?? []))];
    return openers[form] ?? [];
  };
  return {
    count: () => known.size,
    phrase: (steps) =>
      atomOf(JSON.stringify(steps), (atom) => {
        const phrase = { atom, steps: steps.map((step) => placeOf(step, tests)) };
        for (const test of firstTests(phrase)) begunBy[test] = [...(begunBy[test] ?? []), phrase];
        openers.length = 0;
      }),
    regex: (source) =>
      atomOf(`/${source}`, (atom) => {
        const read = readExpression(source);
        if ("value" in read) expressions.push({ atom, find: read.value });
      }),
    occurrences(speech) {
      const found: (readonly number[])[][] = Array.from({ length: known.size }, () => []);
      const { forms } = speech.words;
      const passed = (word: number): readonly number[] => tests.passed(forms[word] ?? -1);
      for (const sentence of speech.sentence) {
        for (let word = sentence.first; word < sentence.last; word++) {
          for (const phrase of openedBy(forms[word] ?? 0)) {
            const words = matchPhrase({ phrase, passed, last: sentence.last }, 0, word);
            if (words !== null) found[phrase.atom]?.push(words);
          }
        }
        for (const { atom, find } of expressions) found[atom]?.push(...matchExpression(speech, sentence, find));
      }
      return found;
    },
  };
}

function placeOf({ gap, options }: Step, tests: WordTests): Place {
  const rows = options.map((row) => row.map(tests.add));
  const single = new Set(rows.flatMap((row) => (row.length === 1 ? row : [])));
  return { gap, single, rows: rows.filter((row) => row.length > 1) };
}

function firstTests({ steps }: Phrase): number[] {
  const [first] = steps;
  return [...new Set([...(first?.single ?? []), ...(first?.rows ?? []).flatMap((row) => row.slice(0, 1))])];
}

interface Attempt {
  readonly phrase: Phrase;
  /** The tests that a word passes. */
  readonly passed: (word: number) => readonly number[];
  /** End of the sentence. */
  readonly last: number;
}

/** The words of a phrase from its step `step` at `word` on: shortest gaps first; null where it does not stand there. */
function matchPhrase(attempt: Attempt, step: number, word: number): number[] | null {
  const place = attempt.phrase.steps[step];
  if (place === undefined || word >= attempt.last) return null;
  if (attempt.passed(word).some((test) => place.single.has(test))) {
    const rest = matchRest(attempt, step + 1, word + 1);
    if (rest !== null) return [word, ...rest];
  }
  for (const row of place.rows) {
    if (word + row.length > attempt.last || !row.every((test, i) => attempt.passed(word + i).includes(test))) continue;
    const rest = matchRest(attempt, step + 1, word + row.length);
    if (rest !== null) return [...row.map((_, i) => word + i), ...rest];
  }
  return null;
}

function matchRest(attempt: Attempt, step: number, word: number): number[] | null {
  const next = attempt.phrase.steps[step];
  if (next === undefined) return [];
  for (let skipped = 0; skipped <= next.gap && word + skipped < attempt.last; skipped++) {
    const rest = matchPhrase(attempt, step, word + skipped);
    if (rest !== null) return rest;
  }
  return null;
}

/** Matches of an expression in the text of a sentence, as the words they touch. */
function matchExpression({ words }: Speech, sentence: Stretch, find: Expression): number[][] {
  return find(words.text.slice(sentence.start, sentence.end)).flatMap((span) => {
    const touched: number[] = [];
    for (let word = sentence.first; word < sentence.last; word++) {
      const starts = (words.starts[word] ?? 0) - sentence.start;
      if (starts < span.end && span.start < (words.ends[word] ?? 0) - sentence.start) touched.push(word);
    }
    return touched.length === 0 ? [] : [touched];
  });
}
