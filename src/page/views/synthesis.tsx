import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import * as page from "../../messages/page.js";
import * as say from "../../messages/page-synthesis.js";
import type { CellView, SynthesisView as Shown, ThemeView } from "../../workbench/protocol/synthesis.js";
import { useWords } from "../language.js";
import { Choice } from "../parts/choice.jsx";
import { addressOf } from "../place.js";
import { fetchSynthesis, takeWorkbook } from "../synthesis/asking.js";
import { Cell, cellId } from "../synthesis/cell.jsx";
import { Statements } from "../synthesis/statements.jsx";
import { useUndo } from "../use-undo.js";
import type { ViewProps } from "../views.jsx";

/** Participant × theme: the person's own sentences beside the passages, and what is said of each theme over everybody. */
export function SynthesisView({ store, state, place }: ViewProps): JSX.Element {
  const words = useWords();
  const [view, setView] = useState<Shown | null>(null);
  const [opened, setOpened] = useState(false);
  const codes = useMemo(
    () => new Map((state.study?.families ?? []).flatMap((family) => family.codes).map((code) => [code.id, code])),
    [state.study],
  );
  const [theme, person, at] = ["theme", "person", "at"].map((name) => place.query.get(name) ?? "");
  useUndo(store);
  useEffect(() => {
    let isLast = true;
    void store.guarded(async () => {
      const found = await fetchSynthesis();
      if (isLast) setView(found);
    });
    return () => {
      isLast = false;
    };
  }, [store, state.edition, state.history]);
  const isThere = view !== null;
  useEffect(() => {
    if (!isThere || !theme || !at) return;
    const cell = document.getElementById(cellId(theme, at));
    cell?.scrollIntoView({ block: "center" });
    cell?.querySelector<HTMLElement>("textarea")?.focus({ preventScroll: true });
  }, [isThere, theme, at]);
  if (view === null) return <p class="loading">{words(page.loading)}</p>;
  const { themes, people, closed } = view;
  const cells = themes.flatMap((one) => one.cells);
  const shown = themes.filter(({ id }) => !theme || id === theme);
  const saved = (of: ThemeView, participant: string, text: string): void =>
    setView((now) => (now === null ? now : withText(now, { theme: of.id, participant, text })));
  const said = ({ id }: ThemeView, statements: ThemeView["statements"]): void =>
    setView((now) => (now === null ? now : { ...now, themes: withStatements(now.themes, id, statements) }));
  return (
    <main class="synthesis">
      <h1>{words(say.title)}</h1>
      <p class="policy">{words(themes.length === 0 ? say.noThemes : say.intro)}</p>
      {closed && <p class="policy">{words(say.closed)}</p>}
      {cells.length > 0 && (
        <>
          <p class="count" role="status">
            {words(say.tally(cells.filter((one) => one.state === "full").length, cells.length))}
          </p>
          <ToFill themes={themes} />
          <div class="choose">
            <Choice
              label={words(say.theme)}
              none={words(say.allThemes)}
              chosen={theme ?? ""}
              among={themes.map(({ id, label }) => [id, label])}
              choose={(one) => go({ theme: one, person: person ?? "" })}
            />
            <Choice
              label={words(say.person)}
              none={words(say.allPeople)}
              chosen={person ?? ""}
              among={people.map(({ id }) => [id, id])}
              choose={(one) => go({ theme: theme ?? "", person: one })}
            />
            <label>
              <input
                type="checkbox"
                checked={opened}
                onChange={({ currentTarget }) => setOpened(currentTarget.checked)}
              />{" "}
              {words(say.showPassages)}
            </label>
            <button type="button" onClick={() => void takeWorkbook(store, words(say.workbook))}>
              {words(say.takeAlong)}
            </button>
          </div>
        </>
      )}
      {shown.map((one) => (
        <section key={one.id} class="theme" aria-label={one.label}>
          <h2>{one.label}</h2>
          <ul class="cells">
            {one.cells.map((cell, i) => {
              const who = people[i];
              if (who === undefined || (person && person !== who.id)) return null;
              const own = { store, cell, theme: one, codes, person: who };
              const isOne = Boolean(theme && (person || at === who.id));
              return <Cell key={who.id} {...own} open={opened || isOne} saved={(text) => saved(one, who.id, text)} />;
            })}
          </ul>
          {!person &&
            (closed ? (
              <p class="hint">{words(say.statementsClosed)}</p>
            ) : (
              <Statements {...{ store, people }} theme={one} saved={(statements) => said(one, statements)} />
            ))}
        </section>
      ))}
    </main>
  );
}

function go(query: { readonly theme: string; readonly person: string }): void {
  location.hash = addressOf(
    "synthesis",
    undefined,
    Object.fromEntries(Object.entries(query).filter(([, one]) => one !== "")),
  );
}

/** The view with sentences that are on the disk, before it is fetched anew. */
function withText(
  view: Shown,
  { theme, participant, text }: { theme: string; participant: string; text: string },
): Shown {
  const changed = (cell: CellView): CellView => (cell.participant === participant ? { ...cell, text } : cell);
  return {
    ...view,
    themes: view.themes.map((one) => (one.id === theme ? { ...one, cells: one.cells.map(changed) } : one)),
  };
}

function withStatements(
  themes: readonly ThemeView[],
  theme: string,
  statements: ThemeView["statements"],
): readonly ThemeView[] {
  return themes.map((one) => (one.id === theme ? { ...one, statements } : one));
}

const LEFT = ["no-sentence", "no-passage", "empty"] as const;

/** The cells that wait for sentences or passages, each a way to it. */
function ToFill({ themes }: { readonly themes: readonly ThemeView[] }): JSX.Element {
  const words = useWords();
  const cells = themes.flatMap((theme) => theme.cells.map((cell) => ({ ...cell, theme })));
  const left = cells.filter(({ state }) => state !== "full");
  return (
    <details class="to-fill">
      <summary>{words(say.toFill(left.length))}</summary>
      {LEFT.map((state) => {
        const some = left.filter((cell) => cell.state === state);
        if (some.length === 0) return null;
        return (
          <section key={state}>
            <h2>{words(say.states[state](some.length))}</h2>
            {themes.map((theme) => {
              const here = some.filter((cell) => cell.theme === theme);
              if (here.length === 0) return null;
              return (
                <p key={theme.id}>
                  {theme.label} :{" "}
                  {here.map(({ participant }, i) => (
                    <span key={participant}>
                      {i > 0 && ", "}
                      <a href={addressOf("synthesis", undefined, { theme: theme.id, at: participant })}>
                        {participant}
                      </a>
                    </span>
                  ))}
                </p>
              );
            })}
          </section>
        );
      })}
    </details>
  );
}
