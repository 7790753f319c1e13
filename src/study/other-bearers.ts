import type { Entity, Mention } from "../identity/entity.js";
import { readName } from "../identity/person-name.js";
import { placeOf } from "../text/place.js";
import type { Transcript } from "../text/transcript.js";

/** What sets somebody apart from another of the same name: `mon Farid`, `l'autre Joëlle`. */
const BEFORE = /(?<!\p{L})(?:mon|ma|notre|nos|autres?|my|our|other|another) $/iu;
/** `Farid à moi`, `Farid, pas le collègue` */
const AFTER =
  /^(?: à (?:moi|nous|elle|lui)(?!\p{L})|,? (?:pas|not) (?:le|la|l['’]|celui|celle|lui|elle|the|my|him|her)(?!\p{L}))/iu;

/**
 * Places where a name alone is set apart, in an interview that has it without that as well: perhaps somebody else who
 * bears it too. None of what is no person.
 */
export function otherBearers({ kind, mentions }: Entity, transcripts: readonly Transcript[]): string[] {
  if (kind !== "person") return [];
  return transcripts.flatMap((transcript) => {
    const here = mentions.filter((one) => one.transcript === transcript.id && one.end > one.start);
    const apart = here.filter((one) => isAlone(one) && isSetApart(transcript.text, one));
    return apart.length === 0 || apart.length === here.length ? [] : apart.map((one) => placeOf(transcript, one));
  });
}

function isAlone({ text }: Mention): boolean {
  const { first, last } = readName(text);
  return first === null || last === null;
}

function isSetApart(text: string, { start, end }: Mention): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - 12), start)) || AFTER.test(text.slice(end, end + 24));
}
