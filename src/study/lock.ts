import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import * as say from "../messages/study.js";
import { failure, WriteFailure } from "./files.js";

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly start: string;
}

/**
 * Runs `work` while holding `.grille/lock`, so that two commands never write one study at once.
 * A lock whose process is gone is taken over. Throws WriteFailure where another command is at work.
 */
export async function withLock<T>(dir: string, now: Date, work: () => Promise<T>): Promise<T> {
  const path = join(dir, ".grille", "lock");
  take(path, { pid: process.pid, host: hostname(), start: now.toISOString() });
  const release = (): void => rmSync(path, { force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}

function take(path: string, holder: Holder): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const handle = openSync(path, "wx", 0o600);
    writeFileSync(handle, JSON.stringify(holder));
    closeSync(handle);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw failure(".grille/lock", error);
    const other = holderOf(path);
    if (other !== null && isAlive(other)) throw new WriteFailure(heldBy(other));
    rmSync(path, { force: true });
    take(path, holder);
  }
}

function holderOf(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Holder;
  } catch {
    return null;
  }
}

function isAlive({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function heldBy({ pid, start }: Holder): WriteFailure["problem"] {
  const text = say.locked(`${pid}, ${start}`);
  return { severity: "error", code: "locked", place: { file: ".grille/lock" }, text, hint: say.lockedHint() };
}
