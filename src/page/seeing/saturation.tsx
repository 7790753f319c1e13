import type { JSX } from "preact";
import { interview, loading } from "../../messages/page.js";
import * as say from "../../messages/page-see.js";
import type { SaturationView } from "../../workbench/protocol/seeing.js";
import { useWords } from "../language.js";
import { addressOf } from "../place.js";
import { CodeName } from "./code-name.jsx";
import { Curve } from "./curve.jsx";
import { Ground, Remarks } from "./ground.jsx";
import type { SeenProps } from "./props.js";
import { useSeen } from "./use-seen.js";

/** Which codes each interview was the first to bring: a curve, and the codes by name. */
export function Saturation({ store, state, codes, basis, open }: SeenProps): JSX.Element {
  const words = useWords();
  const seen = useSeen<SaturationView>(store, state, { shown: "saturation", basis });
  if (seen === null) return <p class="loading">{words(loading)}</p>;
  const { steps, ordered, notes, missing } = seen;
  return (
    <>
      <Ground ground={seen} shown="saturation" codes={codes} />
      {missing.length > 0 && <p>{words(say.leftOutOfCurve)}</p>}
      {!ordered && <p>{words(say.noOrder)}</p>}
      {ordered && steps.length > 0 && (
        <>
          <h2>{words(say.curve)}</h2>
          <p>{words(say.ofCodes(steps.at(-1)?.seen ?? 0, seen.codes))}</p>
          <Curve {...seen} />
          <div class="wide" tabIndex={0} role="region" aria-label={words(say.views.saturation)}>
            <table class="steps">
              <thead>
                <tr>
                  {[interview, say.fresh, say.seen].map((one) => (
                    <th key={one.en} scope="col">
                      {words(one)}
                    </th>
                  ))}
                  <th scope="col">{words(say.views.saturation)}</th>
                </tr>
              </thead>
              <tbody>
                {steps.map((step, i) => {
                  const until = steps.slice(0, i + 1);
                  return (
                    <tr key={step.interview}>
                      <th scope="row">
                        <a href={addressOf("read", step.interview)}>{step.interview}</a>
                      </th>
                      <td>
                        <button
                          type="button"
                          data-row=""
                          disabled={step.fresh.length === 0}
                          aria-label={words(say.behind(step.fresh.length, words(say.freshIn(step.interview))))}
                          onClick={() =>
                            open({
                              title: words(say.freshIn(step.interview)),
                              codes: step.fresh,
                              interviews: [step.interview],
                              basis: seen.basis,
                            })
                          }
                        >
                          {step.fresh.length}
                        </button>
                      </td>
                      <td>
                        <button
                          type="button"
                          disabled={step.seen === 0}
                          aria-label={words(say.behind(step.seen, words(say.seenUntil(step.interview))))}
                          onClick={() =>
                            open({
                              title: words(say.seenUntil(step.interview)),
                              codes: until.flatMap(({ fresh }) => fresh),
                              interviews: until.map((one) => one.interview),
                              basis: seen.basis,
                            })
                          }
                        >
                          {step.seen}
                        </button>
                      </td>
                      <td class="names">
                        {step.fresh.map((id) => (
                          <CodeName key={id} id={id} codes={codes} />
                        ))}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        </>
      )}
      <Remarks notes={notes} />
    </>
  );
}
