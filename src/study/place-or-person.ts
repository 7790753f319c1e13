import type { Entity } from "../identity/entity.js";
import { placeThere, townPerhaps } from "../identity/place-there.js";
import type { Substitution } from "../identity/substitute.js";
import { fold } from "../text/fold.js";
import { placeOf } from "../text/place.js";
import type { Transcript } from "../text/transcript.js";

/**
 * Where a place that stays has the name of somebody who is replaced, and nothing before it leads to a place (*Tournai a signé*): it is
 * replaced as theirs. Places of the transcripts; none where nobody has this name.
 */
export function takenForPeople(
  { kind, forms, mentions }: Entity,
  substitutions: readonly Substitution[],
  transcripts: readonly Transcript[],
): string[] {
  const people = substitutions.filter(({ entity }) => entity.kind === "person");
  const parts = new Set(people.flatMap(({ entity: { first, last } }) => [first, last]).map((part) => fold(part ?? "")));
  if (kind !== "place" || !forms.some((form) => parts.has(fold(form)))) return [];
  return transcripts.flatMap((transcript) => {
    const isPlace = placeThere(transcript.text, transcript.language);
    const here = mentions.filter((one) => one.transcript === transcript.id && one.end > one.start);
    return here.filter((one) => !isPlace(one)).map((one) => placeOf(transcript, one));
  });
}

/** Where somebody who is replaced was found under a name that a town has too, alone, and nothing there speaks of a person. */
export function perhapsTowns({ kind, mentions }: Entity, transcripts: readonly Transcript[]): string[] {
  if (kind !== "person") return [];
  return transcripts.flatMap((transcript) => {
    const isTown = townPerhaps(transcript.text, transcript.language);
    const here = mentions.filter((one) => one.transcript === transcript.id && one.end > one.start);
    return here.filter(isTown).map((one) => placeOf(transcript, one));
  });
}
