import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface ConfirmProps {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly act: () => void;
  readonly leave: () => void;
}

/** Asks before something is done that is more than one step. Escape, and the first button that is reached, mean no. */
export function Confirm({ question, yes, no, act, leave }: ConfirmProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="confirm" ref={dialog} aria-label={question} onClose={leave}>
      <p>{question}</p>
      <div class="actions">
        <button type="button" onClick={() => dialog.current?.close()}>
          {no}
        </button>
        <button
          type="button"
          class="main"
          onClick={() => {
            act();
            dialog.current?.close();
          }}
        >
          {yes}
        </button>
      </div>
    </dialog>
  );
}
