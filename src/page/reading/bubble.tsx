import type { JSX } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { rangesOf, shownIn } from "./highlights.js";
import { placeOnScreen } from "./selection.js";
import type { Span } from "./spans.js";

/** A button beside what was just selected: at the end of words, at the head of a whole turn, whose codes stand at its foot. */
export function Bubble({ root, span, of, label, act }: BubbleProps): JSX.Element | null {
  const [place, setPlace] = useState<DOMRect | null>(null);
  useLayoutEffect(() => {
    setPlace(root.current === null ? null : placeOnScreen(rangesOf(shownIn(root.current), span), of));
  }, [root, span.start, span.end, of]);
  if (place === null) return null;
  // Of words that reach beyond the screen it stands at its edge.
  const top = (of === "turn" ? Math.max(place.top - 44, 60) : Math.min(place.bottom + 6, innerHeight - 56)) + scrollY;
  const left = Math.max(8, Math.min(of === "turn" ? innerWidth : place.right, innerWidth - 180));
  return (
    <button
      type="button"
      class="bubble"
      style={{ top: `${top}px`, left: `${left}px` }}
      onPointerDown={(event) => event.preventDefault()}
      onClick={act}
    >
      {label}
    </button>
  );
}

interface BubbleProps {
  readonly root: { readonly current: HTMLDivElement | null };
  readonly span: Span;
  readonly of: "words" | "turn";
  readonly label: string;
  readonly act: () => void;
}
