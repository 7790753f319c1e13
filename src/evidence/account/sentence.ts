import type { Words } from "../../messages/words.js";
import type { Evidence } from "../finding.js";
import { type Grounds, groundsOf } from "./grounds.js";

/** What an account speaks of, in the order in which it is told. */
export const SECTIONS = [
  "history",
  "standing",
  "prompted",
  "parts",
  "kinds",
  "attribute",
  "rival",
  "changes",
  "saturation",
  "missing",
  "cerqual",
] as const;
export type Section = (typeof SECTIONS)[number];

/** A sentence with what it was generated from: a reader can open each place, and find each mark by its id. */
export interface Sentence extends Grounds {
  readonly section: Section;
  /** Its stable name. */
  readonly code: string;
  readonly text: Words;
}

/** A sentence on some passages; on none where it speaks of what is not there. */
export function sentence(
  section: Section,
  code: string,
  { text, on = [] }: { readonly text: Words; readonly on?: readonly Evidence[] },
): Sentence {
  return { section, code, text, ...groundsOf(on) };
}
