import { countBits, packSets } from "./bits.js";
import { codeColumns, type Incidence, isPresent } from "./incidence.js";

/**
 * How many ordered pairs (i, j) of used codes, i = j included, have N_ij = n interviews with code i or code j (or both);
 * index n = 0..T. The second moments of a curve over orders need no more than this.
 * @example
 * pairUnions([[1, 0], [1, 1], [0, 0]]) // => [0, 1, 3, 0]
 */
export function pairUnions(incidence: Incidence): number[] {
  const used = Array.from({ length: codeColumns(incidence) }, (_, j) => j).filter((j) =>
    incidence.some((row) => isPresent(row[j])),
  );
  const { words, width } = packSets({
    rows: used.length,
    columns: incidence.length,
    has: (i, interview) => isPresent(incidence[interview]?.[used[i] ?? 0]),
  });
  const pairs = new Array<number>(incidence.length + 1).fill(0);
  for (let i = 0; i < used.length; i++) {
    for (let j = i; j < used.length; j++) {
      let union = 0;
      for (let w = 0; w < width; w++) union += countBits((words[i * width + w] ?? 0) | (words[j * width + w] ?? 0));
      pairs[union] = (pairs[union] ?? 0) + (i === j ? 1 : 2);
    }
  }
  return pairs;
}
