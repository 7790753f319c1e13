import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** Folders that grille writes into. */
const FOLDERS = ["transcripts", "codings", "codebooks", "memos", "syntheses", "journal", "report", ".grille"];

/** The names that `writeAll` gives to files that are not whole yet, and no others. */
const PART = /^\.[0-9a-f]{12}\.part$/;

/**
 * Removes what a command left half-written when it was killed: files by exactly our own random names, in the study's own
 * folders, older than `since` (in milliseconds, by the clock of the disk). They may hold people's words.
 */
export function clearStaleParts(dir: string, since: number): void {
  for (const path of [...partsIn(dir, "alone"), ...FOLDERS.flatMap((one) => partsIn(join(dir, one), "deep"))]) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats !== undefined && stats.mtimeMs < since) removed(path);
  }
}

function partsIn(folder: string, depth: "alone" | "deep"): string[] {
  try {
    return readdirSync(folder, { recursive: depth === "deep", withFileTypes: true })
      .filter((entry) => entry.isFile() && PART.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}

function removed(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Held by another program: the next command tries again.
  }
}
