import { useEffect, useRef, useState } from "preact/hooks";
import type { SeenBasis } from "../../workbench/protocol/seeing.js";
import type { State, Store } from "../store.js";
import { fetchSeen, type Shown } from "./asking.js";

/** Asks for numbers while they are on the screen, and anew whenever marks change; null until they are known. */
export function useSeen<T>(
  store: Store,
  state: State,
  { shown, basis, proposals }: { shown: Shown; basis: SeenBasis | null; proposals?: "asked" | undefined },
): T | null {
  const [seen, setSeen] = useState<T | null>(null);
  const last = useRef(0);
  useEffect(() => {
    const mine = ++last.current;
    void store.guarded(async () => {
      const answer = await fetchSeen<T>(shown, {
        ...(basis === null ? {} : { basis }),
        ...(proposals === undefined ? {} : { asked: "yes" }),
      });
      if (mine === last.current) setSeen(answer);
    });
  }, [store, shown, basis, proposals, state.edition, state.history]);
  useEffect(() => () => void last.current++, []);
  return seen;
}
