import { type RuleRecord, recordKey } from "../../coding/precision.js";
import { type Item, inQueueOrder, uncertainFirst } from "../../coding/queue.js";
import type { Lang } from "../../messages/words.js";
import { type Bench, recordsFor } from "../../study/bench.js";
import type { Study } from "../../study/read.js";
import { turnAt } from "../../text/place.js";
import type { Transcript } from "../../text/transcript.js";
import type { Grouping, GroupView, PassageView } from "../protocol/proposals.js";
import { isCue, openOn, proposalView, recordSaid, rulesOf } from "./proposals-view.js";
import { endOf, wordAfter } from "./said-view.js";

export interface Arranged {
  readonly grouping: Grouping;
  readonly first: "uncertain" | null;
}

/** The open proposals of these transcripts, put together as asked for, with what is in each group. */
export function groupsOf(
  bench: Bench,
  transcripts: readonly Transcript[],
  { grouping, first }: Arranged,
): Map<string, Item[]> {
  const open = transcripts.flatMap((transcript) => openOn(bench, transcript));
  const inOrder = inQueueOrder(open, grouping);
  const sorted = first === "uncertain" ? uncertainFirst(inOrder, recordsFor(bench)) : inOrder;
  const groups = new Map<string, Item[]>();
  for (const item of sorted) {
    const id = groupId(item, grouping);
    groups.set(id, [...(groups.get(id) ?? []), item]);
  }
  return groups;
}

function groupId(item: Item, grouping: Grouping): string {
  if (grouping === "rule") return `${item.rule} ${item.code}`;
  return grouping === "code" ? item.code : item.transcript;
}

export function groupView(
  bench: Bench,
  [id, items]: readonly [string, readonly Item[]],
  { grouping, lang, records }: { grouping: Grouping; lang: Lang; records: ReadonlyMap<string, RuleRecord> },
): GroupView {
  const { study } = bench;
  const [first] = items;
  const [rule] = grouping === "rule" ? rulesOf(study, items, { records, lang }) : [];
  return {
    id,
    rule: rule?.id ?? null,
    code: grouping === "transcript" ? null : (first?.code ?? null),
    transcript: grouping === "transcript" ? (first?.transcript ?? null) : null,
    left: items.length,
    cues: items.filter((item) => isCue(study, item)).length,
    record: rule?.record ?? null,
    written: rule?.written ?? null,
  };
}

/** Characters of the turn that are shown on each side. */
const AROUND = 220;

/** A proposal with what was said around it. */
export function passageView(
  study: Study,
  item: Item,
  { transcript, lang, records }: { transcript: Transcript; lang: Lang; records: ReadonlyMap<string, RuleRecord> },
): PassageView {
  const { text, turns } = transcript;
  const turn = turnAt(transcript, item.start);
  const [from, to] = turn === undefined ? [item.start, item.end] : [turn.start, turn.end];
  const start = item.start - from <= AROUND ? from : wordAfter(text, item.start - AROUND);
  const end = to - item.end <= AROUND ? Math.max(to, item.end) : wordBefore(text, item.end + AROUND);
  const earlier = turn === undefined ? undefined : turns[turn.index - 2];
  return {
    ...proposalView(study, item, { transcript, lang }),
    speaker: turn?.speaker ?? "",
    said: text.slice(start, end),
    from: start,
    cut: [start > from, end < to],
    before: earlier === undefined ? null : [earlier.speaker, endOf(text.slice(earlier.start, earlier.end))],
    record: recordSaid(records.get(recordKey(item)))[lang],
  };
}

function wordBefore(text: string, at: number): number {
  const space = text.slice(0, at).search(/\s\S*$/);
  return space === -1 ? at : space;
}
