import { randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import * as say from "../messages/study.js";
import type { Problem } from "../text/problem.js";

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
    const text = say.unreadable(file);
    return {
      bytes: null,
      problems: [{ severity: "error", code: "unreadable", place: { file }, text, hint: say.unreadableHint() }],
    };
  }
}

/** Names in a folder that end in `ending`, sorted; none where the folder is absent. */
export function namesIn(dir: string, folder: string, ending: string): string[] {
  try {
    return readdirSync(join(dir, folder))
      .filter((name) => name.endsWith(ending) && !name.startsWith("."))
      .sort();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw new WriteFailure({
      severity: "error",
      code: "unreadable",
      place: { file: `${folder}/` },
      text: say.unreadable(`${folder}/`),
      hint: say.unreadableHint(),
    });
  }
}

/**
 * Writes whole files or nothing: each is written beside its place and synced, and only when all stand complete are they
 * renamed over. Modes are 0600. A rename refused because another program holds the file is retried, then said.
 */
export async function writeAll(dir: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const staged: { from: string; to: string; file: string }[] = [];
  const clear = (): void => {
    for (const { from } of staged) rmSync(from, { force: true });
  };
  process.once("exit", clear);
  try {
    for (const [file, content] of files) {
      if (isDevice(join(dir, file))) writeDirectly(join(dir, file), file, content);
      else staged.push(stage(dir, file, content));
    }
    for (const one of staged) await rename(one);
  } finally {
    process.off("exit", clear);
    clear();
  }
}

/** A pipe or a device such as /dev/stdout is written to, never replaced. */
function isDevice(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

function writeDirectly(path: string, file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    throw failure(file, error);
  }
}

function stage(dir: string, file: string, content: string | Uint8Array): { from: string; to: string; file: string } {
  const to = join(dir, file);
  const from = join(dirname(to), `.${randomBytes(6).toString("hex")}.part`);
  let handle: number | null = null;
  try {
    mkdirSync(dirname(to), { recursive: true });
    handle = openSync(from, "wx", 0o600);
    writeFileSync(handle, content);
    fsyncSync(handle);
    return { from, to, file };
  } catch (error) {
    rmSync(from, { force: true });
    throw failure(file, error);
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

async function rename({ from, to, file }: { from: string; to: string; file: string }): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (attempt === 4 || !["EPERM", "EACCES", "EBUSY"].includes(codeOf(error))) throw failure(file, error);
      await wait(50 * 2 ** attempt);
    }
  }
}

export function failure(file: string, error: unknown): WriteFailure {
  const text = say.cannotWrite(file, codeOf(error));
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

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
