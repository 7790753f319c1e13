import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Words } from "../messages/words.js";
import { decode } from "../text/encoding.js";
import type { Problem } from "../text/problem.js";

/** The text of a table that somebody has filled in, by its path on the command line; null where there is none, or it cannot be read. */
export function filledTable(file: string, cwd: string): string | null {
  try {
    return decode(readFileSync(resolve(cwd, file))).text;
  } catch {
    return null;
  }
}

/** What is wrong with a line of such a table. */
export function wrong(code: string, place: Problem["place"], text: Words): Problem {
  return { severity: "error", code, place, text };
}
