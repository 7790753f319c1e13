import type { JSX } from "preact";
import { openMemo } from "../../messages/page-memos.js";
import * as say from "../../messages/page-reconcile.js";
import { memo as memoOf, nothingThere, rejectedThere } from "../../messages/reconcile.js";
import type { SideMark, SideView } from "../../workbench/protocol/reconcile.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import { useWords } from "../language.js";
import { Written } from "../memos/written.jsx";
import { addressOf } from "../place.js";
import { CodeName } from "../seeing/code-name.jsx";

interface SideProps {
  readonly side: SideView;
  readonly codes: ReadonlyMap<string, CodeView>;
}

/** What one person put on the words in question, with their remarks and memos; words that are set off above are not said again. */
export function Side({ side: { coder, marks, rejected }, codes }: SideProps): JSX.Element {
  const words = useWords();
  return (
    <section class="side" aria-label={words(say.of(coder))}>
      <h4>{coder}</h4>
      {marks.length === 0 && rejected.length === 0 && <p class="hint">{words(nothingThere)}</p>}
      {marks.map((mark) => (
        <Mark key={mark.id} {...{ mark, codes, coder }} />
      ))}
      {rejected.map(({ code, note }) => (
        <p key={code}>
          {words(rejectedThere(codes.get(code)?.label ?? code))}
          {note !== "" && <span class="note"> ✎ {note}</span>}
        </p>
      ))}
    </section>
  );
}

function Mark({ mark, codes, coder }: Omit<SideProps, "side"> & { mark: SideMark; coder: string }): JSX.Element {
  const words = useWords();
  const { code, words: said, note, memos } = mark;
  return (
    <>
      <p>
        <CodeName id={code} codes={codes} />
      </p>
      {said !== null && <blockquote>{said}</blockquote>}
      {note !== "" && <p class="note">✎ {note}</p>}
      {memos.map(({ name, text }) => (
        <details key={name} class="memo-beside">
          <summary>{words(memoOf(coder))}</summary>
          <Written text={text} links={[]} />
          <a href={addressOf("memos", name)}>{words(openMemo)}</a>
        </details>
      ))}
    </>
  );
}
