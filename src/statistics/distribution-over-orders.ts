import { exactOrderDistribution, mostInterviewsForEveryOrder } from "./exact-order-distribution.js";
import type { Incidence } from "./incidence.js";
import type { OrderDistribution } from "./order-distribution.js";
import { sampledOrderDistribution } from "./sampled-order-distribution.js";
import type { Random } from "./shuffle.js";

/**
 * The distribution over orders of the number of codes seen after t = 1..T interviews: exact up to 20 interviews, where
 * `random` is not used, and from random orders beyond; `basis` says which.
 * @example
 * distributionOverOrders([[1, 0, 0], [1, 1, 1]], { random: () => 0 }).basis // => "every-order"
 */
export const distributionOverOrders = (
  incidence: Incidence,
  settings: { readonly orders?: number; readonly random: Random },
): OrderDistribution =>
  incidence.length <= mostInterviewsForEveryOrder
    ? exactOrderDistribution(incidence)
    : sampledOrderDistribution(incidence, settings);
