import type { Span } from "./spans.js";
import type { Spot } from "./walk.js";

/** Moves the focus to an element; whether there is one. */
export function focusOn(element: Element | null | undefined): boolean {
  if (!(element instanceof HTMLElement)) return false;
  element.focus();
  return true;
}

/** Back to the turn where one was, or to the text. */
export function refocus(root: HTMLElement | null, spot: Spot | null): void {
  const turn = spot === null ? null : root?.querySelector<HTMLElement>(`#turn-${spot.turn}`);
  (turn ?? root)?.focus({ preventScroll: true });
}

/** To a turn by its number. */
export function goTo(root: HTMLElement | null, turn: string | null): void {
  const element = turn === null ? null : root?.querySelector<HTMLElement>(`#turn-${CSS.escape(turn)}`);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: "nearest" });
}

/** Brings the turn of a mark into view. */
export function showMark(root: HTMLElement | null, { start }: Span): void {
  const words = [...(root?.querySelectorAll<HTMLElement>("[data-start]") ?? [])];
  words.findLast((one) => Number(one.dataset.start) <= start)?.scrollIntoView({ block: "center" });
}
