import type { Openings } from "./openings.js";
import type { PatternWord, Step } from "./rule.js";
import type { WordTests } from "./rules/words.js";

/** What may stand at one place of a phrase, with tests in the place of the words. */
export interface Options {
  /** Equal options have equal keys. */
  readonly key: string;
  /** Tests of the options that are one word. */
  readonly single: ReadonlySet<number>;
  /** The options that are several words. */
  readonly rows: readonly (readonly number[])[];
  /** Number among the openings of the tests of all first words. */
  readonly opening: number;
  /** The longest word of each option: one of these stands wherever the options do. */
  readonly anchors: readonly number[];
  /** Letters of the shortest of the anchors: short words are frequent words. */
  readonly letters: number;
  /** Words of the longest option. */
  readonly length: number;
}

export interface Place extends Options {
  /** How many other words may come before. */
  readonly gap: number;
  /** What stands inside one of these phrases does not count. */
  readonly except: readonly (readonly Place[])[];
}

/** Reads the steps of patterns. Named lists, which stand in many patterns, are read once. */
export function placeReader(tests: WordTests, openings: Openings): (step: Step) => Place {
  const known = new WeakMap<Step["options"], Options>();
  const placeOf = ({ gap, options, except = [] }: Step): Place => {
    const read = known.get(options) ?? readOptions(options, tests, openings);
    known.set(options, read);
    return { ...read, gap, except: except.map((phrase) => phrase.map(placeOf)) };
  };
  return placeOf;
}

function readOptions(options: Step["options"], tests: WordTests, openings: Openings): Options {
  const rows = options.map((row) => row.map(tests.add));
  const longest = options.map((row) => row.reduce((a, b) => (lettersOf(b) > lettersOf(a) ? b : a)));
  const key = rows.map((row) => row.join("+")).join("|");
  return {
    key,
    single: new Set(rows.flatMap((row) => (row.length === 1 ? row : []))),
    rows: rows.filter((row) => row.length > 1),
    opening: openings.add(
      key,
      rows.flatMap((row) => row.slice(0, 1)),
    ),
    anchors: [...new Set(longest.map(tests.add))],
    letters: Math.min(...longest.map(lettersOf)),
    length: Math.max(...options.map((row) => row.length)),
  };
}

function lettersOf({ text }: PatternWord): number {
  return text.replaceAll("*", "").length;
}

/** Phrases that look for the same have the same key. */
export function keyOf(places: readonly Place[]): string {
  return places
    .map(({ gap, key, except }) => `${gap} ${key}${except.length === 0 ? "" : ` -(${except.map(keyOf).join(";")})`}`)
    .join(",");
}

/** Words from the beginning of a phrase to the end of a place at most, hesitations not counted, the first word neither. */
export function reachOf(places: readonly Place[], place: number): number {
  return places.slice(0, place + 1).reduce((sum, { gap, length }) => sum + gap + length, -1);
}
