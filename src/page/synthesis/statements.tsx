import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import * as say from "../../messages/page-synthesis.js";
import type { StatementView, SynthesisPerson, ThemeView } from "../../workbench/protocol/synthesis.js";
import { hasDraft } from "../drafts.js";
import { useWords } from "../language.js";
import { ChangeOrRemove } from "../parts/change-or-remove.jsx";
import type { Store } from "../store.js";
import { saveStatements } from "./asking.js";
import { StatementForm, statementKey } from "./statement-form.jsx";

interface StatementsProps {
  readonly store: Store;
  readonly theme: ThemeView;
  readonly people: readonly SynthesisPerson[];
  /** Told of what is on the disk, before it is fetched anew. */
  readonly saved: (statements: readonly StatementView[]) => void;
}

/** What is shared, nuanced or divergent about a theme, and who. */
export function Statements({ store, theme, people, saved }: StatementsProps): JSX.Element {
  const words = useWords();
  const { statements } = theme;
  const [writing, setWriting] = useState<number | "new" | null>(() => begun(theme));
  const button = useRef<HTMLButtonElement>(null);
  const leave = (): void => {
    setWriting(null);
    requestAnimationFrame(() => button.current?.focus());
  };
  const form = (at: number | "new"): JSX.Element => <StatementForm {...{ store, theme, people, at, leave, saved }} />;
  return (
    <section class="over-all" aria-label={`${theme.label} : ${words(say.overAll)}`}>
      <h3>{words(say.overAll)}</h3>
      {statements.length === 0 && writing === null && <p class="hint">{words(say.noStatement)}</p>}
      <ul>
        {statements.map((one, i) => (
          <li key={`${one.kind} ${one.who.join()} ${one.text}`}>
            {writing === i ? form(i) : <Statement {...{ store, theme, one, saved }} change={() => setWriting(i)} />}
          </li>
        ))}
      </ul>
      {writing === "new" ? (
        form("new")
      ) : (
        <button type="button" ref={button} onClick={() => setWriting("new")}>
          {words(say.add)}
        </button>
      )}
    </section>
  );
}

/** What was begun here and is not saved yet. */
function begun(theme: ThemeView): number | "new" | null {
  const at = theme.statements.findIndex((_, i) => hasDraft(statementKey(theme.id, i)));
  return hasDraft(statementKey(theme.id, "new")) ? "new" : at === -1 ? null : at;
}

interface StatementProps {
  readonly store: Store;
  readonly theme: ThemeView;
  readonly one: StatementView;
  readonly saved: StatementsProps["saved"];
  readonly change: () => void;
}

function Statement({ store, theme, one, saved, change }: StatementProps): JSX.Element {
  const words = useWords();
  const { kind, who, text } = one;
  const remove = async (): Promise<void> => {
    const { id, statements: expected } = theme;
    const left = expected.filter((other) => other !== one);
    const answer = await store.guarded(() => saveStatements({ theme: id, statements: left, expected }));
    if (answer?.kind === "done") saved(left);
    else if (answer !== null) store.tell(answer.reason, "fault");
    store.set({ edition: store.state.edition + 1 });
  };
  return (
    <div class={`statement ${kind}`}>
      <p>
        <b>{words(say.kinds[kind])}</b> {who.join(", ")}
      </p>
      {text !== "" && <p class="text-of">{text}</p>}
      <ChangeOrRemove {...{ change }} sure={say.sure} yes={say.yes} remove={() => void remove()} />
    </div>
  );
}
