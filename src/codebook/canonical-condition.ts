import { byCodeUnit } from "../text/order.js";
import type { Condition } from "./condition.js";

/** A condition as a text that is the same for conditions that say the same in another order or twice. */
export function canonical(condition: Condition): string {
  if (condition.kind === "code") return condition.id;
  const texts = (parts: readonly Condition[]): string => [...new Set(parts.map(canonical))].sort(byCodeUnit).join(",");
  const [only] = condition.of;
  const isOne = new Set(condition.of.map(canonical)).size === 1 && condition.not.length === 0;
  if (isOne && only !== undefined && condition.within === null) return canonical(only);
  return `${condition.kind}(${texts(condition.of)};${texts(condition.not)};${condition.within ?? ""})`;
}
