import type { Quantity } from "../../codebook/claims.js";

/** The fewest and the most people, of so many, of whom a quantity may be said. */
export function bounds(quantity: Quantity, total: number): { readonly low: number; readonly high: number } {
  switch (quantity.kind) {
    case "all":
      return { low: total, high: total };
    case "none":
      return { low: 0, high: 0 };
    case "some":
      return { low: 1, high: total };
    case "most":
      return { low: Math.floor(total / 2) + 1, high: total };
    case "at-least":
      return { low: quantity.k, high: total };
    case "at-most":
      return { low: 0, high: quantity.k };
    case "exactly":
      return { low: quantity.k, high: quantity.k };
  }
}
