import { fold } from "../text/fold.js";
import { knownLabel } from "../text/label-words.js";
import { followSettled } from "../text/settled.js";
import type { Role, Transcript } from "../text/transcript.js";
import { labelsOnFile, type Person } from "./forget-who.js";
import { codersOnDisk } from "./on-disk.js";
import type { Study } from "./read.js";

/** Whether a transcript is of an interview that the person took part in. */
export function tookPartIn(place: string, { alone, shared, unread }: Person): boolean {
  return alone.includes(place) || unread.includes(place) || shared.some(({ id }) => id === place);
}

/** Labels, as files write them, that the person has and nobody else. */
export function ownLabels(study: Study, person: Person, transcripts: Iterable<Transcript>): Set<string> {
  const own = new Set<string>();
  const theirs = new Set<string>();
  const { speakers: settled } = study.config;
  const { rename } = followSettled(settled);
  const roleOf = (label: string, role: Role): unknown => settled[rename.get(label) ?? label] ?? role;
  for (const { id, speakers } of transcripts) {
    const labels = personsLabels(study, person, { id, speakers });
    const isAlone = person.alone.includes(id);
    for (const [label, role] of Object.entries(speakers))
      (labels.has(label) || (isAlone && roleOf(label, role) !== "interviewer") ? own : theirs).add(label);
  }
  const told = new Set([person.id, ...person.told].map(fold));
  for (const label of Object.keys(settled)) {
    const end = rename.get(label) ?? label;
    if (own.has(end) || told.has(fold(end))) own.add(label);
  }
  return new Set([...own].filter((label) => !theirs.has(label)));
}

/** The person's labels in an interview with others, as its file writes them. */
export function personsLabels(
  study: Study,
  { shared }: Person,
  { id, speakers }: Pick<Transcript, "id" | "speakers">,
): Set<string> {
  return labelsOnFile(study, Object.keys(speakers), shared.find((one) => one.id === id)?.labels ?? []);
}

/** Whether a label is anyone's in particular: `P`, `Participante` and two letters stand for too much to be looked for. */
export function isTelling(label: string): boolean {
  return label.length >= 3 && knownLabel(label) === null;
}

/** Names of other people and interviews that stay. */
export function namesOfOthers(
  study: Study,
  person: Person,
  { transcripts, labels }: { transcripts: Iterable<Transcript>; labels: ReadonlySet<string> },
): string[] {
  const people = study.participants.map((one) => one.id).filter((id) => fold(id) !== fold(person.id));
  const coders = [...study.config.coders.map((one) => one.id), ...codersOnDisk(study.dir)];
  const staying = [...transcripts].filter(({ id }) => !person.alone.includes(id));
  const theirs = staying.flatMap(({ id, speakers }) => [
    id,
    ...Object.keys(speakers).filter((label) => !labels.has(label) && isTelling(label)),
  ]);
  return [...new Set([...people, ...coders, ...theirs])].filter((one) => one !== person.id);
}
