import { otherBegun } from "../../messages/page-people.js";
import type { Store } from "../store.js";
import type { Draft } from "./draft.js";

/** Begins an attribution; not where one that was written would be lost, which is said. */
export function beginDraft(store: Store, draft: Draft): boolean {
  const { draft: other } = store.state;
  if (other?.state === "typed") store.tell(otherBegun(other.participant), "fault");
  else store.set({ draft });
  return other?.state !== "typed";
}
