import type { Span } from "../span.js";
import type { Aside } from "./brackets.js";
import type { Mark } from "./marks.js";

/** A passage between quotation marks. `start` and `end` enclose the words, without the marks. */
export interface Quotation extends Span {
  /** The marks themselves, with those that open each further paragraph. */
  readonly marks: readonly Span[];
  /** Who the text beside it says has spoken; null where it says nobody. */
  readonly aside: Aside | null;
  /** The mark that the work has forgotten. */
  readonly missing: "opening" | "closing" | null;
}

/** A mark without its fellow. */
export interface Stray {
  readonly mark: Mark;
  /** End of the paragraph in which it stands, or of what it may have opened. */
  readonly end: number;
}
