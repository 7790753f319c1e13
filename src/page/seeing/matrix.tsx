import type { JSX } from "preact";
import { loading } from "../../messages/page.js";
import * as say from "../../messages/page-see.js";
import type { MatrixView } from "../../workbench/protocol/seeing.js";
import { useWords } from "../language.js";
import { addressOf } from "../place.js";
import { CodeName } from "./code-name.jsx";
import { Ground, Remarks } from "./ground.jsx";
import type { SeenProps } from "./props.js";
import { useSeen } from "./use-seen.js";

/** Codes × interviews, each number opening the words behind it; what is missing is no zero. */
export function Matrix({ store, state, codes, basis, open }: SeenProps): JSX.Element {
  const words = useWords();
  const seen = useSeen<MatrixView>(store, state, { shown: "matrix", basis });
  if (seen === null) return <p class="loading">{words(loading)}</p>;
  const { counted, begun, rows, unit, notes } = seen;
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map((n) => n ?? 0)));
  const label = (code: string): string => codes.get(code)?.label ?? code;
  return (
    <>
      <Ground ground={seen} shown="matrix" codes={codes} />
      {rows.length > 0 && (
        <>
          <p>{words(say.counted(unit))}</p>
          <div class="wide" tabIndex={0} role="region" aria-label={words(say.views.matrix)}>
            <table class="matrix">
              <thead>
                <tr>
                  <th scope="col">{words(say.code)}</th>
                  {counted.map((id) => (
                    <th key={id} scope="col">
                      <a href={addressOf("read", id)}>{id}</a>
                      {begun.includes(id) && <small>{words(say.isBegun)}</small>}
                    </th>
                  ))}
                  <th scope="col">{words(say.inInterviews)}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ code, cells, interviews }) => (
                  <tr key={code}>
                    <th scope="row">
                      <CodeName id={code} codes={codes} />
                    </th>
                    {cells.map((n, i) => {
                      const id = counted[i] ?? "";
                      const title = `${label(code)} · ${id}`;
                      return (
                        <td key={id} class={n === null ? "missing" : begun.includes(id) ? "begun" : undefined}>
                          {n === null && <abbr title={words(say.isMissing)}>?</abbr>}
                          {n === 0 && <span class="zero">{begun.includes(id) ? "" : "0"}</span>}
                          {n !== null && n > 0 && (
                            <button
                              type="button"
                              data-row=""
                              style={{ "--share": String(Math.round((n / most) * 100)) }}
                              aria-label={words(say.behind(n, title))}
                              onClick={() => open({ title, codes: [code], interviews: [id], basis: seen.basis })}
                            >
                              {n}
                            </button>
                          )}
                        </td>
                      );
                    })}
                    <td class="sum">
                      <button
                        type="button"
                        aria-label={words(say.behind(words(say.of(interviews, counted.length)), label(code)))}
                        disabled={interviews === 0}
                        onClick={() => open({ title: label(code), codes: [code], interviews: [], basis: seen.basis })}
                      >
                        {words(say.of(interviews, counted.length))}
                      </button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      <Remarks notes={notes} />
    </>
  );
}
