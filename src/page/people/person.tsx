import type { JSX } from "preact";
import { memosHere } from "../../messages/page-memos.js";
import * as say from "../../messages/page-people.js";
import type { MemosView } from "../../workbench/protocol/memos.js";
import type { AttributionView, CueView, PassageLink, PersonView } from "../../workbench/protocol/people.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import { useWords } from "../language.js";
import { MemosOn } from "../memos/memos-on.jsx";
import { memosLeadingTo, memosOn, subjectOf } from "../memos/subject.js";
import { ChangeOrRemove } from "../parts/change-or-remove.jsx";
import { addressOf } from "../place.js";
import type { State, Store } from "../store.js";
import { editAttribution } from "./asking.js";
import { beginDraft } from "./begin.js";
import { emptyDraft } from "./draft.js";
import { AttributionForm } from "./form.jsx";

interface PersonProps {
  readonly store: Store;
  readonly state: State;
  readonly person: PersonView;
  readonly codes: ReadonlyMap<string, CodeView>;
  readonly cues: "hidden" | "listed";
  readonly memos: MemosView | null;
}

/** One person: who they are, what is attributed to them, and the cues left to answer. */
export function Person({ store, state, person, codes, cues, memos }: PersonProps): JSX.Element {
  const words = useWords();
  const { id, attributes, transcripts, attributions } = person;
  const { draft } = state;
  const hasTypes = [...codes.values()].some(({ kind, retired }) => kind === "interpretive" && !retired);
  const subject = subjectOf("participant", id, id);
  const count = [memosOn, memosLeadingTo].reduce((sum, some) => sum + some(memos?.memos ?? [], subject).length, 0);
  const button = (): void => document.getElementById(`attribute-${id}`)?.focus();
  return (
    <section class="person" id={`person-${id}`} tabIndex={-1} aria-label={id}>
      <h2>{id}</h2>
      <p class="attributes">
        {attributes.map(([name, value]) => `${name} : ${value}`).join(" · ")}
        {attributes.length > 0 && transcripts.length > 0 && " · "}
        {transcripts.map((one) => (
          <a key={one} href={addressOf("read", one)}>
            {one}
          </a>
        ))}
      </p>
      {attributions.length === 0 && <p class="none">{words(say.nothingAttributed)}</p>}
      {attributions.map((one) => (
        <Attribution key={one.id} {...{ store, one, codes }} person={id} />
      ))}
      {draft?.participant === id ? (
        <AttributionForm {...{ store, state, draft }} leave={button} />
      ) : (
        hasTypes && (
          <button type="button" id={`attribute-${id}`} onClick={() => beginDraft(store, emptyDraft(id))}>
            {words(say.attributeTo(id))}
          </button>
        )
      )}
      <details class="memos-here" open={count > 0}>
        <summary>
          {words(memosHere)} ({count})
        </summary>
        <MemosOn store={store} view={memos} subject={subject} />
      </details>
      {cues === "listed" && person.cues.length > 0 && <Cues {...{ store, person, codes }} />}
    </section>
  );
}

interface AttributionProps {
  readonly store: Store;
  readonly one: AttributionView;
  readonly person: string;
  readonly codes: ReadonlyMap<string, CodeView>;
}

function Attribution({ store, one, person, codes }: AttributionProps): JSX.Element {
  const words = useWords();
  const { id, type, situation, reason, passages, isOwn } = one;
  const code = codes.get(type);
  const remove = async (): Promise<void> => {
    const answer = await store.guarded(() => editAttribution({ kind: "remove", id }));
    if (answer === null) return;
    store.tell(answer.kind === "done" ? say.removed : answer.reason, answer.kind === "done" ? "done" : "fault");
    store.set({ edition: store.state.edition + 1 });
  };
  const change = (): void => {
    const kept = passages.map(({ place, said }) => ({ place, said }));
    beginDraft(store, { id, state: "begun", participant: person, type, situation, reason, passages: kept });
  };
  return (
    <article class="attribution">
      <h3>
        <i class="swatch" style={{ backgroundColor: code?.colour ?? "#888888" }} />
        {code?.label ?? type}
        {!isOwn && <small> {words(say.agreed)}</small>}
      </h3>
      {situation !== "" && <p class="situation">{situation}</p>}
      <p class="reason">{reason}</p>
      <ul class="passages">
        {passages.map((link) => (
          <li key={link.place}>
            <PassageLine link={link} />
          </li>
        ))}
      </ul>
      {isOwn && <ChangeOrRemove {...{ change }} sure={say.sure} yes={say.yes} remove={() => void remove()} />}
    </article>
  );
}

function PassageLine({ link }: { readonly link: PassageLink }): JSX.Element {
  const words = useWords();
  const { place, transcript, turn, said } = link;
  if (transcript === null || turn === null)
    return (
      <>
        {place} <em>{words(say.gonePlace)}</em>
      </>
    );
  return (
    <>
      <a href={addressOf("read", transcript, { turn: String(turn) })}>{place}</a> <q>{said}</q>
    </>
  );
}

function Cues({ store, person, codes }: Pick<PersonProps, "store" | "person" | "codes">): JSX.Element {
  const words = useWords();
  const answer = ({ code, place, said }: CueView): void =>
    void beginDraft(store, { ...emptyDraft(person.id, code), passages: [{ place, said }] });
  const aside = async ({ transcript, key }: CueView): Promise<void> => {
    if (transcript === null) return;
    const isDone = await store.decide({ transcript, key, by: "rules", choice: { kind: "reject" } });
    if (isDone) store.tell(say.asideDone);
  };
  return (
    <details class="cues" open>
      <summary>{words(say.cues(person.cues.length))}</summary>
      <ul>
        {person.cues.map((cue) => (
          <li key={cue.key}>
            <p>
              <b>{codes.get(cue.code)?.label ?? cue.code}</b> <PassageLine link={cue} />
            </p>
            <div class="actions">
              <button type="button" onClick={() => answer(cue)}>
                {words(say.answer)}
              </button>
              <button type="button" onClick={() => void aside(cue)}>
                {words(say.setAside)}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
