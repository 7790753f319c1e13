import type { JSX } from "preact";
import * as say from "../../messages/page-see.js";
import type { GroundView } from "../../workbench/protocol/seeing.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import { useWords } from "../language.js";

interface GroundProps {
  readonly ground: GroundView;
  readonly codes: ReadonlyMap<string, CodeView>;
}

/** On what the numbers rest, always above them. */
export function Ground({ ground, codes }: GroundProps): JSX.Element {
  const words = useWords();
  const { coder, counted, begun, open, missing } = ground;
  return (
    <div class="ground">
      <p>{words(say.own(coder))}</p>
      {counted.length === 0 && <p>{words(say.nothing)}</p>}
      {begun.length > 0 && <p>{words(say.begun(begun))}</p>}
      {open.length > 0 && counted.length > 0 && <p>{words(say.open(open))}</p>}
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
