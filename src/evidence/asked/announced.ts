import type { Guide } from "../../codebook/guide.js";
import { fold } from "../../text/fold.js";
import type { Transcript, Turn } from "../../text/transcript.js";
import { wordTexts } from "../../text/words.js";

/** A number at the beginning of an interviewer's turn names a question only where two of the question's longer words are said too. */
export function announced(transcript: Transcript, turn: Turn, guide: Guide): string | null {
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
