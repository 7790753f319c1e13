import type { CodeView } from "../../workbench/protocol/study.js";
import type { TranscriptView } from "../../workbench/protocol/transcript.js";
import type { Store } from "../store.js";
import { refocus } from "./focus.js";
import type { Span } from "./spans.js";
import type { Spot } from "./walk.js";

/** An open transcript as whoever works on it has it before them: its text, its codes, and where in it they are. */
export interface Desk {
  readonly store: Store;
  readonly transcript: TranscriptView;
  readonly root: { readonly current: HTMLDivElement | null };
  readonly codes: ReadonlyMap<string, CodeView>;
  readonly spot: Spot | null;
  readonly setSpot: (spot: Spot | null) => void;
  /** The words that are chosen, or the turn one stands in. */
  readonly span: Span | null;
}

/** The name of a code to show; its id where the codebook has it no more. */
export function labelOf({ codes }: Pick<Desk, "codes">, code: string): string {
  return codes.get(code)?.label ?? code;
}

/** The keyboard goes back to where one is in the text. */
export function backToText({ root, spot }: Pick<Desk, "root" | "spot">): void {
  refocus(root.current, spot);
}

/** Lets go of the words that the browser shows as chosen. */
export function letGo(): void {
  document.getSelection()?.removeAllRanges();
}
