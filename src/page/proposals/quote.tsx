import type { JSX } from "preact";
import type { ProposalView } from "../../workbench/protocol/proposals.js";

interface QuoteProps {
  readonly item: Pick<ProposalView, "start" | "end" | "words" | "shades">;
  /** Words of the transcript, and the offset where they begin. */
  readonly said: string;
  readonly from: number;
}

/** Words with those set off that a rule found, and those that put them in another light. */
export function Quote({ item, said, from }: QuoteProps): JSX.Element {
  const pieces = [...pairs(item.words, "found"), ...pairs(item.shades, "shade")].sort((a, b) => a.start - b.start);
  const shown: (JSX.Element | string)[] = [];
  let at = from;
  for (const { start, end, kind } of pieces) {
    if (start < at || end > from + said.length) continue;
    shown.push(said.slice(at - from, start - from));
    shown.push(
      <b key={start} class={kind}>
        {said.slice(start - from, end - from)}
      </b>,
    );
    at = end;
  }
  return (
    <>
      {shown}
      {said.slice(at - from)}
    </>
  );
}

function pairs(flat: readonly number[], kind: "found" | "shade") {
  return flat.flatMap((start, i) => (i % 2 === 0 ? [{ start, end: flat[i + 1] ?? start, kind }] : []));
}
