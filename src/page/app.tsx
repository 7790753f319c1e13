import type { JSX } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import * as say from "../messages/page.js";
import type { NewsView } from "../workbench/protocol/steps.js";
import { unkept, useUnkept } from "./drafts.js";
import { Language, useWords } from "./language.js";
import { addressOf, usePlace } from "./place.js";
import { type State, type Store, useStore } from "./store.js";
import { views } from "./views.js";

/** The whole page: a menu, the view that the address names, and what the person is told. */
export function App({ store }: { readonly store: Store }): JSX.Element {
  const state = useStore(store);
  const place = usePlace();
  useEffect(() => {
    void store.loadStudy();
    return listen(store);
  }, [store]);
  useEffect(() => askBeforeLeaving(store), [store]);
  const lang = state.study?.lang ?? "fr";
  useEffect(() => {
    document.documentElement.lang = lang;
    if (state.study !== null)
      document.title = `${place.of === null ? "" : `${place.of} · `}${state.study.title} · grille`;
  }, [lang, state.study, place.of]);
  const view = views.find(({ name }) => name === place.view) ?? views[0];
  return (
    <Language.Provider value={lang}>
      <Frame state={state} store={store} here={view?.name ?? ""}>
        {state.study === null || view === undefined ? <Loading /> : <view.show {...{ store, state, place }} />}
      </Frame>
    </Language.Provider>
  );
}

function Loading(): JSX.Element {
  const words = useWords();
  return <p class="loading">{words(say.loading)}</p>;
}

interface FrameProps {
  readonly state: State;
  readonly store: Store;
  readonly here: string;
  readonly children: JSX.Element;
}

function Frame({ state, store, here, children }: FrameProps): JSX.Element {
  const words = useWords();
  const { study, pending, gone } = state;
  const typed = useUnkept() + formsTyped(state);
  const kept = typed === 0 ? say.saved : say.notKept(typed);
  return (
    <>
      <button type="button" class="skip" onClick={toText}>
        {words(say.skip)}
      </button>
      <header class="frame">
        <a class="home" href={addressOf("")}>
          {study?.title ?? "grille"}
        </a>
        <nav>
          {views.map(({ name, label, isFor }) =>
            label === null || (study !== null && isFor?.(study) === false) ? null : (
              <a key={name} href={addressOf(name)} aria-current={name === here ? "page" : undefined}>
                {words(label)}
              </a>
            ),
          )}
        </nav>
        {study !== null && (
          <span class="who">
            <span class="name">
              <span class="as">{words(say.codingAs)} </span>
              {study.coder}
            </span>
            <span class="state"> · {words(pending === 0 ? kept : gone ? say.waiting(pending) : say.saving)}</span>
          </span>
        )}
      </header>
      {gone && (
        <p class="gone" role="alert">
          {words(
            say.gone(
              `grille open --coder ${study?.coder ?? "…"} --port ${location.port}${study?.folder ?? ""}`,
              pending,
            ),
          )}
        </p>
      )}
      {children}
      <Told state={state} store={store} />
      {study?.notice != null && <footer class="notice">{study.notice}</footer>}
    </>
  );
}

/** How many forms of the reading hold something that was typed and is not saved. */
function formsTyped({ draft }: State): number {
  return draft?.state === "typed" ? 1 : 0;
}

/** The browser asks before it leaves a page with something that is not on the disk yet, as things stand when it leaves. */
function askBeforeLeaving(store: Store): () => void {
  const ask = (event: BeforeUnloadEvent): void => {
    if (store.state.pending + unkept() + formsTyped(store.state) > 0) event.preventDefault();
  };
  addEventListener("beforeunload", ask);
  return () => removeEventListener("beforeunload", ask);
}

/** Past the menu, without changing the address that says where one is. */
function toText(): void {
  const text = document.querySelector<HTMLElement>(".text") ?? document.querySelector<HTMLElement>("main");
  text?.setAttribute("tabindex", text.getAttribute("tabindex") ?? "-1");
  text?.focus();
}

function Told({ state, store }: { readonly state: State; readonly store: Store }): JSX.Element {
  const words = useWords();
  const { told } = state;
  useEffect(() => {
    if (told?.kind !== "done") return undefined;
    const timer = setTimeout(() => store.set({ told: null }), 4000);
    return () => clearTimeout(timer);
  }, [told, store]);
  const text = told === null ? "" : typeof told.text === "string" ? told.text : words(told.text);
  // The same sentence twice in a row is read aloud twice only where something in it differs.
  const times = useRef(0);
  useMemo(() => times.current++, [told]);
  return (
    <div class={`told ${told?.kind ?? "none"}`}>
      <p role="status">{`${text}${text !== "" && times.current % 2 === 1 ? "\u200b" : ""}`}</p>
      {told !== null && (
        <button type="button" aria-label={words(say.dismiss)} onClick={() => store.set({ told: null })}>
          ×
        </button>
      )}
    </div>
  );
}

/** How long to wait before news are asked for again, in milliseconds. */
const AGAIN = 2000;

/** Hears of changes until the page is left. A connection that broke is made again, also where grille was started anew meanwhile. */
function listen(store: Store): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasLost = false;
  const connect = (): void => {
    const news = new EventSource("/api/news");
    source = news;
    news.onmessage = ({ data }) => void store.hear(JSON.parse(String(data)) as NewsView);
    news.addEventListener("hello", () => {
      store.set({ gone: false });
      if (wasLost) void store.regained();
      wasLost = false;
    });
    news.onerror = () => {
      wasLost = true;
      store.set({ gone: true });
      if (news.readyState === EventSource.CLOSED) timer = setTimeout(connect, AGAIN);
    };
  };
  connect();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
