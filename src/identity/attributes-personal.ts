import { fold } from "../text/fold.js";
import { formColumnByHead, isAccount, isBirthDate, namesOtherThings, reaches } from "../text/person-columns.js";
import { gazetteer, keyOf } from "./names/gazetteer.js";
import { genderOf } from "./names/gender.js";
import { COMMON, listsFor } from "./names/lists.js";
import { isTitle } from "./person-name.js";

/** So many digits are no age, year or band of ages: a number of somebody's. */
const MANY_DIGITS = 7;

/**
 * Whether the value of an attribute is a person's name: a full one, or any name in a column that is headed as one of
 * names. Columns of places and organisations hold none (*Victor Hugo* is a school there).
 */
export function isPersonName(column: string, value: string): boolean {
  if (namesOtherThings(column) || /[\d@]/.test(value)) return false;
  const words = value.split(/[\s,]+/).filter((word) => word !== "");
  const isHeaded = formColumnByHead(column) === "person" && /nom|name|patronyme|vous|who/.test(fold(column));
  return isHeaded ? words.length < 5 && /^\p{Lu}\p{L}/u.test(value) : isFullName(words);
}

/** Whether a value says who somebody is or how to reach them: nothing that may be published as it is. */
export function isPersonal(column: string, value: string): boolean {
  if (isAccount(column, value) || isBirthDate(column, value)) return true;
  if (reaches(value) || value.replace(/\D/g, "").length >= MANY_DIGITS) return true;
  return isPersonName(column, value) || (formColumnByHead(column) === "person" && /\d/.test(value));
}

/** Whether a word of the value may be somebody's first name (France, Lorraine). */
export function holdsFirstName(value: string): boolean {
  return value.split(/[\s,'’]+/).some((word) => /^\p{Lu}/u.test(word) && genderOf(word) !== null);
}

/** Whether a value is what a place or an organisation is called: by its column, or because it is listed. */
export function isNameOfPlace(column: string, value: string): boolean {
  return namesOtherThings(column) || isPlace(value);
}

/** A first and a family name in either order, or a title and a name. */
function isFullName(words: readonly string[]): boolean {
  const names = words.filter((word) => !isTitle(word));
  const isCapital = (word: string): boolean => /^\p{Lu}\p{L}/u.test(word);
  const capitals = names.filter(isCapital);
  const others = names.filter((word) => !isCapital(word));
  if (
    capitals.length > 4 ||
    !others.every((word) => /^(d['’]|de|du|des|la|le|van|von|der|den|el|al|ben|di|\p{Lu}\.)$/u.test(word))
  )
    return false;
  if (gazetteer().get(keyOf(names.join(" "))) !== undefined) return false;
  if (names.length < words.length) return capitals.length > 0;
  const [first = "", ...rest] = capitals;
  const last = rest.at(-1);
  if (last === undefined) return false;
  return isFirst(first) ? rest.some((word) => !isPlace(first) || !isCommon(word)) : isFirst(last) && !isCommon(first);
}

function isFirst(word: string): boolean {
  return genderOf(word) !== null;
}

function isPlace(word: string): boolean {
  return gazetteer().get(keyOf(word)) !== undefined;
}

function isCommon(word: string): boolean {
  return (["fr", "en"] as const).some((lang) => (listsFor(lang).bits(fold(word)) & COMMON) !== 0);
}
