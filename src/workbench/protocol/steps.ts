import type { SheetChange } from "../../coding/sheet-changes.js";
import type { MarkView } from "./transcript.js";

/** One or several steps at the person's own sheet on a transcript, taken all or none. */
export interface StepsAsked {
  readonly transcript: string;
  readonly changes: readonly SheetChange[];
}

/** `marks` are those that the steps were about, as they now stand; one that is not among them is gone. */
export type StepsAnswer =
  | { readonly kind: "done"; readonly marks: readonly MarkView[]; readonly inverse: readonly SheetChange[] }
  | { readonly kind: "refused"; readonly reason: string; readonly marks: readonly MarkView[] };

/** What the page is told of what changed elsewhere. */
export interface NewsView {
  readonly study: boolean;
  /** Transcripts whose text or marks changed. */
  readonly transcripts: readonly string[];
  /** The page that did it, so that it does not fetch what it knows. */
  readonly by: string | null;
}
