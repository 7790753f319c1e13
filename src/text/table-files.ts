import type { FoundTables } from "./found-table.js";

/** A kind of file in which tables are found. */
interface TableFile {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly load: () => Promise<{ read: (bytes: Uint8Array) => Promise<FoundTables | null> }>;
}

export const TABLE_FILES: readonly TableFile[] = [
  { name: "csv", extensions: ["csv", "tsv", "txt"], load: () => import("./tables/delimited.js") },
  { name: "xlsx", extensions: ["xlsx"], load: () => import("./tables/workbook.js") },
  { name: "docx", extensions: ["docx"], load: () => import("./tables/word.js") },
  { name: "md", extensions: ["md", "markdown"], load: () => import("./tables/markdown.js") },
  { name: "qdc", extensions: ["qdc"], load: () => import("./tables/qdc.js") },
];

/** The kind of file that a name tells; null where it is none of them. */
export function tableFileOf(name: string): TableFile | null {
  const ending = name.toLowerCase().split(".").at(-1) ?? "";
  return TABLE_FILES.find(({ extensions }) => extensions.includes(ending)) ?? null;
}
