import type { MemoView } from "../../workbench/protocol/memos.js";
import type { MarkView } from "../../workbench/protocol/transcript.js";
import { type Subject, subjectOf, wordsSubject } from "../memos/subject.js";
import { type Desk, labelOf } from "./desk.js";
import type { Span } from "./spans.js";

/** What memos are read or written on, and the words it stands on. */
export interface Noting {
  readonly subject: Subject;
  readonly span: Span | null;
  readonly begin: "read" | "write";
}

/** Words of the open transcript as what a memo is on. `of`: the mark that they are coded by. */
export function onWords({ transcript }: Desk, { start, end }: Span, label: string, of: string | null = null): Subject {
  return wordsSubject({ transcript: transcript.id, start, end }, label, of);
}

/** A memo on what is chosen, else on the interview. */
export function noteHere(desk: Desk): Noting {
  const { transcript, span } = desk;
  if (span !== null) return { subject: onWords(desk, span, transcript.id), span, begin: "write" };
  return { subject: subjectOf("interview", transcript.id, transcript.id), span: null, begin: "write" };
}

export function noteOnMark(desk: Desk, mark: MarkView): Noting {
  return { subject: onWords(desk, mark, labelOf(desk, mark.code), mark.id), span: mark, begin: "write" };
}

/** A memo that is there, at its words in the open transcript; null where it has none in it. */
export function noteOfMemo(desk: Desk, memo: MemoView): Noting | null {
  const { id } = desk.transcript;
  const at = [...memo.about, ...memo.links].find(({ words }) => words?.transcript === id)?.words;
  return at == null ? null : { subject: onWords(desk, at, id), span: at, begin: "read" };
}
