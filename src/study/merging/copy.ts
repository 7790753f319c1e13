import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import * as say from "../../messages/merging.js";
import { byCodeUnit } from "../../text/order.js";
import type { Problem } from "../../text/problem.js";
import { isInside } from "../key-file.js";

/** The files of a study by path, as they stand on the disk: what people and commands write, nothing derived. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A copy of a study as far as it is put together with another: its files, and how many others, beside them or too deep, are left where they are. */
export interface Copy {
  readonly files: Files;
  readonly aside: number;
  readonly problems: readonly Problem[];
}

const SINGLE = [
  ...["study.yaml", "interviews.csv", "participants.csv", "attributions.csv"],
  ...["guide.yaml", "asked.csv", "scales.csv", "claims.yaml"],
];
const FOLDERS = ["codebooks", "transcripts", "codings", "memos", "surveys", "syntheses", "journal"];
/** Made anew from the rest, or made by `init` and nobody's words. */
const DERIVED = ["report", "README.md"];

/** Limits beyond which a folder is not what somebody worked on: bytes of a file, files in all. */
const LIMITS = { bytes: 64 * 1024 * 1024, files: 50_000, depth: 4 };

/** Reads a study folder. Links are refused where they lead out of it, and folders behind links are never entered. */
export function readCopy(dir: string, limits: Partial<typeof LIMITS> = {}): Copy {
  const walk = new Walk(dir, { ...LIMITS, ...limits });
  for (const file of SINGLE) walk.file(file);
  for (const folder of FOLDERS) walk.folder(folder, 1);
  return { files: walk.files, aside: asideIn(dir) + walk.deep, problems: walk.problems };
}

/** Files and folders at the top that are no part of any study: left where they are. */
function asideIn(dir: string): number {
  const known = new Set([...SINGLE, ...FOLDERS, ...DERIVED]);
  return readdirSync(dir).filter((name) => !name.startsWith(".") && !known.has(name)).length;
}

class Walk {
  readonly files = new Map<string, Uint8Array>();
  readonly problems: Problem[] = [];
  /** Folders that lie deeper than a study has any. */
  deep = 0;
  private readonly root: string;

  constructor(
    dir: string,
    private readonly limits: typeof LIMITS,
  ) {
    this.root = realpathSync(dir);
  }

  folder(folder: string, depth: number): void {
    const found = lstatSync(join(this.root, folder), { throwIfNoEntry: false });
    if (found === undefined) return;
    if (found.isSymbolicLink()) {
      this.refuse(folder, "link-outside", say.linkOutside);
      return;
    }
    if (!found.isDirectory()) return;
    if (depth > this.limits.depth) {
      this.deep += 1;
      return;
    }
    const entries = readdirSync(join(this.root, folder), { withFileTypes: true });
    for (const { name } of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
      if (name.startsWith(".")) continue;
      const path = `${folder}/${name}`;
      if (lstatSync(join(this.root, path)).isDirectory()) this.folder(path, depth + 1);
      else this.file(path);
    }
  }

  file(file: string): void {
    const path = join(this.root, file);
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined) return;
    if (found.isSymbolicLink() && !isInside(this.root, path)) {
      this.refuse(file, "link-outside", say.linkOutside);
      return;
    }
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isFile() !== true) {
      this.refuse(file, "unreadable", say.noPlainFile);
      return;
    }
    if (stats.size > this.limits.bytes) {
      this.refuse(file, "too-large", say.tooLarge);
      return;
    }
    if (this.files.size >= this.limits.files) {
      this.tooMany();
      return;
    }
    try {
      this.files.set(file, readFileSync(path));
    } catch {
      this.refuse(file, "unreadable", say.noPlainFile);
    }
  }

  private tooMany(): void {
    if (this.problems.some(({ code }) => code === "too-many")) return;
    this.problems.push({ severity: "error", code: "too-many", place: {}, text: say.tooMany });
  }

  private refuse(file: string, code: string, text: Problem["text"]): void {
    this.problems.push({ severity: "error", code, place: { file }, text });
  }
}
