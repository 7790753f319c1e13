import { sourceOfBytes } from "../plain-text.js";
import type { ReadOptions } from "../reader.js";
import type { Source } from "../source.js";

/** Reads plain text in any label style. Everything in it is text: HTML and scripts stay what they are, inert words. */
export function lines(bytes: Uint8Array, options: ReadOptions): Source {
  return sourceOfBytes(bytes, options);
}
