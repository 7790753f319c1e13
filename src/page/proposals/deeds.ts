import * as say from "../../messages/page-proposals.js";
import type { ProposalView } from "../../workbench/protocol/proposals.js";
import type { TranscriptView } from "../../workbench/protocol/transcript.js";
import { beginDraft } from "../people/begin.js";
import { fromCue } from "../people/draft.js";
import type { Span } from "../reading/spans.js";
import type { Store } from "../store.js";
import type { Offered } from "./use-proposals.js";

interface Bench {
  readonly store: Store;
  readonly transcript: TranscriptView;
  readonly offered: Offered;
  /** The words that are chosen; null where none are. */
  readonly words: Span | null;
  /** Where in the text one is. */
  readonly from: number;
  /** Goes to a proposal, or back to the text where none is left. */
  readonly face: (one: ProposalView | null) => void;
  /** Asks which other code it gets. */
  readonly pick: (one: ProposalView) => void;
  /** To where a remark on the decision is written. */
  readonly note: () => void;
  readonly nameOf: (code: string) => string;
}

/** What a key does with proposals; whether it did anything. */
export function proposalDone(key: string, bench: Bench): boolean {
  const { store, offered, from, face } = bench;
  if (!offered.inView) return false;
  if (key !== "n" && key !== "p") return offered.facing !== null && decided(key, offered.facing, bench);
  const next = offered.next(key === "n" ? 1 : -1, from);
  if (next === null) store.tell(say.noneLeft);
  else face(next);
  return true;
}

function decided(key: string, facing: ProposalView, bench: Bench): boolean {
  const { store, transcript, offered, words, face, pick, note, nameOf } = bench;
  const name = nameOf(facing.code);
  if (key === "w") note();
  else if (offered.isGone) {
    if (!"areo".includes(key)) return false;
    store.tell(say.decidedElsewhere, "fault");
  } else if (key === "r") {
    face(offered.decide({ kind: "reject" }));
    store.tell(say.rejected(name));
  } else if (facing.kind === "cue") {
    if (key !== "a") return false;
    beginDraft(store, fromCue(facing, transcript));
  } else if (key === "a") {
    face(offered.decide({ kind: "accept" }));
    store.tell(say.accepted(name));
  } else if (key === "o") pick(facing);
  else if (words === null) store.tell(say.chooseWords);
  else {
    face(offered.decide({ kind: "span", span: { start: words.start, end: words.end } }));
    store.tell(say.accepted(name));
  }
  return true;
}
