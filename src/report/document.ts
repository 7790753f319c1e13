import type { Lang } from "../messages/words.js";
import type { Colours } from "./figures/theme.js";

/**
 * A report before it has a format: sections of a few kinds of blocks, in the reader's language. Pages make it, formats
 * render it, so that every format says the same. All texts are plain; escaping is the format's affair.
 */
export interface ReportDocument {
  readonly lang: Lang;
  readonly title: string;
  /** What stands between the title and the first chapter. */
  readonly head: readonly Block[];
  readonly sections: readonly Section[];
  /** Said again at the end, and at the edge of every printed page. */
  readonly foot: readonly string[];
}

export interface Section {
  /** Unique in the document; where links lead. */
  readonly id: string;
  readonly title: string;
  /** For lists of contents, where the title is long. */
  readonly short?: string;
  /** Whether it begins a page in print. */
  readonly begins: "page" | "here";
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

export type Block = Paragraph | List | Terms | Table | Figure | Quote | Fold | Warning | Verbatim | Talk;

/** A piece of a line. A plain string is a sentence of ours or of the researcher's. */
export type Part =
  | string
  | { readonly kind: "strong"; readonly text: string }
  | { readonly kind: "name"; readonly text: string }
  | Link
  | Grounded;

export interface Link {
  readonly kind: "link";
  readonly text: string;
  readonly to: string;
}

/** Where words stand: by its name alone where it leads nowhere. */
export type Place = string | Link;

/** What the words before it were generated from: every place, and the ids of the marks. Formats open it on demand or put it in a footnote. */
export interface Grounded {
  readonly kind: "grounds";
  /** What it is called where it is opened on demand. */
  readonly text: string;
  readonly places: readonly Place[];
  readonly codings: readonly string[];
}

export type Line = string | readonly Part[];

export interface Paragraph {
  readonly kind: "paragraph";
  readonly line: Line;
  /** `room`: a line to write on by hand. */
  readonly tone: "plain" | "lead" | "note" | "room";
}

export interface List {
  readonly kind: "list";
  readonly items: readonly Line[];
  readonly tone: "plain" | "note";
}

/** Terms and what is said of each, such as settings or definitions. */
export interface Terms {
  readonly kind: "terms";
  /** Short answers stand beside their terms, texts below them. */
  readonly shape: "pairs" | "entries";
  readonly items: readonly { readonly term: Line; readonly lines: readonly Line[] }[];
}

export interface Column {
  readonly label: string;
  readonly meaning?: string;
  readonly align: "text" | "number";
}

/** The first cell of each row names the row. */
export interface Table {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Line[])[];
  /** The numbers of the cells before they were rounded for reading, where they are known: null in a cell that holds none. */
  readonly values?: readonly (readonly (number | null)[])[];
  /** Who has looked at what it counts, where nobody or not everybody has. */
  readonly banner: string | null;
}

/** A drawing and the table that says the same. `draw` gives SVG; `prefix` begins its ids. */
export interface Figure {
  readonly kind: "figure";
  readonly caption: string;
  readonly description: string;
  readonly draw: (look: { readonly prefix: string; readonly colours: Colours }) => string;
  readonly table: Table;
  /** Whether the table stands in the open or is opened on demand. */
  readonly shows: "table" | "folded-table";
}

/** Participants' words: each part is exactly a slice of the transcript's text. */
export interface Quote {
  readonly kind: "quote";
  readonly lang: Lang;
  /** The interviewer's turn just before, perhaps cut; null where none is shown. */
  readonly asked: string | null;
  readonly parts: readonly string[];
  readonly who: string;
  readonly places: readonly Part[];
  /** Codes, senses, remarks. */
  readonly tags: readonly Line[];
}

/** Opened on demand where a format can, else simply there. On paper it is left out unless `print` is `open`. */
export interface Fold {
  readonly kind: "fold";
  readonly print?: "open";
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What must not be overlooked. */
export interface Warning {
  readonly kind: "warning";
  readonly text: string;
}

/** Letters as they are, such as JSON. */
export interface Verbatim {
  readonly kind: "verbatim";
  readonly text: string;
}

/** A stretch of a turn and the codes that stand on it. */
export interface Piece {
  readonly text: string;
  readonly codes: readonly string[];
}

export interface TalkTurn {
  readonly id: string;
  readonly place: string;
  readonly speaker: string;
  readonly role: "interviewer" | "participant" | "other";
  readonly time: string | null;
  readonly pieces: readonly Piece[];
}

/** A stretch of a transcript. */
export interface Talk {
  readonly kind: "talk";
  readonly lang: Lang;
  readonly turns: readonly TalkTurn[];
}

export const paragraph = (line: Line, tone: Paragraph["tone"] = "plain"): Paragraph => ({
  kind: "paragraph",
  line,
  tone,
});

export const list = (items: readonly Line[], tone: List["tone"] = "plain"): List => ({ kind: "list", items, tone });

/** A section; its id takes no spaces, so that a link can hold it. */
export function section(
  id: string,
  title: string,
  rest: Partial<Pick<Section, "short" | "begins" | "blocks" | "sections">>,
): Section {
  return { id: id.replace(/\s+/g, "_"), title, begins: "here", blocks: [], sections: [], ...rest };
}
