import type { JSX } from "preact";
import * as say from "../../messages/page-reread.js";
import type { TranscriptView } from "../../workbench/protocol/transcript.js";
import { useWords } from "../language.js";
import { addressOf } from "../place.js";
import type { State, Store } from "../store.js";
import { Done } from "./done.jsx";

interface BannerProps {
  readonly store: Store;
  readonly state: State;
  readonly transcript: TranscriptView;
  /** The code for which it is read again. */
  readonly code: { readonly id: string; readonly label: string };
}

/** Above a text that is read again for a code: that this is done, and where to go on. */
export function Rereading({ store, state, transcript, code }: BannerProps): JSX.Element {
  const words = useWords();
  const { id, label } = code;
  const isLeft = transcript.reread.includes(id);
  const all = state.study?.transcripts ?? [];
  const at = all.findIndex((one) => one.id === transcript.id);
  // The one that follows, or from the beginning again.
  const next = [...all.slice(at + 1), ...all.slice(0, at)].find(({ reread }) => reread.includes(id))?.id;
  const act = async (): Promise<void> => {
    await store.reading({ as: "reread", codes: [id] });
    store.tell(say.told(transcript.id, label));
  };
  return (
    <div class="rereading">
      {words(isLeft ? say.rereading(label) : say.told(transcript.id, label))}{" "}
      {isLeft && <Done interview={transcript.id} code={label} act={() => void act()} />}{" "}
      {next !== undefined && <a href={addressOf("read", next, { reread: id })}>{words(say.next(next))} →</a>}{" "}
      <a href={addressOf("reread")}>{words(say.list)}</a>
    </div>
  );
}
