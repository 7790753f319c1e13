/** How a cell looks. */
export type Look =
  | "title"
  | "warning"
  | "strong"
  | "note"
  | "text"
  | "name"
  | "head"
  | "head-number"
  | "link"
  | "number";

export type Cell =
  | { readonly kind: "text"; readonly text: string; readonly look: Exclude<Look, "number" | "link"> }
  /** `format` as spreadsheets write it: `0.00`, `0%`. */
  | { readonly kind: "number"; readonly value: number; readonly format: string }
  /** Leads to another sheet. */
  | { readonly kind: "link"; readonly text: string; readonly to: string }
  | null;

/** One sheet before it is XML. */
export interface Sheet {
  /** At most 31 characters, unique whatever its case. */
  readonly name: string;
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  /** The row that names the columns, from 1; what stands above stays in view with it. 0 where there is none. */
  readonly head: number;
  /** The last row of what can be sorted under that head. */
  readonly last: number;
}

export const text = (words: string, look: Exclude<Look, "number" | "link"> = "text"): Cell =>
  words === "" ? null : { kind: "text", text: words, look };
