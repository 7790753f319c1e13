import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { CodeView } from "../../workbench/protocol/study.js";
import type { MarkView, TurnView } from "../../workbench/protocol/transcript.js";
import { rangesOf, shownIn } from "./highlights.js";
import { lanes } from "./lanes.js";

interface Stripe {
  readonly mark: MarkView;
  readonly top: number;
  readonly height: number;
}

interface StripesProps {
  readonly turn: TurnView;
  readonly marks: readonly MarkView[];
  readonly codes: ReadonlyMap<string, CodeView>;
}

/** Beside the lines that a mark covers stands a stripe in its colour; those that cover the same lines stand side by side. */
export function Stripes({ turn, marks, codes }: StripesProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(0);
  const [stripes, setStripes] = useState<readonly Stripe[]>([]);
  useEffect(() => whenSeen(box.current, () => setSeen((n) => n + 1)), []);
  useLayoutEffect(() => {
    if (seen > 0 && box.current !== null) setStripes(measured(box.current, marks));
  }, [seen, marks, turn]);
  const placed = lanes(stripes.map(({ top, height }) => ({ start: top, end: top + height })));
  return (
    <div class="stripes" ref={box} aria-hidden="true">
      {stripes.map(({ mark, top, height }, i) => (
        <i
          key={mark.id}
          style={{
            top: `${top}px`,
            height: `${height}px`,
            insetInlineStart: `${(placed[i] ?? 0) * 6}px`,
            backgroundColor: codes.get(mark.code)?.colour ?? "#888888",
          }}
        />
      ))}
    </div>
  );
}

function measured(box: HTMLElement, marks: readonly MarkView[]): Stripe[] {
  const turn = box.closest(".turn");
  if (turn === null) return [];
  const shown = shownIn(turn);
  const { top: above } = box.getBoundingClientRect();
  return marks.flatMap((mark) => {
    const rects = rangesOf(shown, mark).flatMap((range) => [...range.getClientRects()]);
    if (rects.length === 0) return [];
    const top = Math.min(...rects.map((rect) => rect.top));
    return [{ mark, top: top - above, height: Math.max(...rects.map((rect) => rect.bottom)) - top }];
  });
}

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | null = null;
let sizes: ResizeObserver | null = null;

/** Calls when an element comes into view, and again when its size changes, as when the window does. Returns what ends that. */
function whenSeen(element: Element | null, call: () => void): () => void {
  if (element === null) return () => {};
  observer ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) waiting.get(target)?.();
  });
  sizes ??= new ResizeObserver((entries) => {
    for (const { target } of entries) waiting.get(target)?.();
  });
  waiting.set(element, call);
  observer.observe(element);
  sizes.observe(element);
  return () => {
    waiting.delete(element);
    observer?.unobserve(element);
    sizes?.unobserve(element);
  };
}
