import { decodeEntities } from "../entities.js";
import { sourceOfBytes } from "../plain-text.js";
import type { ReadOptions } from "../reader.js";
import type { Source } from "../source.js";

/** Reads Markdown: as plain text, but that `&#39;` and the like stand for characters. */
export function lines(bytes: Uint8Array, options: ReadOptions): Source {
  return sourceOfBytes(bytes, options, (text) => decodeEntities(text).normalize("NFC"));
}
