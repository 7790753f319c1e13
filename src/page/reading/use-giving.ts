import { useState } from "preact/hooks";
import * as say from "../../messages/page.js";
import type { ProposalView } from "../../workbench/protocol/proposals.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import { hexadecimal } from "../api.js";
import { nameOf } from "../new-code/draft.js";
import type { Offered } from "../proposals/use-proposals.js";
import { isGiven } from "./chosen.js";
import { backToText, type Desk, letGo } from "./desk.js";
import type { Picking } from "./picking.jsx";
import type { Span } from "./spans.js";

const REMEMBERED = 9;

interface Giving {
  /** What the list of codes is open for; null while it is closed. */
  readonly picking: Picking | null;
  readonly pick: (picking: Picking | null) => void;
  /** Ids of the codes given last, first the last one. */
  readonly recent: readonly string[];
  readonly remember: (code: string) => void;
  /** Gives a code to what the list is open for, else to what is chosen. */
  readonly give: (code: CodeView, to?: Span | null) => void;
  /** The same for one of the codes given last, where there is one. */
  readonly again: (code: string | undefined, to: Span | null) => void;
  /** Opens the form of a new code; it is then given to what the list was open for. */
  readonly makeFor: (at: Picking, label: string) => void;
  /** The same for a code that bears the words themselves. */
  readonly inVivo: (words: Span) => void;
}

interface From {
  readonly offered: Offered;
  readonly face: (one: ProposalView | null) => void;
}

/** How codes are given in the open transcript. */
export function useGiving(desk: Desk, { offered, face }: From): Giving {
  const { store, transcript, spot, setSpot, span } = desk;
  const [picking, pick] = useState<Picking | null>(null);
  const { recent } = store.state;
  const remember = (code: string): void =>
    store.set({ recent: [code, ...store.state.recent.filter((one) => one !== code)].slice(0, REMEMBERED) });

  const recode = ({ id, version }: { readonly id: string; readonly version: string }, code: CodeView): void => {
    void store.step([{ kind: "alter", id, version, to: { code: code.id } }]);
    store.tell(say.given(code.label));
    backToText(desk);
  };
  const add = (code: CodeView, to: Span | null): void => {
    const isThere = to !== null && isGiven(transcript, code.id, to);
    if (to !== null && !isThere) {
      const seen = offered.inView ? { seen: true } : {};
      void store.step([{ kind: "add", id: hexadecimal(12), code: code.id, ...to, ...seen }]);
      letGo();
      setSpot(spot === null ? null : { ...spot, byHand: false });
    }
    store.tell((isThere ? say.givenAlready : say.given)(code.label));
    backToText(desk);
  };
  const give = (code: CodeView, to: Span | null = span): void => {
    pick(null);
    remember(code.id);
    if (picking?.proposal !== undefined) {
      face(offered.decide({ kind: "code", code: code.id }));
      store.tell(say.given(code.label));
    } else if (picking?.recode != null) recode(picking.recode, code);
    else add(code, to);
  };
  const again = (id: string | undefined, to: Span | null): void => {
    const code = id === undefined ? undefined : desk.codes.get(id);
    if (code === undefined) store.tell(say.noCodeYet);
    else give(code, to);
  };
  const makeFor = (at: Picking, label: string): void =>
    pick({ ...at, making: { label, of: at.recode ?? at.proposal ?? span } });
  const inVivo = ({ start, end }: Span): void =>
    makeFor({ typed: "", recode: null }, nameOf(transcript.text.slice(start, end)));
  return { picking, pick, recent, remember, give, again, makeFor, inVivo };
}
