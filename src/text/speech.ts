import type { Lexicon } from "./lexicon.js";
import { exchanges } from "./segments.js";
import { sentencesIn } from "./sentences.js";
import type { Span } from "./span.js";
import type { Transcript, Turn } from "./transcript.js";
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
      for (const span of sentencesIn(transcript.text, one)) sentence.push(read(list, span, lexicon, one));
      turn.push(...joined(sentence, sentencesBefore));
    }
    exchange.push(...joined(turn, turnsBefore));
  }
  return { transcript, words: list.done(), sentence, turn, exchange };
}

function isParticipant(turn: Turn): boolean {
  return turn.role === "participant";
}

function read(list: WordBuffer, { start, end }: Span, lexicon: Lexicon, turn: Turn): Stretch {
  const first = list.length;
  addWords(list, { start, end }, lexicon);
  return { start, end, first, last: list.length, turn: turn.index };
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
