import * as people from "../../messages/page-people.js";
import type { ProposalView } from "../../workbench/protocol/proposals.js";
import type { Finding } from "../finding/use-found.js";
import { withPassage } from "../people/draft.js";
import { proposalDone } from "../proposals/deeds.js";
import type { Offered } from "../proposals/use-proposals.js";
import { type Desk, labelOf, letGo } from "./desk.js";
import { firstOnScreen, focusOn, goTo, refocus } from "./focus.js";
import type { Deeds } from "./keymap.js";
import { noteHere } from "./noting.js";
import type { Span } from "./spans.js";
import type { BesideNow } from "./use-beside.js";
import type { useGiving } from "./use-giving.js";
import { walk } from "./walk.js";

/** All that a person has at hand in an open transcript. */
export interface Hands {
  readonly desk: Desk;
  readonly beside: BesideNow;
  readonly offered: Offered;
  readonly giving: ReturnType<typeof useGiving>;
  readonly finding: Finding;
  /** Looks at a proposal, or at none any more. */
  readonly face: (one: ProposalView | null) => void;
  readonly showHelp: () => void;
}

/** What each key of the text does. */
export function deedsOf(hands: Hands): Deeds {
  const { desk, beside, giving, finding, showHelp } = hands;
  const { transcript, spot, span, root } = desk;
  const turn = transcript.turns.find(({ index }) => index === spot?.turn);
  const coding = (work: (to: Span) => void): boolean => {
    if (span !== null) work(span);
    return span !== null;
  };
  const done = (work: () => void): true => {
    work();
    return true;
  };
  return {
    walk: (key) => {
      const next = walk(transcript, spot, key);
      if (next === null) return false;
      letGo();
      desk.setSpot(next);
      goTo(root.current, String(next.turn));
      return true;
    },
    pick: (typed) => coding(() => giving.pick({ typed, recode: null })),
    inVivo: () => coding(giving.inVivo),
    last: () => coding((to) => giving.again(giving.recent[0], to)),
    numbered: (n) => coding((to) => giving.again(giving.recent[n - 1], to)),
    turn: () =>
      coding(() => turn !== undefined && giving.again(giving.recent[0], { start: turn.start, end: turn.end })),
    marks: () => focusOn(root.current?.querySelector(`#turn-${spot?.turn} .chip`)),
    proposal: (key) => onProposal(key, hands),
    passage: () => addPassage(desk),
    memo: () =>
      done(() => {
        hands.offered.face(null);
        beside.show({ meaning: null, noting: noteHere(desk) });
      }),
    find: () => done(finding.open),
    found: finding.go,
    help: () => done(showHelp),
    escape: () => done(() => stepBack(hands)),
  };
}

/** Does what a key means for the proposals on the transcript; whether it did anything. */
export function onProposal(key: string, { desk, giving, offered, face }: Hands): boolean {
  return proposalDone(key, {
    ...{ store: desk.store, transcript: desk.transcript, offered, face },
    ...{ words: desk.spot?.span ?? null, from: whereIn(desk) },
    pick: (proposal) => giving.pick({ typed: "", recode: null, proposal }),
    note: () => void focusOn(document.querySelector(".proposal-panel .with-note input")),
    nameOf: (code) => labelOf(desk, code),
  });
}

/** Where one is in the text: at the chosen words, in the current turn, else at what is on the screen. */
function whereIn({ transcript, spot, span, root }: Desk): number {
  const current = spot?.turn ?? firstOnScreen(root.current);
  return span?.start ?? transcript.turns.find(({ index }) => index === current)?.start ?? 0;
}

/** Adds what is chosen to the attribution that is being written; whether there is one and anything is chosen. */
export function addPassage({ store, transcript, span }: Desk): boolean {
  const { draft } = store.state;
  if (draft === null || span === null) return false;
  store.set({ draft: withPassage(draft, transcript, span) });
  store.tell(people.passageAdded);
  return true;
}

/** The words that were chosen are let go, and what is beside the text; the turn stays the one from which keys go on. */
function stepBack({ desk, beside, offered }: Hands): void {
  const { spot, root } = desk;
  const now = spot === null ? null : { turn: spot.turn, span: null };
  letGo();
  desk.setSpot(now);
  beside.show({ looking: null, noting: null });
  offered.face(null);
  refocus(root.current, now);
}
