import type { TranscriptView } from "../../workbench/protocol/transcript.js";
import { type Span, wholeWords } from "./spans.js";

/** What the person has selected with the mouse or a finger, as whole words of participants; null where that is nothing. */
export function selectedIn(root: Element, view: TranscriptView): Span | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const [start, end] = [
    offsetOf(range.startContainer, range.startOffset),
    offsetOf(range.endContainer, range.endOffset),
  ];
  if (start === null && end === null) return null;
  return saidIn(view, { start: start ?? firstIn(range), end: end ?? lastIn(range) });
}

/** A span cut to what participants say of it, at whole words; null where they say nothing of it. */
function saidIn(view: TranscriptView, span: Span): Span | null {
  const turns = view.turns.filter(
    ({ role, start, end }) => role === "participant" && start < span.end && span.start < end,
  );
  const [first, last] = [turns[0], turns.at(-1)];
  if (first === undefined || last === undefined) return null;
  const from = wholeWords(view.text, span, first);
  const to = wholeWords(view.text, span, last);
  if (from === null && to === null) return null;
  return { start: (from ?? to)?.start ?? 0, end: (to ?? from)?.end ?? 0 };
}

/** The offset in the text of a point of the page; null where it is not in the words of a turn. */
function offsetOf(node: Node, offset: number): number | null {
  const words = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-start]");
  if (words === null || words === undefined) return null;
  const start = Number(words.dataset.start);
  if (node instanceof Text) return start + offset;
  return offset === 0 ? start : start + (words.textContent ?? "").length;
}

/** The words of the first turn, or the last, that a selection reaches, where it begins or ends between turns. */
function firstIn(range: Range): number {
  return reached(range)[0]?.start ?? 0;
}

function lastIn(range: Range): number {
  return reached(range).at(-1)?.end ?? 0;
}

function reached(range: Range): Span[] {
  const within = range.commonAncestorContainer;
  const root = within instanceof Element ? within : within.parentElement;
  return [...(root?.querySelectorAll<HTMLElement>("[data-start]") ?? [])]
    .filter((words) => range.intersectsNode(words))
    .map((words) => {
      const start = Number(words.dataset.start);
      return { start, end: start + (words.textContent ?? "").length };
    });
}

/** Where a span stands on the screen: words at their last line, a turn at its first. */
export function placeOnScreen(ranges: readonly Range[], of: "words" | "turn"): DOMRect | null {
  const rects = ranges.flatMap((range) => [...range.getClientRects()]);
  return rects.at(of === "words" ? -1 : 0) ?? null;
}
