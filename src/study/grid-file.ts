import type { GivenGrid } from "../measures/given.js";
import { type GridRules, readGridTable } from "../measures/grid-table.js";
import type { Problem } from "../text/problem.js";
import { readOutsideTable } from "./outside-table.js";
import type { Source } from "./reader.js";

/** A table of interviews × codes from a file, and where it is from; `given` is null where problems keep it from being read. */
export interface GridFile {
  readonly given: GivenGrid | null;
  readonly problems: readonly Problem[];
  readonly inputs: readonly Source[];
}

/** Reads a csv or xlsx from outside. Nothing is said of its name: it may tell who was interviewed. */
export async function readGridFile(path: string, rules: Omit<GridRules, "file">): Promise<GridFile> {
  const { table, problems } = await readOutsideTable(path);
  if (table === null) return { given: null, problems, inputs: [] };
  const { given, problems: own } = readGridTable(table.rows, { ...rules, file: table.file });
  return { given, problems: [...problems, ...own], inputs: [table.source] };
}
