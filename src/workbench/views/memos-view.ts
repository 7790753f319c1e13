import { linksIn } from "../../coding/memo/links.js";
import { backlinks, type LinkedMemo, titleOf } from "../../coding/memo/memo.js";
import type { Target, Targets } from "../../coding/memo/target.js";
import { onStudy } from "../../messages/memos.js";
import { leadingTo } from "../../report/memos/memo-parts.js";
import { isOthersMemo } from "../../study/memo-edit.js";
import { knownIn, memosFor, readMemos } from "../../study/memos.js";
import type { Study } from "../../study/read.js";
import { turnAt } from "../../text/place.js";
import type { Lead, LeadWords, MemosView, MemoView } from "../protocol/memos.js";
import type { Viewer } from "./study-view.js";

/** The memos that one person may read, with what it takes to follow their links. */
export interface OpenMemos {
  readonly memos: readonly LinkedMemo[];
  readonly targets: Targets;
  readonly closed: boolean;
}

export function openMemos(study: Study, coder: string): OpenMemos {
  const { memos, targets } = readMemos(study.dir, knownIn(study));
  return { targets, ...memosFor(study, memos, coder) };
}

export function memosView(study: Study, { memos, targets, closed }: OpenMemos, viewer: Viewer): MemosView {
  const back = backlinks(memos);
  const named = new Map(memos.flatMap((memo) => [memo.id ?? memo.name, memo.name].map((name) => [name, memo])));
  const how = { study, targets, named, ...viewer };
  return { memos: memos.map((memo) => memoView(memo, { ...how, back })), closed };
}

interface Around extends Viewer {
  readonly study: Study;
  readonly targets: Targets;
  /** The memos that the person may read, by name and by id. */
  readonly named: ReadonlyMap<string, LinkedMemo>;
  readonly back: ReturnType<typeof backlinks>;
}

function memoView(memo: LinkedMemo, around: Around): MemoView {
  const { name, title, coder, at, text, hash, about } = memo;
  const links = [...new Set(linksIn(text).map(({ to }) => to))];
  return {
    ...{ name, title, coder, text },
    heading: called(memo),
    day: (at ?? "").slice(0, 10),
    version: hash,
    isOwn: !isOthersMemo(around.study, memo, around.coder),
    about: about.map((one) => leadOf(one, around)),
    links: links.map((one) => leadOf(one, around)),
    from: leadingTo(memo, around.back).flatMap((one) => {
      const other = around.named.get(one);
      return other === undefined ? [] : [{ name: other.name, heading: called(other) }];
    }),
  };
}

/** The title of a memo without the marks of its Markdown. */
function called(memo: LinkedMemo): string {
  return titleOf(memo)
    .replace(/\[\[([^[\]|]*\|)?([^[\]]*)\]\]/g, "$2")
    .replace(/[*`]+/g, "");
}

/** What a subject or a link stands for; a memo that is closed to the person is as good as none. */
function leadOf(written: string, around: Around): Lead {
  const found = around.targets.find(written);
  const target = "target" in found ? found.target : null;
  const isClosed = target?.kind === "memo" && !around.named.has(target.id);
  if (target === null || isClosed) return { written, kind: "unknown", id: "", label: written, words: null };
  const words = wordsOf(target, around.targets);
  return { written, kind: target.kind, id: idOf(target, around), label: labelOf(target, around), words };
}

function idOf(target: Target, { named }: Around): string {
  if (target.kind === "study") return "";
  if (target.kind === "memo") return named.get(target.id)?.name ?? target.id;
  return target.kind === "passage" ? target.place : target.id;
}

function labelOf(target: Target, { study, named, lang }: Around): string {
  const codeCalled = (wanted: string | undefined): string | undefined =>
    study.codes.find(({ id }) => id === wanted)?.label[lang];
  if (target.kind === "study") return onStudy[lang];
  if (target.kind === "passage") return target.place;
  if (target.kind === "code") return codeCalled(target.id) ?? target.id;
  if (target.kind === "memo") {
    const memo = named.get(target.id);
    return memo === undefined ? target.id : called(memo);
  }
  if (target.kind !== "coding") return target.id;
  const coding = study.sheets.flatMap(({ codings }) => codings).find(({ id }) => id === target.id);
  return codeCalled(coding?.code) ?? target.id;
}

function wordsOf(target: Target, targets: Targets): LeadWords | null {
  const passage = targets.passageOf(target);
  if (passage === null) return null;
  const { transcript, start, end } = passage;
  const said = transcript.text.slice(start, end);
  return { transcript: transcript.id, turn: turnAt(transcript, start)?.index ?? 1, start, end, said };
}
