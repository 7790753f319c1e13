import { useState } from "preact/hooks";

/** What was typed and is not saved, by what it is for: it stays while the page is open, wherever in it one goes. */
const unkept = new Map<string, unknown>();

/** The browser asks before it leaves a page with something in it that was typed and not saved. */
const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

export function hasDraft(key: string): boolean {
  return unkept.has(key);
}

export interface Typing<T> {
  readonly value: T;
  readonly put: (value: T) => void;
  /** Saved, or given up. */
  readonly drop: () => void;
}

/** What a person is typing: as they left it, else as it begins. */
export function useDraft<T>(key: string, begin: () => T): Typing<T> {
  const [value, setValue] = useState<T>(() => (unkept.has(key) ? (unkept.get(key) as T) : begin()));
  return {
    value,
    put: (now) => {
      if (unkept.size === 0) addEventListener("beforeunload", ask);
      unkept.set(key, now);
      setValue(now);
    },
    drop: () => {
      unkept.delete(key);
      if (unkept.size === 0) removeEventListener("beforeunload", ask);
      setValue(begin());
    },
  };
}
