import type { Lexicon } from "./lexicon.js";
import { exchanges } from "./segments.js";
import { sentencesIn } from "./sentences.js";
import { signsIn } from "./signs.js";
import type { Span } from "./span.js";
import type { Transcript, Turn } from "./transcript.js";
import { type Unspoken, unspokenIn } from "./unspoken.js";
import { addWords, WordBuffer, type WordList } from "./words.js";

/** A stretch of speech: its span in the text, and its words `first` to `last` (not included). */
export interface Stretch extends Span {
  readonly first: number;
  readonly last: number;
  /** 1-based number of the turn in which it begins. */
  readonly turn: number;
}

/** What some people say in a transcript: their words in order, and the stretches that hold them. */
export interface Speech {
  readonly transcript: Transcript;
  readonly words: WordList;
  readonly sentence: readonly Stretch[];
  /** For each word the number of its sentence. */
  readonly sentenceOf: Int32Array;
  readonly turn: readonly Stretch[];
  readonly exchange: readonly Stretch[];
}

/** Reads the turns of participants, or those that `heard` picks. Nobody else's words are in the result. */
export function speechOf(
  transcript: Transcript,
  lexicon: Lexicon,
  heard: (turn: Turn) => boolean = isParticipant,
): Speech {
  const list = new WordBuffer(transcript.text);
  const sentence: Stretch[] = [];
  const turn: Stretch[] = [];
  const exchange: Stretch[] = [];
  for (const group of exchanges(transcript)) {
    const turnsBefore = turn.length;
    for (const one of group.filter(heard)) {
      const sentencesBefore = sentence.length;
      const { stops, mayHoldConventions } = signsIn(list.codes, one.start, one.end);
      const reader = { list, lexicon, unspoken: mayHoldConventions ? unspokenIn(transcript, one) : NOTHING };
      for (const span of sentencesIn(transcript.text, one, stops)) sentence.push(read(span, one, reader));
      turn.push(...joined(sentence, sentencesBefore));
    }
    exchange.push(...joined(turn, turnsBefore));
  }
  return { transcript, words: list.done(), sentence, sentenceOf: numbered(sentence), turn, exchange };
}

const NOTHING: readonly Unspoken[] = [];

/** For each word the number of the stretch that holds it. */
function numbered(stretches: readonly Stretch[]): Int32Array {
  const numbers = new Int32Array(stretches.at(-1)?.last ?? 0);
  stretches.forEach(({ first, last }, number) => {
    for (let word = first; word < last; word++) numbers[word] = number;
  });
  return numbers;
}

function isParticipant(turn: Turn): boolean {
  return turn.role === "participant";
}

interface Reader {
  readonly list: WordBuffer;
  readonly lexicon: Lexicon;
  readonly unspoken: readonly Unspoken[];
}

function read({ start, end }: Span, turn: Turn, { list, lexicon, unspoken }: Reader): Stretch {
  const first = list.length;
  if (unspoken.length === 0) addWords(list, { start, end }, lexicon);
  else readAround({ start, end }, { list, lexicon, unspoken });
  return { start, end, first, last: list.length, turn: turn.index };
}

/** The words of a sentence with what is not said between them. What reaches into the next sentence is passed over once. */
function readAround({ start, end }: Span, { list, lexicon, unspoken }: Reader): void {
  let from = start;
  for (const one of unspoken) {
    if (one.end <= from || one.start >= end) continue;
    if (one.start > from) addWords(list, { start: from, end: one.start }, lexicon);
    if (one.start >= start) list.pass(one, lexicon);
    from = Math.min(one.end, end);
  }
  if (from < end) addWords(list, { start: from, end }, lexicon);
}

/** The stretches from `from` on as one; none where there are none. */
function joined(stretches: readonly Stretch[], from: number): Stretch[] {
  const first = stretches[from];
  const last = stretches.at(-1);
  if (first === undefined || last === undefined) return [];
  return [{ start: first.start, end: last.end, first: first.first, last: last.last, turn: first.turn }];
}

/** Number of the stretch that holds a word. Stretches tile the words, so there is always one. */
export function stretchAt(stretches: readonly Stretch[], word: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stretches[middle]?.last ?? 0) <= word) low = middle + 1;
    else high = middle;
  }
  return low;
}
