import type { AttributeLevel } from "../identity/attributes.js";
import type { Answers } from "./command.js";

/** How much of people's attributes was asked for: `coarse` where nothing was said. */
export function levelOf({ attributes }: Answers["flags"]): AttributeLevel {
  return attributes === "none" || attributes === "full" ? attributes : "coarse";
}
