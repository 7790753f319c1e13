import { useEffect, useRef, useState } from "preact/hooks";
import type { TranscriptView } from "../../workbench/protocol/transcript.js";
import { useStable } from "../use-stable.js";
import { selectedIn } from "./selection.js";
import type { Spot } from "./walk.js";

/** A button beside the words is no part of them: pressing it selects nothing. */
const isBeside = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(".bubble") !== null;

/**
 * Follows what the mouse or a finger selects, and a turn that a finger taps. Comes back with whether a button of the mouse is held:
 * until it is let go, nothing may come under the pointer, where the selection would end.
 */
export function useSelection(
  root: { readonly current: HTMLDivElement | null },
  transcript: TranscriptView,
  setSpot: (spot: Spot | null) => void,
): boolean {
  const [isHeld, setHeld] = useState(false);
  const pointer = useRef("");
  const tapped = useStable(({ target }: Event) => {
    const words =
      target instanceof Element && root.current?.contains(target) === true ? target.closest(".words") : null;
    const turn = words?.closest<HTMLElement>("[data-turn]")?.dataset.turn;
    const isTap = pointer.current === "touch" && document.getSelection()?.isCollapsed !== false;
    if (turn !== undefined && isTap) setSpot({ turn: Number(turn), span: null, byHand: true });
  });
  const heard = useStable(() => {
    const span = root.current === null ? null : selectedIn(root.current, transcript);
    const turn = transcript.turns.find((one) => span !== null && one.start <= span.start && span.start < one.end);
    if (span !== null && turn !== undefined) setSpot({ turn: turn.index, span, byHand: true });
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(heard, 120);
    };
    const press = (event: PointerEvent): void => {
      pointer.current = event.pointerType;
      if (event.pointerType === "mouse" && event.button === 0 && !isBeside(event.target)) setHeld(true);
    };
    // Let go outside the window, which the page is not told of: the next movement says so.
    const move = (event: PointerEvent): void => {
      if (event.buttons === 0) setHeld(false);
    };
    const letGo = (): void => {
      heard();
      setHeld(false);
    };
    const heardOf = [
      ["selectionchange", soon],
      ["pointerdown", press],
      ["pointermove", move],
      ["pointerup", letGo],
      ["pointercancel", letGo],
      ["click", tapped],
    ] as const;
    for (const [name, act] of heardOf) document.addEventListener(name, act as EventListener, true);
    return () => {
      clearTimeout(timer);
      for (const [name, act] of heardOf) document.removeEventListener(name, act as EventListener, true);
    };
  }, [heard, tapped]);
  return isHeld;
}
