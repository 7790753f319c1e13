import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { loading } from "../../messages/page.js";
import * as say from "../../messages/page-see.js";
import type { PairView, TogetherView } from "../../workbench/protocol/seeing.js";
import { useWords } from "../language.js";
import { CodeName } from "./code-name.jsx";
import { Ground, Remarks } from "./ground.jsx";
import type { SeenProps } from "./props.js";
import { useSeen } from "./use-seen.js";

/** How many pairs are shown at first. */
const FIRST = 40;

/** Codes that stand in the same turn, each number opening the turns. */
export function Together({ store, state, codes, basis, open }: SeenProps): JSX.Element {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const seen = useSeen<TogetherView>(store, state, { shown: "together", basis });
  if (seen === null) return <p class="loading">{words(loading)}</p>;
  const { pairs, counted } = seen;
  const shown = isWhole ? pairs : pairs.slice(0, FIRST);
  const label = (code: string): string => codes.get(code)?.label ?? code;
  const openPair = ({ a, b }: PairView): void =>
    open({ title: `${label(a)} + ${label(b)}`, codes: [a, b], interviews: [], together: true, basis: seen.basis });
  return (
    <>
      <Ground ground={seen} shown="together" codes={codes} />
      {counted.length > 0 && pairs.length === 0 && <p>{words(say.noPairs)}</p>}
      {pairs.length > 0 && (
        <>
          <div class="wide" tabIndex={0} role="region" aria-label={words(say.pairs)}>
            <table class="pairs">
              <caption>{words(say.pairs)}</caption>
              <thead>
                <tr>
                  {[say.first, say.second, say.both_, say.inInterviews, say.each, say.likeness].map((one) => (
                    <th key={one.en} scope="col">
                      {words(one)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((pair) => (
                  <tr key={`${pair.a} ${pair.b}`}>
                    <td>
                      <CodeName id={pair.a} codes={codes} />
                    </td>
                    <td>
                      <CodeName id={pair.b} codes={codes} />
                    </td>
                    <td>
                      <button
                        type="button"
                        data-row=""
                        aria-label={words(say.behind(pair.both, `${label(pair.a)} + ${label(pair.b)}`))}
                        onClick={() => openPair(pair)}
                      >
                        {pair.both}
                      </button>
                    </td>
                    <td>{words(say.of(pair.interviews, counted.length))}</td>
                    <td>
                      {pair.countA} · {pair.countB}
                    </td>
                    <td>{pair.c}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {shown.length < pairs.length && (
            <button type="button" onClick={() => setWhole(true)}>
              {words(say.morePairs(pairs.length - shown.length))}
            </button>
          )}
          <p class="hint">{words(say.likenessMeans)}</p>
        </>
      )}
      <Remarks notes={seen.notes} />
    </>
  );
}
