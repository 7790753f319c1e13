import { rangesOf, shownIn } from "./highlights.js";
import { placeOnScreen } from "./selection.js";
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

/** To the turn that the address names. Where somebody is typing, it comes into view and the focus stays. */
export function arriveAt(root: HTMLElement | null, turn: string | null): void {
  const isTyping = document.activeElement?.matches("input, textarea, select") === true;
  if (!isTyping) goTo(root, turn);
  else turnIn(root, turn)?.scrollIntoView({ block: "nearest" });
}

/** The first turn that is on the screen; null where there is none. */
export function firstOnScreen(root: HTMLElement | null): number | null {
  const turns = [...(root?.querySelectorAll<HTMLElement>("[data-turn]") ?? [])];
  const first = turns.find((turn) => turn.getBoundingClientRect().bottom > innerHeight / 5);
  return first === undefined ? null : Number(first.dataset.turn);
}

function turnIn(root: HTMLElement | null, turn: string | null): HTMLElement | null {
  return turn === null ? null : (root?.querySelector<HTMLElement>(`#turn-${CSS.escape(turn)}`) ?? null);
}

/** To a turn by its number. */
export function goTo(root: HTMLElement | null, turn: string | null): void {
  const element = turnIn(root, turn);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: "nearest" });
}

/** Where what is said of a mark lies over the text, as on a phone: moves the words of the mark out from under it. */
export function uncover(root: HTMLElement | null, mark: Span): void {
  const panel = document.querySelector("aside.right");
  if (root === null || panel === null || getComputedStyle(panel).position !== "fixed") return;
  const covered =
    (placeOnScreen(rangesOf(shownIn(root), mark), "words")?.bottom ?? 0) - panel.getBoundingClientRect().top;
  if (covered > 0) scrollBy(0, covered + 24);
}

/** Brings the turn of a mark into view. */
export function showMark(root: HTMLElement | null, { start }: Span): void {
  const words = [...(root?.querySelectorAll<HTMLElement>("[data-start]") ?? [])];
  words.findLast((one) => Number(one.dataset.start) <= start)?.scrollIntoView({ block: "center" });
}
