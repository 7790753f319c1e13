import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import * as say from "../../messages/page.js";
import { useWords } from "../language.js";

interface NoteFormProps {
  /** The comment as it stands. */
  readonly note: string;
  readonly keep: (note: string) => void;
}

/** The comment on one mark. What was typed and not kept when one goes elsewhere is kept all the same; it can be undone. */
export function NoteForm({ note, keep }: NoteFormProps): JSX.Element {
  const words = useWords();
  const [typed, setTyped] = useState(note);
  const [known, setKnown] = useState(note);
  const area = useRef<HTMLTextAreaElement>(null);
  const isChanged = typed.trim() !== note;
  useEffect(() => {
    if (typed === known) setTyped(note);
    if (typed === known || !isChanged) setKnown(note);
  }, [note]);
  const unkept = useRef<(() => void) | null>(null);
  unkept.current = isChanged ? () => keep(typed) : null;
  useEffect(() => () => unkept.current?.(), []);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (isChanged) keep(typed);
    area.current?.focus();
  };
  return (
    <form onSubmit={submit}>
      <label>
        {words(say.note)}
        <textarea
          ref={area}
          rows={3}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
          }}
        />
      </label>
      {isChanged && known !== note && <p class="elsewhere">{words(say.noteElsewhere(note))}</p>}
      <button type="submit" disabled={!isChanged}>
        {words(say.keepNote)}
      </button>
    </form>
  );
}
