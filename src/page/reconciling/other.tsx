import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import * as say from "../../messages/page-reconcile.js";
import type { SettleAsked } from "../../workbench/protocol/reconcile.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import { draftOn, dropDraft, hasDraft, useDraft } from "../drafts.js";
import { useWords } from "../language.js";
import { Picker } from "../parts/picker.jsx";

interface OtherProps {
  /** The difference that it is about. */
  readonly subject: string;
  readonly codes: readonly CodeView[];
  /** The code in question, where there is one alone. */
  readonly begin: string | null;
  /** Whether it was written. */
  readonly settle: (outcome: SettleAsked["outcome"]) => Promise<boolean>;
  readonly leave: () => void;
}

/** Whether another code or other words were begun for a difference, and neither settled on nor given up. */
export function isOtherBegun(subject: string): boolean {
  return hasDraft(draftOn(subject, "code")) || hasDraft(draftOn(subject, "words"));
}

/** Another code or other words than anybody had. What was typed stays until it is settled so, or given up. */
export function Other({ subject, codes, begin, settle, leave }: OtherProps): JSX.Element {
  const words = useWords();
  const chosen = useDraft(draftOn(subject, "code"), () => begin ?? "");
  const code = codes.find(({ id }) => id === chosen.value) ?? null;
  const [picking, setPicking] = useState(code === null);
  const typed = useDraft(draftOn(subject, "words"), () => "");
  const field = useRef<HTMLInputElement>(null);
  // What is typed next is written here, and is no command.
  useLayoutEffect(() => {
    if (!picking) field.current?.focus();
  }, []);
  const giveUp = (): void => {
    for (const part of ["code", "words"]) dropDraft(draftOn(subject, part));
    leave();
  };
  const send = async ({ id }: CodeView): Promise<void> => {
    // What was refused is put right where it stands.
    if (!(await settle({ kind: "new", code: id, words: typed.value }))) field.current?.focus();
  };
  const leavePicker = (): void => {
    setPicking(false);
    requestAnimationFrame(() => field.current?.focus());
  };
  return (
    <form
      class="other"
      onSubmit={(event) => {
        event.preventDefault();
        if (code === null) setPicking(true);
        else void send(code);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape" && !picking) giveUp();
      }}
    >
      <p>
        {words(say.code)}{" "}
        <button type="button" onClick={() => setPicking(true)}>
          {code !== null && <i class="swatch" style={{ backgroundColor: code.colour }} />}
          {code?.label ?? words(say.chooseCode)}
        </button>
      </p>
      <label>
        {words(say.words)}
        <input
          ref={field}
          type="text"
          autocomplete="off"
          value={typed.value}
          onInput={({ currentTarget }) => typed.put(currentTarget.value)}
          onFocus={() => typed.put(typed.value)}
        />
      </label>
      <div class="actions">
        <button type="submit" class="main">
          {words(say.settleSo)}
        </button>
        <button type="button" onClick={giveUp}>
          {words(say.abandon)}
        </button>
      </div>
      {picking && (
        <Picker
          codes={codes}
          recent={[]}
          typed=""
          title={words(say.whichCode)}
          give={({ id }) => {
            chosen.put(id);
            leavePicker();
          }}
          leave={leavePicker}
        />
      )}
    </form>
  );
}
