import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import * as page from "../../messages/page.js";
import * as say from "../../messages/page-find.js";
import type { FindView as Found, HitView } from "../../workbench/protocol/find.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import { hexadecimal } from "../api.js";
import { fetchFound, giveToAll, type Wanted } from "../finding/asking.js";
import { FindForm } from "../finding/form.jsx";
import { FoundList } from "../finding/found-list.jsx";
import { type Extent, keyOf, placesOf } from "../finding/places.js";
import { useWords } from "../language.js";
import { nameOf } from "../new-code/draft.js";
import { NewCode } from "../new-code/form.jsx";
import { Picker } from "../parts/picker.jsx";
import { walkRows } from "../parts/rows.js";
import { addressOf } from "../place.js";
import { undo, useUndo } from "../use-undo.js";
import type { ViewProps } from "../views.jsx";

/** Words across all transcripts, in their context, and a code for those that the person chose after seeing them. */
export function FindView({ store, state, place }: ViewProps): JSX.Element {
  const words = useWords();
  const [wanted, setWanted] = useState<Wanted>(() => wantedIn(place.query));
  const [found, setFound] = useState<Found | null>(null);
  const [only, setOnly] = useState<keyof typeof say.shows>("all");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [extent, setExtent] = useState<Extent>("sentence");
  const [picking, setPicking] = useState(false);
  const [making, setMaking] = useState<string | null>(null);
  const [recent, setRecent] = useState<readonly string[]>([]);
  const list = useRef<HTMLElement>(null);
  const last = useRef(0);
  useUndo(store);
  useEffect(() => {
    const mine = ++last.current;
    history.replaceState(null, "", addressOf("find", undefined, { ...wanted }));
    if (wanted.q.trim() === "") {
      setFound(null);
      return undefined;
    }
    const timer = setTimeout(async () => {
      const answer = await store.guarded(() => fetchFound(wanted));
      if (mine === last.current) setFound(answer);
    }, 120);
    return () => clearTimeout(timer);
  }, [store, wanted, state.edition, state.history]);
  useEffect(() => setChosen(new Set()), [wanted, only]);
  const codes = useMemo(() => (state.study?.families ?? []).flatMap((family) => family.codes), [state.study]);
  const shown = useMemo(() => onlyThose(found, only), [found, only]);
  const hits = shown.flatMap((one) => one.hits);
  const codable = hits.filter(({ role }) => role === "participant");
  const selected = codable.filter((hit) => chosen.has(keyOf(hit)));
  const choose = (some: readonly HitView[], on: boolean): void =>
    setChosen((before) => {
      const now = new Set(before);
      for (const hit of some) if (hit.role === "participant") now[on ? "add" : "delete"](keyOf(hit));
      return now;
    });
  const leave = (): void => {
    setPicking(false);
    setMaking(null);
    list.current?.focus();
  };
  const give = async (code: CodeView): Promise<void> => {
    setPicking(false);
    setMaking(null);
    setRecent((before) => [code.id, ...before.filter((id) => id !== code.id)]);
    const places = placesOf(shown, { chosen, extent, newId: () => hexadecimal(12) });
    const done = await store.together(() => giveToAll({ code: code.id, places }));
    if (done !== null) {
      store.tell(say.given(done.decided, done.passed, code.label));
      setChosen(new Set());
    }
    list.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (walkRows(list.current, event)) return;
    const row = (event.target as Element).closest<HTMLElement>("[data-hit]")?.dataset.hit;
    const hit = codable.find((one) => keyOf(one) === row);
    const isBox = (event.target as Element).matches("input, button, summary");
    if (event.key === " " && hit !== undefined && !isBox) choose([hit], !chosen.has(keyOf(hit)));
    else if (event.key === "c" && !event.ctrlKey && !event.metaKey && selected.length > 0) setPicking(true);
    else return;
    event.preventDefault();
  };
  return (
    <main class="find">
      <h1>{words(say.find)}</h1>
      <FindForm
        {...{ wanted, setWanted }}
        toList={() => list.current?.querySelector<HTMLElement>("[data-row]")?.focus()}
      />
      {found === null && <p class="hint">{words(say.begin)}</p>}
      {found !== null && (
        <>
          <p class="count" role="status">
            {found.count === 0 ? words(say.nothing) : words(say.results(found.count, found.transcripts.length))}
          </p>
          {found.count > 0 && (
            <div class="batch">
              <div class="actions">
                <button type="button" onClick={() => choose(codable, true)}>
                  {words(say.chooseAll)}
                </button>
                <button type="button" disabled={selected.length === 0} onClick={() => setChosen(new Set())}>
                  {words(say.chooseNone)}
                </button>
                <label>
                  {words(say.inCode)}{" "}
                  <select value={only} onChange={({ currentTarget }) => setOnly(currentTarget.value as typeof only)}>
                    {(["all", "uncoded"] as const).map((one) => (
                      <option key={one} value={one}>
                        {words(say.shows[one])}
                      </option>
                    ))}
                  </select>
                </label>
                <label>
                  {words(say.extent)}{" "}
                  <select value={extent} onChange={({ currentTarget }) => setExtent(currentTarget.value as Extent)}>
                    {(["words", "sentence", "turn"] as const).map((one) => (
                      <option key={one} value={one}>
                        {words(say.extents[one])}
                      </option>
                    ))}
                  </select>
                </label>
                <button type="button" class="main" disabled={selected.length === 0} onClick={() => setPicking(true)}>
                  {words(say.give)}
                </button>
                <button
                  type="button"
                  disabled={state.history.undo.length + state.pending === 0}
                  onClick={() => void undo(store, "undo")}
                >
                  {words(page.undo)}
                </button>
              </div>
              <p class="chosen" role="status">
                {words(say.chosen(selected.length))}
              </p>
            </div>
          )}
          <p class="keys-here">{words(say.keysHere)}</p>
        </>
      )}
      {found !== null && <FoundList {...{ list, shown, chosen, choose, onKeyDown, codes }} />}
      {picking && (
        <Picker
          codes={codes.filter(({ kind }) => kind === "manifest")}
          recent={recent}
          typed=""
          title={words(say.giveTo(selected.length))}
          give={(code) => void give(code)}
          invent={{
            words: nameOf(wanted.q),
            open: (label) => {
              setPicking(false);
              setMaking(label);
            },
          }}
          leave={leave}
        />
      )}
      {making !== null && state.study !== null && (
        <NewCode
          {...{ store, leave }}
          study={state.study}
          label={making}
          words={selected.map((hit) => hit.words).join(" · ")}
          made={(code) => void give(code)}
        />
      )}
    </main>
  );
}

function onlyThose(found: Found | null, only: keyof typeof say.shows): Found["transcripts"] {
  const all = found?.transcripts ?? [];
  if (only === "all") return all;
  return all
    .map((one) => ({ ...one, hits: one.hits.filter(({ codes }) => codes.length === 0) }))
    .filter(({ hits }) => hits.length > 0);
}

function wantedIn(query: URLSearchParams): Wanted {
  const how = query.get("how");
  return {
    q: query.get("q") ?? "",
    how: how === "word" || how === "near" ? how : "part",
    accents: query.get("accents") === "exact" ? "exact" : "optional",
    turns: query.get("turns") === "all" ? "all" : "participants",
  };
}
