import { guestGrid, guestIsMet } from "../../statistics/guest-namey-chen.js";
import type { Incidence } from "../../statistics/incidence.js";
import { sharesOfOrders } from "../../statistics/share-of-orders.js";
import type { Json } from "../table.js";

/** The rule of Guest, Namey and Chen under each setting, and in what share of all orders it would have been met by now. */
export function guestCells(fresh: readonly number[], rows: Incidence, random: () => number): Json[] {
  const cells = guestGrid(fresh);
  const usable = fresh.length >= SMALLEST;
  const shares = usable
    ? sharesOfOrders(
        rows,
        cells.map((cell) => (newCodes: readonly number[]) => guestIsMet(newCodes, cell)),
        { random },
      )
    : [];
  return cells.map(({ base, run, threshold, baseCodes, metAt, knownAt, reason }, i) => ({
    base,
    run,
    threshold,
    base_codes: baseCodes,
    reached: metAt !== null,
    at: metAt,
    known_at: knownAt,
    notation: metAt === null ? null : `${metAt}+${run}`,
    share_of_orders: reason === "too-few-interviews" || reason === "empty-base" ? null : (shares[i] ?? null),
    reason,
  }));
}

/** Base and run together are six interviews at least. */
const SMALLEST = 6;
