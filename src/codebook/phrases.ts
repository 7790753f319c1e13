import { Hesitations } from "../text/hesitations.js";
import type { Lexicon } from "../text/lexicon.js";
import type { Speech } from "../text/speech.js";
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
  /** Whether it stands wherever its anchor does. */
  readonly isAlone: boolean;
}

/**
 * The phrases of a set of rules. Each is looked for only around its anchor, the word of it that is likely to be rarest;
 * which phrases a form anchors is worked out once per form, and most forms anchor none.
 */
export function createPhrases(lexicon: Lexicon): Phrases {
  const tests = createWordTests(lexicon);
  const placeOf = placeReader(tests);
  const anchoredOn: Held[][] = [];
  const anchored: (readonly Held[])[] = [];
  let count = 0;
  const anchoredBy = (form: number): readonly Held[] => {
    anchored[form] ??= [...new Set(tests.passed(form).flatMap((test) => anchoredOn[test] ?? []))];
    return anchored[form] ?? [];
  };
  const matcherOf = ({ words }: Speech) => new PhraseMatcher(words.forms, tests, new Hesitations(words, lexicon));
  return {
    read(steps) {
      const places = steps.map(placeOf);
      return { key: keyOf(places), places };
    },
    add(atom, { places }) {
      const anchor = anchorOf(places);
      const held = { atom, number: count++, places, reach: reachOf(places, anchor), isAlone: isOneWord(places) };
      for (const test of places[anchor]?.anchors ?? []) anchoredOn[test] = [...(anchoredOn[test] ?? []), held];
      anchored.length = 0;
    },
    matcher: matcherOf,
    find(speech, keep) {
      const {
        words: { forms },
        sentence: sentences,
      } = speech;
      const matcher = matcherOf(speech);
      /** For each phrase the first word at which it has not been tried. */
      const untried = new Int32Array(count);
      for (const { first, last } of sentences) {
        for (let word = first; word < last; word++) {
          const held = anchored[forms[word] ?? 0] ?? anchoredBy(forms[word] ?? 0);
          if (held.length === 0) continue;
          for (const { atom, number, places, reach, isAlone } of held) {
            if (isAlone) {
              keep(atom, [word]);
              continue;
            }
            const begin = reach === 0 ? word : matcher.back(word, reach, { first, last });
            for (let start = Math.max(begin, untried[number] ?? 0); start <= word; start++) {
              const words = matcher.wordsAt(start, places, { first, last });
              if (words !== null) keep(atom, words);
            }
            untried[number] = word + 1;
          }
        }
      }
    },
  };
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
