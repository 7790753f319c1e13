import type { Guide } from "../../codebook/guide.js";
import type { Mark } from "../../coding/mark.js";
import { segments } from "../../text/segments.js";
import type { Transcript } from "../../text/transcript.js";
import { questionsOf } from "../asked.js";
import { marksIn } from "../holds.js";
import { posedIn } from "./posed.js";

/** What answers to one question brought, and what of it the last interviews did. */
export interface Drawn {
  readonly question: string;
  /** Interviews in which it was asked, and how many of the last ones these are. */
  readonly asked: number;
  readonly askedLast: number;
  /** Codes in answers to it, in all interviews. */
  readonly codes: number;
  /** Codes that the last interviews brought to this question for the first time; null where it was asked in none of them. */
  readonly fresh: readonly string[] | null;
  /** Those of them that no earlier interview had anywhere. */
  readonly freshAnywhere: readonly string[] | null;
  /** The interview in which an answer to it last brought a code that it had not brought before; null where none ever did. */
  readonly lastFresh: string | null;
}

interface About {
  readonly guide: Guide;
  /** In the order conducted. */
  readonly transcripts: readonly Transcript[];
  readonly marks: readonly Mark[];
  /** How many interviews are the last ones. */
  readonly last: number;
}

/** For each question, the codes that answers to it brought for the first time in the last interviews. */
export function drawnIn({ guide, transcripts, marks, last }: About): Drawn[] {
  const answers = transcripts.map((transcript) => codesByQuestion(transcript, guide, marks));
  const everywhere = answers.map((one) => new Set([...one.values()].flatMap((codes) => [...codes])));
  const from = Math.max(0, transcripts.length - last);
  const before = new Set(everywhere.slice(0, from).flatMap((codes) => [...codes]));
  const posed = posedIn(guide, transcripts).filter(({ turns }) => turns.length > 0);
  return guide.questions.map(({ id }): Drawn => {
    const asked = posed.filter(({ question }) => question === id).map(({ interview }) => interview);
    const askedLast = transcripts.slice(from).filter((one) => asked.includes(one.id)).length;
    const { first, lastFresh } = firsts(answers.map((one) => one.get(id) ?? NONE));
    const fresh = [...first].filter(([, at]) => at >= from).map(([code]) => code);
    return {
      ...{ question: id, asked: asked.length, askedLast, codes: first.size },
      fresh: askedLast === 0 ? null : fresh,
      freshAnywhere: askedLast === 0 ? null : fresh.filter((code) => !before.has(code)),
      lastFresh: lastFresh === null ? null : (transcripts[lastFresh]?.id ?? null),
    };
  });
}

const NONE: ReadonlySet<string> = new Set();

/** For each code the first of these sets that has it, and the last set that had one of its own. */
function firsts(sets: readonly ReadonlySet<string>[]): { first: Map<string, number>; lastFresh: number | null } {
  const first = new Map<string, number>();
  sets.forEach((codes, i) => {
    for (const code of codes) if (!first.has(code)) first.set(code, i);
  });
  return { first, lastFresh: first.size === 0 ? null : Math.max(...first.values()) };
}

function codesByQuestion(transcript: Transcript, guide: Guide, marks: readonly Mark[]): Map<string, Set<string>> {
  const questions = questionsOf(transcript, guide);
  const own = marks.filter((mark) => mark.transcript === transcript.id);
  const found = new Map<string, Set<string>>();
  for (const segment of segments(transcript, "exchange")) {
    const question = questions.get(segment.turns[0]?.index ?? 0) ?? null;
    if (question === null) continue;
    const codes = found.get(question) ?? new Set<string>();
    for (const { code } of marksIn(segment, own)) codes.add(code);
    found.set(question, codes);
  }
  return found;
}
