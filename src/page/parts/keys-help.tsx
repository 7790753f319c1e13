import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import * as say from "../../messages/page.js";
import * as codes from "../../messages/page-codes.js";
import * as memos from "../../messages/page-memos.js";
import * as offer from "../../messages/page-proposals.js";
import { useWords } from "../language.js";

/** The keys that do something in the text. */
export function KeysHelp({ leave }: { readonly leave: () => void }): JSX.Element {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="keys" ref={dialog} autofocus aria-label={words(say.keysTitle)} onClose={leave}>
      <h2>{words(say.keysTitle)}</h2>
      <dl>
        {[...say.keys, ...codes.keys, ...memos.keys, ...offer.keys].map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words(what)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{words(say.close)}</button>
      </form>
    </dialog>
  );
}
