import { Hesitations } from "../text/hesitations.js";
import type { Lexicon } from "../text/lexicon.js";
import type { Speech } from "../text/speech.js";
import { Openings } from "./openings.js";
import { PhraseMatcher } from "./phrase-matcher.js";
import { keyOf, type Place, placeReader, reachOf } from "./places.js";
import type { Step } from "./rule.js";
import { createWordTests } from "./rules/words.js";

/** A phrase ready to be found. Phrases that look for the same have the same key. */
export interface Phrase {
  readonly key: string;
  readonly places: readonly Place[];
}

export interface Phrases {
  readonly read: (steps: readonly Step[]) => Phrase;
  readonly add: (atom: number, phrase: Phrase) => void;
  /** Tells `keep` the occurrences of each phrase, in the order of the text. */
  readonly find: (speech: Speech, keep: (atom: number, words: number[]) => void) => void;
  /** Looks phrases up around single words of a speech. */
  readonly matcher: (speech: Speech) => PhraseMatcher;
}

/** A phrase with the place at which it is looked for. */
interface Held {
  readonly atom: number;
  readonly number: number;
  readonly places: readonly Place[];
  /** By how many words at most an occurrence begins before its anchor. */
  readonly reach: number;
  /** Number of what its first place may begin with. */
  readonly opening: number;
  /** The same of all of its places but its anchor, those with the longest words first. */
  readonly others: readonly number[];
  /** Whether it stands wherever its anchor does. */
  readonly isAlone: boolean;
}

/**
 * The phrases of a set of rules. Each is looked for only around its anchor, the word of it that is likely to be rarest;
 * which phrases a form anchors is worked out once per form, and most forms anchor none.
 */
export function createPhrases(lexicon: Lexicon): Phrases {
  const tests = createWordTests(lexicon);
  const openings = new Openings(tests);
  const placeOf = placeReader(tests, openings);
  const anchoredOn: Held[][] = [];
  const anchored: (readonly Held[])[] = [];
  let count = 0;
  const anchoredBy = (form: number): readonly Held[] => {
    anchored[form] ??= [...new Set(tests.passed(form).flatMap((test) => anchoredOn[test] ?? []))];
    return anchored[form] ?? [];
  };
  const matcherOf = ({ words }: Speech) =>
    new PhraseMatcher(words.forms, tests, openings, new Hesitations(words, lexicon));
  return {
    read(steps) {
      const places = steps.map(placeOf);
      return { key: keyOf(places), places };
    },
    add(atom, { places }) {
      const anchor = anchorOf(places);
      const held: Held = {
        atom,
        number: count++,
        places,
        reach: reachOf(places, anchor),
        opening: places[0]?.opening ?? 0,
        others: othersThan(anchor, places),
        isAlone: isOneWord(places),
      };
      for (const test of places[anchor]?.anchors ?? []) anchoredOn[test] = [...(anchoredOn[test] ?? []), held];
      anchored.length = 0;
    },
    matcher: matcherOf,
    find(speech, keep) {
      const { forms } = speech.words;
      const matcher = matcherOf(speech);
      /** For each phrase the first word at which it has not been tried. */
      const untried = new Int32Array(count);
      /** For each opening the last sentence in which a word may begin it. */
      const said = new Int32Array(openings.count).fill(-1);
      for (const [at, sentence] of speech.sentence.entries()) {
        let isKnown = false;
        for (let word = sentence.first; word < sentence.last; word++) {
          const held = anchored[forms[word] ?? 0] ?? anchoredBy(forms[word] ?? 0);
          for (const one of held) {
            if (one.isAlone) {
              keep(one.atom, [word]);
              continue;
            }
            if (!isKnown) noteBegun(said, at, speech);
            isKnown = true;
            if (!areSaid(one.others, said, at)) continue;
            const { atom, number, places, reach, opening } = one;
            const begin = reach === 0 ? word : matcher.back(word, reach, sentence);
            for (let start = Math.max(begin, untried[number] ?? 0); start <= word; start++) {
              if (!openings.has(forms[start] ?? 0, opening)) continue;
              const words = matcher.wordsAt(start, places, sentence);
              if (words !== null) keep(atom, words);
            }
            untried[number] = word + 1;
          }
        }
      }
    },
  };

  /** Notes what the words of a sentence may begin: a phrase stands in it only where all of its places are among that. */
  function noteBegun(said: Int32Array, sentence: number, { words: { forms }, sentence: sentences }: Speech): void {
    const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
    for (let word = first; word < last; word++)
      for (const number of openings.of(forms[word] ?? 0)) said[number] = sentence;
  }
}

/** Whether words of a sentence may begin all of this: looked at for each anchor that occurs, and nearly always not so. */
function areSaid(openings: readonly number[], said: Int32Array, sentence: number): boolean {
  for (const opening of openings) if (said[opening] !== sentence) return false;
  return true;
}

function othersThan(anchor: number, places: readonly Place[]): number[] {
  const others = places.filter((_, i) => i !== anchor).sort((a, b) => b.letters - a.letters);
  return [...new Set(others.map(({ opening }) => opening))];
}

/** Whether a phrase is one word, whichever, and counts in all phrases. */
function isOneWord(places: readonly Place[]): boolean {
  const [only] = places;
  return only !== undefined && places.length === 1 && only.rows.length === 0 && only.except.length === 0;
}

/** Number of the place whose words are likely to be rarest: the first of those with the longest words. */
function anchorOf(places: readonly Place[]): number {
  const letters = places.map((place) => place.letters);
  return letters.indexOf(Math.max(...letters));
}
