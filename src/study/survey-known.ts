import { type Key, realNames } from "../identity/key.js";
import type { Knowledge } from "../identity/knowledge.js";
import { fold } from "../text/fold.js";
import type { Transcript } from "../text/transcript.js";
import { attributeValues } from "./attribute-values.js";
import { formsOfGiven, givenAnywhere, givenIn, withoutGiven } from "./given.js";
import { proseOf } from "./prose.js";
import type { Study } from "./read.js";

/**
 * What is known for finding what to replace in a transcript, or (null) beside them: pseudonyms of participants and labels
 * are looked at too, since they may be real names; the names given there are not, whoever else has them.
 */
export function knowledgeFor(study: Study, transcript: Transcript | null, key: Key | null): Knowledge {
  const { names, organisations, places, keep } = study.config.anonymity;
  const given = transcript === null ? givenAnywhere(study) : givenIn(study, transcript.id);
  const values = attributeValues(study);
  const tools = study.codes.flatMap(({ label }) => [label.fr, label.en]);
  return {
    language: transcript?.language ?? study.lang,
    names: withoutGiven([...names, ...values.names], given),
    organisations,
    places,
    keep: [...keep, ...given, ...tools],
    given,
    published: [...values.harmless, ...values.places],
    secret: key === null ? [] : withoutGiven(sealedNames(study, key), given),
  };
}

/** Real names of people, without those that the study keeps as pseudonyms of the key: older studies kept what was given. */
function sealedNames(study: Study, key: Key): string[] {
  const people = key.entries.filter((one) => one.kind === "person");
  const given = new Set(people.flatMap(({ pseudonym }) => formsOfGiven(pseudonym)).map(fold));
  return withoutGiven(
    realNames({ ...key, entries: people }),
    study.config.anonymity.keep.filter((word) => given.has(fold(word))),
  );
}

/** Words that no pseudonym may be: all that stand in the study, or are known to it. */
export function wordsOf(study: Study): Set<string> {
  const { transcripts, participants, interviews, config } = study;
  const { names, organisations, places, keep } = config.anonymity;
  const texts = [
    ...participants.flatMap(({ id, attributes }) => [id, ...Object.values(attributes)]),
    ...transcripts.flatMap(({ id, text, speakers }) => [id, text, ...Object.keys(speakers)]),
    ...interviews.flatMap((one) => [one.id, ...one.participants, ...one.files]),
    ...proseOf(study).map(({ text }) => text),
    ...Object.keys(config.speakers),
    ...config.coders.map(({ id }) => id),
    ...[...names, ...organisations, ...places, ...keep],
    ...givenAnywhere(study),
  ];
  return new Set(texts.flatMap((text) => fold(text).match(/[\p{L}\p{M}]+/gu) ?? []));
}

/** Ids of participants and pseudonyms that the key has without anyone knowing where they stand; given names are known by their places. */
export function pseudonymsOf(study: Study, key: Key | null): Set<string> {
  const names = [...study.participants.map((one) => one.id), ...(key?.entries ?? []).map((one) => one.pseudonym)];
  const others = [...(key === null ? [] : realNames(key)), ...givenAnywhere(study)];
  const not = new Set(others.map(fold));
  return new Set(
    names
      .flatMap((name) => [name, ...name.split(" ")])
      .map(fold)
      .filter((name) => !not.has(name)),
  );
}
