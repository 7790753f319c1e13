import { type Key, type KeyEntry, realNames } from "../identity/key.js";
import type { Knowledge } from "../identity/knowledge.js";
import { readName } from "../identity/person-name.js";
import { fold } from "../text/fold.js";
import type { Study } from "./read.js";

/** What this study tells of who and what may be named in it. */
export function knowledgeOf(study: Study): Knowledge {
  const { names, organisations, places } = study.config.anonymity;
  return { language: study.lang, names, organisations, places, keep: kept(study), secret: [] };
}

/**
 * What the key keeps sealed and nothing that leaves the study may hold: every name of a person with its parts, whatever
 * the study keeps; what else has another name now, unless the study keeps it.
 */
export function secretOf(study: Study, key: Key): string[] {
  const harmless = new Set(kept(study).map(fold));
  const isPerson = ({ kind }: KeyEntry): boolean => kind === "person";
  const people = realNames({ ...key, entries: key.entries.filter(isPerson) });
  const rest = realNames({ ...key, entries: key.entries.filter((one) => !isPerson(one)) });
  return [...new Set([...people.flatMap(withParts), ...rest.filter((form) => !harmless.has(fold(form)))])];
}

/** A name with its first name and its family name; an initial is no part. */
function withParts(form: string): string[] {
  const { first, last } = readName(form);
  return [form, first ?? "", last ?? ""].filter((part) => part === form || part.length > 2);
}

/** What identifies nobody here: what a person has kept, pseudonyms, values of attributes, the names that codebooks give to tools and codes. */
function kept({ config, participants, codes }: Study): string[] {
  const people = participants.flatMap(({ id, attributes }) => [id, ...Object.values(attributes)]);
  const tools = codes.flatMap(({ label }) => [label.fr, label.en]);
  return [...new Set([...config.anonymity.keep, ...people, ...tools])].filter((word) => word !== "");
}
