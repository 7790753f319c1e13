import type { Lead, MemoView } from "../../workbench/protocol/memos.js";
import { addressOf } from "../place.js";

/** What memos are read or written about. */
export interface Subject {
  /** As it is written in a memo: `P01@10-20`, `code:relation.ecoute`. */
  readonly written: string;
  /** What people call it. */
  readonly label: string;
  /** Whether something that a memo is about, or leads to, is it. */
  readonly isIt: (lead: Lead) => boolean;
}

/** Something that has an id. */
export function subjectOf(kind: "code" | "participant" | "interview", id: string, label: string): Subject {
  return { written: `${kind}:${id}`, label, isIt: (lead) => lead.kind === kind && lead.id === id };
}

export function theStudy(label: string): Subject {
  return { written: "study", label, isIt: ({ kind }) => kind === "study" };
}

/** Words of a transcript, or a mark on them: also memos on words that these share. */
export function wordsSubject(
  { transcript, start, end }: { readonly transcript: string; readonly start: number; readonly end: number },
  label: string,
  mark: string | null = null,
): Subject {
  return {
    written: mark === null ? `${transcript}@${start}-${end}` : `coding:${mark}`,
    label,
    isIt: ({ words }) => words?.transcript === transcript && words.start < end && start < words.end,
  };
}

export function memosOn(memos: readonly MemoView[], { isIt }: Subject): MemoView[] {
  return memos.filter(({ about }) => about.some(isIt));
}

/** Memos on something else that lead to it. */
export function memosLeadingTo(memos: readonly MemoView[], { isIt }: Subject): MemoView[] {
  return memos.filter(({ about, links }) => !about.some(isIt) && links.some(isIt));
}

/** Where in the page something is that a memo is about or leads to; null for what the study does not have. */
export function addressOfLead({ kind, id, words }: Lead): string | null {
  if (words !== null) {
    const { transcript, turn, start, end } = words;
    return addressOf("read", transcript, { turn: String(turn), from: String(start), to: String(end) });
  }
  if (kind === "study") return addressOf("memos", undefined, { about: "study" });
  if (kind === "code") return addressOf("code", id);
  if (kind === "participant") return addressOf("people", undefined, { person: id });
  if (kind === "interview") return addressOf("read", id);
  return kind === "memo" ? addressOf("memos", id) : null;
}
