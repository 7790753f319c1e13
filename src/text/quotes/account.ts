import type { Accounted, AccountedKind } from "../draft.js";
import type { Span } from "../span.js";
import { countCharacters } from "../tidy.js";
import type { Work, WorkLine } from "./work.js";

const KINDS: readonly (AccountedKind | "kept")[] = [
  "not-quoted",
  "kept",
  "attribution",
  "marks",
  "rejected-quote",
  "heading",
  "header",
  "legend",
  "markup",
];

const BY_LINE: Readonly<Partial<Record<WorkLine["kind"], AccountedKind>>> = {
  heading: "heading",
  contents: "heading",
  furniture: "header",
  people: "legend",
};

export interface Passages {
  readonly kept: readonly Span[];
  readonly marks: readonly Span[];
  readonly attributions: readonly Span[];
  readonly rejected: readonly Span[];
  /** The author's own words within those of somebody. */
  readonly incises: readonly Span[];
  /** Characters of the turns as they are kept. */
  readonly characters: number;
}

/** Says of every character of a work what became of it. What the turns leave out of their own passages is markup. */
export function accountFor(work: Work, passages: Passages): Accounted[] {
  const paint = new Uint8Array(work.text.length);
  const fill = (spans: readonly Span[], kind: AccountedKind | "kept"): void => {
    for (const { start, end } of spans) paint.fill(KINDS.indexOf(kind), start, end);
  };
  fill(passages.rejected, "rejected-quote");
  fill(passages.kept, "kept");
  fill(passages.incises, "not-quoted");
  fill(passages.attributions, "attribution");
  fill(passages.marks, "marks");
  for (const line of work.lines) {
    const kind = BY_LINE[line.kind];
    if (kind !== undefined) fill([line], kind);
    else blankedIn(work, line, paint);
  }
  const counts = KINDS.map(() => 0);
  for (let at = 0; at < paint.length; at++)
    if (!isSpace(work.text, at)) counts[paint[at] ?? 0] = (counts[paint[at] ?? 0] ?? 0) + 1;
  const kept = counts[KINDS.indexOf("kept")] ?? 0;
  const markup = KINDS.indexOf("markup");
  counts[markup] = (counts[markup] ?? 0) + kept - passages.characters;
  return KINDS.flatMap((kind, i) => (kind === "kept" ? [] : [{ kind, characters: counts[i] ?? 0 }]));
}

/** Signs at the head of a line that its clean text does not have. */
function blankedIn(work: Work, { start, end }: Span, paint: Uint8Array): void {
  const head = Math.min(end, start + 40);
  for (let at = start; at < head; at++)
    if (work.clean.charCodeAt(at) === 32 && work.text.charCodeAt(at) !== 32) paint[at] = KINDS.indexOf("markup");
}

const isSpace = (text: string, at: number): boolean => countCharacters(text.charAt(at)) === 0;
