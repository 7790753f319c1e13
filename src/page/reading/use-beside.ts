import { useState } from "preact/hooks";
import type { Noting } from "./noting.js";

/** What is looked at beside the text; what is nearer the hand stands before the rest. */
export interface Beside {
  /** Id of a mark. */
  readonly looking: string | null;
  /** Id of a code whose definition is read. */
  readonly meaning: string | null;
  readonly noting: Noting | null;
}

export const NOTHING: Beside = { looking: null, meaning: null, noting: null };

export interface BesideNow extends Beside {
  /** Changes what is named, and leaves the rest as it is. */
  readonly show: (change: Partial<Beside>) => void;
}

export function useBeside(): BesideNow {
  const [beside, put] = useState(NOTHING);
  return { ...beside, show: (change) => put((before) => ({ ...before, ...change })) };
}
