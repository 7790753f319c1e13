import { type CompiledRules, compileRules } from "../codebook/compile.js";
import type { Guide, Question } from "../codebook/guide.js";
import { findHits } from "../codebook/hits.js";
import { fold } from "../text/fold.js";
import { UNDER } from "../text/question-numbers.js";
import type { Segment } from "../text/segment.js";
import { stretchAt } from "../text/speech.js";
import type { Transcript, Turn } from "../text/transcript.js";
import { wordTexts } from "../text/words.js";
import type { Under } from "./finding.js";

/** For each turn of a transcript the guide question it belongs to; null where none was recognised. */
export type Questions = ReadonlyMap<number, string | null>;

/**
 * Which guide question each turn belongs to: by the heading it stands under (`3`, the question's id, or the number that the
 * transcript gave it: `Q3`, `Thème 1 › Q3`), by the words that the guide says the question is known by, or by the number
 * with which the interviewer begins, where the words are those of the question too (another guide has the same numbers).
 * A question lasts until the next one or the next heading. Worked out once per guide and transcript.
 */
export function questionsOf(transcript: Transcript, guide: Guide): Questions {
  const known = knownQuestions.get(guide) ?? new WeakMap<Transcript, Questions>();
  knownQuestions.set(guide, known);
  const questions = known.get(transcript) ?? findQuestions(transcript, guide);
  known.set(transcript, questions);
  return questions;
}

/** Every hypothesis asks the same of the same transcripts. */
const knownQuestions = new WeakMap<Guide, WeakMap<Transcript, Questions>>();

function findQuestions(transcript: Transcript, guide: Guide): Questions {
  const byWords = knownByWords(transcript, guide);
  let current: string | null = null;
  let section: string | null = null;
  const found = new Map<number, string | null>();
  for (const turn of transcript.turns) {
    if (turn.section !== section) current = turn.section === null ? null : headed(turn.section, guide);
    section = turn.section;
    current = byWords.get(turn.index) ?? announced(transcript, turn, guide) ?? current;
    found.set(turn.index, current);
  }
  return found;
}

/** The question that a heading names, by its last part or else by the heading above it; null where it names none. */
function headed(section: string, guide: Guide): string | null {
  const [last = "", ...above] = section.split(UNDER).toReversed();
  const numbered = /^Q(\d\S*)$/.exec(last.trim())?.[1];
  const byNumber = guide.questions.find((one) => one.number !== null && one.number.toLowerCase() === numbered);
  if (byNumber !== undefined) return byNumber.id;
  const name = firstWord(last);
  const named = guide.questions.findLast((one) => namesOf(one).includes(name));
  if (named !== undefined) return named.id;
  return numbered === undefined || above.length === 0 ? null : headed(above.toReversed().join(UNDER), guide);
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
  const found = new Map<number, string>();
  const compiled = guide.language === transcript.language ? rulesOf(guide) : null;
  if (compiled === null) return found;
  const isInterviewer = (turn: Turn): boolean => turn.role === "interviewer";
  const { speech, hits } = findHits(transcript, compiled, { heard: isInterviewer });
  for (const { rule, found: words } of hits) {
    const turn = speech.turn[stretchAt(speech.turn, words.head)];
    if (turn !== undefined && !found.has(turn.turn)) found.set(turn.turn, rule.code);
  }
  return found;
}

/** The rules of a guide, compiled once; null where it has none. */
function rulesOf(guide: Guide): CompiledRules | null {
  const owned = guide.questions.flatMap(({ id, matches }) => matches.map((rule) => ({ code: id, loss: null, rule })));
  if (owned.length === 0) return null;
  const compiled = knownRules.get(guide) ?? compileRules(owned, guide.language);
  knownRules.set(guide, compiled);
  return compiled;
}

const knownRules = new WeakMap<Guide, CompiledRules>();

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
