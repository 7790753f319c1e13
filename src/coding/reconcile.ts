import { sha256Of } from "../text/hash.js";
import type { Span } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import { anchor, codingId } from "./anchor.js";
import { AGREED, blankSheet, type Sheet } from "./basis.js";
import type { Coding } from "./coding.js";
import { type Agreement, compareSheets, type Disagreement, isBegun } from "./disagreements.js";
import type { How, MarkThen, Settlement } from "./settlement.js";

/** A code on some words, as it is to stand in the agreed sheet. */
export interface Settled extends Span {
  readonly code: string;
}

/** What people settle on for a disagreement. `one`: as that person has it, marks or nothing. */
export type Outcome =
  | { readonly kind: "one"; readonly coder: string }
  | { readonly kind: "all" }
  | { readonly kind: "none" }
  | { readonly kind: "new"; readonly marks: readonly Settled[] };

/** A disagreement that nobody has settled as it now is. */
export interface OpenItem {
  readonly item: Disagreement;
  /** What was settled on some of these marks before somebody changed theirs. */
  readonly earlier: readonly Settlement[];
}

/** Where people stand on one transcript. */
export interface Reconciled {
  readonly transcript: string;
  /** Who has read it, in the order of their names. Of one alone there is nothing to reconcile. */
  readonly coders: readonly string[];
  readonly agreements: readonly Agreement[];
  /** Those of them that are not in the agreed sheet yet. */
  readonly fresh: readonly Agreement[];
  readonly open: readonly OpenItem[];
  readonly settled: readonly { readonly item: Disagreement; readonly by: Settlement }[];
  /** `elsewhere`: there is an agreed sheet that was not made here, and it is left as it is. */
  readonly made: "here" | "elsewhere" | "not yet";
}

/** Holds the sheets on one transcript against each other and against what was settled on them. */
export function reconciledOn({ id, sha256 }: Pick<Transcript, "id" | "sha256">, sheets: readonly Sheet[]): Reconciled {
  const own = sheets.filter((one) => one.transcript === id && one.coder !== AGREED && isBegun(one));
  const agreed = sheets.find((one) => one.transcript === id && one.coder === AGREED);
  const compared = compareSheets(own);
  const made = madeOf(agreed);
  const coders = own.map(({ coder }) => coder).sort();
  if (coders.length < 2) return { ...none, transcript: id, coders, made };
  const standing = currentIn(agreed?.settled ?? []);
  const byOf = (marks: readonly Coding[]): Settlement | undefined =>
    standing.find((one) => isOn(one, marks, sha256) && !standing.some((other) => contradict(one, other)));
  const items = compared.disagreements.map((item) => ({ item, by: byOf(marksOf(item)) }));
  return {
    ...{ transcript: id, coders, made, agreements: compared.agreements },
    fresh: made === "elsewhere" ? [] : compared.agreements.filter(({ marks }) => byOf(marks) === undefined),
    settled: items.flatMap(({ item, by }) => (by === undefined ? [] : [{ item, by }])),
    open:
      made === "elsewhere"
        ? []
        : items.flatMap(({ item, by }) =>
            by === undefined ? [{ item, earlier: touched(standing, marksOf(item)) }] : [],
          ),
  };
}

function madeOf(agreed: Sheet | undefined): Reconciled["made"] {
  if (agreed === undefined) return "not yet";
  const isKnown = agreed.opened !== undefined || agreed.settled !== undefined || agreed.codings.length === 0;
  return isKnown ? "here" : "elsewhere";
}

const none = { agreements: [], fresh: [], open: [], settled: [] } as const;

/** The marks of everybody in a disagreement. */
export function marksOf({ sides }: Disagreement): Coding[] {
  return sides.flatMap(({ marks }) => marks);
}

/** What a disagreement is about, as a word that no spreadsheet takes for a number: the marks as they are. Another one where somebody changed theirs. */
export function itemKeyOf(item: Disagreement): string {
  return `d${sha256Of(JSON.stringify(marksOf(item).map(thenOf).map(keyOf).sort())).slice(0, 11)}`;
}

