import type { When } from "./journal.js";
import type { Locking } from "./lock.js";

/** What every step that writes in a study needs beside what it writes. */
export interface Writing {
  readonly lock: Locking;
  readonly when: When;
  readonly random: () => number;
}
