import { compileRules } from "../codebook/compile.js";
import type { Guide } from "../codebook/guide.js";
import { findHits } from "../codebook/hits.js";
import type { Segment } from "../text/segment.js";
import { stretchAt } from "../text/speech.js";
import type { Transcript, Turn } from "../text/transcript.js";

/**
 * Which guide question each turn of a transcript belongs to: by the heading it stands under, by the number with which the
 * interviewer begins, or by the words that the guide says the question is known by. A question lasts until the next one.
 * Null before the first.
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
  const known = knownByWords(transcript, guide);
  for (const turn of transcript.turns) {
    if (turn.section !== section)
      current = turn.section === null ? null : (byName.get(firstWord(turn.section)) ?? null);
    section = turn.section;
    current = announced(transcript, turn, byName) ?? known.get(turn.index) ?? current;
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

/** For each interviewer's turn in which the rules of a question fire, that question; the first in the guide where several do. */
function knownByWords(transcript: Transcript, guide: Guide): Map<number, string> {
  const owned = guide.questions.flatMap(({ id, matches }) => matches.map((rule) => ({ code: id, loss: null, rule })));
  const found = new Map<number, string>();
  if (owned.length === 0 || guide.language !== transcript.language) return found;
  const { speech, hits } = findHits(
    transcript,
    compileRules(owned, guide.language),
    (turn) => turn.role === "interviewer",
  );
  for (const { rule, found: words } of hits) {
    const turn = speech.turn[stretchAt(speech.turn, words.head)];
    if (turn !== undefined && !found.has(turn.turn)) found.set(turn.turn, rule.code);
  }
  return found;
}

function announced(transcript: Transcript, turn: Turn, byName: ReadonlyMap<string, string>): string | null {
  if (turn.role !== "interviewer") return null;
  const [, number] = /^(\d+(?:\.\d+)?)\s*[-–—.):]/.exec(transcript.text.slice(turn.start, turn.start + 12)) ?? [];
  return number === undefined ? null : (byName.get(number) ?? null);
}

function firstWord(heading: string): string {
  return (heading.trim().split(/[\s:,]+/)[0] ?? "").replace(/[^\p{L}\p{N}]+$/u, "").toLowerCase();
}
