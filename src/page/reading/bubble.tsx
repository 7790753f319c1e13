import type { JSX } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { rangesOf, shownIn } from "./highlights.js";
import { placeOnScreen } from "./selection.js";
import type { Span } from "./spans.js";

/** A button beside what was just selected. */
export function Bubble({ root, span, label, act }: BubbleProps): JSX.Element | null {
  const [place, setPlace] = useState<DOMRect | null>(null);
  useLayoutEffect(() => {
    setPlace(root.current === null ? null : placeOnScreen(rangesOf(shownIn(root.current), span)));
  }, [root, span.start, span.end]);
  if (place === null) return null;
  // Of words that reach beyond the screen it stands at the foot of the screen.
  const top = Math.min(place.bottom + 6, innerHeight - 56) + scrollY;
  const left = Math.max(8, Math.min(place.right, innerWidth - 180));
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
  readonly label: string;
  readonly act: () => void;
}
