import type { JSX } from "preact";
import * as say from "../../messages/page-proposals.js";
import { drafted, draftOn, useField } from "../drafts.js";
import { useWords } from "../language.js";

interface NoteFieldProps {
  /** What is decided on. */
  readonly subject: string;
  /** Back to where keys decide. */
  readonly leave: () => void;
}

/** A proposal, as what is typed on it is kept. */
export function subjectOf({ transcript, key }: { readonly transcript: string; readonly key: string }): string {
  return `proposal ${transcript} ${key}`;
}

/** A remark as it goes with a decision: nothing where nothing was written. */
export function remarkOn(subject: string): { readonly note?: string } {
  const note = String(drafted(draftOn(subject, "remark")) ?? "").trim();
  return note === "" ? {} : { note };
}

/** A remark that goes with a decision, for whoever wants to write one. */
export function NoteField({ subject, leave }: NoteFieldProps): JSX.Element {
  const words = useWords();
  return (
    <label class="with-note">
      {words(say.note)} <kbd>w</kbd>
      <input
        type="text"
        autocomplete="off"
        maxLength={20_000}
        {...useField(draftOn(subject, "remark"))}
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
