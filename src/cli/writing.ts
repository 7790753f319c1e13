import type { Writing } from "../study/writing.js";
import type { Context } from "./context.js";
import { whenNow } from "./when.js";

/** What a step that writes needs, from the world of the command line. */
export function writingOf(context: Context): Writing {
  const { world, tell } = context;
  return { lock: { now: world.now(), tell }, when: whenNow(context), random: world.random };
}
