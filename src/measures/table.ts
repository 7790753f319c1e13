import type { Words } from "../messages/words.js";

export type Cell = string | number | boolean | null;
export type Json = Cell | readonly Json[] | { readonly [key: string]: Json };

export interface TableColumn {
  /** Stable English name, snake_case: what JSON and CSV call it. */
  readonly name: string;
  readonly unit: string;
  readonly label: Words;
  readonly meaning: Words;
}

export interface Table {
  readonly name: string;
  readonly title: Words;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A remark that travels with the numbers, wherever they are shown. `code` is its stable name. */
export interface Note {
  readonly code: string;
  readonly text: Words;
}

/** What a measure answers: tables, single values by name (null where undefined, with a note that says why), and notes. */
export interface Measured {
  readonly measure: string;
  readonly settings: Readonly<Record<string, Json>>;
  readonly tables: readonly Table[];
  readonly values: Readonly<Record<string, Json>>;
  readonly notes: readonly Note[];
}
