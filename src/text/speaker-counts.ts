import type { DraftTurn } from "./draft.js";
import { NOBODY } from "./transcript-file.js";

/** What one label says in a file. */
export interface SpeakerCounts {
  readonly label: string;
  turns: number;
  /** Turns that end in a question mark. */
  questions: number;
  words: number;
}

/** Counts turns, questions and words by label, in the order in which they first speak. */
export function countSpeakers(turns: readonly DraftTurn[]): SpeakerCounts[] {
  const counts = new Map<string, SpeakerCounts>();
  for (const turn of turns) {
    const label = turn.label ?? NOBODY;
    const found = counts.get(label) ?? { label, turns: 0, questions: 0, words: 0 };
    counts.set(label, found);
    found.turns++;
    if (/\?[\s»"”)]*$/.test(turn.text.slice(-20))) found.questions++;
    found.words += turn.text.split(/\s+/).length;
  }
  return [...counts.values()];
}

/** Share of turns that end in a question, 0 to 1. */
export function questionShare({ turns, questions }: SpeakerCounts): number {
  return turns === 0 ? 0 : questions / turns;
}

/** One of them who asks at least twice as often as anybody else, three turns in ten or more, and does not talk most; else null. */
export function whoAsks(speakers: readonly SpeakerCounts[]): SpeakerCounts | null {
  const [first, second] = speakers.toSorted((a, b) => questionShare(b) - questionShare(a));
  if (first === undefined || second === undefined || first.turns < 2) return null;
  const clearly = questionShare(first) >= 0.3 && questionShare(first) >= 2 * questionShare(second);
  const talksMost = speakers.every((one) => one === first || one.words < first.words);
  return clearly && !talksMost ? first : null;
}
