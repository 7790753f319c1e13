import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import * as say from "../../messages/page.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import type { MarkView } from "../../workbench/protocol/transcript.js";
import { useWords } from "../language.js";

interface MarkPanelProps {
  readonly mark: MarkView;
  readonly code: CodeView | undefined;
  readonly words: string;
  /** Whether words are chosen that could become the mark's limits. */
  readonly hasSelection: boolean;
  readonly keepNote: (note: string) => void;
  readonly recode: () => void;
  readonly respan: () => void;
  readonly remove: () => void;
  readonly go: (by: 1 | -1) => void;
  readonly leave: () => void;
}

/** One mark: its words, its code, what the person noted on it, and everything that can become of it. */
export function MarkPanel(props: MarkPanelProps): JSX.Element {
  const { mark, code, words: quote, hasSelection, keepNote, recode, respan, remove, go, leave } = props;
  const words = useWords();
  const [note, setNote] = useState(mark.note);
  useEffect(() => setNote(mark.note), [mark.id, mark.note]);
  return (
    <section
      class="mark-panel"
      aria-label={words(say.mark)}
      onKeyDown={(event) => {
        if (event.key === "Escape") leave();
      }}
    >
      <h2>
        <i class="swatch" style={{ backgroundColor: code?.colour ?? "#888888" }} />
        {code?.label ?? mark.code}
      </h2>
      <blockquote>{quote}</blockquote>
      {mark.origin !== "hand" && <p class="origin">{words(say.fromRule)}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keepNote(note);
        }}
      >
        <label>
          {words(say.note)}
          <textarea
            rows={3}
            value={note}
            onInput={({ currentTarget }) => setNote(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) keepNote(note);
            }}
          />
        </label>
        <button type="submit" disabled={note.trim() === mark.note}>
          {words(say.keepNote)}
        </button>
      </form>
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
        <button type="button" class="danger" onClick={remove}>
          {words(say.remove)}
        </button>
      </div>
    </section>
  );
}
