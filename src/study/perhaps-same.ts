import type { Entity } from "../identity/entity.js";
import { isFull, type NameOf, plain } from "../identity/name-forms.js";
import { callingsOf } from "../identity/name-parts.js";
import { genderOf } from "../identity/names/gender.js";
import { isInitial } from "../identity/person-name.js";

/**
 * Who of those found beside somebody, in an interview of theirs, is perhaps the same person, and is taken for another: a whole name with one of
 * the family names of whom there are no first names (*Mme Lambert-Dupont*, *Julie Lambert*), a letter and a family name for a first name alone
 * (*Y. El Amrani*, *Yassine*), a first name alone for the end of a whole name (*Claire-Marie*, *Simon Claire-Marie*).
 */
export function perhapsSame(one: Entity, all: readonly Entity[]): Entity[] {
  if (one.kind !== "person") return [];
  const places = new Set(one.mentions.map(({ transcript }) => transcript));
  const isBeside = ({ mentions }: Entity): boolean => mentions.some(({ transcript }) => places.has(transcript));
  const isLike = (other: Entity): boolean =>
    isOfTurned(one, other) ||
    isOfTurned(other, one) ||
    (!areTwo(one, other) && (isPart(one, other) || isPart(other, one)));
  return all.filter((other) => other !== one && other.kind === "person" && isLike(other) && isBeside(other));
}

/** A man and a woman. */
function areTwo({ gender: one }: Entity, { gender: other }: Entity): boolean {
  return one !== null && other !== null && one !== other;
}

function isPart(short: NameOf, whole: NameOf): boolean {
  return isOfDouble(short, whole) || isOfLetter(short, whole);
}

/** `Claire-Marie`, of a Simon Claire-Marie who may be called Claire-Marie Simon, and is no man then. */
function isOfTurned({ first, last }: NameOf, whole: NameOf): boolean {
  if (first === null || last !== null || whole.first === null || genderOf(whole.first) === null) return false;
  return plain(first) === plain(whole.last ?? "");
}

/** `Lambert-Dupont`, of Julie Lambert. */
function isOfDouble({ first, last }: NameOf, whole: NameOf): boolean {
  if (first !== null || whole.first === null || whole.last === null || !isFull({ first, last })) return false;
  return callingsOf({ first, last }).last.has(plain(whole.last));
}

/** `Yassine`, of Y. El Amrani. */
function isOfLetter({ first, last }: NameOf, whole: NameOf): boolean {
  if (first === null || last !== null || whole.last === null || isInitial(first)) return false;
  return isInitial(whole.first ?? "") && plain(first).charAt(0) === plain(whole.first ?? "").charAt(0);
}
