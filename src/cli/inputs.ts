import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Input } from "../study/bring-in.js";
import { byCodeUnit } from "../text/order.js";

/** Files named on the command line. A folder stands for the files in it that can be read; `*` is filled in where the shell has not. */
export function inputPaths(args: readonly string[], cwd: string, extensions: readonly string[]): string[] {
  return args.flatMap((arg) => {
    const path = resolve(cwd, arg);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory() === true)
      return withoutCopies(namesIn(path))
        .filter((name) => extensions.includes(extensionOf(name)))
        .map((name) => join(path, name));
    if (stats === undefined && basename(path).includes("*")) return matching(path);
    return [path];
  });
}

/** Speech recognition writes one recording in several formats side by side: of these the fullest is taken. */
function withoutCopies(names: readonly string[]): string[] {
  const stem = (name: string): string => name.replace(/\.[^.]+$/, "");
  const isCopy = (name: string): boolean =>
    ["srt", "vtt", "tsv", "txt"].includes(extensionOf(name)) && names.includes(`${stem(name)}.json`);
  return names.filter((name) => !isCopy(name));
}

/** Reads one input. Bytes are null where there is no such file or it cannot be read. */
export function readInput(path: string, number: number): Input {
  const about = { name: basename(path), file: `input ${number}` };
  try {
    return { ...about, bytes: readFileSync(path) };
  } catch {
    return { ...about, bytes: null };
  }
}

function matching(pattern: string): string[] {
  const parts = basename(pattern)
    .split("*")
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const shape = new RegExp(`^${parts.join(".*")}$`);
  return namesIn(dirname(pattern))
    .filter((name) => shape.test(name))
    .map((name) => join(dirname(pattern), name));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith(".") && !name.startsWith("~$"))
      .sort(byCodeUnit);
  } catch {
    return [];
  }
}

function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}
