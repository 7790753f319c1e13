import { curveOverOrder, packRows } from "./curves-over-orders.js";
import type { Incidence } from "./incidence.js";
import { defined, notDefined, type Result } from "./result.js";
import { type Random, shuffle } from "./shuffle.js";

/** Up to this many interviews every order is visited (9! = 362 880). */
export const mostInterviewsForAllOrders = 9;

/**
 * The share, 0 to 1, of the orders of the interviews in which a rule on the new codes per interview is met: of all T!
 * orders for T <= 9, else of `orders` random ones. It shows how much a verdict owes to the order conducted. Not defined
 * without interviews.
 * @example
 * shareOfOrders([[1, 0], [1, 1]], (newCodes) => newCodes[1] === 0, { random: () => 0 }) // => { value: 0.5 }
 */
export function shareOfOrders(
  incidence: Incidence,
  rule: (newCodes: readonly number[]) => boolean,
  { orders = 2000, random }: { readonly orders?: number; readonly random: Random },
): Result {
  if (incidence.length === 0) return notDefined("no-units");
  const sets = packRows(incidence);
  const space = new Uint32Array(sets.width);
  const met = (order: ArrayLike<number>): boolean => rule(differences(curveOverOrder(sets, order, space)));
  const order = incidence.map((_, i) => i);
  let [yes, all] = [0, 0];
  const count = (): void => {
    all += 1;
    if (met(order)) yes += 1;
  };
  if (incidence.length <= mostInterviewsForAllOrders) everyOrder(order, order.length, count);
  else
    for (let draw = 0; draw < orders; draw++) {
      shuffle(order, random);
      count();
    }
  return defined(yes / all);
}

const differences = (curve: Uint32Array): number[] => Array.from(curve, (codes, t) => codes - (curve[t - 1] ?? 0));

/** Visits every order of the first `size` places, each change a single swap (Heap 1963). */
function everyOrder(order: number[], size: number, visit: () => void): void {
  if (size <= 1) {
    visit();
    return;
  }
  for (let i = 0; i < size; i++) {
    everyOrder(order, size - 1, visit);
    const other = size % 2 === 0 ? i : 0;
    const moved = order[other] ?? 0;
    order[other] = order[size - 1] ?? 0;
    order[size - 1] = moved;
  }
}
