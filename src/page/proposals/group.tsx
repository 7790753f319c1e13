import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import * as say from "../../messages/page-proposals.js";
import type { GroupView, PassageView } from "../../workbench/protocol/proposals.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import { useWords } from "../language.js";
import { Confirm } from "../parts/confirm.jsx";
import { beginDraft } from "../people/begin.js";
import { emptyDraft } from "../people/draft.js";
import type { State, Store } from "../store.js";
import { undo } from "../use-undo.js";
import { type Arrangement, decideOnAll } from "./asking.js";
import { subjectOf } from "./note-field.jsx";
import { Passage, textOf } from "./passage.jsx";
import { useGroup } from "./use-queue.js";

interface GroupProps {
  readonly store: Store;
  readonly state: State;
  readonly how: Arrangement;
  readonly id: string;
  /** null once nothing of it is left. */
  readonly group: GroupView | null;
  readonly codes: ReadonlyMap<string, CodeView>;
}

/** The passages of one rule, code or interview, to be decided one by one, or all that is left of a rule at once. */
export function Group({ store, state, how, id, group, codes }: GroupProps): JSX.Element {
  const words = useWords();
  const { passages, gone, decide } = useGroup(store, state, { ...how, group: id });
  const [here, setHere] = useState<string | null>(null);
  const [asking, setAsking] = useState<"accept" | "reject" | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const box = useRef<HTMLElement>(null);
  const all = passages ?? [];
  const at = Math.max(
    0,
    all.findIndex(({ key }) => key === here),
  );
  const go = (one: PassageView | undefined, scroll: "scroll" | "stay" = "scroll"): void => {
    setHere(one?.key ?? null);
    const element = [...(list.current?.children ?? [])].find((li) => (li as HTMLElement).dataset.key === one?.key);
    if (element instanceof HTMLElement) element.focus({ preventScroll: scroll === "stay" });
  };
  // The rule is read first: what it proposes is at hand, and does not take its place.
  useEffect(() => go(all[0], "stay"), [passages === null]);
  const act = (one: PassageView, key: "a" | "r"): void => {
    if (gone.has(subjectOf(one))) {
      store.tell(say.decidedElsewhere, "fault");
      return;
    }
    const name = codes.get(one.code)?.label ?? one.code;
    if (key === "a" && one.kind === "cue") {
      if (beginDraft(store, draftOf(state, one))) location.hash = textOf(one);
      return;
    }
    const after = all[all.indexOf(one) + 1] ?? all[all.indexOf(one) - 1];
    go(after);
    const what = say.decisionOn(name, one.rule, one.place);
    decide(one, key === "a" ? "accept" : "reject", what);
    store.tell(key === "a" ? say.accepted(name) : say.rejected(name));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const one = all[at];
    const { key } = event;
    if (key === "n" || key === "ArrowDown") go(all[Math.min(all.length - 1, at + 1)]);
    else if (key === "p" || key === "ArrowUp") go(all[Math.max(0, at - 1)]);
    else if ((key === "a" || key === "r") && one !== undefined) act(one, key);
    else if (key === "w") list.current?.querySelector<HTMLElement>(".passage.here .with-note input")?.focus();
    else if (key === "o" && one !== undefined) location.hash = textOf(one);
    else if (key === "u") void undo(store, "undo");
    else return;
    event.preventDefault();
  };
  const keysFor = (verdict: "accept" | "reject"): string[] =>
    all
      .filter((one) => !gone.has(subjectOf(one)) && (verdict === "reject" || one.kind === "mark"))
      .map(({ key }) => key);
  // Where the last one is gone, or its list, keys are still heard.
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (passages !== null && all.length === 0 && asking === null && isLost) box.current?.focus({ preventScroll: true });
  }, [all.length, asking, passages === null]);
  const bulk = async (verdict: "accept" | "reject"): Promise<void> => {
    const keys = keysFor(verdict);
    const done = await store.together(
      () => decideOnAll({ keys, by: how.by, verdict }),
      say.decisionsOn(keys.length, group?.rule ?? id),
    );
    if (done !== null) store.tell(say.bulkDone(done.decided, done.passed));
  };
  if (passages === null) return <p class="loading">…</p>;
  return (
    <section class="group" role="group" ref={box} tabIndex={-1} aria-label={words(say.title)} onKeyDown={onKeyDown}>
      {group !== null && <GroupHead {...{ group, codes }} />}
      {all.length === 0 && <p>{words(say.nothing)}</p>}
      {all.length > 0 && <p class="keys-hint">{words(say.listKeys)}</p>}
      <ul class="passages" ref={list}>
        {all.map((one) => (
          <Passage
            key={one.key}
            {...{ one, act }}
            isGone={gone.has(subjectOf(one))}
            code={codes.get(one.code)}
            isHere={one.key === all[at]?.key}
            here={({ key }) => setHere(key)}
          />
        ))}
      </ul>
      {group?.rule != null && all.length > 1 && (
        <div class="actions bulk">
          {(["accept", "reject"] as const).map((verdict) => {
            const n = keysFor(verdict).length;
            return n === 0 ? null : (
              <button key={verdict} type="button" onClick={() => setAsking(verdict)}>
                {words(verdict === "accept" ? say.acceptAll(n) : say.rejectAll(n))}
              </button>
            );
          })}
        </div>
      )}
      {asking !== null && (
        <Confirm
          question={words(say.sure(asking, keysFor(asking).length))}
          yes={words(say.yes(asking, keysFor(asking).length))}
          no={words(say.no)}
          act={() => void bulk(asking)}
          leave={() => setAsking(null)}
        />
      )}
    </section>
  );
}

function GroupHead({ group, codes }: Pick<GroupProps, "codes"> & { readonly group: GroupView }): JSX.Element {
  const words = useWords();
  const code = group.code === null ? undefined : codes.get(group.code);
  return (
    <header>
      <h2>
        {code !== undefined && <i class="swatch" style={{ backgroundColor: code.colour }} />}
        {code?.label ?? group.transcript ?? group.code}
      </h2>
      <p class="record">
        {words(say.left(group.left))}
        {group.record !== null && ` · ${group.record}`}
      </p>
      {group.rule !== null && (
        <p class="rule">
          {words(say.rule)} <code>{group.rule}</code>
        </p>
      )}
      {group.written !== null && group.written !== "" && <pre>{group.written}</pre>}
      {code !== undefined && code.definition !== "" && <p class="definition">{code.definition}</p>}
    </header>
  );
}

/** What a cue begins, seen from the list: of the speaker where that is their name, else of the one who was interviewed. */
function draftOf(state: State, one: PassageView) {
  const people = state.study?.transcripts.find(({ id }) => id === one.transcript)?.participants ?? [];
  const participant = people.includes(one.speaker) ? one.speaker : (people[0] ?? "");
  const said = one.said.slice(one.start - one.from, one.end - one.from);
  return { ...emptyDraft(participant, one.code), passages: [{ place: one.place, said }] };
}
