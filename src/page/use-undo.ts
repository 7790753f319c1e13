import { useEffect } from "preact/hooks";
import * as say from "../messages/page.js";
import type { Store } from "./store.js";

/** Undo and redo, wherever in the page one is, but in a field where one writes. */
export function useUndo(store: Store): void {
  useEffect(() => {
    const heard = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || (event.target as Element).matches("textarea, input")) return;
      const key = event.key.toLowerCase();
      const from = key === "y" || (key === "z" && event.shiftKey) ? "redo" : key === "z" ? "undo" : null;
      if (from === null) return;
      event.preventDefault();
      void undo(store, from);
    };
    addEventListener("keydown", heard);
    return () => removeEventListener("keydown", heard);
  }, [store]);
}

/** Takes back the last step, or takes again what was taken back, and says so; at once, where it has to wait. */
export async function undo(store: Store, from: "undo" | "redo"): Promise<void> {
  if (store.state.gone) store.tell(from === "undo" ? say.undoWaits : say.redoWaits);
  const back = await store.back(from);
  if (back === "nothing") store.tell(from === "undo" ? say.nothingToUndo : say.nothingToRedo);
  else if (back !== "refused") store.tell((from === "undo" ? say.undone : say.redone)(back.what));
}
