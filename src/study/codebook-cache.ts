import { readCodebookFile } from "../codebook/read.js";
import type { CodebookFile } from "../codebook/schema.js";
import { sha256Of } from "../text/hash.js";
import type { Yaml } from "../text/yaml.js";

/** Raised whenever what is read from a codebook file changes its shape, so that older caches are left aside. */
const SHAPE = 4;

/** `.grille/codebooks/x.json` for `codebooks/x.yaml`. */
export function codebookCache(file: string): string {
  return `.grille/${file.replace(/\.yaml$/, ".json")}`;
}

/** A codebook file without problems as it was read: a line that says of which text, then the values. */
export function packCodebook(value: CodebookFile, source: string): string {
  const values = JSON.stringify(value);
  return `${head(source, values)}\n${values}\n`;
}

/**
 * What a cache holds; null where it is of another text or version, or not whole. The file itself is read only once a
 * place in it is asked for.
 */
export function unpackCodebook(cache: string, source: string, file: string): Yaml<CodebookFile> | null {
  const [first, values = ""] = cache.split("\n");
  if (first !== head(source, values)) return null;
  let read: Yaml<CodebookFile> | null = null;
  return {
    value: JSON.parse(values) as CodebookFile,
    problems: [],
    locate(path, what) {
      read ??= readCodebookFile(source, file);
      return read.locate(path, what);
    },
  };
}

function head(source: string, values: string): string {
  return JSON.stringify({ grille: 1, shape: SHAPE, source: sha256Of(source), values: sha256Of(values) });
}
