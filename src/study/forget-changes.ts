import { existsSync } from "node:fs";
import { join } from "node:path";
import { together } from "../messages/forget.js";
import type { Words } from "../messages/words.js";
import { decode } from "../text/encoding.js";
import { byCodeUnit } from "../text/order.js";
import type { Problem } from "../text/problem.js";
import { readBytes } from "./files.js";

/** What becomes of the files of a study, gathered step by step; nothing is written. */
export class Changes {
  readonly files = new Map<string, string>();
  readonly remove = new Set<string>();
  readonly problems: Problem[] = [];
  private readonly notes = new Map<string, Words[]>();

  constructor(private readonly dir: string) {}

  /** A file's text as it is on the disk; null where there is none. */
  read(file: string): string | null {
    if (!existsSync(join(this.dir, file))) return null;
    const { bytes } = readBytes(this.dir, file);
    return bytes === null ? null : decode(bytes).text;
  }

  /** A file's text as it is to be; null where there is none, or none any more. */
  after(file: string): string | null {
    return this.remove.has(file) ? null : (this.files.get(file) ?? this.read(file));
  }

  /** A file that goes as a whole. */
  takeOut(file: string, what: Words): void {
    this.remove.add(file);
    this.note(file, what);
  }

  /** A file's new content, and what of it goes; nothing where it stays as it is. */
  put(file: string, made: string, what: Words): void {
    if (made === this.read(file)) return;
    this.files.set(file, made);
    this.note(file, what);
  }

  note(file: string, what: Words): void {
    this.notes.set(file, [...(this.notes.get(file) ?? []), what]);
  }

  isNoted(file: string): boolean {
    return this.notes.has(file);
  }

  /** What goes out of each file, in the order of their names. */
  gone(): { file: string; what: Words }[] {
    return [...this.notes]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([file, parts]) => ({ file, what: together(parts) }));
  }
}
