import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import * as say from "../../messages/page.js";
import { drafted, draftOn, hasDraft, useDraft } from "../drafts.js";
import { useWords } from "../language.js";

interface NoteFormProps {
  /** What the comment is on. */
  readonly subject: string;
  /** The comment as it stands; null where there is nothing any more that it could stand on. */
  readonly note: string | null;
  /** Whether it was written. */
  readonly keep: (note: string) => Promise<boolean>;
}

interface Typed {
  readonly text: string;
  /** The comment that the person had before them. */
  readonly over: string;
}

/** Under which name the comment on something waits. */
export function commentOn(subject: string): string {
  return draftOn(subject, "comment");
}

/** A comment that is typed and not kept; null where none is. */
export function commentTyped(subject: string): string | null {
  return (drafted(commentOn(subject)) as Typed | undefined)?.text ?? null;
}

/** The comment on one mark. What was typed and not kept when one goes elsewhere is kept all the same; it can be undone. */
export function NoteForm({ subject, note, keep }: NoteFormProps): JSX.Element {
  const words = useWords();
  const key = commentOn(subject);
  const { value, put, drop } = useDraft<Typed | null>(key, () => null);
  const area = useRef<HTMLTextAreaElement>(null);
  const isChanged = value !== null && note !== null && value.text.trim() !== note;
  const send = async (text: string): Promise<void> => {
    put({ text, over: text.trim() });
    if ((await keep(text)) && commentTyped(subject) === text) drop();
  };
  const unkept = useRef<(() => void) | null>(null);
  unkept.current = isChanged ? () => void send(value.text) : note === null ? null : drop;
  useEffect(
    () => () => {
      // What was given up, or taken along with the mark, is over.
      if (hasDraft(key)) unkept.current?.();
    },
    [],
  );
  const submit = (event: Event): void => {
    event.preventDefault();
    if (isChanged) void send(value.text);
    area.current?.focus();
  };
  const type = (text: string): void => {
    if (text === note) drop();
    else put({ text, over: value?.over ?? note ?? "" });
  };
  return (
    <form onSubmit={submit}>
      <label>
        {words(say.note)}
        <textarea
          ref={area}
          rows={3}
          value={value?.text ?? note ?? ""}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
          }}
        />
      </label>
      {isChanged && value.over !== note && <p class="elsewhere">{words(say.noteElsewhere(note))}</p>}
      {note !== null && (
        <button type="submit" disabled={!isChanged}>
          {words(say.keepNote)}
        </button>
      )}
    </form>
  );
}
