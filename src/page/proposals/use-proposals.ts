import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ChoiceAsked, ProposalView, TranscriptProposals } from "../../workbench/protocol/proposals.js";
import type { TranscriptView } from "../../workbench/protocol/transcript.js";
import { dropDraftsOn, useHeld } from "../drafts.js";
import type { State, Store } from "../store.js";
import { fetchProposals } from "./asking.js";
import { remarkOn, subjectOf } from "./note-field.jsx";

/** What is proposed on the open transcript, which of it the person is looking at, and what they can do about it. */
export interface Offered {
  /** null until it is known. */
  readonly view: TranscriptProposals | null;
  readonly items: readonly ProposalView[];
  readonly facing: ProposalView | null;
  /** Whether the one in view was decided elsewhere, and is there no more but for what is typed on it. */
  readonly isGone: boolean;
  /** Whether proposals are in view, so that what is coded beside them says so. */
  readonly inView: boolean;
  readonly show: () => void;
  readonly hide: () => void;
  readonly face: (one: ProposalView | null) => void;
  /** The next one from an offset of the text on, or before it; round about at the ends. */
  readonly next: (by: 1 | -1, from: number) => ProposalView | null;
  /** Decides on the one in view, with the remark that was typed on it, and comes back with the one after it. */
  readonly decide: (choice: ChoiceAsked) => ProposalView | null;
}

/** Asks for them as the study has it, and anew after each step. */
export function useProposals(store: Store, state: State, { id, reading }: TranscriptView, isAsked: boolean): Offered {
  const [asked, setAsked] = useState(isAsked);
  const [view, setView] = useState<TranscriptProposals | null>(null);
  const [facing, setFacing] = useState<string | null>(null);
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const waiting = useRef(new Set<string>());
  const last = useRef(0);
  useEffect(() => {
    const mine = ++last.current;
    void store.guarded(async () => {
      const found = await fetchProposals(id, asked);
      if (mine !== last.current) return;
      setView(found);
      setDecided(new Set(waiting.current));
    });
  }, [store, id, asked, reading, state.history, state.edition]);
  useEffect(() => () => void last.current++, []);
  const items = useMemo(() => (view?.items ?? []).filter(({ key }) => !decided.has(key)), [view, decided]);
  const held = useHeld(`proposals on ${id}`, view?.items ?? null, subjectOf);
  const one = held.all.find(({ key }) => key === facing && !decided.has(key)) ?? null;
  const isGone = one !== null && held.gone.has(subjectOf(one));

  const next = (by: 1 | -1, from: number): ProposalView | null => {
    const at = one === null ? -1 : items.indexOf(one);
    if (at !== -1) return items[(at + by + items.length) % items.length] ?? null;
    const found = by === 1 ? items.find(({ start }) => start >= from) : items.findLast(({ start }) => start < from);
    return found ?? (by === 1 ? items[0] : items.at(-1)) ?? null;
  };
  const decide = (choice: ChoiceAsked): ProposalView | null => {
    if (one === null || view === null || isGone) return null;
    const { key, transcript } = one;
    const after = items[items.indexOf(one) + 1] ?? null;
    waiting.current.add(key);
    setDecided((before) => new Set([...before, key]));
    const subject = subjectOf(one);
    void store.decide({ transcript, key, by: view.by, choice, ...remarkOn(subject) }).then((isWritten) => {
      waiting.current.delete(key);
      if (isWritten) dropDraftsOn(subject);
      else setDecided((before) => new Set([...before].filter((other) => other !== key)));
    });
    setFacing(after?.key ?? null);
    return after;
  };
  return {
    ...{ view, items, facing: one, isGone, next, decide },
    inView: view !== null && view.shown !== "hidden",
    show: () => setAsked(true),
    hide: () => {
      setAsked(false);
      setFacing(null);
    },
    face: (other) => setFacing(other?.key ?? null),
  };
}
