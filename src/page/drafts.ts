import { useEffect, useState } from "preact/hooks";

/** What was typed and is not saved, by what it is for: it stays while the page is open, wherever in it one goes. */
const drafts = new Map<string, unknown>();
const listeners = new Set<() => void>();

/** The name of a draft: what it is about, and which of the things that are typed on it. */
export function draftOn(subject: string, part: string): string {
  return `${subject}\n${part}`;
}

export function hasDraft(key: string): boolean {
  return drafts.has(key);
}

export function drafted(key: string): unknown {
  return drafts.get(key);
}

export function putDraft(key: string, value: unknown): void {
  drafts.set(key, value);
  for (const listener of listeners) listener();
}

export function dropDraft(key: string): void {
  drafts.delete(key);
  for (const listener of listeners) listener();
}

/** Saved, or given up: all that was typed on it. */
export function dropDraftsOn(subject: string): void {
  for (const key of drafts.keys()) if (isOn(key, subject)) drafts.delete(key);
  for (const listener of listeners) listener();
}

export function hasDraftOn(subject: string): boolean {
  for (const key of drafts.keys()) if (isOn(key, subject)) return true;
  return false;
}

function isOn(key: string, subject: string): boolean {
  return key.startsWith(`${subject}\n`);
}

/** How many things were typed and are not saved; a field one stands in and that is empty is none. */
export function unkept(): number {
  return [...drafts.values()].filter((value) => typeof value !== "string" || value.trim() !== "").length;
}

/** The number of them, drawn again whenever it changes. */
export function useUnkept(): number {
  return useHeard(unkept, "");
}

/** What is read of the drafts, drawn again whenever it is another. `of`: read anew where this changes. */
function useHeard<T>(read: () => T, of: string): T {
  const [, see] = useState<{ readonly now: T }>({ now: read() });
  useEffect(() => {
    const heard = (): void => {
      const now = read();
      see((before) => (before.now === now ? before : { now }));
    };
    heard();
    listeners.add(heard);
    return () => void listeners.delete(heard);
  }, [of]);
  return read();
}

export interface Typing<T> {
  readonly value: T;
  readonly put: (value: T) => void;
  /** Saved, or given up. */
  readonly drop: () => void;
}

/** What a person is typing: as they left it, else as it begins. */
export function useDraft<T>(key: string, begin: () => T): Typing<T> {
  const typed = useHeard(() => drafts.get(key), key);
  const [begun, setBegun] = useState(begin);
  return {
    value: drafts.has(key) ? (typed as T) : begun,
    put: (now) => putDraft(key, now),
    drop: () => {
      dropDraft(key);
      setBegun(begin);
    },
  };
}

/** A field of plain words as a draft: what it is about stays in view while one stands in it, or it holds something. */
export function useField(key: string) {
  const { value, put } = useDraft(key, () => "");
  return {
    value,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }): void => put(currentTarget.value),
    onFocus: (): void => put(value),
    onBlur: (): void => {
      if (String(drafts.get(key) ?? "").trim() === "") dropDraft(key);
    },
  };
}

/** Things that something can be typed on: those there are, and which of them are there no more but for what was typed on them. */
export interface Held<T> {
  readonly all: readonly T[];
  readonly gone: ReadonlySet<string>;
}

/**
 * Things as they are now, and in their places those that went away while something typed on them is not kept, as they were last
 * seen. `before`: all that were shown last.
 */
export function holding<T>(now: readonly T[], before: readonly T[], nameOf: (one: T) => string): Held<T> {
  const there = new Set(now.map(nameOf));
  const all = [...now];
  const gone = new Set<string>();
  before.forEach((one, i) => {
    const name = nameOf(one);
    if (there.has(name) || !hasDraftOn(name)) return;
    all.splice(Math.min(i, all.length), 0, one);
    gone.add(name);
  });
  return { all, gone };
}

/** What was last shown, by where: it is met again there after one was elsewhere in the page. */
const shown = new Map<string, readonly unknown[]>();

/** Things shown somewhere; none goes away, whatever is done elsewhere, while something typed on it is not kept. `now`: null until they are known. */
export function useHeld<T>(where: string, now: readonly T[] | null, nameOf: (one: T) => string): Held<T> {
  useHeard(() => [...drafts.keys()].join(), where);
  if (now === null) return { all: [], gone: new Set() };
  const held = holding(now, (shown.get(where) ?? []) as readonly T[], nameOf);
  shown.set(where, held.all);
  return held;
}
