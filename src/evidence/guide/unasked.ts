import { questionsFor } from "../../codebook/between.js";
import { type Codebook, codesNamed, type Hypothesis } from "../../codebook/codebook.js";
import type { Guide } from "../../codebook/guide.js";
import type { Mark } from "../../coding/mark.js";
import { segments } from "../../text/segments.js";
import type { Transcript } from "../../text/transcript.js";
import { questionsOf, underWhich } from "../asked.js";
import { codesNamedIn, marksIn } from "../holds.js";

/** A code of which a hypothesis speaks, where it came up in answer to none of its questions. */
export interface Unasked {
  readonly hypothesis: string;
  readonly code: string;
  /** Exchanges in which it is marked, and how many of them open under none of the hypothesis' questions. */
  readonly exchanges: number;
  readonly unasked: number;
  /** Of the latter: the interviews, and the turn with which each exchange begins. */
  readonly interviews: readonly string[];
  readonly places: readonly string[];
}

interface About {
  readonly guide: Guide;
  readonly codebooks: readonly Codebook[];
  readonly transcripts: readonly Transcript[];
  readonly marks: readonly Mark[];
}

/** What came up unasked, hypothesis by hypothesis, the most frequent first. A hypothesis that no question asks is left out: there, all of it did. */
export function unaskedIn(about: About): Unasked[] {
  const { codebooks, guide } = about;
  const asked = codebooks.flatMap(({ hypotheses }) => hypotheses).filter((one) => questionsFor(one, guide).length > 0);
  const exchanges = about.transcripts.flatMap((transcript) => {
    const marks = about.marks.filter((mark) => mark.transcript === transcript.id);
    const questions = questionsOf(transcript, guide);
    return segments(transcript, "exchange").map((segment) => {
      const codes = new Set(marksIn(segment, marks).map(({ code }) => code));
      return { segment, questions, codes };
    });
  });
  return asked.flatMap((hypothesis) => {
    const mine = questionsFor(hypothesis, guide);
    const rows = codesOf(hypothesis, codebooks).map((code): Unasked => {
      const all = exchanges.filter(({ codes }) => codes.has(code));
      const out = all.filter(({ segment, questions }) => underWhich(segment, questions, mine) !== "own-question");
      const places = out.map(({ segment }) => `${segment.transcript.id}:${segment.turns[0]?.index ?? 0}`);
      const interviews = [...new Set(out.map(({ segment }) => segment.transcript.id))];
      return { hypothesis: hypothesis.id, code, exchanges: all.length, unasked: out.length, interviews, places };
    });
    return rows
      .filter(({ unasked }) => unasked > 0)
      .sort((a, b) => b.interviews.length - a.interviews.length || b.unasked - a.unasked);
  });
}

/** Hypotheses that no question of the guide asks, nor any of their sub-questions. */
export function withoutQuestions(codebooks: readonly Codebook[], guide: Guide): string[] {
  return codebooks.flatMap(({ hypotheses }) =>
    hypotheses.filter((one) => questionsFor(one, guide).length === 0).map(({ id }) => id),
  );
}

/** Sub-questions that no question of the guide asks, of hypotheses that some question does. */
export function unaskedParts(codebooks: readonly Codebook[], { questions }: Guide): string[] {
  const served = new Set(questions.flatMap(({ serves }) => serves));
  return codebooks.flatMap(({ hypotheses }) =>
    hypotheses.flatMap(({ subQuestions = [] }) =>
      subQuestions.filter(({ id, asked }) => asked.length === 0 && !served.has(id)).map(({ id }) => id),
    ),
  );
}

/** Codes of which its conditions and its directions speak; not those of its rival. */
function codesOf({ supports, against, unattributed, direction }: Hypothesis, codebooks: readonly Codebook[]): string[] {
  const expand = (id: string): string[] => codesNamed(id, codebooks);
  const named = [supports, against, unattributed].flatMap((one) => codesNamedIn(one, expand));
  return [...new Set([...named, ...direction.flatMap(expand)])];
}
