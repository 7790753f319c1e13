import type { Guide } from "../codebook/guide.js";
import type { Segment } from "../text/segment.js";
import type { Transcript, Turn } from "../text/transcript.js";
import { announced } from "./asked/announced.js";
import { headed } from "./asked/headed.js";
import { likening } from "./asked/likeness.js";
import { knownByRules } from "./asked/rules.js";
import type { Under } from "./finding.js";

/** For each turn of a transcript the guide question it belongs to; null where none was recognised. */
export type Questions = ReadonlyMap<number, string | null>;

/** By which way a turn was matched to the guide, the surest first. */
export const WAYS = ["corrected", "heading", "rules", "number", "words"] as const;
export type Way = (typeof WAYS)[number];

/** A turn at which a question begins. */
export interface Opening {
  /** Number of the turn; under a heading, of the first one there. */
  readonly turn: number;
  /** Null where a person said that no question of the guide is asked here. */
  readonly question: string | null;
  readonly way: Way;
}

interface Matched {
  readonly questions: Questions;
  readonly openings: readonly Opening[];
}

/**
 * Which guide question each turn belongs to. A person's correction wins over all. Else by the heading it stands under (`3`, the
 * question's id, or the number that the transcript gave it: `Q3`, `Thème 1 › Q3`), by the rules that the guide gives the
 * question, by the number with which the interviewer begins, where the words are those of the question too (another guide has the same numbers),
 * or, under no heading that names a question, by words alike. A question lasts until the next one or the next heading.
 * Only interviewers ask. Worked out once per guide and transcript.
 */
export function questionsOf(transcript: Transcript, guide: Guide): Questions {
  return matched(transcript, guide).questions;
}

/** Where questions of the guide begin in a transcript, in order, and how that is known. A question taken up again begins again. */
export function openingsOf(transcript: Transcript, guide: Guide): readonly Opening[] {
  return matched(transcript, guide).openings;
}

/** Every hypothesis asks the same of the same transcripts. */
const knownMatches = new WeakMap<Guide, WeakMap<Transcript, Matched>>();

function matched(transcript: Transcript, guide: Guide): Matched {
  const known = knownMatches.get(guide) ?? new WeakMap<Transcript, Matched>();
  knownMatches.set(guide, known);
  const found = known.get(transcript) ?? match(transcript, guide);
  known.set(transcript, found);
  return found;
}

function match(transcript: Transcript, guide: Guide): Matched {
  const findAt = finder(transcript, guide);
  const questions = new Map<number, string | null>();
  const openings: Opening[] = [];
  let [section, heading, current]: (string | null)[] = [null, null, null];
  for (const turn of transcript.turns) {
    const isNew = turn.section !== section;
    section = turn.section;
    if (isNew) heading = section === null ? null : headed(section, guide);
    if (isNew) current = heading ?? null;
    const found = findAt(turn, heading ?? null);
    const isOther = found !== null && (found.way === "corrected" || found.question !== current);
    if (isOther) openings.push({ turn: turn.index, ...found });
    else if (isNew && current !== null) openings.push({ turn: turn.index, question: current ?? null, way: "heading" });
    if (found !== null) current = found.question;
    questions.set(turn.index, current ?? null);
  }
  return { questions, openings };
}

type Found = Omit<Opening, "turn">;

/** What a turn by itself tells of the question that begins with it; null where it tells nothing. */
function finder(transcript: Transcript, guide: Guide): (turn: Turn, heading: string | null) => Found | null {
  const byRules = knownByRules(transcript, guide);
  const alike = likening(guide.questions, transcript.language);
  const own = (guide.corrections ?? []).filter((one) => one.transcript === transcript.id);
  const corrected = new Map(own.map((one) => [one.turn, one.question]));
  return (turn, heading) => {
    const correction = corrected.get(turn.index);
    if (correction !== undefined) return { question: correction, way: "corrected" };
    if (turn.role !== "interviewer") return null;
    const byRule = byRules.get(turn.index) ?? null;
    if (byRule !== null) return { question: byRule, way: "rules" };
    const byNumber = announced(transcript, turn, guide);
    if (byNumber !== null) return { question: byNumber, way: "number" };
    const byWords = heading === null ? alike(transcript.text.slice(turn.start, turn.end)) : null;
    return byWords === null ? null : { question: byWords, way: "words" };
  };
}

/** Whether an exchange opens under one of these questions, under another one, or under none that was recognised. */
export function underWhich(segment: Segment, questions: Questions, asked: readonly string[]): Under {
  const first = segment.turns[0];
  const question = first === undefined ? null : (questions.get(first.index) ?? null);
  if (question === null) return "no-question";
  return asked.includes(question) ? "own-question" : "other-question";
}
