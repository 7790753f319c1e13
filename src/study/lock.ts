import { constants, copyFileSync, existsSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import * as say from "../messages/study.js";
import type { Words } from "../messages/words.js";
import { codeOf, failure, WriteFailure } from "./files.js";
import { makeFolder } from "./folders.js";
import { clearStaleParts } from "./stale-parts.js";

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly start: string;
}

export interface Locking {
  readonly now: Date;
  /** Told where the lock of a command that is gone is taken over. */
  readonly tell: (text: Words) => void;
}

/** Whether something was not done since another command is at work in the study: it can be tried again later. */
export function isLocked(error: unknown): boolean {
  return error instanceof WriteFailure && error.problem.code === "locked";
}

/** A lock that cannot be read belongs to someone for this long, in milliseconds. */
const GRACE = 5000;

/** What a file system answers that knows no links. */
const NO_LINKS = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"];

/**
 * Runs `work` while holding `.grille/lock`, so that two commands never write one study at once.
 * A lock whose process is gone is taken over, and what it left half-written is removed. Throws WriteFailure where another command is at work.
 */
export async function withLock<T>(dir: string, how: Locking, work: () => Promise<T>): Promise<T> {
  const path = join(dir, ".grille", "lock");
  const own = `${path}.${process.pid}`;
  const release = (): void => rmSync(path, { force: true });
  try {
    makeFolder(dirname(path));
    writeFileSync(own, JSON.stringify({ pid: process.pid, host: hostname(), start: how.now.toISOString() }), {
      mode: 0o600,
    });
    take(path, own, how.tell);
  } catch (error) {
    throw error instanceof WriteFailure ? error : failure(".grille/lock", error);
  } finally {
    if (existsSync(own)) rmSync(own, { force: true });
  }
  process.once("exit", release);
  try {
    clearStaleParts(dir, statSync(path).mtimeMs);
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}

function take(path: string, own: string, tell: Locking["tell"]): void {
  if (putInPlace(own, path)) return;
  refuseLive(path, own);
  // Of several that find the same dead lock, the one that holds the guard clears it; each looks again before it does.
  const guard = `${path}.guard`;
  if (age(guard, own) > GRACE) rmSync(guard, { force: true });
  if (!putInPlace(own, guard)) throw new WriteFailure(heldBy(null));
  try {
    const dead = refuseLive(path, own);
    rmSync(path, { force: true });
    if (!putInPlace(own, path)) throw new WriteFailure(heldBy(null));
    tell(say.lockTaken(described(dead)));
  } finally {
    rmSync(guard, { force: true });
  }
}

/** Makes `to` with the content of `own`, whole from the start; false where `to` is already there. */
function putInPlace(own: string, to: string): boolean {
  try {
    linkSync(own, to);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    if (!NO_LINKS.includes(codeOf(error))) throw error;
  }
  try {
    copyFileSync(own, to, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** Throws where the lock is somebody's; else returns who held it, null where that cannot be read. */
function refuseLive(path: string, own: string): Holder | null {
  const holder = holderOf(path);
  const isLive = holder === null ? age(path, own) <= GRACE : isAlive(holder);
  if (isLive) throw new WriteFailure(heldBy(holder));
  return holder;
}

function holderOf(path: string): Holder | null {
  try {
    const { pid, host, start } = JSON.parse(readFileSync(path, "utf8")) as Partial<Holder>;
    if (typeof pid !== "number" || typeof host !== "string" || typeof start !== "string") return null;
    return { pid, host, start };
  } catch {
    return null;
  }
}

/** How much older a file is than our own, by the clock of the disk that both are on; 0 where it is gone. */
function age(path: string, own: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? 0 : statSync(own).mtimeMs - stats.mtimeMs;
}

function isAlive({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

function described(holder: Holder | null): string {
  return holder === null ? "?" : `${holder.pid}, ${holder.start}`;
}

function heldBy(holder: Holder | null): WriteFailure["problem"] {
  const text = say.locked(described(holder));
  return { severity: "error", code: "locked", place: { file: ".grille/lock" }, text, hint: say.lockedHint() };
}
