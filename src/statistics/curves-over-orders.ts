import { countBits, type PackedSets, packSets } from "./bits.js";
import { codeColumns, type Incidence, isPresent } from "./incidence.js";

/**
 * The accumulation curve for each of the given orders. An order lists the rows (from 0) of the incidence matrix; each
 * curve has one number of codes per interview of its order.
 * @example
 * curvesOverOrders([[1, 0, 0], [1, 1, 1]], [[0, 1], [1, 0]]) // => [[1, 3], [3, 3]]
 */
export function curvesOverOrders(incidence: Incidence, orders: readonly (readonly number[])[]): number[][] {
  const sets = packRows(incidence);
  const seen = new Uint32Array(sets.width);
  return orders.map((order) => Array.from(curveOverOrder(sets, order, seen)));
}

/**
 * The rows of an incidence matrix as packed sets of codes.
 * @example
 * packRows([[1, 0, 1], [0, 1, 0]]).words // => [5, 2]
 */
export const packRows = (incidence: Incidence): PackedSets =>
  packSets({
    rows: incidence.length,
    columns: codeColumns(incidence),
    has: (i, j) => isPresent(incidence[i]?.[j]),
  });

/**
 * The accumulation curve for one order of packed rows; `seen` is working space of one row, emptied first.
 * @example
 * curveOverOrder(packRows([[1, 0, 0], [1, 1, 1]]), [1, 0], new Uint32Array(1)) // => [3, 3]
 */
export function curveOverOrder(sets: PackedSets, order: ArrayLike<number>, seen: Uint32Array): Uint32Array {
  const { words, width } = sets;
  const curve = new Uint32Array(order.length);
  seen.fill(0);
  let codes = 0;
  for (let t = 0; t < order.length; t++) {
    const from = (order[t] ?? 0) * width;
    for (let w = 0; w < width; w++) {
      const before = seen[w] ?? 0;
      const fresh = (words[from + w] ?? 0) & ~before;
      if (fresh === 0) continue;
      codes += countBits(fresh);
      seen[w] = before | fresh;
    }
    curve[t] = codes;
  }
  return curve;
}
