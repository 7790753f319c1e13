import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import * as page from "../../messages/page.js";
import * as say from "../../messages/page-people.js";
import type { PeopleView as PeopleShown } from "../../workbench/protocol/people.js";
import { useWords } from "../language.js";
import { useMemos } from "../memos/use-memos.js";
import { fetchPeople } from "../people/asking.js";
import { Person } from "../people/person.jsx";
import { useUndo } from "../use-undo.js";
import type { ViewProps } from "../views.jsx";

/** The people of the study, what is read in what they said and why, and the cues that nobody has answered. */
export function PeopleView({ store, state, place }: ViewProps): JSX.Element {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  const [view, setView] = useState<PeopleShown | null>(null);
  const memos = useMemos(store, state);
  useUndo(store);
  useEffect(() => {
    let isLast = true;
    void store.guarded(async () => {
      const found = await fetchPeople(asked);
      if (isLast) setView(found);
    });
    return () => {
      isLast = false;
    };
  }, [store, asked, state.edition, state.history]);
  const codes = useMemo(
    () => new Map((state.study?.families ?? []).flatMap((family) => family.codes).map((code) => [code.id, code])),
    [state.study],
  );
  const named = place.query.get("person");
  const isThere = view !== null;
  useEffect(() => {
    const section = named === null ? null : document.getElementById(`person-${named}`);
    section?.focus({ preventScroll: true });
    section?.scrollIntoView({ block: "start" });
  }, [isThere, named]);
  if (view === null) return <p class="loading">{words(page.loading)}</p>;
  const hasTypes = [...codes.values()].some(({ kind }) => kind === "interpretive");
  return (
    <main class="people-view">
      <h1>{words(say.title)}</h1>
      <p class="policy">{words(hasTypes ? say.intro : say.noTypes)}</p>
      {view.people.length === 0 && <p>{words(say.noPeople)}</p>}
      {view.cues === "hidden" && hasTypes && (
        <p class="policy">
          {words(say.cuesHidden)}{" "}
          <button type="button" onClick={() => setAsked(true)}>
            {words(say.showCues)}
          </button>
        </p>
      )}
      {view.people.map((person) => (
        <Person key={person.id} {...{ store, state, person, codes, memos }} cues={view.cues} />
      ))}
    </main>
  );
}
