import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Words } from "../../messages/words.js";
import { useWords } from "../language.js";
import { Confirm } from "./confirm.jsx";

interface ChangeOrRemoveProps {
  /** What the buttons and the question say. */
  readonly say: Readonly<Record<"change" | "remove" | "sure" | "yes" | "no", Words>>;
  readonly change: () => void;
  readonly remove: () => void;
}

/** What can become of something that one wrote oneself; to take it away is asked about once more. */
export function ChangeOrRemove({ say, change, remove }: ChangeOrRemoveProps): JSX.Element {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <div class="actions">
        <button type="button" onClick={change}>
          {words(say.change)}
        </button>
        <button type="button" class="danger" onClick={() => setAsking(true)}>
          {words(say.remove)}
        </button>
      </div>
      {asking && (
        <Confirm
          question={words(say.sure)}
          yes={words(say.yes)}
          no={words(say.no)}
          act={remove}
          leave={() => setAsking(false)}
        />
      )}
    </>
  );
}
