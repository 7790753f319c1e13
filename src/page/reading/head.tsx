import type { JSX } from "preact";
import * as say from "../../messages/page.js";
import { findHere } from "../../messages/page-find.js";
import type { TranscriptView } from "../../workbench/protocol/transcript.js";
import { useWords } from "../language.js";
import { addressOf } from "../place.js";
import { Rereading } from "../rereading/banner.jsx";
import type { State, Store } from "../store.js";
import { undo } from "../use-undo.js";

interface HeadProps {
  readonly store: Store;
  readonly state: State;
  readonly transcript: TranscriptView;
  /** A code for which the interview is read again; not there where it is just read. */
  readonly rereading: { readonly id: string; readonly label: string } | undefined;
  readonly onFind: () => void;
  readonly onHelp: () => void;
  /** On a narrow screen the codebook is shown when it is asked for. */
  readonly tree: boolean;
  readonly onTree: () => void;
}

/** Above the text: whose interview it is, the ones before and after, undo, and how far it was read. */
export function Head({ store, state, transcript, rereading, onFind, onHelp, tree, onTree }: HeadProps): JSX.Element {
  const words = useWords();
  const { id, before, after, reading, reread, people, invented, waiting } = transcript;
  const label = (code: string): string =>
    state.study?.families.flatMap(({ codes }) => codes).find((one) => one.id === code)?.label ?? code;
  return (
    <div class="head">
      <h1>{id}</h1>
      <p class="people">
        {people
          .map(
            (one) =>
              `${one.id} : ${one.attributes
                .filter(([, value]) => value !== "")
                .map(([name, value]) => `${name} ${value}`)
                .join(", ")}`,
          )
          .join(" · ")}
        {invented && <em> ({words(say.invented)})</em>}
      </p>
      <div class="actions">
        {before !== null && <a href={addressOf("read", before)}>← {words(say.previous)}</a>}
        {after !== null && <a href={addressOf("read", after)}>{words(say.following)} →</a>}
        <button
          type="button"
          aria-disabled={state.history.undo.length + state.pending === 0}
          onClick={() => void undo(store, "undo")}
        >
          {words(say.undo)}
        </button>
        <button type="button" aria-disabled={state.history.redo.length === 0} onClick={() => void undo(store, "redo")}>
          {words(say.redo)}
        </button>
        <button type="button" onClick={() => void store.reading({ as: reading === "read" ? "begun" : "read" })}>
          {words(reading === "read" ? say.markBegun : say.markRead)}
        </button>
        <button type="button" class="for-narrow" aria-expanded={tree} aria-controls="codebook" onClick={onTree}>
          {words(say.codeTree)}
        </button>
        <button type="button" onClick={onFind}>
          {words(findHere)}
        </button>
        <button type="button" onClick={onHelp}>
          {words(say.keysTitle)}
        </button>
      </div>
      {waiting > 0 && <p class="waiting-marks">{words(say.marksWait(waiting, say.reanchor(state.study)))}</p>}
      {rereading !== undefined && <Rereading {...{ store, state, transcript }} code={rereading} />}
      {rereading === undefined && reread.length > 0 && (
        <p class="reread">
          {words(say.rereadFor)} {reread.map(label).join(", ")}.{" "}
          <button type="button" onClick={() => void store.reading({ as: "reread", codes: reread })}>
            {words(say.rereadDone)}
          </button>
        </p>
      )}
    </div>
  );
}
