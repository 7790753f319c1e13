import type { Draft } from "../draft.js";
import { draftOf, draftOfBytes } from "../plain-text.js";
import type { ReadOptions } from "../reader.js";

/** Reads plain text in any label style. Everything in it is text: HTML and scripts stay what they are, inert words. */
export function read(bytes: Uint8Array, options: ReadOptions): Draft {
  return draftOfBytes(bytes, options, (text) => draftOf(text, options));
}
