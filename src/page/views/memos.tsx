import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import * as page from "../../messages/page.js";
import * as say from "../../messages/page-memos.js";
import type { MemoView } from "../../workbench/protocol/memos.js";
import { hasDraft } from "../drafts.js";
import { useWords } from "../language.js";
import { MemoArticle } from "../memos/article.jsx";
import { takeMemos } from "../memos/asking.js";
import { draftKey, MemoForm } from "../memos/form.jsx";
import { theStudy } from "../memos/subject.js";
import { useMemos } from "../memos/use-memos.js";
import { Choice } from "../parts/choice.jsx";
import { folded } from "../parts/matching.js";
import { walkRows } from "../parts/rows.js";
import { SearchField } from "../parts/search-field.jsx";
import { focusOn } from "../reading/focus.js";
import type { Store } from "../store.js";
import { useUndo } from "../use-undo.js";
import type { ViewProps } from "../views.jsx";

type About = keyof typeof say.subjects;
type Whose = keyof typeof say.whoses;

/** All memos that the person may read: to find some, to follow their links, to take them along. */
export function MemosView({ store, state, place }: ViewProps): JSX.Element {
  const words = useWords();
  const view = useMemos(store, state);
  const only = place.query.get("about") ?? "";
  const [about, setAbout] = useState<About>(aboutNamed(only) ?? "all");
  const [whose, setWhose] = useState<Whose>("all");
  const [typed, setTyped] = useState("");
  const list = useRef<HTMLElement>(null);
  useUndo(store);
  useEffect(() => setAbout(aboutNamed(only) ?? "all"), [only]);
  const isThere = view !== null;
  useEffect(() => {
    if (!isThere || place.of === null) return;
    const row = document.getElementById(`memo-${place.of}`);
    row?.querySelector<HTMLElement>("[data-row]")?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "center" });
  }, [isThere, place.of]);
  const all = view?.memos ?? [];
  const wanted = folded(typed).split(/\s+/).filter(Boolean);
  const shown = all.filter(
    (memo) =>
      // One that a link leads to is shown whatever is chosen.
      memo.name === place.of ||
      ((about === "all" || memo.about.some((lead) => kindOf(lead) === about)) &&
        (whose === "all" || memo.coder === state.study?.coder) &&
        wanted.every((word) => wordsOf(memo).includes(word))),
  );
  return (
    <main class="memos">
      <h1>{words(say.title)}</h1>
      <p class="policy">{words(say.intro)}</p>
      {view?.closed === true && <p class="policy">{words(say.closed)}</p>}
      <OnStudy store={store} />
      {view === null && <p class="loading">{words(page.loading)}</p>}
      {view !== null && all.length === 0 && <p>{words(say.none)}</p>}
      {all.length > 0 && (
        <>
          <form class="choose" role="search" onSubmit={(event) => event.preventDefault()}>
            <SearchField
              label={words(say.search)}
              typed={typed}
              type={setTyped}
              onKey={({ key }) => key === "ArrowDown" && focusOn(list.current?.querySelector("[data-row]"))}
            />
            <Choice
              label={words(say.subject)}
              chosen={about}
              among={Object.entries(say.subjects).map(([one, label]) => [one, words(label)])}
              choose={(one) => setAbout(one as About)}
            />
            <Choice
              label={words(say.whose)}
              chosen={whose}
              among={Object.entries(say.whoses).map(([one, label]) => [one, words(label)])}
              choose={(one) => setWhose(one as Whose)}
            />
          </form>
          <p class="count" role="status">
            {words(say.count(shown.length, all.length))}
          </p>
          {shown.length === 0 && <p class="hint">{words(say.noneSuch)}</p>}
          {shown.length > 0 && <TakeAlong {...{ store, shown }} />}
        </>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of its rows are heard in one place */}
      <section ref={list} tabIndex={-1} onKeyDown={(event) => void walkRows(list.current, event)}>
        {shown.map((memo) => (
          <MemoArticle key={memo.name} {...{ store, memo }} />
        ))}
      </section>
    </main>
  );
}

function OnStudy({ store }: { readonly store: Store }): JSX.Element {
  const words = useWords();
  const subject = theStudy(words(say.theStudy));
  const button = useRef<HTMLButtonElement>(null);
  const [writing, setWriting] = useState(() => hasDraft(draftKey(subject, null)));
  const leave = (): void => {
    setWriting(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return writing ? (
    <MemoForm {...{ store, subject, leave }} memo={null} />
  ) : (
    <button type="button" ref={button} onClick={() => setWriting(true)}>
      {words(say.writeOnStudy)}
    </button>
  );
}

function TakeAlong({ store, shown }: { readonly store: Store; readonly shown: readonly MemoView[] }): JSX.Element {
  const words = useWords();
  const names = shown.map(({ name }) => name);
  return (
    <p class="take-along">
      {words(say.takeAlong)}{" "}
      {(["md", "docx", "csv"] as const).map((format) => (
        <button key={format} type="button" onClick={() => void takeMemos(store, { format, names })}>
          {words(say.formats[format])}
        </button>
      ))}
    </p>
  );
}

function kindOf({ kind }: MemoView["about"][number]): About {
  if (kind === "coding" || kind === "interview") return "passage";
  return kind === "memo" || kind === "unknown" ? "other" : kind;
}

function wordsOf({ name, heading, text, coder, about }: MemoView): string {
  return folded([name, heading, text, coder, ...about.flatMap(({ written, label }) => [written, label])].join(" "));
}

function aboutNamed(name: string): About | undefined {
  return (Object.keys(say.subjects) as About[]).find((one) => one === name);
}
