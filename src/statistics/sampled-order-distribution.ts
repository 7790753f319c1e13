import { curveOverOrder, packRows } from "./curves-over-orders.js";
import { type Incidence, incidenceCounts } from "./incidence.js";
import type { OrderDistribution } from "./order-distribution.js";
import { type Random, shuffle } from "./shuffle.js";

/**
 * The distribution of the number of codes seen after t = 1..T interviews over random orders, for more interviews than
 * can be visited exactly. `orders` is how many to draw (2000 by default); the same `random` gives the same answer.
 * @example
 * sampledOrderDistribution([[1, 1], [1, 1]], { orders: 5, random: () => 0.5 }).counts // => [[0, 0, 5], [0, 0, 5]]
 */
export function sampledOrderDistribution(
  incidence: Incidence,
  { orders = 2000, random }: { readonly orders?: number; readonly random: Random },
): OrderDistribution {
  const { interviews, seen } = incidenceCounts(incidence);
  const sets = packRows(incidence);
  const space = new Uint32Array(sets.width);
  const order = Uint32Array.from({ length: interviews }, (_, i) => i);
  const counts = Array.from({ length: interviews }, () => new Array<number>(seen + 1).fill(0));
  for (let draw = 0; draw < orders; draw++) {
    const curve = curveOverOrder(sets, shuffle(order, random), space);
    for (let t = 0; t < interviews; t++) {
      const row = counts[t];
      const codes = curve[t] ?? 0;
      if (row !== undefined) row[codes] = (row[codes] ?? 0) + 1;
    }
  }
  return { basis: "sampled-orders", counts };
}
