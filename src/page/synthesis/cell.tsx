import type { JSX } from "preact";
import { useState } from "preact/hooks";
import * as say from "../../messages/page-synthesis.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import type { CellView, SynthesisPerson } from "../../workbench/protocol/synthesis.js";
import { useWords } from "../language.js";
import { Elsewhere } from "../parts/elsewhere.jsx";
import { Said } from "../parts/said.jsx";
import { addressOf } from "../place.js";
import { CodeName } from "../seeing/code-name.jsx";
import type { Store } from "../store.js";
import { useSentences } from "./use-sentences.js";

interface CellProps {
  readonly store: Store;
  readonly cell: CellView;
  readonly person: SynthesisPerson;
  readonly theme: { readonly id: string; readonly label: string };
  readonly codes: ReadonlyMap<string, CodeView>;
  /** Whether passages are shown without being asked for. */
  readonly open: boolean;
  readonly saved: (text: string) => void;
}

/** One cell: whose it is, the person's sentences, and the passages on which they rest. */
export function Cell({ store, cell, person, theme, codes, open, saved }: CellProps): JSX.Element {
  const words = useWords();
  const { participant, text, state, passages } = cell;
  return (
    <li class={`cell ${state}`} id={cellId(theme.id, participant)}>
      <h3>
        <a href={addressOf("people", undefined, { person: participant })}>{participant}</a>
      </h3>
      {person.whose === "other" ? (
        <div class="sentences">
          {text === "" ? <p class="hint">{words(say.noSentence)}</p> : <p class="text-of">{text}</p>}
          <p class="hint">{words(say.notYours)}</p>
        </div>
      ) : (
        <Writing {...{ store, cell, theme, saved }} />
      )}
      <Passages key={String(open)} {...{ passages, codes, open }} />
    </li>
  );
}

/** Where a cell stands in the page. */
export function cellId(theme: string, participant: string): string {
  return `cell-${theme}-${participant}`;
}

function Writing({ store, cell, theme, saved }: Pick<CellProps, "store" | "cell" | "theme" | "saved">): JSX.Element {
  const words = useWords();
  const { participant } = cell;
  const writing = useSentences(store, { participant, theme: theme.id, text: cell.text, saved });
  const { text, isChanged, conflict, save } = writing;
  return (
    <form
      class="sentences"
      onSubmit={(event) => {
        event.preventDefault();
        void save("aloud");
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) void save("quietly");
      }}
    >
      <textarea
        rows={2}
        aria-label={words(say.sentences(participant, theme.label))}
        placeholder={words(say.noSentence)}
        value={text}
        onInput={({ currentTarget }) => writing.type(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void save("aloud");
        }}
      />
      <p class="printed">{text}</p>
      {conflict !== null && (
        <Elsewhere
          reason={`${conflict.reason} ${words(say.asItStands)}`}
          mine={[words(say.mineInstead), () => void writing.mineInstead()]}
          theirs={[words(say.takeTheirs), writing.takeTheirs]}
        >
          <blockquote>{conflict.theirs === "" ? words(say.nothingThere) : conflict.theirs}</blockquote>
        </Elsewhere>
      )}
      {isChanged && conflict === null && (
        <button type="submit" class="main">
          {words(say.keep)}
        </button>
      )}
    </form>
  );
}

function Passages({
  passages,
  codes,
  open,
}: Pick<CellProps, "codes" | "open"> & Pick<CellView, "passages">): JSX.Element {
  const words = useWords();
  const [isOpen, setOpen] = useState(open);
  const count = words(say.passages(passages.length));
  if (passages.length === 0) return <p class="passages hint">{count}</p>;
  return (
    <details class="passages" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{count}</summary>
      {isOpen && (
        <ul>
          {passages.map((one) => (
            <li key={`${one.transcript} ${one.start} ${one.end}`}>
              <Said said={one}>
                <p class="given">
                  {one.codes.map((id) => (
                    <CodeName key={id} {...{ id, codes }} />
                  ))}
                </p>
              </Said>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
