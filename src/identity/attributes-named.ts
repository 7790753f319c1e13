import { fold } from "../text/fold.js";
import { namesOtherThings } from "../text/person-columns.js";
import { isNameOfPlace } from "./attributes-personal.js";
import { genderOf } from "./names/gender.js";

/** Nearly all values of a column. */
const MOST = 0.6;

/**
 * Whether the values of a column are people's first names, whatever its head (`Qui`: Lucie, Ahmed, Odette). One value alone tells
 * nothing, and a column that is headed as one of places, trades or the like holds no names.
 */
export function namesPeople(column: string, values: readonly string[]): boolean {
  const filled = values.map((value) => value.trim()).filter((value) => value !== "");
  if (namesOtherThings(column) || new Set(filled.map(fold)).size < 2) return false;
  const named = filled.filter((value) => isFirstName(value) && !isNameOfPlace(column, value));
  return named.length > MOST * filled.length;
}

/** A first name alone, with or without an initial: `Lucie`, `Marie-Claire`, `Karim B.`. */
function isFirstName(value: string): boolean {
  const [first = "", ...rest] = value.split(/\s+/);
  return /^\p{Lu}\p{L}/u.test(first) && genderOf(first) !== null && rest.every((word) => /^\p{Lu}\.?$/u.test(word));
}
