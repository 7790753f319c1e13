import { followSettled } from "../text/settled.js";
import type { Transcript } from "../text/transcript.js";
import { labelByGiven } from "./forget-by-given.js";
import { isSameName } from "./forget-callings.js";
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

/** Finds a participant by pseudonym, case, accents and order aside, or by the label under which they alone answer, or by the pseudonym of which that label is a part; and every interview they took part in. */
export function whoIs(study: Study, asked: string): Person {
  const known = [
    ...study.participants.map((one) => one.id),
    ...study.interviews.flatMap((one) => one.participants),
    ...study.attributions.map((one) => one.participant),
  ];
  const knownAs = (name: string): string | undefined =>
    known.find((one) => one === name) ?? known.find((one) => isSameName(one, name)) ?? byLabelOf(study, name);
  const label = knownAs(asked) === undefined ? labelByGiven(study, asked) : undefined;
  const id = knownAs(label ?? asked);
  const person = id ?? label ?? asked;
  const rows = study.interviews.map((row) => ({ id: row.id, part: partOf(person, row.participants) }));
  const spoken = study.transcripts.map((one) => ({ id: one.id, part: heardIn(study, one, person) }));
  const [byRow, byLabel] = [new Map(rows.map((one) => [one.id, one.part])), new Map(spoken.map((s) => [s.id, s.part]))];
  // Who answered a survey is known: their transcript is called as they are.
  const answering = new Set(study.transcripts.filter((one) => one.material === "survey").map((one) => one.id));
  const part = (one: string): Part => {
    const row = byRow.get(one) ?? (answering.has(one) ? "none" : "unsaid");
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

/** The participant of the interviews in which this label alone answers, where that is one and the same. */
function byLabelOf(study: Study, asked: string): string | undefined {
  const theirs = study.transcripts.filter((one) => {
    const voices = voicesIn(one);
    return voices.length > 0 && voices.every((label) => isSameName(label, asked));
  });
  const rows = study.interviews.filter((row) => theirs.some(({ id }) => id === row.id));
  const people = [...new Set(rows.flatMap((row) => row.participants))];
  return people.length === 1 ? people[0] : undefined;
}

/** What the register says of a person in one interview. */
function partOf(person: string, participants: readonly string[]): Part {
  const others = participants.filter((one) => !isSameName(one, person));
  if (participants.length === 0) return "unsaid";
  if (others.length === participants.length) return "none";
  return others.length === 0 ? "alone" : "shared";
}

/** What a transcript itself says: it is called like the person, or has their pseudonym for a label. */
function heardIn(study: Study, transcript: Transcript, person: string): Part {
  const voices = voicesIn(transcript);
  const others = voices.filter((label) => !isSameName(label, person));
  const row = study.interviews.find((one) => one.id === transcript.id);
  const isOthers = (row?.participants.length ?? 0) > 0;
  if (others.length < voices.length) return isOthers || others.length > 0 ? "shared" : "alone";
  if (isOthers || !isSameName(transcript.id, person)) return "none";
  return voices.length > 1 ? "shared" : "alone";
}

/** Labels of everybody but who asks the questions. */
function voicesIn({ turns }: Transcript): string[] {
  return [...new Set(turns.filter((turn) => turn.role !== "interviewer").map((turn) => turn.speaker))];
}

function labelsIn(transcript: Transcript, person: string): Shared {
  const candidates = voicesIn(transcript);
  return { id: transcript.id, labels: candidates.filter((label) => isSameName(label, person)), candidates };
}

/** The person with these labels where nothing else tells which is theirs; the interviews for which that is still not told. */
export function withLabels(person: Person, given: readonly string[]): { person: Person; open: readonly Shared[] } {
  const shared = person.shared.map((one): Shared => {
    const labels =
      one.labels.length > 0 ? one.labels : one.candidates.filter((c) => given.some((g) => isSameName(g, c)));
    return { ...one, labels };
  });
  return { person: { ...person, shared, told: given }, open: shared.filter((one) => one.labels.length === 0) };
}

/** Labels as a file writes them that are, or are slips of, one of these settled ones. */
export function labelsOnFile(study: Study, speakers: readonly string[], settled: readonly string[]): Set<string> {
  const { rename } = followSettled(study.config.speakers);
  return new Set(speakers.filter((label) => settled.includes(rename.get(label) ?? label)));
}
