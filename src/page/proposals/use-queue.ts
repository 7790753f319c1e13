import { useEffect, useRef, useState } from "preact/hooks";
import type { Words } from "../../messages/words.js";
import type { PassageView, QueueView } from "../../workbench/protocol/proposals.js";
import { dropDraftsOn, useHeld } from "../drafts.js";
import type { State, Store } from "../store.js";
import { type Arrangement, fetchGroup, fetchQueue } from "./asking.js";
import { remarkOn, subjectOf } from "./note-field.jsx";

/** What is left to decide of the whole study, put together as asked; asked for anew after each step. */
export function useQueue(store: Store, state: State, { as, by }: Arrangement): QueueView | null {
  const [queue, setQueue] = useState<QueueView | null>(null);
  const learnt = useRef(false);
  useEffect(() => {
    let isLast = true;
    void store.guarded(async () => {
      const found = await fetchQueue({ as, by }, learnt.current && by === "suggest");
      learnt.current = by === "suggest";
      if (isLast) setQueue(found);
    });
    return () => {
      isLast = false;
    };
  }, [store, as, by, state.history, state.edition]);
  return queue;
}

export interface Group {
  /** null until it is known. */
  readonly passages: readonly PassageView[] | null;
  /** Those of them that were decided elsewhere, and are there no more but for what is typed on them. */
  readonly gone: ReadonlySet<string>;
  /** With the remark that was typed on it; `what`: how the decision is named where it is taken back. */
  readonly decide: (one: PassageView, verdict: "accept" | "reject", what: Words) => void;
}

/** The passages of one group that are not decided. */
export function useGroup(store: Store, state: State, { as, by, group }: Arrangement & { group: string }): Group {
  const [found, setFound] = useState<readonly PassageView[] | null>(null);
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const waiting = useRef(new Set<string>());
  useEffect(() => {
    let isLast = true;
    void store.guarded(async () => {
      const passages = await fetchGroup({ as, by }, group);
      if (!isLast) return;
      setFound(passages);
      setDecided(new Set(waiting.current));
    });
    return () => {
      isLast = false;
    };
  }, [store, as, by, group, state.history, state.edition]);
  const held = useHeld(`proposals ${as} ${by} ${group}`, found, subjectOf);
  const decide = (one: PassageView, verdict: "accept" | "reject", what: Words): void => {
    const { transcript, key } = one;
    const subject = subjectOf(one);
    waiting.current.add(key);
    setDecided((before) => new Set([...before, key]));
    void store
      .decide({ transcript, key, by, choice: { kind: verdict }, ...remarkOn(subject) }, what)
      .then((isWritten) => {
        waiting.current.delete(key);
        if (isWritten) dropDraftsOn(subject);
        else setDecided((before) => new Set([...before].filter((other) => other !== key)));
      });
  };
  const passages = found === null ? null : held.all.filter(({ key }) => !decided.has(key));
  return { passages, gone: held.gone, decide };
}
