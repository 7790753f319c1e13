import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import * as say from "../../messages/page-reconcile.js";
import type { DifferenceView, SettleAsked } from "../../workbench/protocol/reconcile.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import { useWords } from "../language.js";
import { Difference, subjectOf } from "./difference.jsx";

/** How many differences are laid out at once. */
const FIRST = 40;

interface ListProps {
  readonly differences: readonly DifferenceView[];
  /** Those that are there no more but for what is typed on them. */
  readonly gone: ReadonlySet<string>;
  readonly codes: ReadonlyMap<string, CodeView>;
  readonly settle: (asked: SettleAsked) => Promise<boolean>;
  readonly undo: () => Promise<void>;
}

/** Differences, gone through by key or with the mouse. What is settled goes at once, and comes back where it could not be written. */
export function DifferenceList({ differences, gone, codes, settle, undo }: ListProps): JSX.Element {
  const words = useWords();
  const [here, setHere] = useState<string | null>(null);
  const [most, setMost] = useState(FIRST);
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLUListElement>(null);
  const all = differences.filter(({ key, state }) => state === "settled" || !sent.has(key));
  const shown = all.slice(0, most);
  const at = Math.max(
    0,
    shown.findIndex(({ key }) => key === here),
  );
  const known = differences.map(({ key, state }) => `${key} ${state}`).join();
  useEffect(() => {
    // One that comes back is to be settled again.
    setSent((before) => (before.size === 0 ? before : new Set()));
  }, [known]);
  const go = (key: string | undefined): void => {
    setHere(key ?? null);
    const rows = [...(list.current?.children ?? [])] as HTMLElement[];
    const row = rows.find((one) => one.dataset.key === key);
    (row ?? list.current)?.focus();
  };
  // What differs is at hand by key as soon as it is there.
  useEffect(() => list.current?.querySelector<HTMLElement>("[data-key]")?.focus({ preventScroll: true }), []);
  // Where the one that was at hand was settled elsewhere, the keys are still heard.
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && here !== null) list.current?.querySelector<HTMLElement>(".here")?.focus({ preventScroll: true });
  }, [known]);
  const written = useRef(new Set<string>());
  /** What was written out is refused more easily, and stays until it is not. */
  const answerWritten = async (asked: SettleAsked): Promise<boolean> => {
    if (written.current.has(asked.key)) return false;
    written.current.add(asked.key);
    const now = shown.findIndex(({ key }) => key === asked.key);
    const isDone = await settle(asked);
    written.current.delete(asked.key);
    if (isDone) go((shown[now + 1] ?? shown[now - 1])?.key);
    return isDone;
  };
  const answer = async (asked: SettleAsked): Promise<boolean> => {
    if (asked.outcome.kind === "new") return answerWritten(asked);
    const now = shown.findIndex(({ key }) => key === asked.key);
    const next = shown[now + 1] ?? shown[now - 1];
    const isGoing = shown[now]?.state === "open";
    go((isGoing ? next : shown[now])?.key);
    setSent((before) => new Set([...before, asked.key]));
    const isDone = await settle(asked);
    if (!isDone) setSent((before) => new Set([...before].filter((key) => key !== asked.key)));
    return isDone;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isTyping = (event.target as Element).matches("input, textarea");
    const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey);
    if (isTyping || event.altKey || ((event.ctrlKey || event.metaKey) && !isUndo)) return;
    const row = list.current?.children[at];
    const { key } = event;
    if (isUndo || key === "u") void undo();
    else if (key === "n" || key === "ArrowDown") go(shown[Math.min(shown.length - 1, at + 1)]?.key);
    else if (key === "p" || key === "ArrowUp") go(shown[Math.max(0, at - 1)]?.key);
    else if (key === "r") row?.querySelector<HTMLElement>(".reason input")?.focus();
    else {
      const button = /^[1-9o]$/.test(key) ? row?.querySelector<HTMLElement>(`[data-choice="${key}"]`) : null;
      if (button == null) return;
      button.click();
    }
    event.preventDefault();
  };
  return (
    <>
      <ul class="differences" ref={list} tabIndex={-1} onKeyDown={onKeyDown}>
        {shown.map((one) => (
          <Difference
            key={one.key}
            {...{ one, codes }}
            isHere={one.key === shown[at]?.key}
            isGone={gone.has(subjectOf(one))}
            here={setHere}
            settle={answer}
          />
        ))}
      </ul>
      {shown.length < all.length && (
        <button type="button" onClick={() => setMost(most + FIRST)}>
          {words(say.more(Math.min(FIRST, all.length - shown.length)))}
        </button>
      )}
    </>
  );
}
