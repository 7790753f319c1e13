import type { JSX } from "preact";
import * as say from "../../messages/page.js";
import { allMarks } from "../../messages/page-find.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import { useWords } from "../language.js";
import { addressOf } from "../place.js";

interface MeaningProps {
  readonly code: CodeView;
  /** `its-page`: where all its marks stand below. */
  readonly at?: "text" | "its-page";
}

/** What a code means, when it is to be used and when not, and what it looks like. */
export function Meaning({ code, at = "text" }: MeaningProps): JSX.Element {
  const words = useWords();
  const parts = [
    { title: say.use, text: code.use },
    { title: say.useNot, text: code.useNot },
  ];
  const lists = [
    { title: say.examples, texts: code.examples },
    { title: say.counterexamples, texts: code.counterexamples },
  ];
  return (
    <section class="meaning" aria-label={words(say.definition)}>
      <h2>
        <i class="swatch" style={{ backgroundColor: code.colour }} />
        {code.label}
      </h2>
      <p class="id">
        {code.id}
        {code.kind === "interpretive" && <> · {words(say.onlyAttributed)}</>}
        {code.origin === "emergent" && <> · {words(say.emergent)}</>}
      </p>
      <p>{code.definition === "" ? words(say.noDefinition) : code.definition}</p>
      {parts.map(({ title, text }) =>
        text === "" ? null : (
          <p key={title.en}>
            <b>{words(title)}.</b> {text}
          </p>
        ),
      )}
      {lists.map(({ title, texts }) =>
        texts.length === 0 ? null : (
          <details key={title.en}>
            <summary>{words(title)}</summary>
            <ul>
              {texts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </details>
        ),
      )}
      {at === "text" && (
        <p>
          <a href={addressOf("code", code.id)}>{words(allMarks)}</a>
        </p>
      )}
    </section>
  );
}
