import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * Makes a folder and those above it that are not there yet, one by one; returns whether any was made. Where nothing can be
 * made (`/proc`) the system's answer is thrown: Node's own way of making several at once never ends there.
 */
export function makeFolder(path: string, mode = 0o777): boolean {
  const lacking: string[] = [];
  for (let at = resolve(path); !existsSync(at) && dirname(at) !== at; at = dirname(at)) lacking.unshift(at);
  for (const folder of lacking) makeOne(folder, mode);
  return lacking.length > 0;
}

/** Another command may have made it in the meantime. */
function makeOne(folder: string, mode: number): void {
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
  }
}
