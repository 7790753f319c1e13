import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import * as say from "../../messages/page-people.js";
import { useWords } from "../language.js";
import { shortened } from "../parts/shortened.js";
import { addressOf } from "../place.js";
import type { State, Store } from "../store.js";
import { editAttribution } from "./asking.js";
import type { Draft } from "./draft.js";

interface FormProps {
  readonly store: Store;
  readonly state: State;
  readonly draft: Draft;
  /** Adds the words that are chosen in the text; null where none are, not there outside a text. */
  readonly addChosen?: (() => void) | null | undefined;
  readonly leave: () => void;
}

/** An attribution as a person writes it: to whom, what, in which situation, why, and on which passages it rests. */
export function AttributionForm({ store, state, draft, addChosen, leave }: FormProps): JSX.Element {
  const words = useWords();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.querySelector<HTMLElement>(draft.type === "" ? "select" : "input")?.focus();
  }, []);
  const put = (patch: Partial<Draft>): void =>
    store.set({ draft: { ...(store.state.draft ?? draft), ...patch, state: "typed" } });
  const close = (): void => {
    store.set({ draft: null });
    leave();
  };
  const save = async (): Promise<void> => {
    if (draft.reason.trim() === "") return store.tell(say.noReason, "fault");
    if (await saved(store, draft)) close();
  };
  return (
    <section class="attribution-form" aria-label={words(say.form)} ref={section}>
      <h2>{words(say.form)}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void save();
        }}
      >
        <p class="whom">
          {words(say.person)} : <b>{draft.participant}</b>
        </p>
        <TypeField {...{ state, draft, put }} />
        <label>
          {words(say.situation)} <small>{words(say.situationHint)}</small>
          <input
            type="text"
            value={draft.situation}
            onInput={({ currentTarget }) => put({ situation: currentTarget.value })}
          />
        </label>
        <label>
          {words(say.reason)} <small>{words(say.reasonHint)}</small>
          <textarea
            rows={5}
            required
            value={draft.reason}
            onInput={({ currentTarget }) => put({ reason: currentTarget.value })}
          />
        </label>
        <Passages {...{ state, draft, put, addChosen }} />
        <div class="actions">
          <button type="submit" class="main">
            {words(say.save)}
          </button>
          <button type="button" onClick={close}>
            {words(say.abandon)}
          </button>
        </div>
      </form>
    </section>
  );
}

/** Whether it was written; why not is said. */
async function saved(store: Store, { id, passages, ...rest }: Draft): Promise<boolean> {
  const { participant, type, situation, reason } = rest;
  const attribution = { participant, type, situation, reason, passages: passages.map(({ place }) => place) };
  const edit = id === null ? { kind: "add" as const, attribution } : { kind: "change" as const, id, attribution };
  const answer = await store.guarded(() => editAttribution(edit));
  if (answer?.kind === "refused") store.tell(answer.reason, "fault");
  if (answer?.kind !== "done") return false;
  store.tell(say.kept);
  store.set({ edition: store.state.edition + 1 });
  return true;
}

interface PartProps {
  readonly state: State;
  readonly draft: Draft;
  readonly put: (patch: Partial<Draft>) => void;
}

function TypeField({ state, draft, put }: PartProps): JSX.Element {
  const words = useWords();
  const families = (state.study?.families ?? []).map((family) => ({
    ...family,
    codes: family.codes.filter(({ kind, retired, id }) => kind === "interpretive" && (!retired || id === draft.type)),
  }));
  const chosen = families.flatMap(({ codes }) => codes).find(({ id }) => id === draft.type);
  return (
    <>
      <label>
        {words(say.type)}
        <select value={draft.type} required onChange={({ currentTarget }) => put({ type: currentTarget.value })}>
          <option value="">{words(say.chooseType)}</option>
          {families.map(({ id, label, codes }) =>
            codes.length === 0 ? null : (
              <optgroup key={id} label={label}>
                {codes.map((code) => (
                  <option key={code.id} value={code.id}>
                    {code.label}
                  </option>
                ))}
              </optgroup>
            ),
          )}
        </select>
      </label>
      {chosen !== undefined && (
        <details class="meaning">
          <summary>{chosen.label}</summary>
          <p>{chosen.definition}</p>
          {chosen.use !== "" && <p>{chosen.use}</p>}
          {chosen.useNot !== "" && <p>{chosen.useNot}</p>}
        </details>
      )}
    </>
  );
}

function Passages({ state, draft, put, addChosen }: PartProps & Pick<FormProps, "addChosen">): JSX.Element {
  const words = useWords();
  const [typed, setTyped] = useState("");
  const add = (): void => {
    const place = typed.trim();
    const isThere = draft.passages.some((one) => one.place === place);
    if (place !== "" && !isThere) put({ passages: [...draft.passages, { place, said: "" }] });
    setTyped("");
  };
  const lines = (state.study?.transcripts ?? []).filter((one) => one.participants.includes(draft.participant));
  return (
    <fieldset class="passages">
      <legend>{words(say.passages)}</legend>
      <ul>
        {draft.passages.map(({ place, said }) => (
          <li key={place}>
            {said !== "" && <q>{shortened(said)}</q>} {!place.includes("@") && <small>{place}</small>}
            <button
              type="button"
              aria-label={words(say.dropPassage(place))}
              onClick={() => put({ passages: draft.passages.filter((one) => one.place !== place) })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {addChosen === undefined ? (
        <p>
          {words(say.lookInText)}{" "}
          {lines.map(({ id }) => (
            <a key={id} href={addressOf("read", id)}>
              {id}
            </a>
          ))}
        </p>
      ) : (
        <p>
          <button type="button" disabled={addChosen === null} onClick={() => addChosen?.()}>
            {words(say.addChosen)} <kbd>+</kbd>
          </button>{" "}
          {addChosen === null && <small>{words(say.chooseWords)}</small>}
        </p>
      )}
      <p class="by-place">
        <input
          type="text"
          aria-label={words(say.placeField)}
          placeholder={words(say.placeField)}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            add();
          }}
        />
        <button type="button" onClick={add} disabled={typed.trim() === ""}>
          {words(say.addPlace)}
        </button>
      </p>
    </fieldset>
  );
}
