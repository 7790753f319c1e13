import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import * as say from "../messages/cli.js";
import { passphraseFileUnread } from "../messages/key.js";
import type { Problem } from "../text/problem.js";
import type { Answers, Flag } from "./command.js";

/** What is wrong with the files that flags name to be read, whether this run needs them or not. */
export function unreadFiles(flags: readonly Flag[], given: Answers["flags"], cwd: string): Problem[] {
  return flags.flatMap(({ name, reads }) => {
    const value = given[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
    if (reads === undefined || typeof value !== "string") return [];
    const text = fault(resolve(cwd, value), reads);
    const place = { file: `--${name}` };
    const hint = say.fileHint(resolve(cwd, value));
    return text === null ? [] : [{ severity: "error", code: "no-input", place, text, hint } as const];
  });
}

/** A pipe is read once, by the command itself. */
function fault(path: string, reads: NonNullable<Flag["reads"]>): Problem["text"] | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return say.fileMissing;
  if (stats.isDirectory()) return say.fileIsFolder;
  if (!isReadable(path)) return say.fileUnreadable;
  const isEmpty = reads === "passphrase" && stats.isFile() && firstLine(path) === "";
  return isEmpty ? passphraseFileUnread : null;
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first line of a file, without what stands around its words. Throws where it cannot be read. */
export function firstLine(path: string): string {
  const text = readFileSync(path, "utf8").replace(/^\ufeff/, "");
  return (text.split(/\r?\n/)[0] ?? "").trim();
}
