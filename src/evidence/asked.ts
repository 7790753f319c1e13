import type { Guide } from "../codebook/guide.js";
import type { Segment } from "../text/segment.js";
import type { Transcript, Turn } from "../text/transcript.js";

/**
 * Which guide question each turn of a transcript belongs to: by the heading it stands under, or by the number with which
 * the interviewer begins. A question lasts until the next one. Null before the first.
 */
export function questionsOf(transcript: Transcript, guide: Guide): Map<number, string | null> {
  const byName = new Map<string, string>();
  for (const question of guide.questions) {
    byName.set(question.id.toLowerCase(), question.id);
    if (question.number !== null) byName.set(String(question.number).toLowerCase(), question.id);
  }
  let current: string | null = null;
  let section: string | null = null;
  const found = new Map<number, string | null>();
  for (const turn of transcript.turns) {
    if (turn.section !== section)
      current = turn.section === null ? null : (byName.get(firstWord(turn.section)) ?? null);
    section = turn.section;
    current = announced(transcript, turn, byName) ?? current;
    found.set(turn.index, current);
  }
  return found;
}

/** Whether an exchange answers one of these questions: the question under which it opens. */
export function answers(
  segment: Segment,
  questions: ReadonlyMap<number, string | null>,
  asked: readonly string[],
): boolean {
  const first = segment.turns[0];
  const question = first === undefined ? null : (questions.get(first.index) ?? null);
  return question !== null && asked.includes(question);
}

function announced(transcript: Transcript, turn: Turn, byName: ReadonlyMap<string, string>): string | null {
  if (turn.role !== "interviewer") return null;
  const [, number] = /^(\d+(?:\.\d+)?)\s*[-–—.):]/.exec(transcript.text.slice(turn.start, turn.start + 12)) ?? [];
  return number === undefined ? null : (byName.get(number) ?? null);
}

function firstWord(heading: string): string {
  return (
    heading
      .trim()
      .split(/[\s:,]+/)[0]
      ?.toLowerCase() ?? ""
  );
}
