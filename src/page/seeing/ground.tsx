import type { JSX } from "preact";
import * as say from "../../messages/page-see.js";
import type { GroundView } from "../../workbench/protocol/seeing.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import { useWords } from "../language.js";
import { addressOf } from "../place.js";
import type { Shown } from "./asking.js";

interface GroundProps {
  readonly ground: GroundView;
  readonly codes: ReadonlyMap<string, CodeView>;
  readonly shown: Shown;
}

/** On what the numbers rest, always above them. */
export function Ground({ ground, codes, shown }: GroundProps): JSX.Element {
  const words = useWords();
  const { coder, basis, bases, counted, begun, open, missing, unsettled } = ground;
  const isAgreed = basis === "agreed";
  return (
    <div class="ground">
      {bases.length > 1 && (
        <nav class="bases" aria-label={words(say.onWhat)}>
          {bases.map((one) => (
            <a
              key={one}
              href={addressOf("see", shown, { basis: one })}
              aria-current={one === basis ? "true" : undefined}
            >
              {words(say.bases[one])}
            </a>
          ))}
        </nav>
      )}
      <p>{words(isAgreed ? say.agreed : bases.length > 1 ? say.ownBeside(coder) : say.own(coder))}</p>
      {unsettled > 0 && (
        <p>
          {words(say.unsettled(unsettled))} <a href={addressOf("reconcile")}>{words(say.toSettle)}</a>
        </p>
      )}
      {counted.length === 0 && <p>{words(say.nothing)}</p>}
      {begun.length > 0 && <p>{words((isAgreed ? say.begunAgreed : say.begun)(begun))}</p>}
      {open.length > 0 && counted.length > 0 && <p>{words((isAgreed ? say.unopened : say.open)(open))}</p>}
      {missing.map(({ code, interviews }) => (
        <p key={code}>{words(say.missing(codes.get(code)?.label ?? code, interviews))}</p>
      ))}
    </div>
  );
}

/** What the numbers say and do not say, below them. */
export function Remarks({ notes }: { readonly notes: readonly string[] }): JSX.Element | null {
  const words = useWords();
  if (notes.length === 0) return null;
  return (
    <section class="remarks">
      <h2>{words(say.remarks)}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
