import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import * as say from "../../messages/page-memos.js";
import type { MemoView } from "../../workbench/protocol/memos.js";
import { hasDraft, useDraft } from "../drafts.js";
import { useWords } from "../language.js";
import { Elsewhere } from "../parts/elsewhere.jsx";
import { standIn } from "../parts/stand.js";
import type { Store } from "../store.js";
import { editMemo } from "./asking.js";
import type { Subject } from "./subject.js";
import { Written } from "./written.jsx";

interface FormProps {
  readonly store: Store;
  /** What a new memo is about. */
  readonly subject: Subject;
  /** The memo that is changed; null for a new one. */
  readonly memo: MemoView | null;
  /** Called once it is kept or given up. */
  readonly leave: () => void;
}

interface Typed {
  readonly title: string;
  readonly text: string;
  /** Version of the memo that the person had before them. */
  readonly version: string | null;
}

/** Under which name what is typed waits while one is elsewhere in the page. */
export function draftKey(subject: Subject, memo: Pick<MemoView, "name"> | null): string {
  return memo === null ? `memo on ${subject.written}` : `memo ${memo.name}`;
}

/** A memo as a person writes it. */
export function MemoForm({ store, subject, memo, leave }: FormProps): JSX.Element {
  const words = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const [theirs, setTheirs] = useState<{ readonly reason: string; readonly memo: MemoView | null } | null>(null);
  const key = draftKey(subject, memo);
  // What was left half-written and is met again does not take one away from where one is.
  const [wasKept] = useState(() => hasDraft(key));
  const begin = (): Typed => ({ title: memo?.title ?? "", text: memo?.text ?? "", version: memo?.version ?? null });
  const { value, put, drop } = useDraft(key, begin);
  useEffect(() => {
    if (!wasKept) standIn(area.current);
  }, []);
  const close = (): void => {
    drop();
    leave();
  };
  const giveUp = (): void => {
    close();
    store.set({ edition: store.state.edition + 1 });
  };
  const save = async (version: string | null): Promise<void> => {
    const { title, text } = value;
    if (text.trim() === "") {
      area.current?.focus();
      return store.tell(say.noText, "fault");
    }
    const about = memo === null ? [subject.written] : memo.about.map(({ written }) => written);
    const wanted = { name: memo?.name ?? null, about, title: title.trim() === "" ? null : title, text, version };
    const answer = await store.guarded(() => editMemo({ kind: "save", ...wanted }));
    if (answer?.kind === "refused") store.tell(answer.reason, "fault");
    if (answer?.kind === "conflict") setTheirs({ reason: answer.reason, memo: answer.theirs });
    if (answer?.kind !== "done") return;
    close();
    store.tell(say.kept);
    store.set({ edition: store.state.edition + 1 });
  };
  return (
    <form
      class="memo-form"
      aria-label={words(memo === null ? say.writeOn(subject.label) : say.memoOf(memo.heading))}
      onSubmit={(event) => {
        event.preventDefault();
        void save(value.version);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void save(value.version);
        }
      }}
    >
      <label>
        {words(say.titleField)}
        <input
          type="text"
          value={value.title}
          onInput={({ currentTarget }) => put({ ...value, title: currentTarget.value })}
        />
      </label>
      <label>
        {words(say.textField)}
        <textarea
          ref={area}
          rows={6}
          value={value.text}
          onInput={({ currentTarget }) => put({ ...value, text: currentTarget.value })}
        />
        <small>{words(say.textHint)}</small>
      </label>
      {theirs !== null && (
        <Elsewhere
          reason={`${theirs.reason} ${theirs.memo === null ? "" : words(say.asItStands)}`}
          mine={[words(say.mineInstead), () => void save(theirs.memo?.version ?? null)]}
          theirs={[words(say.takeTheirs), giveUp]}
        >
          {theirs.memo !== null && <Written text={theirs.memo.text} links={theirs.memo.links} />}
        </Elsewhere>
      )}
      <div class="actions">
        <button type="submit" class="main">
          {words(say.keep)}
        </button>
        <button type="button" onClick={close}>
          {words(say.abandon)}
        </button>
      </div>
    </form>
  );
}