/** Settlements in whose place no later one has come. */
export function currentIn(settled: readonly Settlement[]): Settlement[] {
  const gone = new Set(settled.flatMap(({ instead = [] }) => instead));
  return settled.filter(({ id }) => !gone.has(id));
}

/** Whether two settlements of marks that they share give something else: two copies of a study settled them apart, and neither stands. */
export function contradict(one: Settlement, other: Settlement): boolean {
  const given = new Set(one.gives);
  if (given.size === new Set(other.gives).size && other.gives.every((id) => given.has(id))) return false;
  const own = new Set(one.from.map(nameOf));
  return other.from.some((mark) => own.has(nameOf(mark)));
}

function touched(standing: readonly Settlement[], marks: readonly Coding[]): Settlement[] {
  const own = new Set(marks.map(nameOf));
  return standing.filter(({ from }) => from.some((one) => own.has(nameOf(one))));
}

/** Whose mark it is, and which. A sheet may have been begun as a copy of somebody else's, ids and all. */
export const nameOf = ({ coder, id }: Pick<MarkThen, "coder" | "id">): string => `${coder} ${id}`;

function thenOf({ coder, id, code, quote }: Coding): MarkThen {
  return { coder, id, code, words: sha256Of(quote).slice(0, 12) };
}

const keyOf = (one: MarkThen): string => `${nameOf(one)} ${one.code} ${one.words}`;

/** Whether something was settled on these very marks. Once the text was changed, only their ids and codes tell. */
function isOn({ from, text }: Settlement, marks: readonly Coding[], sha256: string): boolean {
  const isSameText = text === sha256;
  const key = (one: MarkThen): string => (isSameText ? keyOf(one) : `${nameOf(one)} ${one.code}`);
  const now = new Set(marks.map(thenOf).map(key));
  return from.length === marks.length && from.every((one) => now.has(key(one)));
}

/** Who settles, when, and why. */
export interface Settling {
  readonly transcript: Transcript;
  readonly by: string;
  readonly at: Date;
  readonly random: () => number;
  readonly reason?: string | undefined;
}

/** A step in an agreed sheet, small enough to be taken back. */
export interface SettledStep {
  readonly settlement: Settlement;
  /** Marks that it put into the agreed sheet, and those that it took out. */
  readonly added: readonly Coding[];
  readonly removed: readonly Coding[];
}

/** What an outcome does to the agreed sheet: what it gives comes, and what earlier settlements of these marks gave goes. */
export function settlementOf(
  agreed: Sheet,
  item: Disagreement,
  { outcome, ...how }: Settling & { readonly outcome: Outcome },
): SettledStep {
  const marks = marksOf(item);
  return step(agreed, marks, { wanted: wantedBy(item, outcome), how: howOf(outcome), ...how });
}

/** The same for marks on which all agree: nothing had to be settled. */
export function agreementStep(agreed: Sheet, { marks, code, start, end }: Agreement, how: Settling): SettledStep {
  return step(agreed, marks, { wanted: [{ code, start, end }], how: "agreed", ...how });
}

const howOf = ({ kind }: Outcome): How => kind;

function wantedBy(item: Disagreement, outcome: Outcome): readonly Settled[] {
  if (outcome.kind === "new") return outcome.marks;
  if (outcome.kind === "none") return [];
  if (outcome.kind === "all") return marksOf(item);
  return item.sides.find(({ coder }) => coder === outcome.coder)?.marks ?? [];
}

interface Step extends Settling {
  readonly wanted: readonly Settled[];
  readonly how: How;
}

