import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The nearest folder with a study.yaml, from `start` upwards; null where there is none. */
export function findStudy(start: string): string | null {
  for (let dir = resolve(start); ; dir = dirname(dir)) {
    if (existsSync(join(dir, "study.yaml"))) return dir;
    if (dirname(dir) === dir) return null;
  }
}
