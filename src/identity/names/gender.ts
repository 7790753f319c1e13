import { fold } from "../../text/fold.js";
import { BOTH, MEN, RARER_BOTH, RARER_MEN, RARER_WOMEN, WOMEN } from "../data/first-names.js";
import { wordsOf } from "./lists.js";

export type Gender = "f" | "m" | "both";

let genders: Map<string, Gender> | null = null;

/**
 * Whether a first name is a woman's, a man's, or given to both. Case and accents do not count; of a compound (Jean-Marie)
 * the first part that is known decides. Null where the lists do not have the name.
 */
export function genderOf(name: string): Gender | null {
  genders ??= readGenders();
  const whole = fold(name.trim());
  for (const part of [whole, ...whole.split(/[\s-]+/)]) {
    const found = genders.get(part);
    if (found !== undefined) return found;
  }
  return null;
}

function readGenders(): Map<string, Gender> {
  const found = new Map<string, Gender>();
  const add = (list: string, gender: Gender) => {
    for (const name of wordsOf(list)) if (!found.has(name)) found.set(name, gender);
  };
  add(WOMEN, "f");
  add(MEN, "m");
  add(BOTH, "both");
  add(RARER_WOMEN, "f");
  add(RARER_MEN, "m");
  add(RARER_BOTH, "both");
  return found;
}
