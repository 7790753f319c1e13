import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { changing } from "../../messages/page.js";
import type { Words } from "../../messages/words.js";
import { useWords } from "../language.js";
import { Confirm } from "./confirm.jsx";

interface ChangeOrRemoveProps {
  /** What is asked before it is taken away, and the answer that does it. */
  readonly sure: Words;
  readonly yes: Words;
  readonly change: () => void;
  readonly remove: () => void;
}

/** What can become of something that one wrote oneself; to take it away is asked about once more. */
export function ChangeOrRemove({ sure, yes, change, remove }: ChangeOrRemoveProps): JSX.Element {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <div class="actions">
        <button type="button" onClick={change}>
          {words(changing.change)}
        </button>
        <button type="button" class="danger" onClick={() => setAsking(true)}>
          {words(changing.remove)}
        </button>
      </div>
      {asking && (
        <Confirm
          question={words(sure)}
          yes={words(yes)}
          no={words(changing.no)}
          act={remove}
          leave={() => setAsking(false)}
        />
      )}
    </>
  );
}
