import { useRef, useState } from "preact/hooks";
import { kept } from "../../messages/page-synthesis.js";
import type { SynthesisAnswer } from "../../workbench/protocol/synthesis.js";
import { useDraft } from "../drafts.js";
import type { Store } from "../store.js";
import { saveCell } from "./asking.js";

interface Typed {
  readonly text: string;
  /** The sentences that the person had before them when they began. */
  readonly expected: string;
}

/** The sentences of a cell while they are being written. */
export interface Sentences {
  readonly text: string;
  readonly isChanged: boolean;
  /** Why nothing was written, and how the cell stands; null where there is nothing to choose. */
  readonly conflict: { readonly reason: string; readonly theirs: string } | null;
  readonly type: (text: string) => void;
  readonly save: (said: "aloud" | "quietly") => Promise<void>;
  readonly mineInstead: () => Promise<void>;
  readonly takeTheirs: () => void;
}

interface Cell {
  readonly participant: string;
  readonly theme: string;
  /** As the study has it. */
  readonly text: string;
  /** Told of sentences that are on the disk. */
  readonly saved: (text: string) => void;
}

/** Sentences are written when one goes elsewhere, or says so; never over others than those that were seen. */
export function useSentences(store: Store, { participant, theme, text: known, saved }: Cell): Sentences {
  const { value, put, drop } = useDraft<Typed | null>(`cell ${theme} ${participant}`, () => null);
  const [conflict, setConflict] = useState<Sentences["conflict"]>(null);
  const isSaving = useRef(false);
  const last = useRef(value);
  last.current = value;
  const send = async ({ text, expected }: Typed, said: "aloud" | "quietly"): Promise<void> => {
    if (isSaving.current) return;
    isSaving.current = true;
    const answers: SynthesisAnswer<string>[] = [];
    await store.written(async () => {
      answers.push(await saveCell({ participant, theme, text, expected }));
      return true;
    });
    isSaving.current = false;
    const [answer] = answers;
    if (answer?.kind === "refused") store.tell(answer.reason, "fault");
    if (answer === undefined || answer.kind === "refused") return;
    // Sent twice since no answer came the first time, it is there already.
    const isDone = answer.kind === "done" || answer.theirs === text.trim();
    if (!isDone) return setConflict({ reason: answer.reason, theirs: answer.theirs });
    setConflict(null);
    saved(text.trim());
    const now = last.current;
    if (now === null || now.text === text) drop();
    else put({ text: now.text, expected: text.trim() });
    if (said === "aloud") store.tell(kept);
    store.set({ edition: store.state.edition + 1 });
  };
  return {
    text: value?.text ?? known,
    isChanged: value !== null && value.text.trim() !== value.expected,
    conflict,
    type: (text) => put({ text, expected: value?.expected ?? known }),
    save: async (said) => {
      if (value === null) return;
      if (value.text.trim() === value.expected) drop();
      else if (conflict === null) await send(value, said);
    },
    mineInstead: async () => {
      if (value === null || conflict === null) return;
      const mine = { text: value.text, expected: conflict.theirs };
      put(mine);
      await send(mine, "aloud");
    },
    takeTheirs: () => {
      setConflict(null);
      drop();
      store.set({ edition: store.state.edition + 1 });
    },
  };
}
