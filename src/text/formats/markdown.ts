import { type Draft, sumAccounted } from "../draft.js";
import { decodeEntities } from "../entities.js";
import { draftOf, draftOfBytes } from "../plain-text.js";
import type { ReadOptions } from "../reader.js";
import { countCharacters } from "../tidy.js";

/** Reads Markdown: as plain text, but that `&#39;` and the like stand for characters. */
export function read(bytes: Uint8Array, options: ReadOptions): Draft {
  return draftOfBytes(bytes, options, (text) => {
    const characters = countCharacters(text);
    const draft = draftOf(decodeEntities(text).normalize("NFC"), options);
    const markup = { kind: "markup" as const, characters: characters - draft.characters };
    return { ...draft, characters, accounted: sumAccounted([...draft.accounted, markup]) };
  });
}
