import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { formatKey, type Key, parseKey } from "../identity/key.js";
import { nameOfSealed, type RandomBytes, seal, unseal } from "../identity/seal.js";
import * as say from "../messages/key.js";
import type { Problem } from "../text/problem.js";
import { codeOf, failure } from "./files.js";
import { makeFolder } from "./folders.js";

type Env = Readonly<Record<string, string | undefined>>;

/** Where a study's key lies, and what is to be said of the place. */
export interface KeyPlace {
  readonly path: string;
  readonly problems: readonly Problem[];
}

/**
 * Where the key of this id lies: the file that was named, else `grille/keys/<id>.key` among the person's own data
 * (XDG_DATA_HOME, ~/.local/share, %LOCALAPPDATA%). Inside the study it is an error, but for a named file a warning.
 */
export function keyPlace(dir: string, { id, named, env }: { id: string; named?: string; env: Env }): KeyPlace {
  const path = named ?? join(dataFolder(env), "grille", "keys", `${id}.key`);
  if (!isInside(dir, path)) return { path, problems: [] };
  const warning: Problem = { severity: "warning", code: "key-inside", place: {}, text: say.keyInsideAnyway };
  const error: Problem = { ...warning, severity: "error", text: say.keyInside, hint: say.keyInsideHint };
  return { path, problems: [named === undefined ? error : warning] };
}

function dataFolder(env: Env): string {
  if (process.platform === "win32") return env.LOCALAPPDATA || join(homedir(), "AppData", "Local");
  const given = env.XDG_DATA_HOME ?? "";
  return isAbsolute(given) ? given : join(env.HOME || homedir(), ".local", "share");
}

/** Whether a path leads into a folder, links followed as far as the path exists. */
export function isInside(dir: string, path: string): boolean {
  const way = relative(behindLinks(resolve(dir)), behindLinks(resolve(path)));
  return way === "" || (!way.startsWith("..") && !isAbsolute(way));
}

function behindLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(behindLinks(dirname(path)), basename(path));
  }
}

/** Opens the key at a place. `id` is that of the study; the problems say what stands against it, never what is inside. */
export async function openKey(
  path: string,
  { id, passphrase }: { id: string; passphrase: string },
): Promise<{ key: Key | null; problems: Problem[] }> {
  const sealed = readKeyFile(path);
  if (sealed === null) return { key: null, problems: [missing(path)] };
  const open = readableByOthers(path) ? [warning("key-readable", say.keyReadable)] : [];
  const name = nameOfSealed(sealed);
  if (name !== null && name !== id) return { key: null, problems: [error("other-key", say.otherKey)] };
  const { content, fault } = await unseal(sealed, passphrase);
  if (fault !== null) {
    const hint = fault === "cut" || fault === "changed" ? { hint: say.faultHint } : {};
    return { key: null, problems: [...open, { ...error(`key-${fault}`, say.faults[fault]), ...hint }] };
  }
  const key = parseKey(content);
  return key === null
    ? { key, problems: [...open, error("key-unreadable", say.unreadableKey)] }
    : { key, problems: open };
}

export function keyExists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function readKeyFile(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

/** Whether other accounts can read a file; never true where the system has no modes. */
export function readableByOthers(path: string): boolean {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? 0;
  return process.platform !== "win32" && (mode & 0o077) !== 0;
}

/**
 * A key locked anew, ready to be written by `writeAll` together with what depends on it. Makes its folder, mode 0700.
 * Throws rather than seal what could not be read again.
 */
export async function lockedKey(
  key: Key,
  { path, passphrase, random }: { path: string; passphrase: string; random: RandomBytes },
): Promise<Map<string, string>> {
  const content = formatKey(key);
  if (parseKey(content) === null) throw new Error("a key that could not be read again is not sealed");
  ownFolder(dirname(path));
  return new Map([[path, await seal(content, passphrase, { name: key.id, random })]]);
}

function ownFolder(folder: string): void {
  try {
    if (makeFolder(folder, 0o700)) chmodSync(folder, 0o700);
  } catch (problem) {
    throw failure(folder, problem);
  }
}

/** Writes random bytes over a file, waits until they are on the disk, and removes it. False where there was none. */
export function destroyFile(path: string, random: RandomBytes): boolean {
  try {
    const size = statSync(path).size;
    const handle = openSync(path, "r+");
    try {
      writeSync(handle, random(size), 0, size, 0);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    rmSync(path);
    return true;
  } catch (problem) {
    if (codeOf(problem) === "ENOENT") return false;
    throw failure(path, problem);
  }
}

export function missing(path: string): Problem {
  return { ...error("no-key-file", say.keyMissing), hint: say.keyMissingHint(path) };
}

function error(code: string, text: Problem["text"]): Problem {
  return { severity: "error", code, place: {}, text };
}

function warning(code: string, text: Problem["text"]): Problem {
  return { severity: "warning", code, place: {}, text };
}
