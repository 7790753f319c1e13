import { coderId, isReserved } from "../coding/coder.js";
import { removeFiles } from "./derived.js";
import { readBytes, writeAll } from "./files.js";
import { type Locking, withLock } from "./lock.js";

/** On this computer alone: the folder is never shared, and may be deleted at any time. */
const FILE = ".grille/coder";

/** Who codes in this copy of the study; null where nobody said, or what stands there names nobody. */
export function coderHere(dir: string): string | null {
  const { bytes } = readBytes(dir, FILE);
  const id = Buffer.from(bytes ?? [])
    .toString("utf8")
    .trim();
  return id === "" || id !== coderId(id) || isReserved(id) ? null : id;
}

/** Keeps who codes in this copy of the study; null forgets it. */
export function keepCoder(dir: string, coder: string | null, lock: Locking): Promise<void> {
  return withLock(dir, lock, async () => {
    if (coder === null) removeFiles(dir, [FILE]);
    else await writeAll(dir, new Map([[FILE, `${coder}\n`]]));
  });
}
