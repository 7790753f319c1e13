import type { DraftTurn } from "./draft.js";
import { fold } from "./fold.js";
import { sectionOf } from "./question-numbers.js";

const ASKS = /^(q(?:uestion)?)[\s.]*(?:n°\s?)?(\d{1,3})$/i;
const ANSWERS = /^(r(?:[eé]ponse)?|a(?:nswer)?)[\s.]*(?:n°\s?)?(\d{1,3})$/i;

/** So many questions at least: `Q1` and `Q2` may be two people who ask. */
const FEWEST = 3;

/**
 * Reads `Q1`, `R1`, `Q2`, `R2` … as one person who asks and one who answers, under the number of each question. Only where
 * the numbers rise and hardly come back: otherwise they are people.
 */
export function questionsOutOfLabels<T extends DraftTurn>(turns: readonly T[]): readonly T[] {
  const asked = turns.flatMap(({ label }) => ASKS.exec(label ?? "")?.[2] ?? []);
  if (!areQuestions(asked.map(Number))) return turns;
  let heading: string | null = null;
  let number: string | null = null;
  return turns.map((turn) => {
    if (turn.section !== heading) number = null;
    heading = turn.section;
    const question = ASKS.exec(turn.label ?? "");
    const answer = ANSWERS.exec(turn.label ?? "");
    number = question?.[2] ?? number;
    const bare = question?.[1] ?? (asked.includes(answer?.[2] ?? "") ? answer?.[1] : undefined);
    return {
      ...turn,
      label: bare === undefined ? turn.label : firstWritten(bare, turns),
      section: sectionOf(heading, number),
    };
  });
}

function areQuestions(numbers: readonly number[]): boolean {
  const different = new Set(numbers).size;
  const rising = numbers.slice(1).filter((number, i) => number >= (numbers[i] ?? 0)).length;
  return different >= FEWEST && numbers.length <= 2 * different && rising >= 0.9 * (numbers.length - 1);
}

/** The word as the file first writes it, so that `q3` and `Q3` are one. */
function firstWritten(word: string, turns: readonly DraftTurn[]): string {
  for (const { label } of turns) {
    const found = ASKS.exec(label ?? "")?.[1] ?? ANSWERS.exec(label ?? "")?.[1];
    if (found !== undefined && fold(found) === fold(word)) return found;
  }
  return word;
}
