import { useEffect, useState } from "preact/hooks";
import type { MemosView } from "../../workbench/protocol/memos.js";
import type { State, Store } from "../store.js";
import { fetchMemos } from "./asking.js";

/** The memos that the person may read, asked for anew when the study changes; null until they are known. */
export function useMemos(store: Store, state: State): MemosView | null {
  const [view, setView] = useState<MemosView | null>(null);
  useEffect(() => {
    let isLast = true;
    void store.guarded(async () => {
      const found = await fetchMemos();
      if (isLast) setView(found);
    });
    return () => {
      isLast = false;
    };
  }, [store, state.edition]);
  return view;
}
