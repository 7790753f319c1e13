import { gathered } from "../text/gathered.js";
import type { Lexicon } from "../text/lexicon.js";
import { type Said, saidIn } from "../text/said.js";
import type { Speech, Stretch } from "../text/speech.js";
import type { WordList } from "../text/words.js";
import { type Expression, readExpression } from "./expression.js";
import type { PhraseMatcher } from "./phrase-matcher.js";
import { createPhrases } from "./phrases.js";
import type { Place } from "./places.js";
import type { Phrase, Step } from "./rule.js";

/** The occurrences of the atoms that occur, each as its word numbers, in the order of the text. */
export type Occurrences = ReadonlyMap<number, readonly (readonly number[])[]>;

/** The phrases and expressions of a set of rules, each once, and how they are found in a speech. */
export interface AtomTable {
  readonly count: () => number;
  readonly phrase: (steps: readonly Step[]) => number;
  readonly regex: (source: string, except: readonly Phrase[]) => number;
  readonly occurrences: (speech: Speech) => Occurrences;
}

export function createAtoms(lexicon: Lexicon): AtomTable {
  const known = new Map<string, number>();
  const phrases = createPhrases(lexicon);
  const expressions: Searching[] = [];
  const atomOf = (key: string, add: (atom: number) => void): number => {
    const atom = known.get(key) ?? known.size;
    if (atom === known.size) add(atom);
    known.set(key, atom);
    return atom;
  };
  return {
    count: () => known.size,
    phrase(steps) {
      const phrase = phrases.read(steps);
      return atomOf(phrase.key, (atom) => phrases.add(atom, phrase));
    },
    regex(source, except) {
      const excepted = except.map(phrases.read);
      return atomOf(`/${source}/${excepted.map(({ key }) => key).join(";")}`, (atom) => {
        const read = readExpression(source);
        if ("value" in read) expressions.push({ atom, find: read.value, except: excepted.map(({ places }) => places) });
      });
    },
    occurrences(speech) {
      const found = new Map<number, number[][]>();
      const keep = (atom: number, words: number[]): void => {
        const list = found.get(atom);
        if (list === undefined) found.set(atom, [words]);
        else list.push(words);
      };
      phrases.find(speech, keep);
      const said = expressions.length === 0 ? [] : speech.sentence.map((one) => saidOf(speech, one));
      const matcher = phrases.matcher(speech);
      for (const { atom, find, except } of expressions) {
        for (const [number, sentence] of speech.sentence.entries()) {
          for (const words of matchExpression(sentence, { words: speech.words, said: said[number], find }))
            if (!isExcepted(words, sentence, { matcher, except })) keep(atom, words);
        }
      }
      return found;
    },
  };
}

interface Searching {
  readonly atom: number;
  readonly find: Expression;
  readonly except: readonly (readonly Place[])[];
}

interface Excepting {
  readonly matcher: PhraseMatcher;
  readonly except: Searching["except"];
}

function isExcepted(words: readonly number[], sentence: Stretch, { matcher, except }: Excepting): boolean {
  if (except.length === 0) return false;
  return matcher.isWithin(except, { first: words[0] ?? 0, last: (words.at(-1) ?? 0) + 1 }, sentence);
}

function saidOf({ words }: Speech, sentence: Stretch): Said {
  return saidIn(words.text, sentence, words.unspoken);
}

interface Searched {
  readonly words: WordList;
  readonly said: Said | undefined;
  readonly find: Expression;
}

/** Matches of an expression in what is said in a sentence, as the words they touch. */
function matchExpression(sentence: Stretch, { words, said, find }: Searched): number[][] {
  if (said === undefined) return [];
  return gathered(find(said.text), (match) => {
    const { start, end } = said.spanOf(match);
    const touched: number[] = [];
    for (let word = sentence.first; word < sentence.last; word++) {
      if ((words.starts[word] ?? 0) < end && start < (words.ends[word] ?? 0)) touched.push(word);
    }
    return touched.length === 0 ? [] : [touched];
  });
}
