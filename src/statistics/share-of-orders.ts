import { countBits, type PackedSets } from "./bits.js";
import { curveOverOrder, packRows } from "./curves-over-orders.js";
import type { Incidence } from "./incidence.js";
import { defined, notDefined, type Result } from "./result.js";
import { type Random, shuffle } from "./shuffle.js";

/** Up to this many interviews every order is visited (9! = 362 880). */
export const mostInterviewsOneByOne = 9;

/**
 * The share, 0 to 1, of the orders of the interviews in which a rule on the new codes per interview is met: of all T!
 * orders for T <= 9, else of `orders` random ones. It shows how much a verdict owes to the order conducted. The rule is
 * lent one list, rewritten for each order. Not defined without interviews.
 * @example
 * shareOfOrders([[1, 0], [1, 1]], (newCodes) => newCodes[1] === 0, { random: () => 0 }) // => { value: 0.5 }
 */
export function shareOfOrders(
  incidence: Incidence,
  rule: (newCodes: readonly number[]) => boolean,
  { orders = 2000, random }: { readonly orders?: number; readonly random: Random },
): Result {
  if (incidence.length === 0) return notDefined("no-units");
  let [yes, all] = [0, 0];
  const count = (newCodes: readonly number[]): void => {
    all += 1;
    if (rule(newCodes)) yes += 1;
  };
  const sets = packRows(incidence);
  if (incidence.length <= mostInterviewsOneByOne) everyOrder(sets, count);
  else someOrders(sets, count, { orders, random });
  return defined(yes / all);
}

type Visit = (newCodes: readonly number[]) => void;

function someOrders(sets: PackedSets, visit: Visit, { orders, random }: { orders: number; random: Random }): void {
  const order = Array.from({ length: sets.rows }, (_, i) => i);
  const space = new Uint32Array(sets.width);
  for (let draw = 0; draw < orders; draw++) {
    const curve = curveOverOrder(sets, shuffle(order, random), space);
    visit(Array.from(curve, (codes, t) => codes - (curve[t - 1] ?? 0)));
  }
}

/** Extends each beginning of an order by each interview left, so that orders share the work for what they share. */
function everyOrder({ words, width, rows }: PackedSets, visit: Visit): void {
  const seen = new Uint32Array((rows + 1) * width);
  const newCodes = new Array<number>(rows).fill(0);
  const add = (interview: number, t: number): number => {
    let fresh = 0;
    for (let w = 0; w < width; w++) {
      const before = seen[t * width + w] ?? 0;
      const own = words[interview * width + w] ?? 0;
      fresh += countBits(own & ~before);
      seen[(t + 1) * width + w] = before | own;
    }
    return fresh;
  };
  const extend = (t: number, left: number): void => {
    if (left === 0) visit(newCodes);
    for (let i = 0; i < rows; i++) {
      if ((left & (1 << i)) === 0) continue;
      newCodes[t] = add(i, t);
      extend(t + 1, left ^ (1 << i));
    }
  };
  extend(0, 2 ** rows - 1);
}

/**
 * The share of orders in which each of several rules is met, all of them held against the same orders: as `shareOfOrders`
 * for one. A share, 0 to 1, for each rule; null without interviews.
 * @example
 * sharesOfOrders([[1, 0], [1, 1]], [(n) => n[1] === 0, () => true], { random: () => 0 }) // => [0.5, 1]
 */
export function sharesOfOrders(
  incidence: Incidence,
  rules: readonly ((newCodes: readonly number[]) => boolean)[],
  options: { readonly orders?: number; readonly random: Random },
): (number | null)[] {
  const met = rules.map(() => 0);
  let all = 0;
  shareOfOrders(
    incidence,
    (newCodes) => {
      all += 1;
      rules.forEach((rule, i) => {
        if (rule(newCodes)) met[i] = (met[i] ?? 0) + 1;
      });
      return false;
    },
    options,
  );
  return met.map((yes) => (all === 0 ? null : yes / all));
}
