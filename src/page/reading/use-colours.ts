import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { CodeView } from "../../workbench/protocol/study.js";
import type { TranscriptView } from "../../workbench/protocol/transcript.js";
import { layersOf, Painter, rangesOf, setOff, shownIn } from "./highlights.js";
import type { Span } from "./spans.js";

/** Colours marks, what is chosen and what is looked at, each time one of them changes. */
export function useColours(
  root: { readonly current: HTMLDivElement | null },
  transcript: TranscriptView,
  { codes, span, mark }: { codes: readonly CodeView[]; span: Span | null; mark: Span | undefined },
): void {
  const layers = useMemo(() => layersOf(codes), [codes]);
  const shown = useRef<ReturnType<typeof shownIn>>([]);
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(layers.css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      for (const name of layers.names.values()) CSS.highlights.delete(name);
    };
  }, [layers]);
  useLayoutEffect(() => () => CSS.highlights.clear(), []);
  const painter = useRef<Painter | null>(null);
  useLayoutEffect(() => {
    shown.current = root.current === null ? [] : shownIn(root.current);
    const now = new Painter(shown.current, layers.names);
    painter.current = now;
    // What it has coloured goes with it: another one does not know of it.
    return () => now.paint([]);
  }, [root, transcript.turns, layers]);
  useLayoutEffect(() => painter.current?.paint(transcript.marks), [transcript.turns, transcript.marks, layers]);
  useLayoutEffect(() => setOff("chosen", span === null ? [] : rangesOf(shown.current, span)), [span?.start, span?.end]);
  useLayoutEffect(
    () => setOff("looked-at", mark === undefined ? [] : rangesOf(shown.current, mark)),
    [mark?.start, mark?.end],
  );
}
