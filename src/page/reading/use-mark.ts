import * as say from "../../messages/page.js";
import type { MarkView } from "../../workbench/protocol/transcript.js";
import { hexadecimal } from "../api.js";
import { dropDraftsOn, hasDraftOn, useHeld } from "../drafts.js";
import { subjectOf } from "../parts/mark-panel.jsx";
import { commentTyped } from "../parts/note-form.jsx";
import { alteration, quoteFor } from "./chosen.js";
import type { Desk } from "./desk.js";

/** A mark and the words it stood on when it was last seen. */
export type Quoted = MarkView & { readonly quote: string };

export interface LookedAt {
  /** The mark that is looked at, where it is there. */
  readonly found: MarkView | undefined;
  /** One that was taken away elsewhere while a comment on it was being written. */
  readonly lost: Quoted | undefined;
}

/** The mark that is looked at; one with a comment that is not kept stays, whatever is done elsewhere. */
export function useMark({ transcript }: Desk, looking: string | null): LookedAt {
  const found = transcript.marks.find(({ id }) => id === looking);
  const written = transcript.marks.filter((one) => one.id === looking || hasDraftOn(subjectOf(one)));
  const quoted = written.map((one) => ({ ...one, quote: quoteFor(transcript, one) }));
  const held = useHeld(`marks on ${transcript.id}`, quoted, subjectOf);
  const lost = found === undefined ? held.all.find((one) => held.gone.has(subjectOf(one))) : undefined;
  return { found, lost };
}

/** Takes a mark away with what was typed on it and not kept, which comes back with it. */
export function takeAway({ store }: Desk, one: MarkView): void {
  const typed = commentTyped(subjectOf(one))?.trim();
  const isTyped = typed !== undefined && typed !== one.note;
  dropDraftsOn(subjectOf(one));
  if (isTyped) void store.step([alteration(one, { note: typed })]);
  void store.step([{ kind: "remove", id: one.id, version: isTyped ? "" : one.version }]);
}

/** Whether one that is not there any more only waits for a place, since the text under it was corrected. */
export function waitsForPlace({ transcript }: Desk, one: Quoted): boolean {
  return transcript.waiting > 0 && quoteFor(transcript, one) !== one.quote;
}

/** Puts back one that was taken away elsewhere, with the comment that was being written on it. */
export async function putBack({ store, transcript }: Desk, one: Quoted): Promise<void> {
  const { code, start, end, quote } = one;
  const note = commentTyped(subjectOf(one))?.trim() ?? "";
  if (quoteFor(transcript, one) !== quote) return store.tell(say.textChanged, "fault");
  const isDone = await store.step([{ kind: "add", id: hexadecimal(12), code, start, end, note }]);
  if (isDone) dropDraftsOn(subjectOf(one));
}
