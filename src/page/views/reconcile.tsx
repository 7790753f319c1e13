import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { loading } from "../../messages/page.js";
import * as say from "../../messages/page-reconcile.js";
import { nothingElse, nothingOpen, oneCoder, unplaced, unplacedHint } from "../../messages/reconcile.js";
import type { OpenedView, UnopenedView } from "../../workbench/protocol/reconcile.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import { hasDraftOn, useHeld } from "../drafts.js";
import { useWords } from "../language.js";
import { Choice } from "../parts/choice.jsx";
import { subjectOf } from "../reconciling/difference.jsx";
import { DifferenceList } from "../reconciling/list.jsx";
import { type Differences, useDifferences } from "../reconciling/use-differences.js";
import type { ViewProps } from "../views.jsx";

/** Where people's sheets differ, once they are open to each other: settled one by one into the agreed sheet. */
export function ReconcileView({ store, state }: ViewProps): JSX.Element {
  const words = useWords();
  const differences = useDifferences(store, state);
  const codes = useMemo(
    () => new Map((state.study?.families ?? []).flatMap((family) => family.codes).map((code) => [code.id, code])),
    [state.study],
  );
  const { view } = differences;
  return (
    <main class="reconcile">
      <h1>{words(say.title)}</h1>
      {view === null && <p class="loading">{words(loading)}</p>}
      {view?.kind === "alone" && <p>{words(oneCoder)}</p>}
      {view?.kind === "closed" && (
        <>
          <p class="policy">{words(say.closed)}</p>
          <Unopened title={words(say.howFar)} interviews={view.interviews} />
        </>
      )}
      {view?.kind === "open" && <Opened {...{ view, codes, differences }} />}
    </main>
  );
}

interface OpenedProps {
  readonly view: OpenedView;
  readonly codes: ReadonlyMap<string, CodeView>;
  readonly differences: Differences;
}

function Opened({ view, codes, differences: { settle, undo } }: OpenedProps): JSX.Element {
  const words = useWords();
  const [only, setOnly] = useState<keyof typeof say.shows>("open");
  const [interview, setInterview] = useState("");
  const [code, setCode] = useState("");
  const { differences, aside, elsewhere, unopened, last } = view;
  const open = differences.filter(({ state }) => state === "open");
  const held = useHeld("differences", differences, subjectOf);
  const shown = held.all.filter((one) => {
    const { said, sides, state } = one;
    // One on which something is being written stays, whoever settles it meanwhile.
    if (hasDraftOn(subjectOf(one))) return true;
    return (
      (only === "all" || state === "open") &&
      (interview === "" || said.transcript === interview) &&
      (code === "" || sides.some(({ marks }) => marks.some((mark) => mark.code === code)))
    );
  });
  const given = new Set(differences.flatMap(({ sides }) => sides.flatMap(({ marks }) => marks.map((one) => one.code))));
  return (
    <>
      <p class="policy">{words(say.intro)}</p>
      {elsewhere.length > 0 && <p class="policy">{words(say.elsewhere(elsewhere))}</p>}
      {aside > 0 && (
        <p class="policy">
          {words(unplaced(aside))} ({words(unplacedHint)})
        </p>
      )}
      <p class="count" role="status">
        {words(say.count(open.length, differences.length - open.length))}
      </p>
      <p class="hint">{words(say.figures)}</p>
      {differences.length > 0 && (
        <div class="choose">
          <Choice
            label={words(say.show)}
            chosen={only}
            among={[
              ["open", words(say.shows.open)],
              ["all", words(say.shows.all)],
            ]}
            choose={(one) => setOnly(one === "all" ? "all" : "open")}
          />
          <Choice
            label={words(say.inInterview)}
            none={words(say.allInterviews)}
            chosen={interview}
            among={[...new Set(differences.map(({ said }) => said.transcript))].map((id) => [id, id])}
            choose={setInterview}
          />
          <Choice
            label={words(say.ofCode)}
            none={words(say.allCodes)}
            chosen={code}
            among={[...codes.values()].filter(({ id }) => given.has(id)).map(({ id, label }) => [id, label])}
            choose={setCode}
          />
          {last !== null && (
            <button type="button" onClick={() => void undo()}>
              {words(say.takeBack(last.place))} <kbd>u</kbd>
            </button>
          )}
        </div>
      )}
      {open.length === 0 && <p>{words(aside > 0 ? nothingElse : nothingOpen)}</p>}
      {open.length > 0 && shown.length === 0 && <p class="hint">{words(say.noneHere)}</p>}
      {shown.length > 0 && <p class="keys-here">{words(say.keysHere)}</p>}
      <DifferenceList differences={shown} gone={held.gone} {...{ codes, settle, undo }} />
      {unopened.length > 0 && <Unopened title={words(say.unopened)} interviews={unopened} />}
    </>
  );
}

function Unopened({ title, interviews }: { title: string; interviews: readonly UnopenedView[] }): JSX.Element | null {
  const words = useWords();
  if (interviews.length === 0) return null;
  return (
    <section class="unopened">
      <h2>{title}</h2>
      <table>
        <thead>
          <tr>
            {[say.interview, say.readers, say.state].map((one) => (
              <th key={one.en} scope="col">
                {words(one)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {interviews.map(({ transcript, readers, state }) => (
            <tr key={transcript}>
              <th scope="row">{transcript}</th>
              <td>{readers}</td>
              <td>{state}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
