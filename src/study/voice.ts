import type { Transcript, Turn } from "../text/transcript.js";
import type { Registers } from "./about.js";

/** Who speaks in a turn: the participant whose name the label is, else the only one of the interview, else whoever the label names. */
export function voiceOf(
  { interviews, participants }: Registers,
  transcript: Transcript,
  turn: Turn | undefined,
): string {
  const heard = interviews.find(({ id }) => id === transcript.id)?.participants ?? [];
  const [only] = heard;
  const label = turn?.speaker ?? "";
  if (participants.some(({ id }) => id === label) || only === undefined || heard.length > 1) return label;
  return only;
}
