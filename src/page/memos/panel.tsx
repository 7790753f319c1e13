import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { memosHere } from "../../messages/page-memos.js";
import type { MemosView } from "../../workbench/protocol/memos.js";
import { useWords } from "../language.js";
import { Close } from "../parts/close.jsx";
import { standIn } from "../parts/stand.js";
import type { Store } from "../store.js";
import { MemosOn } from "./memos-on.jsx";
import type { Subject } from "./subject.js";

interface PanelProps {
  readonly store: Store;
  readonly view: MemosView | null;
  readonly subject: Subject;
  /** Words that it is about; empty where it is about none. */
  readonly said: string;
  readonly begin: "read" | "write";
  readonly leave: () => void;
}

/** Beside the text: the memos on words, a mark, or the interview. */
export function MemoPanel({ store, view, subject, said, begin, leave }: PanelProps): JSX.Element {
  const words = useWords();
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const panel = box.current;
    if (panel?.contains(document.activeElement) !== false) return;
    standIn(panel.querySelector<HTMLElement>("textarea") ?? panel);
  }, [subject.written]);
  return (
    <section
      class="memo-panel"
      ref={box}
      tabIndex={-1}
      aria-label={words(memosHere)}
      onKeyDown={(event) => {
        if (event.key === "Escape") leave();
      }}
    >
      <Close leave={leave} />
      <h2>{words(memosHere)}</h2>
      {said === "" ? <p class="about">{subject.label}</p> : <blockquote>{said}</blockquote>}
      <MemosOn key={subject.written} {...{ store, view, subject, begin }} />
    </section>
  );
}
