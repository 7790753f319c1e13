import { describe, expect, it } from "vitest";
import { accumulation } from "../../src/statistics/accumulation.js";
import { guestIsMet } from "../../src/statistics/guest-namey-chen.js";
import { shareOfOrders, sharesOfOrders } from "../../src/statistics/share-of-orders.js";
import { incidenceMatrices, seeded } from "./reference.js";

function orders<T>(all: readonly T[]): T[][] {
  if (all.length === 0) return [[]];
  return all.flatMap((one, i) => orders(all.filter((_, k) => k !== i)).map((rest) => [one, ...rest]));
}

const RULES = [
  (newCodes: readonly number[]) => guestIsMet(newCodes, { base: 2, run: 2, threshold: 0.05 }),
  (newCodes: readonly number[]) => guestIsMet(newCodes, { base: 2, run: 1, threshold: 0 }),
  (newCodes: readonly number[]) => (newCodes[0] ?? 0) > 3,
];

describe("the share of orders in which a rule is met", () => {
  const rows = (incidenceMatrices().get("r8x22") ?? []).slice(0, 6);
  const random = seeded(1);

  it("is that of all orders, one after the other, visited by hand", () => {
    const all = orders(rows).map((order) => accumulation(order).newCodes);
    expect(all).toHaveLength(720);
    const expected = RULES.map((rule) => all.filter(rule).length / all.length);
    expect(sharesOfOrders(rows, RULES, { random })).toEqual(expected);
    expect(new Set(expected).size).toBe(3);
  });

  it("is the same for several rules at once as for each by itself, also where orders are drawn", () => {
    const twelve = incidenceMatrices().get("r12x15") ?? [];
    const together = sharesOfOrders(twelve, RULES, { random: seeded(7), orders: 50 });
    const each = RULES.map((rule) => shareOfOrders(twelve, rule, { random: seeded(7), orders: 50 }).value);
    expect(together).toEqual(each);
  });

  it("is not defined without interviews", () => {
    expect(sharesOfOrders([], RULES, { random })).toEqual([null, null, null]);
  });
});