function step(
  agreed: Sheet,
  marks: readonly Coding[],
  { wanted, how, transcript, by, at, random, reason }: Step,
): SettledStep {
  const standing = currentIn(agreed.settled ?? []);
  const before = touched(standing, marks);
  const kept = new Set(standing.filter((one) => !before.includes(one)).flatMap(({ gives }) => gives));
  const replaced = new Set(before.flatMap(({ gives }) => gives).filter((id) => !kept.has(id)));
  const left = agreed.codings.filter(({ id }) => !replaced.has(id));
  const distinct = wanted.filter((one, i) => wanted.findIndex((other) => isSame(one, other)) === i);
  const fresh = freshIds(agreed, random);
  const given = distinct.map((one) => {
    const there = left.find((other) => isSame(one, other));
    const sources = marks.filter((mark) => isSame(mark, one));
    const from = (sources.length > 0 ? sources : marks).map(({ id }) => id).sort();
    return { there, mark: there ?? agreedMark(one, { transcript, from: [...new Set(from)], id: fresh() }) };
  });
  const settlement: Settlement = {
    ...{ id: fresh(), at: at.toISOString(), by, how, text: transcript.sha256 },
    from: marks.map(thenOf),
    gives: given.map(({ mark }) => mark.id),
    ...(reason === undefined || reason === "" ? {} : { reason }),
    ...(before.length === 0 ? {} : { instead: before.map(({ id }) => id) }),
  };
  const added = given.flatMap(({ there, mark }) => (there === undefined ? [mark] : []));
  return { settlement, added, removed: agreed.codings.filter(({ id }) => replaced.has(id)) };
}

/** Ids that nothing in the agreed sheet has, nor had, as far as chance gives one. */
function freshIds({ codings, settled = [] }: Sheet, random: () => number): () => string {
  const taken = new Set([...codings.map(({ id }) => id), ...settled.flatMap(({ id, gives }) => [id, ...gives])]);
  return () => {
    let id = codingId(random);
    for (let tries = 0; tries < 99 && taken.has(id); tries++) id = codingId(random);
    taken.add(id);
    return id;
  };
}

function agreedMark(
  { code, start, end }: Settled,
  { transcript, from, id }: { transcript: Transcript; from: readonly string[]; id: string },
): Coding {
  return {
    ...{ id, transcript: transcript.id, coder: AGREED, code },
    ...anchor(transcript.text, { start, end }),
    ...{ origin: "hand", verdict: "marked", from },
  };
}

function isSame(a: Settled, b: Settled): boolean {
  return a.code === b.code && a.start === b.start && a.end === b.end;
}

/** The agreed sheet after a step. */
export function withStep(sheet: Sheet, { settlement, added, removed }: SettledStep): Sheet {
  const gone = new Set(removed.map(({ id }) => id));
  const codings = [...sheet.codings.filter(({ id }) => !gone.has(id)), ...added];
  return { ...sheet, codings, settled: [...(sheet.settled ?? []), settlement] };
}

/** The agreed sheet as it was before a step, whatever came since. */
export function withoutStep(sheet: Sheet, { settlement, added, removed }: SettledStep): Sheet {
  const { settled = [], ...rest } = sheet;
  const gone = new Set(added.map(({ id }) => id));
  const there = new Set(sheet.codings.map(({ id }) => id));
  const left = settled.filter(({ id }) => id !== settlement.id);
  const codings = [...sheet.codings.filter(({ id }) => !gone.has(id)), ...removed.filter(({ id }) => !there.has(id))];
  return { ...rest, codings, ...(left.length > 0 ? { settled: left } : {}) };
}

/** The agreed sheet with all that everybody put the same, which needs no settling; and how much that was. */
export function withAgreements(
  agreed: Sheet | undefined,
  sheets: readonly Sheet[],
  how: Settling,
): { readonly sheet: Sheet; readonly added: number } {
  const start = agreed ?? blankSheet(how.transcript, AGREED);
  const all = [...sheets.filter(({ coder }) => coder !== AGREED), ...(agreed === undefined ? [] : [agreed])];
  const { fresh } = reconciledOn(how.transcript, all);
  const sheet = fresh.reduce((now, one) => withStep(now, agreementStep(now, one, how)), start);
  return { sheet, added: fresh.length };
}
