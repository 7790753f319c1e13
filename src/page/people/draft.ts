import type { AttributionAsked } from "../../workbench/protocol/people.js";
import type { ProposalView } from "../../workbench/protocol/proposals.js";
import type { TranscriptView } from "../../workbench/protocol/transcript.js";
import type { Span } from "../reading/spans.js";

/** An attribution that is being written: it stays while one goes through the texts for passages. */
export interface Draft extends AttributionAsked {
  /** Of one that is there already; null for a new one. */
  readonly id: string | null;
  /** Whether a person has changed anything since it was opened, which would be lost with it. */
  readonly state: "begun" | "typed";
  readonly passages: readonly DraftPassage[];
}

export interface DraftPassage {
  /** `P01:12.3`, or `P01@1042-1067` for words that were just chosen. */
  readonly place: string;
  readonly said: string;
}

export function emptyDraft(participant: string, type = ""): Draft {
  return { id: null, state: "begun", participant, type, situation: "", reason: "", passages: [] };
}

/** The draft with words of a transcript among its passages. */
export function withPassage(draft: Draft, { id, text }: Pick<TranscriptView, "id" | "text">, span: Span): Draft {
  const passage = { place: `${id}@${span.start}-${span.end}`, said: text.slice(span.start, span.end) };
  const isThere = draft.passages.some(({ place }) => place === passage.place);
  return isThere ? draft : { ...draft, state: "typed", passages: [...draft.passages, passage] };
}

/** What a cue begins: its type and its place. The reading, the situation and the reason are the person's. */
export function fromCue(cue: ProposalView, transcript: TranscriptView): Draft {
  const speaker = transcript.turns.find(({ index }) => index === cue.turn)?.speaker ?? "";
  const people = transcript.people.map(({ id }) => id);
  const participant = people.includes(speaker) ? speaker : (people[0] ?? "");
  const passage = { place: cue.place, said: transcript.text.slice(cue.start, cue.end) };
  return { ...emptyDraft(participant, cue.code), passages: [passage] };
}
