import { sha256Of } from "../text/hash.js";
import type { Span } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import { readBytes } from "./files.js";
import type { Sought } from "./forget-sought.js";
import type { Cut } from "./forget-transcript.js";
import type { Person } from "./forget-who.js";
import type { Study } from "./read.js";

export interface Trail {
  readonly person: Person;
  readonly transcripts: Iterable<Transcript>;
  /** Transcripts that stay. */
  readonly cuts: readonly Cut[];
  readonly removed: readonly string[];
}

/** What else than names a person is looked for by: what they said, and the hashes of what is removed. */
export function trailOf(
  study: Study,
  { person, transcripts, cuts, removed }: Trail,
): Pick<Sought, "hashes" | "said" | "leftover"> {
  const own = [...transcripts].filter(({ id }) => person.alone.includes(id));
  const cut = cuts.filter(({ turns }) => turns.length > 0);
  // One file may have held many interviews: its hash stays with those of the others.
  const known = new Set([...study.origins].filter(([id]) => !person.alone.includes(id)).flatMap(([, of]) => of));
  // The journal keeps the hash of a note whose words are gone: with their salt gone too it leads nowhere.
  const files = removed.filter((file) => !/^(?:\.grille|report|journal\/notes)\//.test(file));
  const hashes = [
    ...files.map((file) => sha256Of(readBytes(study.dir, file).bytes ?? "")),
    ...own.flatMap(({ id, sha256 }) => [sha256, ...(study.origins.get(id) ?? [])]),
    ...cut.map(({ old }) => old.sha256),
  ];
  return {
    hashes: [...new Set(hashes)].filter((hash) => !known.has(hash)),
    said: [...own.flatMap(answers), ...cut.flatMap(({ old, turns }) => words(old, turns))],
    leftover: cuts.map(({ now }) => now.text),
  };
}

function answers(transcript: Transcript): string[] {
  return words(
    transcript,
    transcript.turns.filter((turn) => turn.role !== "interviewer"),
  );
}

function words({ text }: Transcript, turns: readonly Span[]): string[] {
  return turns.map(({ start, end }) => text.slice(start, end));
}
