import { sha256Of } from "../text/hash.js";
import type { Problem } from "../text/problem.js";
import { ENGINE } from "./engine.js";

/** Raised whenever what is read from a file of YAML changes its shape, or more is found wrong in it, so that older caches are left aside. */
export const SHAPE = 8;

/** A file of YAML that is kept as it was read, while nothing is wrong in it. */
export interface KeptFile<T> {
  /** Where it is kept. */
  readonly cache: string;
  /** What is kept for a text; null where it is of another text or version, or not whole. */
  readonly unpack: (cache: string, source: string) => T | null;
  /** Reads the file itself, with what it takes to read YAML, which is loaded only then. */
  readonly read: (source: string) => Promise<ReadFile<T>>;
}

export interface ReadFile<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
  /** The value as it is to be kept. */
  readonly pack: (value: T) => string;
}

/** What a file without problems held, as lines of JSON behind one that says of which text. */
export function packKept(values: readonly unknown[], source: string): string {
  const lines = values.map((value) => JSON.stringify(value));
  return `${[headOf(source, lines), ...lines].join("\n")}\n`;
}

/** The lines of what was kept; null where it is of another text or version, or not whole. */
export function unpackKept(cache: string, source: string): string[] | null {
  const [head, ...lines] = cache.replace(/\n$/, "").split("\n");
  return head === headOf(source, lines) ? lines : null;
}

function headOf(source: string, lines: readonly string[]): string {
  const [text, values] = [sha256Of(source), sha256Of(lines.join("\n"))];
  return JSON.stringify({ grille: 1, shape: SHAPE, engine: ENGINE, source: text, values });
}

/** Files to be written, each put together only now. */
export function packed(caches: ReadonlyMap<string, () => string>): Map<string, string> {
  return new Map([...caches].map(([file, pack]) => [file, pack()]));
}
