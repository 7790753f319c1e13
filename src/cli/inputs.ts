import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Input } from "../study/brought-in.js";
import { fold } from "../text/fold.js";
import { naturally } from "../text/order.js";

/** Inputs, and what stands beside them in the folders that were named and is no input. */
export interface Inputs {
  readonly paths: readonly string[];
  readonly aside: Aside;
}

export interface Aside {
  /** Files that hold the same recording as a `.json` of the same name. */
  copies: number;
  /** Files about the folder itself: README, LICENSE. */
  readme: number;
  folders: number;
  /** Extensions of the others, one for each file. */
  readonly others: string[];
}

/**
 * Files named on the command line, in that order. A folder stands for the files in it that can be read, in the natural order
 * of their names (2 before 10, case and accents aside); `*` is filled in where the shell has not.
 */
export function inputPaths(args: readonly string[], cwd: string, extensions: readonly string[]): Inputs {
  const aside: Aside = { copies: 0, readme: 0, folders: 0, others: [] };
  const paths = args.flatMap((arg) => {
    const path = resolve(cwd, arg);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory() === true) return inFolder(path, extensions, aside);
    if (stats === undefined && basename(path).includes("*")) return matching(path);
    return [path];
  });
  return { paths, aside };
}

function inFolder(folder: string, extensions: readonly string[], aside: Aside): string[] {
  const names = namesIn(folder);
  return names.flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) aside.folders++;
    else if (!extensions.includes(extensionOf(name))) aside.others.push(extensionOf(name));
    else if (/^(?:readme|lisez-?moi|licen[cs]e)(?:\.|$)/i.test(name)) aside.readme++;
    else if (isCopy(name, names)) aside.copies++;
    else return [path];
    return [];
  });
}

/** Speech recognition writes one recording in several formats side by side: of these the fullest is taken. */
function isCopy(name: string, names: readonly string[]): boolean {
  const stem = name.replace(/\.[^.]+$/, "");
  return ["srt", "vtt", "tsv", "txt"].includes(extensionOf(name)) && names.includes(`${stem}.json`);
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
      .sort((a, b) => naturally(fold(a), fold(b)) || naturally(a, b));
  } catch {
    return [];
  }
}

function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}
