import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { failure, namesIn } from "./files.js";

/** What is derived from the words as they were: thrown away, and made again when next asked for. The old report goes with it. */
export function purgeDerived(dir: string): void {
  for (const name of namesIn(dir, ".grille").names)
    if (!/^(?:lock|codebooks|outputs|coder$)/.test(name))
      rmSync(join(dir, ".grille", name), { recursive: true, force: true });
  for (const name of namesIn(dir, "report").names)
    if (/^report\.\w+$/.test(name)) rmSync(join(dir, "report", name), { force: true });
}

/** Removes files that stand under another name now, or nowhere any more. Throws WriteFailure where one cannot be removed. */
export function removeFiles(dir: string, files: readonly string[]): void {
  for (const file of files) {
    try {
      if (existsSync(join(dir, file))) rmSync(join(dir, file));
    } catch (error) {
      throw failure(file, error);
    }
  }
}
