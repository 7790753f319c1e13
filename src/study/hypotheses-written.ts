import { readCodebook } from "../codebook/read.js";
import { hypothesesNoted } from "./hypothesis-hashes.js";
import type { Step } from "./journal.js";

/** As `hypothesesNoted`, of files that a step writes, among which the codebooks are. Apart from it, for this reads YAML. */
export function hypothesesWritten(files: Iterable<readonly [file: string, text: string | null]>): Step["detail"] {
  const books = [...files].flatMap(([file, text]) => {
    if (text === null || !/^codebooks\/[^/]+\.ya?ml$/.test(file)) return [];
    return readCodebook(text, file).codebook ?? [];
  });
  return hypothesesNoted(books);
}
