import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import * as say from "../../messages/page-synthesis.js";
import type { StatementView, SynthesisPerson, ThemeView } from "../../workbench/protocol/synthesis.js";
import { useDraft } from "../drafts.js";
import { useWords } from "../language.js";
import { Elsewhere } from "../parts/elsewhere.jsx";
import type { Store } from "../store.js";
import { saveStatements } from "./asking.js";

interface FormProps {
  readonly store: Store;
  readonly theme: ThemeView;
  readonly people: readonly SynthesisPerson[];
  /** Which of the theme's statements is changed, or a new one. */
  readonly at: number | "new";
  readonly saved: (statements: readonly StatementView[]) => void;
  readonly leave: () => void;
}

interface Typed {
  readonly mine: StatementView;
  /** What was said of the theme when the person began. */
  readonly expected: readonly StatementView[];
}

/** Under which name what is typed waits while one is elsewhere in the page. */
export function statementKey(theme: string, at: number | "new"): string {
  return `statement ${theme} ${at}`;
}

const KINDS = ["shared", "nuanced", "divergent"] as const;

/** What a person says of a theme over everybody: in which way, of whom, and what. */
export function StatementForm({ store, theme, people, at, saved, leave }: FormProps): JSX.Element {
  const words = useWords();
  const box = useRef<HTMLFormElement>(null);
  const [theirs, setTheirs] = useState<{ reason: string; statements: readonly StatementView[] } | null>(null);
  const begin = (): Typed => ({
    mine: (at === "new" ? undefined : theme.statements[at]) ?? { kind: "shared", who: [], text: "" },
    expected: theme.statements,
  });
  const { value, put, drop } = useDraft(statementKey(theme.id, at), begin);
  const { mine } = value;
  useEffect(() => box.current?.querySelector<HTMLElement>("select")?.focus(), []);
  const change = (patch: Partial<StatementView>): void => put({ ...value, mine: { ...mine, ...patch } });
  const close = (): void => {
    drop();
    leave();
  };
  const giveUp = (): void => {
    close();
    store.set({ edition: store.state.edition + 1 });
  };
  const send = async (statements: readonly StatementView[], expected: readonly StatementView[]): Promise<void> => {
    const answer = await store.guarded(() => saveStatements({ theme: theme.id, statements, expected }));
    if (answer?.kind === "refused") store.tell(answer.reason, "fault");
    if (answer?.kind === "conflict") setTheirs({ reason: answer.reason, statements: answer.theirs });
    if (answer?.kind !== "done") return;
    saved(statements);
    close();
    store.tell(say.statementsKept);
    store.set({ edition: store.state.edition + 1 });
  };
  const save = (): Promise<void> => {
    const { expected } = value;
    return send(at === "new" ? [...expected, mine] : expected.map((one, i) => (i === at ? mine : one)), expected);
  };
  return (
    <form
      class="statement-form"
      ref={box}
      aria-label={words(say.add)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void save();
      }}
    >
      <label>
        {words(say.kind)}{" "}
        <select
          value={mine.kind}
          onChange={({ currentTarget }) =>
            change({ kind: KINDS.find((one) => one === currentTarget.value) ?? "shared" })
          }
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {words(say.kinds[one])}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{words(say.who)}</legend>
        {people.map(({ id }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={mine.who.includes(id)}
              onChange={({ currentTarget: { checked } }) =>
                change({
                  who: people.map((one) => one.id).filter((one) => (one === id ? checked : mine.who.includes(one))),
                })
              }
            />{" "}
            {id}
          </label>
        ))}
      </fieldset>
      <label>
        {words(say.what)}
        <textarea rows={3} value={mine.text} onInput={({ currentTarget }) => change({ text: currentTarget.value })} />
      </label>
      {theirs !== null && (
        <Elsewhere
          reason={`${theirs.reason} ${words(say.asItStands)}`}
          mine={[words(say.mineToo), () => void send([...theirs.statements, mine], theirs.statements)]}
          theirs={[words(say.takeTheirs), giveUp]}
        >
          <ul>
            {theirs.statements.map(({ kind, who, text }) => (
              <li key={`${kind} ${who.join()} ${text}`}>
                <b>{words(say.kinds[kind])}</b> {who.join(", ")} {text}
              </li>
            ))}
          </ul>
          {theirs.statements.length === 0 && <p>{words(say.nothingThere)}</p>}
        </Elsewhere>
      )}
      <div class="actions">
        <button type="submit" class="main">
          {words(say.keep)}
        </button>
        <button type="button" onClick={close}>
          {words(say.abandon)}
        </button>
      </div>
    </form>
  );
}
