import { useEffect } from "preact/hooks";
import type { TranscriptView } from "../../workbench/protocol/transcript.js";
import { useStable } from "../use-stable.js";
import { selectedIn } from "./selection.js";
import type { Spot } from "./walk.js";

/** Follows what the mouse or a finger selects. */
export function useSelection(
  root: { readonly current: HTMLDivElement | null },
  transcript: TranscriptView,
  setSpot: (spot: Spot | null) => void,
): void {
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
    document.addEventListener("selectionchange", soon);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", soon);
    };
  }, [heard]);
}
