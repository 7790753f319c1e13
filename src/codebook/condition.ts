import type { Unit } from "../text/segment.js";

/**
 * The small language in which hypotheses, guide and claims say what must stand together:
 * a code (or a whole family) by id, or all, any, not of such conditions within one unit.
 */
export type Condition =
  | { readonly kind: "code"; readonly id: string }
  | {
      readonly kind: "all" | "any";
      readonly of: readonly Condition[];
      readonly not: readonly Condition[];
      /** The unit in which the parts must meet; null takes the enclosing one. */
      readonly within: Unit | null;
    };
