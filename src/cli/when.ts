import type { When } from "../study/journal.js";
import type { Context } from "./context.js";
import { version } from "./version.js";

/** This moment and this version, as the journal notes them. */
export function whenNow({ world }: Context): When {
  return { now: world.now(), version: version() };
}
