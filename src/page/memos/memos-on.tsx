import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import * as say from "../../messages/page-memos.js";
import type { MemosView } from "../../workbench/protocol/memos.js";
import { hasDraft } from "../drafts.js";
import { useWords } from "../language.js";
import { addressOf } from "../place.js";
import type { Store } from "../store.js";
import { MemoArticle } from "./article.jsx";
import { draftKey, MemoForm } from "./form.jsx";
import { memosLeadingTo, memosOn, type Subject } from "./subject.js";

interface MemosOnProps {
  readonly store: Store;
  /** null until they are known. */
  readonly view: MemosView | null;
  readonly subject: Subject;
  /** `write`: with a new memo begun where there is none yet. */
  readonly begin?: "read" | "write";
}

/** The memos on something, those that lead to it, and a new one to be written. */
export function MemosOn({ store, view, subject, begin = "read" }: MemosOnProps): JSX.Element {
  const words = useWords();
  const all = view?.memos ?? [];
  const own = memosOn(all, subject);
  const back = memosLeadingTo(all, subject);
  const isBegun = hasDraft(draftKey(subject, null));
  const [writing, setWriting] = useState<boolean | null>(isBegun ? true : null);
  const button = useRef<HTMLButtonElement>(null);
  const isWriting = writing ?? (begin === "write" && view !== null && own.length === 0);
  return (
    <div class="memos-on">
      {own.map((memo) => (
        <MemoArticle key={memo.name} {...{ store, memo, subject }} />
      ))}
      {isWriting ? (
        <MemoForm
          {...{ store, subject }}
          memo={null}
          leave={() => {
            setWriting(false);
            requestAnimationFrame(() => button.current?.focus());
          }}
        />
      ) : (
        <button type="button" ref={button} onClick={() => setWriting(true)}>
          {words(own.length === 0 ? say.first : say.another)}
        </button>
      )}
      {back.length > 0 && (
        <p class="from">
          {words(say.from)}{" "}
          {back.map(({ name, heading }, i) => (
            <span key={name}>
              {i > 0 && ", "}
              <a href={addressOf("memos", name)}>{heading}</a>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
