import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import * as page from "../../messages/page.js";
import * as say from "../../messages/page-find.js";
import { memosHere } from "../../messages/page-memos.js";
import type { CodeIn, CodeMarksView } from "../../workbench/protocol/codes.js";
import { fetchCodeMarks } from "../finding/asking.js";
import { useWords } from "../language.js";
import { MemosOn } from "../memos/memos-on.jsx";
import { subjectOf } from "../memos/subject.js";
import { useMemos } from "../memos/use-memos.js";
import { Meaning } from "../parts/meaning.jsx";
import { walkRows } from "../parts/rows.js";
import { Said } from "../parts/said.jsx";
import { addressOf } from "../place.js";
import { useUndo } from "../use-undo.js";
import type { ViewProps } from "../views.jsx";

/** One code: what it means, and all of the person's marks of it across the transcripts. */
export function CodePage({ store, state, place }: ViewProps): JSX.Element {
  const words = useWords();
  const [view, setView] = useState<CodeMarksView | null>(null);
  const memos = useMemos(store, state);
  const list = useRef<HTMLElement>(null);
  const codes = useMemo(() => (state.study?.families ?? []).flatMap((family) => family.codes), [state.study]);
  const at = codes.findIndex(({ id }) => id === place.of);
  const code = codes[at];
  const id = code?.id;
  useUndo(store);
  useEffect(() => {
    if (id === undefined) return;
    let isLast = true;
    void store.guarded(async () => {
      const answer = await fetchCodeMarks(id);
      if (isLast) setView(answer);
    });
    return () => {
      isLast = false;
    };
  }, [store, id, state.edition, state.history]);
  if (code === undefined)
    return (
      <main class="code">
        <h1>{place.of}</h1>
        <p class="hint">{words(say.noSuchCode)}</p>
      </main>
    );
  const [before, after] = [codes[at - 1], codes[at + 1]];
  const isHere = view?.code === code.id;
  const without = (isHere ? view.transcripts : []).filter(({ marks }) => marks.length === 0);
  return (
    <main class="code">
      <h1>
        <i class="swatch" style={{ backgroundColor: code.colour }} />
        {code.label}
      </h1>
      <div class="actions">
        {before !== undefined && <a href={addressOf("code", before.id)}>← {words(say.previousCode)}</a>}
        {after !== undefined && <a href={addressOf("code", after.id)}>{words(say.nextCode)} →</a>}
      </div>
      <Meaning code={code} at="its-page" />
      <section class="memos-here" aria-label={words(memosHere)}>
        <h2>{words(memosHere)}</h2>
        <MemosOn key={code.id} store={store} view={memos} subject={subjectOf("code", code.id, code.label)} />
      </section>
      {!isHere && <p class="loading">{words(page.loading)}</p>}
      {isHere && (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys of its rows are heard in one place
        <section class="hits" ref={list} tabIndex={-1} onKeyDown={(event) => void walkRows(list.current, event)}>
          <p class="count" role="status">
            {words(say.marksOfCode(view.count))}
          </p>
          {view.count > 0 && <p class="keys-here">{words(say.codeKeys)}</p>}
          {view.transcripts.map((one) => (one.marks.length === 0 ? null : <Marks key={one.transcript} {...one} />))}
          {without.length > 0 && (
            <>
              <h2>{words(say.elsewhere)}</h2>
              <ul class="without">
                {without.map(({ transcript, standing }) => (
                  <li key={transcript} class={standing}>
                    <a data-row="" href={addressOf("read", transcript)}>
                      {transcript}
                    </a>{" "}
                    {words(say.absent[standing])}
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
    </main>
  );
}

function Marks({ transcript, people, marks }: CodeIn): JSX.Element {
  return (
    <details open>
      <summary>
        <h2>
          {transcript} <small>{people.filter((one) => one !== transcript).join(", ")}</small>
        </h2>
        <span class="count">{marks.length}</span>
      </summary>
      <ul>
        {marks.map((mark) => (
          <li key={mark.id}>
            <Said said={mark}>{mark.note !== "" && <p class="note">✎ {mark.note}</p>}</Said>
          </li>
        ))}
      </ul>
    </details>
  );
}
