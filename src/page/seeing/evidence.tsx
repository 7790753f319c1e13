import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { loading } from "../../messages/page.js";
import * as say from "../../messages/page-see.js";
import type { CaseView, EvidenceView, HypothesisView } from "../../workbench/protocol/seeing.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import { useWords } from "../language.js";
import { Said } from "../parts/said.jsx";
import { addressOf } from "../place.js";
import { CodeName } from "./code-name.jsx";
import { Ground, Remarks } from "./ground.jsx";
import type { SeenProps } from "./props.js";
import { useSeen } from "./use-seen.js";

/** Each hypothesis before the interviews: who speaks for it, who against, in which words, and what is missing. */
export function EvidenceShown({ store, state, codes, basis }: SeenProps): JSX.Element {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  const seen = useSeen<EvidenceView>(store, state, {
    shown: "evidence",
    basis,
    proposals: asked ? "asked" : undefined,
  });
  if (seen === null) return <p class="loading">{words(loading)}</p>;
  const { hypotheses, proposals, open, notes } = seen;
  return (
    <>
      <Ground ground={seen} shown="evidence" codes={codes} />
      {hypotheses.length === 0 && <p>{words(say.noHypotheses)}</p>}
      {proposals === "hidden" && seen.basis === "own" && open.length > 0 && hypotheses.length > 0 && (
        <p class="offer">
          <button type="button" onClick={() => setAsked(true)}>
            {words(say.showList)}
          </button>{" "}
          {words(say.showListWarns)}
        </p>
      )}
      {hypotheses.map((one) => (
        <Hypothesis key={one.id} hypothesis={one} codes={codes} />
      ))}
      <Remarks notes={notes} />
    </>
  );
}

interface HypothesisProps {
  readonly hypothesis: HypothesisView;
  readonly codes: ReadonlyMap<string, CodeView>;
}

function Hypothesis({ hypothesis, codes }: HypothesisProps): JSX.Element {
  const words = useWords();
  const { id, statement, kind, tally, read, cases, missing } = hypothesis;
  const isList = kind === "reading-list";
  return (
    <section class="hypothesis" aria-labelledby={`hypothesis-${id}`}>
      <h2 id={`hypothesis-${id}`}>
        {id} · {statement}
      </h2>
      {isList && cases.length > 0 && <p>{words(say.readingList)}</p>}
      {tally.length > 0 && (
        <>
          <h3>{words(say.whoStands)}</h3>
          <dl class="tally">
            {tally.map(({ standing, label, interviews }) => (
              <div key={standing} class={standing}>
                <dt>{label}</dt>
                <dd>
                  <b>{words(say.of(interviews.length, read))}</b>
                  {interviews.map((one) => (
                    <button key={one} type="button" onClick={() => toCase(id, one)}>
                      {one}
                    </button>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {cases.map((one) => (
        <Case key={one.interview} of={id} one={one} codes={codes} />
      ))}
      {missing.length > 0 && (
        <>
          <h3>{words(say.missingTitle)}</h3>
          <ul>
            {missing.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Opens the passages of an interview and goes to them. */
function toCase(hypothesis: string, interview: string): void {
  const element = document.getElementById(`case-${hypothesis}-${interview}`);
  if (!(element instanceof HTMLDetailsElement)) return;
  element.open = true;
  element.querySelector("summary")?.focus();
  element.scrollIntoView({ block: "start" });
}

function Case({ of, one, codes }: { of: string; one: CaseView; codes: ReadonlyMap<string, CodeView> }): JSX.Element {
  const words = useWords();
  const { interview, people, standing, label, evidence } = one;
  const query: Record<string, string> = standing === null ? { proposals: "yes" } : {};
  return (
    <details class={`case ${standing ?? "to-read"}`} id={`case-${of}-${interview}`}>
      <summary>
        <b>{interview}</b> <small>{people.filter((who) => who !== interview).join(", ")}</small> {label}{" "}
        <span class="count">{words(say.passages(evidence.length))}</span>
      </summary>
      {evidence.length === 0 && <a href={addressOf("read", interview)}>{words(say.goTo)}</a>}
      <ul>
        {evidence.map(({ sense, label: means, under, codes: given, said }) => (
          <li key={`${sense} ${said[0]?.start}`} class={sense}>
            <p class="sense">
              <b>{means}</b>
              {under !== "" && <small> · {under}</small>}
            </p>
            {said.map((words) => (
              <Said key={words.start} said={words} query={query} />
            ))}
            <p class="given">
              {given.map((id) => (
                <CodeName key={id} id={id} codes={codes} />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
