import * as say from "../messages/transcript.js";
import type { Problem } from "./problem.js";
import type { Transcript } from "./transcript.js";
import { LEAP } from "./transcript-body.js";

/** Seconds by which people who talk over each other may begin out of order. */
const OVERLAP = 10;

/**
 * Small steps back in the times of a transcript, worth saying once, when it is read in: those of people who talk at once
 * are counted in one note, the larger ones are told one by one. Leaps are told whenever the transcript is read.
 */
export function stepsBack({ id, turns }: Transcript, file: string): Problem[] {
  const timed = turns.filter((turn) => turn.time !== null);
  const steps = timed.flatMap((turn, i) => {
    const back = i === 0 ? 0 : (timed[i - 1]?.time ?? 0) - (turn.time ?? 0);
    return back > 0 && back <= LEAP ? [{ back, at: `${id}:${turn.index}` }] : [];
  });
  const small = steps.filter(({ back }) => back <= OVERLAP).length;
  const large = steps.filter(({ back }) => back > OVERLAP);
  return [
    ...large.map(({ back, at }): Problem => {
      const [text, hint] = [say.timeGoesBack(back), say.timeHint()];
      return { severity: "warning", code: "time-goes-back", place: { file, at }, text, hint };
    }),
    ...(small === 0 ? [] : [overlap(small, file)]),
  ];
}

function overlap(count: number, file: string): Problem {
  return { severity: "note", code: "times-overlap", place: { file }, text: say.timesOverlap(count, OVERLAP) };
}
