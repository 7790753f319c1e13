import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import * as say from "../../messages/page.js";
import { memoHere } from "../../messages/page-memos.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import type { MarkView } from "../../workbench/protocol/transcript.js";
import { useWords } from "../language.js";
import { Close } from "./close.jsx";
import { Gone } from "./gone.jsx";
import { NoteForm } from "./note-form.jsx";

interface MarkPanelProps {
  readonly mark: MarkView;
  readonly code: CodeView | undefined;
  readonly words: string;
  /** Whether words are chosen that could become the mark's limits. */
  readonly hasSelection: boolean;
  /** Where it is not there any more while its comment is being written: taken away elsewhere, or waiting for a place. */
  readonly gone: "removed" | "waiting" | null;
  readonly putBack: () => void;
  readonly keepNote: (note: string) => Promise<boolean>;
  readonly recode: () => void;
  readonly respan: () => void;
  readonly remove: () => void;
  /** Reads or writes memos on the mark; how many there are. */
  readonly memo: () => void;
  readonly memos: number;
  readonly go: (by: 1 | -1) => void;
  readonly leave: () => void;
}

/** A mark, as what is typed on it is kept. */
export function subjectOf({ id }: Pick<MarkView, "id">): string {
  return `mark ${id}`;
}

/** One mark: its words, its code, what the person noted on it, and everything that can become of it. */
export function MarkPanel(props: MarkPanelProps): JSX.Element {
  const { mark, code, words: quote, hasSelection, gone, putBack, keepNote } = props;
  const { recode, respan, remove, memo, memos, go, leave } = props;
  const subject = subjectOf(mark);
  const words = useWords();
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (box.current?.contains(document.activeElement) === false) box.current.focus({ preventScroll: true });
  }, [mark.id]);
  return (
    <section
      class="mark-panel"
      ref={box}
      tabIndex={-1}
      aria-label={words(say.mark)}
      onKeyDown={(event) => {
        const isTyping = (event.target as Element).matches("textarea");
        if (event.key === "Escape") leave();
        else if (event.key === "m" && gone === null && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
          event.preventDefault();
          memo();
        }
      }}
    >
      {gone === null && <Close leave={leave} />}
      <h2>
        <i class="swatch" style={{ backgroundColor: code?.colour ?? "#888888" }} />
        {code?.label ?? mark.code}
      </h2>
      <blockquote>{quote}</blockquote>
      {mark.origin !== "hand" && <p class="origin">{words(say.fromRule)}</p>}
      <NoteForm key={mark.id} {...{ subject }} note={gone === null ? mark.note : null} keep={keepNote} />
      {gone === null ? (
        <div class="actions">
          <button type="button" onClick={recode}>
            {words(say.changeCode)}
          </button>
          <button type="button" onClick={respan} disabled={!hasSelection}>
            {words(say.changeSpan)}
          </button>
          <button type="button" onClick={() => go(-1)}>
            {words(say.before)}
          </button>
          <button type="button" onClick={() => go(1)}>
            {words(say.next)}
          </button>
          <button type="button" onClick={memo}>
            {words(memoHere)}
            {memos > 0 && ` (${memos})`}
          </button>
          <button type="button" class="danger" onClick={remove}>
            {words(say.remove)}
          </button>
        </div>
      ) : (
        <Gone {...{ subject }} why={gone === "removed" ? say.markGone : say.markWaits}>
          {gone === "removed" && (
            <button type="button" onClick={putBack}>
              {words(say.putBack)}
            </button>
          )}
        </Gone>
      )}
    </section>
  );
}
