import type { Lang } from "../../messages/words.js";
import type { SparseRows } from "../../statistics/logistic-regression.js";
import { createLexicon, type Lexicon } from "../../text/lexicon.js";
import type { Span } from "../../text/span.js";
import { type Speech, speechOf } from "../../text/speech.js";
import type { Transcript } from "../../text/transcript.js";
import { UNREADABLE } from "../../text/words.js";

/** A stretch of what a participant says, as the learner sees it. */
export interface LearnUnit extends Span {
  readonly transcript: string;
  readonly turn: number;
  /** The words of it that make each feature, in order: the spans of a stem, or of two in a row. */
  readonly said: readonly (readonly [feature: number, span: Span])[];
}

/** The units of some transcripts with what each holds: stems and pairs of stems in a row, the rare ones weighing more. */
export interface Corpus extends SparseRows {
  readonly units: readonly LearnUnit[];
}

/** A feature that stands in one unit alone teaches nothing about others. */
const LEAST = 2;

/**
 * Reads participants' words into rows: each unit holds its stems (irregular forms by their dictionary form) and each two in
 * a row; hesitations and what nobody said are passed over. Values are inverse document frequencies (Spärck Jones 1972)
 * over these transcripts, each row of length 1. Features are numbered in the order of the transcripts given.
 */
export function corpusOf(transcripts: readonly Transcript[], unit: "sentence" | "turn"): Corpus {
  const lexicons: Partial<Record<Lang, Lexicon>> = {};
  const numbers = new Map<string, number>();
  const number = (feature: string): number => {
    const known = numbers.get(feature) ?? numbers.size;
    numbers.set(feature, known);
    return known;
  };
  const units = transcripts.flatMap((transcript) => {
    const { language } = transcript;
    const lexicon = lexicons[language] ?? createLexicon(language);
    lexicons[language] = lexicon;
    const speech = speechOf(transcript, lexicon);
    return speech[unit].map((stretch): LearnUnit => {
      const { start, end, turn } = stretch;
      return { transcript: transcript.id, start, end, turn, said: saidIn(speech, stretch, { lexicon, number }) };
    });
  });
  return weighed(units, numbers.size);
}

interface Reading {
  readonly lexicon: Lexicon;
  readonly number: (feature: string) => number;
}

function saidIn(
  { words }: Speech,
  { first, last }: { readonly first: number; readonly last: number },
  { lexicon, number }: Reading,
): LearnUnit["said"] {
  const said: [number, Span][] = [];
  let before: { readonly stem: string; readonly start: number } | null = null;
  for (let w = first; w < last; w++) {
    const form = words.forms[w] ?? 0;
    if (lexicon.filler(form)) continue;
    if (lexicon.lower(form) === UNREADABLE) {
      before = null;
      continue;
    }
    const stem = lexicon.lemma(form) || lexicon.stem(form);
    const span = { start: words.starts[w] ?? 0, end: words.ends[w] ?? 0 };
    said.push([number(`${lexicon.language} ${stem}`), span]);
    if (before !== null)
      said.push([number(`${lexicon.language} ${before.stem} ${stem}`), { ...span, start: before.start }]);
    before = { stem, start: span.start };
  }
  return said;
}

function weighed(units: readonly LearnUnit[], met: number): Corpus {
  const held = new Int32Array(met);
  for (const { said } of units) for (const f of new Set(said.map(([feature]) => feature))) held[f] = (held[f] ?? 0) + 1;
  const kept = new Map([...held].flatMap((n, f) => (n < LEAST ? [] : [f])).map((f, i) => [f, i] as const));
  const rare = [...kept.keys()].map((f) => Math.log(units.length / (held[f] ?? 1)));
  const renumbered = units.map((unit): LearnUnit => {
    const said = unit.said.flatMap(([f, span]) => {
      const i = kept.get(f);
      return i === undefined ? [] : [[i, span] as const];
    });
    return { ...unit, said };
  });
  return { units: renumbered, ...rowsOf(renumbered, rare) };
}

function rowsOf(units: readonly LearnUnit[], rare: readonly number[]): SparseRows {
  const starts = new Int32Array(units.length + 1);
  const [columns, values]: [number[], number[]] = [[], []];
  units.forEach(({ said }, i) => {
    const features = [...new Set(said.map(([feature]) => feature))];
    const length = Math.sqrt(features.reduce((sum, f) => sum + (rare[f] ?? 0) ** 2, 0));
    for (const f of features) {
      columns.push(f);
      values.push(length === 0 ? 0 : (rare[f] ?? 0) / length);
    }
    starts[i + 1] = columns.length;
  });
  return { starts, columns: Int32Array.from(columns), values: Float64Array.from(values), width: rare.length };
}
