import { useEffect, useRef, useState } from "preact/hooks";
import * as say from "../../messages/page-reconcile.js";
import { agreedSince } from "../../messages/reconcile.js";
import type { OpenedView, ReconcileView, SettleAnswer, SettleAsked } from "../../workbench/protocol/reconcile.js";
import { dropDraftsOn } from "../drafts.js";
import type { State, Store } from "../store.js";
import { fetchDifferences, settle, takeAgreed, takeBack } from "./asking.js";
import { subjectOf } from "./difference.jsx";

type Settlement = NonNullable<OpenedView["last"]>;

/** What differs between sheets, and what is done about it. */
export interface Differences {
  /** null until it is known. */
  readonly view: ReconcileView | null;
  /** Whether it was written; why not is said. */
  readonly settle: (asked: SettleAsked) => Promise<boolean>;
  readonly undo: () => Promise<void>;
}

/** Asks for what differs, and anew after each settlement and whenever somebody changes a sheet. */
export function useDifferences(store: Store, state: State): Differences {
  const [view, setView] = useState<ReconcileView | null>(null);
  const last = useRef(0);
  useEffect(() => {
    const mine = ++last.current;
    void store.guarded(async () => {
      const found = await fetchDifferences();
      if (mine === last.current) setView(found);
    });
  }, [store, state.edition, state.history]);
  useEffect(() => () => void last.current++, []);
  const fresh = view?.kind === "open" ? view.fresh : 0;
  useEffect(() => {
    if (fresh === 0) return;
    void store.written(async () => {
      const { added, reason } = await takeAgreed();
      if (reason !== "") store.tell(reason, "fault");
      else if (added > 0) store.tell(agreedSince(added));
      anew(store);
      return true;
    });
  }, [store, fresh]);
  const sent = async (work: () => Promise<SettleAnswer | null>): Promise<SettleAnswer | null> => {
    const answers: (SettleAnswer | null)[] = [];
    await store.written(async () => {
      answers.push(await work());
      return true;
    });
    const [answer = null] = answers;
    if (answer?.kind === "refused") store.tell(answer.reason, "fault");
    anew(store);
    return answer;
  };
  return {
    view,
    settle: async (asked) => {
      const answer = await sent(() => settle(asked));
      if (answer?.kind === "done") {
        dropDraftsOn(subjectOf(asked));
        store.tell(say.settled(answer.left));
      }
      return answer?.kind === "done";
    },
    undo: async () => {
      // Which one is the last shows when all that was asked for before is written.
      let last: Settlement | null = null;
      const answer = await sent(async () => {
        const now = await fetchDifferences();
        last = now.kind === "open" ? now.last : null;
        return last === null ? null : takeBack(last.id);
      });
      if (last === null) store.tell(say.nothingToTakeBack);
      else if (answer?.kind === "done") store.tell(say.tookBack((last as Settlement).place));
    },
  };
}

function anew(store: Store): void {
  store.set({ edition: store.state.edition + 1 });
}
