import type { Guide } from "../../codebook/guide.js";
import type { Scale } from "../../codebook/scale.js";
import type { Lang } from "../../messages/words.js";
import { segments } from "../../text/segments.js";
import type { Span } from "../../text/span.js";
import type { Transcript, Turn } from "../../text/transcript.js";
import { questionsOf } from "../asked.js";
import { saidOn } from "./said.js";
import type { Answer } from "./value.js";

/** What one participant answered in one interview to a question that has a scale. */
export interface ScaleAnswer {
  readonly question: string;
  readonly scale: Scale;
  readonly participant: string;
  readonly transcript: Transcript;
  readonly answer: Answer;
  /** The first words of the answer, where nothing was found in them. */
  readonly opens: Span;
}

interface Heard {
  /** Who speaks in a turn. */
  readonly voice: (transcript: Transcript, turn: Turn) => string;
  /** Language in which steps are kept. */
  readonly kept: Lang;
}

/**
 * What each participant said on the scales of the guide: in the first exchange under the question in which they say a value or refuse
 * to. What comes later there is about the value, or about something else.
 */
export function scaleAnswers(transcripts: readonly Transcript[], guide: Guide, heard: Heard): ScaleAnswer[] {
  return guide.questions.flatMap(({ id, scale }) =>
    scale === undefined ? [] : transcripts.flatMap((one) => answersIn(one, { id, scale, guide, heard })),
  );
}

interface Asked {
  readonly id: string;
  readonly scale: Scale;
  readonly guide: Guide;
  readonly heard: Heard;
}

function answersIn(transcript: Transcript, { id, scale, guide, heard }: Asked): ScaleAnswer[] {
  const questions = questionsOf(transcript, guide);
  const found = new Map<string, ScaleAnswer>();
  for (const { turns } of segments(transcript, "exchange")) {
    if (questions.get(turns[0]?.index ?? 0) !== id) continue;
    const said = turns.filter((turn) => turn.role === "participant" && turn.end > turn.start);
    for (const participant of new Set(said.map((turn) => heard.voice(transcript, turn)))) {
      const known = found.get(participant);
      if (known !== undefined && known.answer.kind !== "none") continue;
      const spans = said.filter((turn) => heard.voice(transcript, turn) === participant);
      const answer = saidOn(scale, transcript.text, { spans, spoken: transcript.language, kept: heard.kept });
      const opens = known?.opens ?? spans[0] ?? { start: 0, end: 0 };
      found.set(participant, { question: id, scale, participant, transcript, answer, opens });
    }
  }
  return [...found.values()];
}
