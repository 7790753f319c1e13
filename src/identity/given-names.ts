import { fold } from "../text/fold.js";
import { isInitial, readName } from "./person-name.js";

/**
 * A test whether a person's name is made of given names alone: of whichever of them the first name and the family name
 * are, in either order, with a letter for one of the two as well (`Florence B` of Florence Bertrand). `given`: the names and their parts.
 */
export function madeOfGiven(given: readonly string[]): (name: string) => boolean {
  const words = new Set(given.map((one) => bare(one)));
  const letters = new Set([...words].map((word) => word.charAt(0)));
  return (name) => {
    const { first, last } = readName(name);
    if (first === null || last === null) return words.has(bare(first ?? last ?? name));
    if (isInitial(first) && isInitial(last)) return false;
    return [first, last].every((part) => (isInitial(part) ? letters.has(bare(part).charAt(0)) : words.has(bare(part))));
  };
}

function bare(name: string): string {
  return fold(name).replace(/\.$/, "");
}
