import { randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import * as say from "../messages/study.js";
import { byCodeUnit } from "../text/order.js";
import type { Problem } from "../text/problem.js";
import { makeFolder } from "./folders.js";

/** A file that could not be written: thrown by the writers here, told by the command line. */
export class WriteFailure extends Error {
  constructor(readonly problem: Problem) {
    super(problem.text.en);
  }
}

/** The bytes of a file; null where there is none; a problem where it is there but cannot be read. */
export function readBytes(dir: string, file: string): { bytes: Uint8Array | null; problems: Problem[] } {
  try {
    return { bytes: readFileSync(join(dir, file)), problems: [] };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return { bytes: null, problems: [] };
    return { bytes: null, problems: [unreadable(file)] };
  }
}

/** Names in a folder, sorted, hidden ones left out; none where the folder is absent; a problem where it cannot be read. */
export function namesIn(dir: string, folder: string): { names: string[]; problems: Problem[] } {
  try {
    const names = readdirSync(join(dir, folder)).filter((name) => !name.startsWith("."));
    return { names: names.sort(byCodeUnit), problems: [] };
  } catch (error) {
    return { names: [], problems: codeOf(error) === "ENOENT" ? [] : [unreadable(`${folder}/`)] };
  }
}

export function isFolder(dir: string, file: string): boolean {
  return statsOf(join(dir, file))?.isDirectory() === true;
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function unreadable(file: string): Problem {
  const place = { file };
  return { severity: "error", code: "unreadable", place, text: say.unreadable(file), hint: say.unreadableHint() };
}

/**
 * Writes whole files or nothing: each is written beside its place and synced, and only when all stand complete are they
 * renamed over. Modes are 0600. A rename refused because another program holds the file is retried, then said. What a
 * link points to is replaced, not the link. Files are named from `dir`, or by their whole path.
 */
export async function writeAll(dir: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const staged: Staged[] = [];
  const clear = (): void => {
    for (const { from } of staged) rmSync(from, { force: true });
  };
  process.once("exit", clear);
  try {
    for (const [file, content] of files) {
      const path = behindLinks(resolve(dir, file));
      if (isDevice(path)) writeDirectly(path, file, content);
      else staged.push(stage(path, file, content));
    }
    for (const [i, one] of staged.entries()) await rename(one, i);
  } finally {
    process.off("exit", clear);
    clear();
  }
}

/** Where a path leads through links, even to a file that is not there yet. */
function behindLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return existsAsLink(path) ? resolve(dirname(path), readlinkSync(path)) : path;
  }
}

function existsAsLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** A pipe or a device such as /dev/stdout is written to, never replaced. */
function isDevice(path: string): boolean {
  const stats = statsOf(path);
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

function writeDirectly(path: string, file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    throw failure(file, error);
  }
}

interface Staged {
  readonly from: string;
  readonly to: string;
  readonly file: string;
}

function stage(to: string, file: string, content: string | Uint8Array): Staged {
  const from = join(dirname(to), `.${randomBytes(6).toString("hex")}.part`);
  let handle: number | null = null;
  try {
    makeFolder(dirname(to));
    handle = openSync(from, "wx", 0o600);
    writeFileSync(handle, content);
    fsyncSync(handle);
    return { from, to, file };
  } catch (error) {
    if (handle !== null) rmSync(from, { force: true });
    throw failure(file, error);
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

async function rename({ from, to, file }: Staged, before: number): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (attempt === 4 || !["EPERM", "EACCES", "EBUSY"].includes(codeOf(error))) throw failure(file, error, before);
      await wait(50 * 2 ** attempt);
    }
  }
}

/** `before` files of the same step were already replaced. */
export function failure(file: string, error: unknown, before = 0): WriteFailure {
  const text = before === 0 ? say.cannotWrite(file, codeOf(error)) : say.writtenInPart(file, codeOf(error), before);
  return new WriteFailure({
    severity: "error",
    code: "cannot-write",
    place: { file },
    text,
    hint: say.cannotWriteHint(),
  });
}

/** Path of `file` relative to `dir`, with `/` on every system. */
export function relativePath(dir: string, file: string): string {
  return relative(dir, file).replaceAll("\\", "/");
}

export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
