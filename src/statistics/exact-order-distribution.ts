import { codeColumns, type Incidence, isPresent } from "./incidence.js";
import type { OrderDistribution } from "./order-distribution.js";

/** Above this many interviews the 2^T sets of interviews are too many to visit; draw random orders instead. */
export const mostInterviewsForEveryOrder = 20;

/**
 * The exact distribution, over all T! orders, of the number of codes seen after t = 1..T interviews, T <= 20 (more is a
 * fault of the caller and throws). The first t interviews of a random order are any set of t, so 2^T sets tell all.
 *
 * For each set the codes that occur only inside it are counted by adding, one interview at a time, what holds without
 * that interview (a sum over subsets); the codes a set has seen are all but those that occur only outside it.
 * @example
 * exactOrderDistribution([[1, 0, 0], [1, 1, 1]]).counts // => [[0, 1, 0, 1], [0, 0, 0, 1]]
 */
export function exactOrderDistribution(incidence: Incidence): OrderDistribution {
  const interviews = incidence.length;
  if (interviews > mostInterviewsForEveryOrder) throw new RangeError("too many interviews to visit every order");
  const inside = codesInside(codeMasks(incidence), interviews);
  const seen = inside[inside.length - 1] ?? 0;
  const counts = Array.from({ length: interviews + 1 }, () => new Array<number>(seen + 1).fill(0));
  const sizes = new Uint8Array(inside.length);
  const everything = inside.length - 1;
  for (let set = 0; set < inside.length; set++) {
    const size = (sizes[set >>> 1] ?? 0) + (set & 1);
    sizes[set] = size;
    const row = counts[size];
    const codes = seen - (inside[everything ^ set] ?? 0);
    if (row !== undefined) row[codes] = (row[codes] ?? 0) + 1;
  }
  return { basis: "every-order", counts: counts.slice(1) };
}

/** The interviews of each used code as a bit mask, bit i for interview i. */
function codeMasks(incidence: Incidence): number[] {
  return Array.from({ length: codeColumns(incidence) }, (_, j) =>
    incidence.reduce((mask, row, i) => (isPresent(row[j]) ? mask | (1 << i) : mask), 0),
  ).filter((mask) => mask !== 0);
}

/** For every set of interviews, how many codes occur in no interview outside it. */
function codesInside(masks: readonly number[], interviews: number): Uint32Array {
  const inside = new Uint32Array(2 ** interviews);
  for (const mask of masks) inside[mask] = (inside[mask] ?? 0) + 1;
  for (let bit = 1; bit < inside.length; bit <<= 1) {
    for (let block = bit; block < inside.length; block += 2 * bit) {
      for (let set = block; set < block + bit; set++) inside[set] = (inside[set] ?? 0) + (inside[set ^ bit] ?? 0);
    }
  }
  return inside;
}
