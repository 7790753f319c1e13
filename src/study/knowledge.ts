import { type Key, type KeyEntry, realNames } from "../identity/key.js";
import type { Knowledge } from "../identity/knowledge.js";
import { readName } from "../identity/person-name.js";
import { searchFor } from "../identity/surfaces.js";
import { fold } from "../text/fold.js";
import { holds } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import { attributeValues } from "./attribute-values.js";
import { givenAnywhere, givenIn, withoutGiven } from "./given.js";
import type { Study } from "./read.js";

/** What this study tells of who and what may be named in it: in one of its transcripts, or (null) in what stands beside them. */
export function knowledgeOf(study: Study, transcript: Transcript | null): Knowledge {
  const { names, organisations, places } = study.config.anonymity;
  const given = transcript === null ? givenAnywhere(study) : givenIn(study, transcript.id);
  const values = attributeValues(study);
  return {
    language: transcript?.language ?? study.lang,
    names: withoutGiven([...names, ...values.names], given),
    organisations,
    places,
    keep: given.length === 0 ? kept(study) : [...new Set([...kept(study), ...given])],
    given,
    published: [...values.harmless, ...values.places],
    secret: [],
  };
}

/**
 * What the key keeps sealed and nothing that leaves the study may hold: every name of a person, and its parts unless the
 * study keeps them; what else has another name now, unless the study keeps it. A name that somebody else was given
 * (Florence, of Florence Lemaire) is sealed only while it stands where it was not given.
 */
export function secretOf(study: Study, key: Key): string[] {
  const harmless = new Set(kept(study).map(fold));
  const isPerson = ({ kind }: KeyEntry): boolean => kind === "person";
  const people = realNames({ ...key, entries: key.entries.filter(isPerson) });
  const parts = people.flatMap(partsOf).filter((part) => !harmless.has(fold(part)));
  const rest = realNames({ ...key, entries: key.entries.filter((one) => !isPerson(one)) });
  const all = [...new Set([...people, ...parts, ...rest.filter((form) => !harmless.has(fold(form)))])];
  const free = new Set(withoutGiven(all, givenAnywhere(study)));
  return all.filter((form) => free.has(form) || standsAsReal(study, form));
}

/** Whether a name stands in a transcript otherwise than as one that was given there. */
function standsAsReal(study: Study, form: string): boolean {
  const search = searchFor([form]);
  return study.transcripts.some(({ id, text }) => {
    const given = searchFor(givenIn(study, id))(text);
    return search(text).some((one) => !given.some((other) => holds(other, one)));
  });
}

/** The first name and the family name; an initial is no part. */
function partsOf(form: string): string[] {
  const { first, last } = readName(form);
  return [first, last].filter((part) => part !== null && part.length > 2).map(String);
}

/** One list for all the transcripts of a study, so that what is made of it is made once. */
const lists = new WeakMap<Study, readonly string[]>();

/** What identifies nobody here: what a person has kept, pseudonyms, the names that codebooks give to tools and codes. */
function kept(study: Study): readonly string[] {
  const before = lists.get(study);
  if (before !== undefined) return before;
  const { config, participants, codes } = study;
  const people = participants.map(({ id }) => id);
  const tools = codes.flatMap(({ label }) => [label.fr, label.en]);
  const now = [...new Set([...config.anonymity.keep, ...people, ...tools])].filter((word) => word !== "");
  lists.set(study, now);
  return now;
}
