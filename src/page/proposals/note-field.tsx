import type { JSX } from "preact";
import * as say from "../../messages/page-proposals.js";
import { useWords } from "../language.js";

interface NoteFieldProps {
  readonly note: string;
  readonly write: (note: string) => void;
  /** Back to where keys decide. */
  readonly leave: () => void;
}

/** A remark that goes with a decision, for whoever wants to write one. */
export function NoteField({ note, write, leave }: NoteFieldProps): JSX.Element {
  const words = useWords();
  return (
    <label class="with-note">
      {words(say.note)} <kbd>w</kbd>
      <input
        type="text"
        autocomplete="off"
        maxLength={20_000}
        value={note}
        onInput={({ currentTarget }) => write(currentTarget.value)}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key !== "Enter" && event.key !== "Escape") return;
          event.preventDefault();
          leave();
        }}
      />
    </label>
  );
}
