import { compileRules } from "../codebook/compile.js";
import type { Guide, Question } from "../codebook/guide.js";
import { findHits } from "../codebook/hits.js";
import { fold } from "../text/fold.js";
import type { Segment } from "../text/segment.js";
import { stretchAt } from "../text/speech.js";
import type { Transcript, Turn } from "../text/transcript.js";
import { wordTexts } from "../text/words.js";
import type { Under } from "./finding.js";

/** For each turn of a transcript the guide question it belongs to; null where none was recognised. */
export type Questions = ReadonlyMap<number, string | null>;

/**
 * Which guide question each turn belongs to: by the heading it stands under, by the words that the guide says the question
 * is known by, or by the number with which the interviewer begins, where the words are those of the question too (another
 * guide has the same numbers). A question lasts until the next one or the next heading.
 */
export function questionsOf(transcript: Transcript, guide: Guide): Questions {
  const byHeading = new Map(guide.questions.flatMap((one) => namesOf(one).map((name) => [name, one.id] as const)));
  const byWords = knownByWords(transcript, guide);
  let current: string | null = null;
  let section: string | null = null;
  const found = new Map<number, string | null>();
  for (const turn of transcript.turns) {
    if (turn.section !== section)
      current = turn.section === null ? null : (byHeading.get(firstWord(turn.section)) ?? null);
    section = turn.section;
    current = byWords.get(turn.index) ?? announced(transcript, turn, guide) ?? current;
    found.set(turn.index, current);
  }
  return found;
}

/** Whether an exchange opens under one of these questions, under another one, or under none that was recognised. */
export function underWhich(segment: Segment, questions: Questions, asked: readonly string[]): Under {
  const first = segment.turns[0];
  const question = first === undefined ? null : (questions.get(first.index) ?? null);
  if (question === null) return "no-question";
  return asked.includes(question) ? "own-question" : "other-question";
}

function namesOf({ id, number }: Question): string[] {
  return [id.toLowerCase(), ...(number === null ? [] : [number.toLowerCase()])];
}

/** For each interviewer's turn in which the rules of a question fire, that question; the first in the guide where several do. */
function knownByWords(transcript: Transcript, guide: Guide): Map<number, string> {
  const owned = guide.questions.flatMap(({ id, matches }) => matches.map((rule) => ({ code: id, loss: null, rule })));
  const found = new Map<number, string>();
  if (owned.length === 0 || guide.language !== transcript.language) return found;
  const isInterviewer = (turn: Turn): boolean => turn.role === "interviewer";
  const { speech, hits } = findHits(transcript, compileRules(owned, guide.language), isInterviewer);
  for (const { rule, found: words } of hits) {
    const turn = speech.turn[stretchAt(speech.turn, words.head)];
    if (turn !== undefined && !found.has(turn.turn)) found.set(turn.turn, rule.code);
  }
  return found;
}

/** A number at the beginning of an interviewer's turn names a question only where two of the question's longer words are said too. */
function announced(transcript: Transcript, turn: Turn, guide: Guide): string | null {
  if (turn.role !== "interviewer") return null;
  const text = transcript.text.slice(turn.start, turn.end);
  const [, number] = /^(\d+(?:\.\d+)?)\s*[-–—.):]/.exec(text) ?? [];
  const question = guide.questions.find((one) => one.number !== null && one.number === number);
  if (question === undefined) return null;
  const said = longWords(text, transcript);
  const asked = longWords(
    [question.theme, question.ask, ...question.prompts].map((one) => one[transcript.language]).join(" "),
    transcript,
  );
  return [...asked].filter((word) => said.has(word)).length >= 2 ? question.id : null;
}

function longWords(text: string, { language }: Transcript): Set<string> {
  return new Set(
    wordTexts(text, language)
      .map(fold)
      .filter((word) => word.length >= 5),
  );
}

function firstWord(heading: string): string {
  return (heading.trim().split(/[\s:,]+/)[0] ?? "").replace(/[^\p{L}\p{N}]+$/u, "").toLowerCase();
}
