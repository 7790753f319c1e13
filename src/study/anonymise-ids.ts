import { interviewsOf } from "./collisions.js";
import type { Study } from "./read.js";

/** New ids of interviews and participants, worked out once so that every file of the study gets the same. */
export interface NewIds {
  interview(id: string): string;
  participant(id: string): string;
  /** Of a text that may be the id of either; null where it is none. */
  either(text: string): string | null;
}

/**
 * The ids of a study with their names replaced by `change`. Where one transcript alone is changed, so is its id and those
 * of the participants who take part in no other interview; whatever else the registers name stays as it is.
 */
export function newIds(
  study: Study,
  { transcript, change }: { transcript: string | undefined; change: (text: string) => string },
): NewIds {
  const told = study.interviews.flatMap((one) => one.participants);
  const isAlone = (id: string): boolean => {
    const places = [...interviewsOf(study, id)];
    return places.length > 0 && places.every((place) => place === transcript);
  };
  const interviews = changed(
    [...study.transcripts, ...study.interviews].map(({ id }) => id),
    (id) => (transcript === undefined || id === transcript ? asId(change(id), id) : id),
  );
  const participants = changed([...study.participants.map(({ id }) => id), ...told], (id) =>
    transcript === undefined || isAlone(id) ? asId(change(id), id) : id,
  );
  const other = (id: string): string => (transcript === undefined ? asId(change(id), id) : id);
  return {
    interview: (id) => interviews.get(id) ?? other(id),
    participant: (id) => participants.get(id) ?? other(id),
    either: (text) => participants.get(text) ?? interviews.get(text) ?? null,
  };
}

function changed(ids: readonly string[], change: (id: string) => string): Map<string, string> {
  return new Map([...new Set(ids)].map((id) => [id, change(id)]));
}

/** New words for an id, as an id is written; the same where nothing is new. */
export function asId(made: string, id: string): string {
  return made === id ? id : made.replace(/[^\p{L}\p{N}_.-]+/gu, "-").replace(/^-+|-+$/g, "");
}
