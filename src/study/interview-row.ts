import type { Transcript } from "../text/transcript.js";
import type { Interview } from "./registers.js";

/** The line of interviews.csv that a transcript tells by itself. */
export function interviewOf(transcript: Transcript, participant?: string): Interview {
  const labels = (role: string): string[] =>
    Object.entries(transcript.speakers)
      .filter(([, r]) => r === role)
      .map(([label]) => label);
  const seconds = lengthOf(transcript);
  return {
    id: transcript.id,
    order: null,
    date: null,
    files: [],
    participants: participant === undefined ? [] : [participant],
    duration: seconds === null ? null : `${Math.max(1, Math.round(seconds / 60))} min`,
    mode: null,
    interviewer: labels("interviewer").join(" ") || null,
    guide: null,
    consent: null,
  };
}

/** Seconds from the times in a transcript. Where the time starts again, another recording begins and its length is added. */
function lengthOf(transcript: Transcript): number | null {
  const times = transcript.turns.flatMap((turn) => (turn.time === null ? [] : [turn.time]));
  if (times.length === 0) return null;
  const ends = times.filter((time, i) => (times[i + 1] ?? -1) < time - 60 || i === times.length - 1);
  return ends.reduce((sum, time) => sum + time, 0);
}
