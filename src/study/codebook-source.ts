import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { decode } from "../text/encoding.js";
import { readBytes } from "./files.js";
import { readyCodebook } from "./make.js";

/** The text of a codebook's file in a study; null where it is gone. */
export function ownSource(dir: string, file: string): string | null {
  const { bytes } = readBytes(dir, file);
  return bytes === null ? null : decode(bytes).text;
}

/** The text of a codebook outside a study: of the file at a path, else of the ready one of that name. */
export function outsideSource(name: string, cwd: string): string | null {
  const path = resolve(cwd, name);
  if (existsSync(path)) return decode(readFileSync(path)).text;
  return readyCodebook(name)?.codebook ?? null;
}
