import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { loading } from "../../messages/page.js";
import * as say from "../../messages/page-reread.js";
import { useWords } from "../language.js";
import { walkRows } from "../parts/rows.js";
import { addressOf } from "../place.js";
import { rereadDone } from "../rereading/asking.js";
import { Done } from "../rereading/done.jsx";
import { CodeName } from "../seeing/code-name.jsx";
import type { ViewProps } from "../views.jsx";

/** After a new code: the interviews still to be read again for it. */
export function RereadView({ store, state }: ViewProps): JSX.Element {
  const words = useWords();
  const list = useRef<HTMLElement>(null);
  useEffect(() => void store.loadStudy(), [store]);
  const { study } = state;
  if (study === null) return <p class="loading">{words(loading)}</p>;
  const codes = study.families.flatMap((family) => family.codes);
  const byId = new Map(codes.map((code) => [code.id, code]));
  const waiting = codes
    .map((code) => ({ code, lines: study.transcripts.filter(({ reread }) => reread.includes(code.id)) }))
    .filter(({ lines }) => lines.length > 0);
  const count = waiting.reduce((sum, { lines }) => sum + lines.length, 0);
  const act = async (interview: string, code: { id: string; label: string }): Promise<void> => {
    if (await rereadDone(store, interview, code.id)) store.tell(say.told(interview, code.label));
    list.current?.focus();
  };
  return (
    <main class="to-reread">
      <h1>{words(say.title)}</h1>
      <p class="policy">{words(say.intro)}</p>
      <p class="count" role="status">
        {words(count === 0 ? say.nothing : say.left(count))}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of its rows are heard in one place */}
      <section ref={list} tabIndex={-1} onKeyDown={(event) => void walkRows(list.current, event)}>
        {waiting.map(({ code, lines }) => (
          <article key={code.id}>
            <h2>
              <CodeName id={code.id} codes={byId} />
            </h2>
            {code.definition !== "" && <p class="policy">{code.definition}</p>}
            <ul>
              {lines.map(({ id, participants }) => (
                <li key={id}>
                  <a data-row="" href={addressOf("read", id, { reread: code.id })}>
                    {words(say.open(id))}
                  </a>{" "}
                  <small>{participants.filter((one) => one !== id).join(", ")}</small>{" "}
                  <Done interview={id} code={code.label} act={() => void act(id, code)} />
                </li>
              ))}
            </ul>
          </article>
        ))}
      </section>
    </main>
  );
}
