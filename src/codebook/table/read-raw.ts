import { parse } from "yaml";
import type { RawCodebook } from "./raw.js";

/** A codebook file as YAML gives it, keys left empty left out. Only for a text that has been read as a codebook. */
export function rawCodebook(source: string): RawCodebook {
  return withoutEmpty(parse(source.replace(/^\ufeff/, ""), { maxAliasCount: 100 })) as RawCodebook;
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== "object" || value === null) return value;
  const filled = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(filled.map(([key, inner]) => [key, withoutEmpty(inner)]));
}
