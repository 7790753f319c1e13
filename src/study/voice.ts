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

/**
 * As `voiceOf`; where the register does not say who was interviewed, the interview itself stands for the only one who answers in it, so that
 * two interviews in which somebody is called *Participant* are two people.
 */
export function personOf(registers: Registers, transcript: Transcript, turn: Turn | undefined): string {
  const voice = voiceOf(registers, transcript, turn);
  const isKnown = registers.participants.some(({ id }) => id === voice);
  const heard = registers.interviews.find(({ id }) => id === transcript.id)?.participants ?? [];
  if (isKnown || heard.length > 0 || turn === undefined) return voice;
  const labels = Object.entries(transcript.speakers).filter(([, role]) => role === "participant");
  return labels.length === 1 && labels[0]?.[0] === turn.speaker ? transcript.id : voice;
}
