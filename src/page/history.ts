import type { SheetChange } from "../coding/sheet-changes.js";
import type { Words } from "../messages/words.js";

/** What takes back, or takes again, steps at one transcript. */
export interface Entry {
  readonly transcript: string;
  readonly changes: readonly SheetChange[];
  /** What it is, where nothing of it may be in view when it is taken back. */
  readonly what?: Words;
  /** What was done together with it at other transcripts, and is taken back together. */
  readonly beside?: readonly { readonly transcript: string; readonly changes: readonly SheetChange[] }[];
}

/** What can be undone and done again while the page is open. */
export interface History {
  readonly undo: readonly Entry[];
  readonly redo: readonly Entry[];
}

export const NOTHING: History = { undo: [], redo: [] };

/** After a new step, what had been undone can no longer be done again. */
export function stepped({ undo }: History, entry: Entry): History {
  return { undo: [...undo, entry], redo: [] };
}

/** After the last step of `from` was taken back: it goes, and what takes it back in turn is kept on the other side. */
export function moved(history: History, from: "undo" | "redo", entry: Entry): History {
  const to = from === "undo" ? "redo" : "undo";
  return { ...history, [from]: history[from].slice(0, -1), [to]: [...history[to], entry] };
}

/** After a step that could not be taken back any more, since something else had changed. */
export function dropped(history: History, from: "undo" | "redo"): History {
  return { ...history, [from]: history[from].slice(0, -1) };
}
