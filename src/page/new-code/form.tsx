import type { JSX } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import * as page from "../../messages/page.js";
import * as say from "../../messages/page-codes.js";
import type { CodeView, StudyView } from "../../workbench/protocol/study.js";
import { draftOn, useDraft } from "../drafts.js";
import { useWords } from "../language.js";
import { Close } from "../parts/close.jsx";
import type { Store } from "../store.js";
import { makeCode } from "./asking.js";
import { askedOf, type CodeDraft, isSaidIn } from "./draft.js";
import { FamilyField } from "./family-field.jsx";

interface NewCodeProps {
  readonly store: Store;
  readonly study: StudyView;
  readonly label: string;
  /** The passage that it is made for. */
  readonly words: string;
  readonly made: (code: CodeView) => void;
  readonly leave: () => void;
}

/** A code that comes up while reading: its name, its family, what it means. What was typed stays until it is made or abandoned. */
export function NewCode({ store, study, label, words: quote, made, leave }: NewCodeProps): JSX.Element {
  const words = useWords();
  const id = useId();
  const box = useRef<HTMLFormElement>(null);
  const [fault, setFault] = useState("");
  const [isBusy, setBusy] = useState(false);
  const typing = useDraft<CodeDraft>(draftOn("new code", quote), () => ({
    ...{ label, family: "", familyName: "", definition: "", isLater: false },
    codebook: study.codebooks.at(-1)?.id ?? "",
  }));
  const draft = typing.value;
  const put = (patch: Partial<CodeDraft>): void => typing.put({ ...draft, ...patch });
  const giveUp = (): void => {
    typing.drop();
    leave();
  };
  useLayoutEffect(() => box.current?.querySelector<HTMLElement>(label === "" ? "input" : "select")?.focus(), []);
  const save = async (): Promise<void> => {
    if (isBusy || box.current?.reportValidity() !== true) return;
    setBusy(true);
    const answer = await store.guarded(() => makeCode(askedOf(draft, quote)));
    if (answer?.kind === "made") {
      typing.drop();
      await store.loadStudy();
      const codes = store.state.study?.families.flatMap((one) => one.codes) ?? [];
      const code = codes.find((one) => one.id === answer.code);
      return code === undefined ? leave() : made(code);
    }
    setFault(answer?.reason ?? "");
    setBusy(false);
  };
  return (
    <div
      class="picker new-code"
      role="dialog"
      aria-labelledby={`${id}-title`}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") giveUp();
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <Close leave={giveUp} />
      <h2 id={`${id}-title`}>{words(say.title)}</h2>
      {quote !== "" && <blockquote>{quote.length > 300 ? `${quote.slice(0, 300)}…` : quote}</blockquote>}
      <form
        ref={box}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label>
          {words(say.name)}
          <input
            type="text"
            required
            maxLength={200}
            value={draft.label}
            onInput={({ currentTarget }) => put({ label: currentTarget.value })}
          />
        </label>
        {isSaidIn(quote, draft.label) && <p class="aside">{words(say.inVivo)}</p>}
        <FamilyField {...{ study, draft, put }} />
        <label>
          {words(say.definition)} <small>{words(say.definitionHint)}</small>
          <textarea
            rows={3}
            required={!draft.isLater}
            disabled={draft.isLater}
            value={draft.definition}
            onInput={({ currentTarget }) => put({ definition: currentTarget.value })}
          />
        </label>
        <label class="choice">
          <input
            type="checkbox"
            checked={draft.isLater}
            onChange={({ currentTarget }) => put({ isLater: currentTarget.checked })}
          />
          {words(say.later)}
        </label>
        {fault !== "" && (
          <p class="fault" role="alert">
            {fault}
          </p>
        )}
        <p class="aside">{words(say.reread)}</p>
        <div class="actions">
          <button type="submit" class="main" aria-disabled={isBusy}>
            {words(say.save)}
          </button>
          <button type="button" onClick={giveUp}>
            {words(say.abandon)}
          </button>
          {isBusy && <small role="status">{words(page.saving)}</small>}
        </div>
      </form>
    </div>
  );
}
