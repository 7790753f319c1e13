import type { Guide } from "../../codebook/guide.js";
import type { Transcript } from "../../text/transcript.js";
import { openingsOf, WAYS, type Way } from "../asked.js";

/** Whether a question was asked in an interview, how that is known, and at which turns. */
export interface Posed {
  readonly question: string;
  readonly interview: string;
  /** The surest way first; empty where it was not asked. */
  readonly ways: readonly Way[];
  readonly turns: readonly number[];
}

/** Interviews of which no turn and no heading is any question of the guide: they say nothing of what was asked. */
export function unrecognised(guide: Guide, transcripts: readonly Transcript[]): string[] {
  return transcripts
    .filter((one) => !openingsOf(one, guide).some(({ question }) => question !== null))
    .map(({ id }) => id);
}

/** Every question in every interview, question by question, in the orders of the guide and of the interviews. */
export function posedIn(guide: Guide, transcripts: readonly Transcript[]): Posed[] {
  return guide.questions.flatMap(({ id }) =>
    transcripts.map((transcript): Posed => {
      const here = openingsOf(transcript, guide).filter(({ question }) => question === id);
      const ways = WAYS.filter((way) => here.some((one) => one.way === way));
      return { question: id, interview: transcript.id, ways, turns: here.map(({ turn }) => turn) };
    }),
  );
}
