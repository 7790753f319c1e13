import type { ComponentChildren, JSX } from "preact";
import { abandonTyped } from "../../messages/page.js";
import type { Words } from "../../messages/words.js";
import { dropDraftsOn } from "../drafts.js";
import { useWords } from "../language.js";

interface GoneProps {
  /** What was typed on it. */
  readonly subject: string;
  /** What became of it, and that what was typed is still there. */
  readonly why: Words;
  /** What else can be done with it. */
  readonly children?: ComponentChildren;
}

/** Something that went away elsewhere while one was writing on it: it stays with what was typed until that is given up. */
export function Gone({ subject, why, children }: GoneProps): JSX.Element {
  const words = useWords();
  return (
    <div class="elsewhere" role="alert">
      <p>{words(why)}</p>
      <div class="actions">
        {children}
        <button type="button" onClick={() => dropDraftsOn(subject)}>
          {words(abandonTyped)}
        </button>
      </div>
    </div>
  );
}
