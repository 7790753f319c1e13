import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What a study folder looks like from outside: each file that people or commands change, with its size and the moment of its last change. */
export type Fingerprint = ReadonlyMap<string, string>;

const FILES = ["study.yaml", "interviews.csv", "participants.csv", "attributions.csv", "guide.yaml", "claims.yaml"];
const FOLDERS = ["codebooks", "transcripts", "memos", "syntheses"];

/** Looks at names and times alone, without reading a file. Of people's sheets only at those of `coders`. */
export function fingerprint(dir: string, coders: readonly string[]): Fingerprint {
  const folders = [...FOLDERS, ...coders.map((coder) => `codings/${coder}`)];
  const files = [...FILES, ...folders.flatMap((folder) => filesIn(dir, folder))];
  return new Map(files.flatMap((file) => stamp(dir, file)));
}

/** Files that came, went or changed between two looks. */
export function changedFiles(before: Fingerprint, now: Fingerprint): string[] {
  const all = new Set([...before.keys(), ...now.keys()]);
  return [...all].filter((file) => before.get(file) !== now.get(file)).sort();
}

function filesIn(dir: string, folder: string): string[] {
  try {
    const names = readdirSync(join(dir, folder)).filter((name) => !name.startsWith("."));
    return names.map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}

/** A file that is put in place of another one has another number on the disk, whatever its size and time. */
function stamp(dir: string, file: string): [string, string][] {
  const stats = statSync(join(dir, file), { throwIfNoEntry: false });
  return stats === undefined ? [] : [[file, `${stats.size} ${stats.mtimeMs} ${stats.ino}`]];
}
