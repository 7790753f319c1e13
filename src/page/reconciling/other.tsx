import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import * as say from "../../messages/page-reconcile.js";
import type { SettleAsked } from "../../workbench/protocol/reconcile.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import { useWords } from "../language.js";
import { Picker } from "../parts/picker.jsx";

interface OtherProps {
  readonly codes: readonly CodeView[];
  /** The code in question, where there is one alone. */
  readonly begin: string | null;
  readonly settle: (outcome: SettleAsked["outcome"]) => void;
  readonly leave: () => void;
}

/** Another code or other words than anybody had. */
export function Other({ codes, begin, settle, leave }: OtherProps): JSX.Element {
  const words = useWords();
  const [code, setCode] = useState<CodeView | null>(() => codes.find(({ id }) => id === begin) ?? null);
  const [picking, setPicking] = useState(code === null);
  const [typed, setTyped] = useState("");
  const field = useRef<HTMLInputElement>(null);
  // What is typed next is written here, and is no command.
  useLayoutEffect(() => {
    if (!picking) field.current?.focus();
  }, []);
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
        else settle({ kind: "new", code: code.id, words: typed });
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape" && !picking) leave();
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
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <div class="actions">
        <button type="submit" class="main">
          {words(say.settleSo)}
        </button>
        <button type="button" onClick={leave}>
          {words(say.abandon)}
        </button>
      </div>
      {picking && (
        <Picker
          codes={codes}
          recent={[]}
          typed=""
          title={words(say.whichCode)}
          give={(chosen) => {
            setCode(chosen);
            leavePicker();
          }}
          leave={leavePicker}
        />
      )}
    </form>
  );
}
