import type { Code } from "../../codebook/codebook.js";
import { type RuleRecord, recordKey, SMALL } from "../../coding/precision.js";
import { type Item, isUndecided, itemKey } from "../../coding/queue.js";
import * as say from "../../messages/review.js";
import { SHADE_WORDS } from "../../messages/shades.js";
import type { Lang } from "../../messages/words.js";
import { type Bench, itemsIn } from "../../study/bench.js";
import type { Study } from "../../study/read.js";
import { findPassage, placeOf } from "../../text/place.js";
import { overlaps, type Span } from "../../text/span.js";
import type { Transcript } from "../../text/transcript.js";
import type { ProposalView, RuleView } from "../protocol/proposals.js";

/** What is proposed on a transcript and not decided: codes for words, and cues that no attribution of the person answers. */
export function openOn(bench: Bench, transcript: Transcript): Item[] {
  const decisions = bench.sheets.get(transcript.id)?.codings ?? [];
  const found = itemsIn(bench, transcript, decisions).filter((item) => item.kind === "proposal" && isUndecided(item));
  return found.filter((item) => !isCue(bench.study, item) || !isAttributed(bench.study, transcript, item));
}

/** Whether what is proposed is a reading, which a person attributes with a reason. */
export function isCue({ codes }: Pick<Study, "codes">, { code }: Pick<Item, "code">): boolean {
  return codes.find(({ id }) => id === code)?.kind === "interpretive";
}

/** Whether an attribution of this type rests on a passage that touches these words. */
function isAttributed({ attributions }: Study, transcript: Transcript, item: Item): boolean {
  return attributions.some(
    ({ type, passages }) =>
      type === item.code &&
      passages.some((place) => {
        const passage = findPassage(place, [transcript]);
        return passage !== null && overlaps(passage, item);
      }),
  );
}

export function proposalView(study: Study, item: Item, { transcript, lang }: Seen): ProposalView {
  const { turn, code, rule, start, end, words, shades } = item;
  return {
    ...{ key: itemKey(item), transcript: item.transcript, turn, code, rule, start, end },
    place: placeOf(transcript, item),
    kind: isCue(study, item) ? "cue" : "mark",
    words: flat(words),
    shades: flat(shades.flatMap(({ cue }) => cue)),
    remarks: remarksOn(item, transcript).map((one) => one[lang]),
  };
}

export interface Seen {
  readonly transcript: Transcript;
  readonly lang: Lang;
}

function remarksOn(item: Item, { text }: Transcript) {
  const said = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return [
    ...(item.lossOf === null ? [] : [say.lossOf(item.lossOf)]),
    ...item.shades.map(({ kind, cue }) => say.under(SHADE_WORDS[kind], said(cue))),
    ...(item.standing.kind === "returned" ? [say.returned] : []),
  ];
}

/** The rules of these items, and how right each has been by the decisions of this person. */
export function rulesOf(
  { codes }: { codes: readonly Code[] },
  items: readonly Item[],
  { records, lang }: { records: ReadonlyMap<string, RuleRecord>; lang: Lang },
): RuleView[] {
  const written = new Map(codes.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule.written] as const)));
  const keys = new Map(items.map((item) => [recordKey(item), item]));
  return [...keys.values()].map((item) => ({
    id: item.rule,
    code: item.code,
    written: written.get(item.rule) ?? "",
    record: recordSaid(records.get(recordKey(item)))[lang],
  }));
}

export function recordSaid(record: RuleRecord | undefined) {
  const { right, decided } = record ?? { right: 0, decided: 0 };
  return say.record(right, decided, decided < SMALL ? "few" : "enough");
}

function flat(spans: readonly Span[]): number[] {
  return spans.flatMap(({ start, end }) => [start, end]);
}
