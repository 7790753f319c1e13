import type { JSX } from "preact";
import * as say from "../../messages/page.js";
import type { CodeView, FamilyView } from "../../workbench/protocol/study.js";
import type { MarkView } from "../../workbench/protocol/transcript.js";
import { useWords } from "../language.js";

interface TreeProps {
  readonly families: readonly FamilyView[];
  readonly marks: readonly MarkView[];
  /** Ids of the codes given last, first the last one: each is given by the digit of its rank. */
  readonly recent: readonly string[];
  /** The code whose meaning is shown. */
  readonly open: string | null;
  readonly choose: (code: CodeView) => void;
}

/** The codebook, family by family, with how often each code was given in this interview. */
export function Tree({ families, marks, recent, open, choose }: TreeProps): JSX.Element {
  const words = useWords();
  const counts = new Map<string, number>();
  for (const { code } of marks) counts.set(code, (counts.get(code) ?? 0) + 1);
  return (
    <nav class="tree" aria-label={words(say.codeTree)}>
      <h2>{words(say.codeTree)}</h2>
      {families.map((family) => (
        <details key={family.id} open>
          <summary>{family.label}</summary>
          <ul>
            {family.codes
              .filter(({ id, retired }) => !retired || counts.has(id))
              .map((code) => (
                <li key={code.id}>
                  <button
                    type="button"
                    class={code.retired ? "retired" : undefined}
                    aria-pressed={open === code.id}
                    onClick={() => choose(code)}
                  >
                    <i class="swatch" style={{ backgroundColor: code.colour }} />
                    {code.label}
                    {recent.includes(code.id) && <kbd>{recent.indexOf(code.id) + 1}</kbd>}
                    {counts.has(code.id) && <span class="count">{counts.get(code.id)}</span>}
                  </button>
                </li>
              ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}
