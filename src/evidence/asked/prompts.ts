import type { Guide } from "../../codebook/guide.js";
import type { Transcript } from "../../text/transcript.js";
import { likening } from "./likeness.js";

/** A prompt of the guide that an interviewer used, wherever that was. */
export interface Prompted {
  readonly question: string;
  /** Place of the prompt among those of its question, from 0. */
  readonly prompt: number;
  /** Number of the turn. */
  readonly turn: number;
}

/** Prompts of a guide in the interviewer's turns, by words alike: one that says little of its own is never told. */
export function promptsIn(transcript: Transcript, guide: Guide): Prompted[] {
  const all = guide.questions.flatMap(({ id, prompts }) =>
    prompts.map((ask, prompt) => ({ question: id, prompt, ask })),
  );
  if (all.length === 0) return [];
  const alike = likening(
    all.map(({ ask }, i) => ({ id: String(i), ask, theme: NO_WORDS })),
    transcript.language,
    "short",
  );
  return transcript.turns.flatMap(({ role, index, start, end }): Prompted[] => {
    const found = role === "interviewer" ? alike(transcript.text.slice(start, end)) : null;
    const one = found === null ? undefined : all[Number(found)];
    return one === undefined ? [] : [{ question: one.question, prompt: one.prompt, turn: index }];
  });
}

const NO_WORDS = { fr: "", en: "" };
