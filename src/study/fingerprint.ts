import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { AGREED } from "../coding/basis.js";

/** What a study folder looks like from outside: each file that people or commands change, with its size and the moment of its last change. */
export type Fingerprint = ReadonlyMap<string, string>;

const FILES = [
  ...["study.yaml", "interviews.csv", "participants.csv", "attributions.csv"],
  ...["guide.yaml", "asked.csv", "scales.csv", "claims.yaml"],
];
const FOLDERS = ["codebooks", "transcripts", "memos", "surveys", "syntheses"];

/** Looks at names and times alone, without reading a file. Of people's sheets at those of `coder` and at those on transcripts that were opened. */
export function fingerprint(dir: string, coder: string): Fingerprint {
  const folders = [...FOLDERS, `codings/${coder}`];
  const files = [...FILES, ...folders.flatMap((folder) => filesIn(dir, folder)), ...openedIn(dir)];
  return new Map(files.flatMap((file) => stamp(dir, file)));
}

/** Everybody's sheets on the transcripts that have an agreed one. */
function openedIn(dir: string): string[] {
  const opened = filesIn(dir, `codings/${AGREED}`).map((file) => basename(file));
  const all = filesIn(dir, "codings").flatMap((folder) => filesIn(dir, folder));
  return all.filter((file) => opened.includes(basename(file)));
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
