import { followSettled, type Settled } from "./settled.js";
import type { Role, Transcript, Turn } from "./transcript.js";

/** Lays over a transcript what a person has settled for the whole study: a label's role, or of which label it is a slip. */
export function settle(transcript: Transcript, settled: Settled): Transcript {
  if (Object.keys(settled).every((label) => transcript.speakers[label] === undefined)) return transcript;
  const { rename } = followSettled(settled);
  const turns = transcript.turns.map((turn): Turn => {
    const speaker = rename.get(turn.speaker) ?? turn.speaker;
    return { ...turn, speaker, role: roleOf(speaker, transcript, settled) ?? turn.role };
  });
  const speakers: Record<string, Role> = {};
  for (const { speaker, role } of turns) speakers[speaker] = role;
  return { ...transcript, speakers, turns };
}

function roleOf(speaker: string, transcript: Transcript, settled: Settled): Role | undefined {
  const role = settled[speaker];
  return typeof role === "string" ? role : transcript.speakers[speaker];
}

/** Labels that nobody has given a part in the interview: their words are neither coded nor taken for questions. */
export function unsettled(transcript: Transcript): string[] {
  return Object.entries(transcript.speakers)
    .filter(([label, role]) => role === "other" && transcript.turns.some((turn) => turn.speaker === label))
    .map(([label]) => label);
}
