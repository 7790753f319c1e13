import type { Entity, Mention } from "../identity/entity.js";
import { formOf, formsOf, plain, readForm, spelt, turnedIn, wordsOf } from "../identity/name-forms.js";
import { isInitial, readName } from "../identity/person-name.js";
import { isKin, isSetApart } from "../identity/set-apart.js";
import { fold } from "../text/fold.js";
import { placeOf } from "../text/place.js";
import type { Transcript } from "../text/transcript.js";

/**
 * Places where a name alone is set apart, or said to be kin, in an interview that has it without that as well: perhaps somebody else who
 * bears it too. So are those where what is a first name as a rule is taken for somebody's family name, where the name is written with its particle
 * joined or parted, unlike elsewhere, and where both its words are first names and stand the other way round. None of what is no person.
 */
export function otherBearers(entity: Entity, transcripts: readonly Transcript[]): string[] {
  const { kind, mentions } = entity;
  if (kind !== "person") return [];
  return transcripts.flatMap((transcript) => {
    const here = mentions.filter((one) => one.transcript === transcript.id && one.end > one.start);
    const isTold = here.some((one) => !isAlone(one) && isKin(transcript.text, one));
    const isApart = (one: Mention): boolean =>
      isSetApart(transcript.text, one) || (!isTold && isKin(transcript.text, one));
    const apart = here.filter((one) => isAlone(one) && isApart(one));
    const set = apart.length === here.length ? [] : apart;
    const isOther = (one: Mention): boolean =>
      isOtherPart(entity, one) ||
      hasFewerFirst(entity, one) ||
      isJoined(entity, one) ||
      (isTurned(entity, one) && !isLabel(transcript.text, one));
    return here.filter((one) => set.includes(one) || isOther(one)).map((one) => placeOf(transcript, one));
  });
}

function isAlone({ text }: Mention): boolean {
  const { first, last } = readName(text);
  return first === null || last === null;
}

/** A first name, without a title, that somebody with a whole name has for a family name. */
function isOtherPart({ first: own, last: family }: Entity, { text, title }: Mention): boolean {
  if (own === null || family === null || title !== undefined) return false;
  const { first, last, hasTitle } = readName(text);
  return last === null && first !== null && !hasTitle && fold(first) === fold(family) && fold(first) !== fold(own);
}

/** `Desmet`, of Griet De Smet, or of a De Smet of whom there is no first name: perhaps another family. */
function isJoined(entity: Entity, { text }: Mention): boolean {
  const own = readForm(text);
  const known = formsOf(entity).get(formOf(own));
  return known !== undefined && spelt(known.text) !== wordsOf(own);
}

function isLabel(text: string, { end }: Mention): boolean {
  return /^ ?:/.test(text.slice(end, end + 2));
}

/** `Thomas Sophie`, of a Sophie Thomas who is also called so: both may be first names. */
function isTurned({ forms }: Entity, { text, name }: Mention): boolean {
  return name !== undefined && turnedIn([text], forms) === "perhaps";
}

/** `Amine`, of Mohamed Amine Tazi, `Anne-So`, of Anne-Sophie Dumont, `Jean Dumont`, of Jean Pierre Dumont: a second first name, one cut short, or not all of them with the family name. */
function hasFewerFirst({ first, last }: Entity, { text }: Mention): boolean {
  if (first === null || last === null) return false;
  const read = readForm(text);
  const form = formsOf({ first, last }).get(formOf(read));
  if (form?.part === "first") return form.reach === 2;
  const given = read.name.first ?? "";
  return form?.part === "whole" && /\s/.test(first) && !isInitial(given) && plain(given) !== plain(first);
}
