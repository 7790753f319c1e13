import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { loading } from "../../messages/page.js";
import * as say from "../../messages/page-see.js";
import type { BehindView } from "../../workbench/protocol/seeing.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import { useWords } from "../language.js";
import { walkRows } from "../parts/rows.js";
import { Said } from "../parts/said.jsx";
import type { State, Store } from "../store.js";
import { type Asked, fetchBehind } from "./asking.js";
import { CodeName } from "./code-name.jsx";

interface BehindProps {
  readonly store: Store;
  readonly state: State;
  readonly asked: Asked;
  readonly codes: ReadonlyMap<string, CodeView>;
  readonly leave: () => void;
}

/** The words behind a number. */
export function Behind({ store, state, asked, codes, leave }: BehindProps): JSX.Element {
  const words = useWords();
  const [view, setView] = useState<BehindView | null>(null);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    let isLast = true;
    void store.guarded(async () => {
      const answer = await fetchBehind(asked);
      if (isLast) setView(answer);
    });
    return () => {
      isLast = false;
    };
  }, [store, asked, state.edition, state.history]);
  useEffect(() => panel.current?.focus(), [asked]);
  return (
    <aside
      class="behind"
      ref={panel}
      tabIndex={-1}
      aria-label={words(say.words)}
      onKeyDown={(event) => {
        if (event.key === "Escape") leave();
        else walkRows(panel.current, event);
      }}
    >
      <div class="top">
        <h2>{asked.title}</h2>
        <button type="button" onClick={leave}>
          {words(say.close)}
        </button>
      </div>
      {view === null && <p class="loading">{words(loading)}</p>}
      {view?.groups.map(({ transcript, passages }) => (
        <section key={transcript}>
          <h3>
            {transcript} <small>{words(say.passages(passages.length))}</small>
          </h3>
          <ul>
            {passages.map((one) => (
              <li key={one.id}>
                <Said said={one}>
                  {asked.codes.length > 1 && (
                    <p class="given">
                      <CodeName id={one.code} codes={codes} />
                    </p>
                  )}
                  {one.note !== "" && <p class="note">✎ {one.note}</p>}
                </Said>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}
