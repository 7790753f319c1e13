import type { Settled } from "./casting.js";
import type { Role, Transcript, Turn } from "./transcript.js";

/** Lays over a transcript what a person has settled for the whole study: a label's role, or of which label it is a slip. */
export function settle(transcript: Transcript, settled: Settled): Transcript {
  if (Object.keys(settled).every((label) => transcript.speakers[label] === undefined)) return transcript;
  const turns = transcript.turns.map((turn): Turn => {
    const speaker = nameOf(turn.speaker, settled);
    return { ...turn, speaker, role: roleOf(speaker, transcript, settled) ?? turn.role };
  });
  const speakers: Record<string, Role> = {};
  for (const { speaker, role } of turns) speakers[speaker] = role;
  return { ...transcript, speakers, turns };
}

function nameOf(label: string, settled: Settled): string {
  const seen = new Set<string>();
  let name = label;
  for (let next = settled[name]; typeof next === "object" && !seen.has(name); next = settled[name]) {
    seen.add(name);
    name = next.is;
  }
  return name;
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
