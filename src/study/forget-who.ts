import { fold } from "../text/fold.js";
import { followSettled } from "../text/settled.js";
import type { Transcript } from "../text/transcript.js";
import type { Study } from "./read.js";

/** Someone who is to be forgotten, and the interviews they took part in. */
export interface Person {
  /** As the study writes it; as it was asked for, where no file knows it. */
  readonly id: string;
  readonly isKnown: boolean;
  /** Ids of interviews in which nobody else takes part. */
  readonly alone: readonly string[];
  /** Interviews with others. */
  readonly shared: readonly Shared[];
  /** Interviews with others of which no transcript can be read. */
  readonly unread: readonly string[];
  /** Interviews of which nothing says who takes part. */
  readonly unsaid: readonly string[];
  /** Labels that a person has told to be theirs. */
  readonly told: readonly string[];
}

export interface Shared {
  readonly id: string;
  /** Labels, as settled, under which the person speaks there; none where nothing tells. */
  readonly labels: readonly string[];
  /** Labels that could be theirs: of whoever does not ask the questions. */
  readonly candidates: readonly string[];
}

/** Finds a participant by pseudonym, case and accents aside, and every interview they took part in. */
export function whoIs(study: Study, asked: string): Person {
  const known = [
    ...study.participants.map((one) => one.id),
    ...study.interviews.flatMap((one) => one.participants),
    ...study.attributions.map((one) => one.participant),
  ];
  const id = known.find((one) => one === asked) ?? known.find((one) => isSame(one, asked));
  const person = id ?? asked;
  const rows = study.interviews.map((row) => ({ id: row.id, part: partOf(person, row.participants) }));
  const spoken = study.transcripts.map((one) => ({ id: one.id, part: heardIn(study, one, person) }));
  const [byRow, byLabel] = [new Map(rows.map((one) => [one.id, one.part])), new Map(spoken.map((s) => [s.id, s.part]))];
  const part = (one: string): Part => {
    const row = byRow.get(one) ?? "unsaid";
    const label = byLabel.get(one) ?? "none";
    return row === "unsaid" || row === "none" ? (label === "none" ? row : label) : row;
  };
  const ids = [...new Set([...byRow.keys(), ...byLabel.keys()])];
  const shared = ids.filter((one) => part(one) === "shared");
  return {
    id: person,
    isKnown: id !== undefined || ids.some((one) => ["alone", "shared"].includes(part(one))),
    alone: ids.filter((one) => part(one) === "alone"),
    shared: study.transcripts.filter((one) => shared.includes(one.id)).map((one) => labelsIn(one, person)),
    unread: shared.filter((one) => !study.transcripts.some((other) => other.id === one)),
    unsaid: ids.filter((one) => part(one) === "unsaid"),
    told: [],
  };
}

type Part = "alone" | "shared" | "none" | "unsaid";

function isSame(a: string, b: string): boolean {
  return fold(a) === fold(b.trim());
}

/** What the register says of a person in one interview. */
function partOf(person: string, participants: readonly string[]): Part {
  const others = participants.filter((one) => !isSame(one, person));
  if (participants.length === 0) return "unsaid";
  if (others.length === participants.length) return "none";
  return others.length === 0 ? "alone" : "shared";
}

/** What a transcript itself says: it is called like the person, or has their pseudonym for a label. */
function heardIn(study: Study, transcript: Transcript, person: string): Part {
  const voices = voicesIn(transcript);
  const others = voices.filter((label) => !isSame(label, person));
  const row = study.interviews.find((one) => one.id === transcript.id);
  const isOthers = (row?.participants.length ?? 0) > 0;
  if (others.length < voices.length) return isOthers || others.length > 0 ? "shared" : "alone";
  if (isOthers || !isSame(transcript.id, person)) return "none";
  return voices.length > 1 ? "shared" : "alone";
}

/** Labels of everybody but who asks the questions. */
function voicesIn({ turns }: Transcript): string[] {
  return [...new Set(turns.filter((turn) => turn.role !== "interviewer").map((turn) => turn.speaker))];
}

function labelsIn(transcript: Transcript, person: string): Shared {
  const candidates = voicesIn(transcript);
  return { id: transcript.id, labels: candidates.filter((label) => isSame(label, person)), candidates };
}

/** The person with these labels where nothing else tells which is theirs; the interviews for which that is still not told. */
export function withLabels(person: Person, given: readonly string[]): { person: Person; open: readonly Shared[] } {
  const shared = person.shared.map((one): Shared => {
    const labels = one.labels.length > 0 ? one.labels : one.candidates.filter((c) => given.some((g) => isSame(g, c)));
    return { ...one, labels };
  });
  return { person: { ...person, shared, told: given }, open: shared.filter((one) => one.labels.length === 0) };
}

/** Labels as a file writes them that are, or are slips of, one of these settled ones. */
export function labelsOnFile(study: Study, speakers: readonly string[], settled: readonly string[]): Set<string> {
  const { rename } = followSettled(study.config.speakers);
  return new Set(speakers.filter((label) => settled.includes(rename.get(label) ?? label)));
}
