import type { JSX } from "preact";
import { useState } from "preact/hooks";
import * as say from "../../messages/page-reread.js";
import { useWords } from "../language.js";
import { Confirm } from "../parts/confirm.jsx";

interface DoneProps {
  readonly interview: string;
  /** The code as it is called. */
  readonly code: string;
  readonly act: () => void;
}

/** Says that an interview has been read again for a code, once asked what that means. */
export function Done({ interview, code, act }: DoneProps): JSX.Element {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" aria-label={words(say.doneFor(interview, code))} onClick={() => setAsking(true)}>
        {words(say.done)}
      </button>
      {asking && (
        <Confirm
          question={words(say.sure(interview, code))}
          yes={words(say.yes)}
          no={words(say.no)}
          act={act}
          leave={() => setAsking(false)}
        />
      )}
    </>
  );
}
