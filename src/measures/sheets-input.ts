import type { Code } from "../codebook/codebook.js";
import { AGREED, blankSheet, type Sheet } from "../coding/basis.js";
import { has } from "../coding/bitset.js";
import { isBegun } from "../coding/disagreements.js";
import { makeGrid } from "../coding/grid.js";
import { judgeOf, readersIn, type SeenManner } from "../coding/judge.js";
import type { Mark } from "../coding/mark.js";
import { pairOf, sheetHash } from "../coding/opening.js";
import { type CountedPair, namedNow, type PairAgreement, pairAgreements } from "../coding/pair-agreement.js";
import { presentNames } from "../coding/rename.js";
import { toReread } from "../coding/rereading.js";
import type { Opening } from "../coding/settlement.js";
import * as say from "../messages/agreement-sheets.js";
import { byCodeUnit } from "../text/order.js";
import { placeOf } from "../text/place.js";
import type { Unit } from "../text/segment.js";
import { segments } from "../text/segments.js";
import type { Transcript } from "../text/transcript.js";
import type { AgreementInput, CodeRatings } from "./agreement-input.js";
import { freeMarks } from "./free-marks.js";
import type { Note } from "./table.js";

export interface SheetsAsked {
  readonly transcripts: readonly Transcript[];
  /** Of these transcripts, the agreed sheets among them: only what they opened counts. */
  readonly sheets: readonly Sheet[];
  readonly codes: readonly Code[];
  /** All codes of the study, where `codes` are some of them alone. */
  readonly known?: readonly Code[];
  readonly unit: Unit;
  /** The people that are asked for; null: everybody. */
  readonly coders: readonly string[] | null;
  readonly seen: SeenManner;
  readonly seed: number;
  readonly random: () => number;
  readonly resamples: number;
}

/** What one person did on the transcripts that count. */
interface Reader {
  readonly coder: string;
  readonly interviews: readonly string[];
  readonly marks: readonly Mark[];
}

/**
 * What `agreement` reads, from the sheets of a study: of each transcript that was opened and that two people or more read on
 * their own, whatever they marked before they saw each other's. A code that somebody has still to look for is missing, not absent.
 */
export function sheetsInput(asked: SheetsAsked): AgreementInput {
  const { transcripts, unit, codes } = asked;
  const { readers, notes, before } = readersOf(asked);
  const readBy = (id: string): Reader[] => readers.filter(({ interviews }) => interviews.includes(id));
  const counted = transcripts.filter(({ id }) => readBy(id).length > 1);
  const coders = readers.filter(({ interviews }) => counted.some(({ id }) => interviews.includes(id)));
  const units = counted.flatMap((transcript) => segments(transcript, unit));
  const rows = units.map(({ transcript, start, end }) => ({
    interview: transcript.id,
    place: placeOf(transcript, { start, end }),
  }));
  return {
    unit,
    coders: coders.map(({ coder }) => coder),
    units: rows,
    manner: "several",
    codes: ratingsOf(coders, { asked, units }),
    categories: null,
    scale: "nominal",
    free: freeMarks(coders, counted, codes),
    before,
    doubleCoded: { interviews: counted.length, ofInterviews: transcripts.length },
    settings: { from: "sheets", interviews: counted.map(({ id }) => id), level: "code" },
    notes,
    seed: asked.seed,
    random: asked.random,
    resamples: asked.resamples,
  };
}

/** Who read what on their own, and what had to be left out. */
function readersOf({ sheets, coders, seen, transcripts, codes, known }: SheetsAsked): {
  readers: Reader[];
  notes: Note[];
  before: PairAgreement[];
} {
  const opened = new Map(sheets.filter(({ coder }) => coder === AGREED).map((one) => [one.transcript, one.opened]));
  const open = sheets.filter((one) => one.coder !== AGREED && opened.has(one.transcript) && isBegun(one));
  const now = presentNames(known ?? codes);
  const asked = new Set(codes.map(({ id }) => id));
  const leftAside = new Set((known ?? []).map(({ id }) => id).filter((id) => !asked.has(id)));
  const isChanged = (transcript: Transcript): boolean => {
    const opening = opened.get(transcript.id);
    const own = open.filter((one) => one.transcript === transcript.id);
    return opening !== undefined && !isAsThen(own, opening, { transcript, now });
  };
  const changed = new Set(transcripts.filter(isChanged).map(({ id }) => id));
  const unnoted = new Set([...opened].flatMap(([id, opening]) => (opening === undefined ? [id] : [])));
  const kept = open.filter(({ transcript }) => !changed.has(transcript));
  const judges = readersIn(kept)
    .filter((name) => coders === null || coders.includes(name))
    .map((name) => judgeOf(name, kept, seen));
  const apart = new Set(judges.flatMap(({ leftOut }) => leftOut));
  const unfinished = kept.filter(({ read }) => typeof read !== "string").length;
  const order = (ids: ReadonlySet<string>): string[] => transcripts.map(({ id }) => id).filter((id) => ids.has(id));
  const notes: Note[] = [
    ...(changed.size > 0 ? [{ code: "changed-since", text: say.changedSince(order(changed)) }] : []),
    ...(unnoted.size > 0 ? [{ code: "unnoted-opening", text: say.unnoted(order(unnoted)) }] : []),
    ...(changed.size + unnoted.size === 0 ? [{ code: "before-discussion", text: say.beforeDiscussion }] : []),
    ...(apart.size > 0 ? [{ code: "seen", text: say.seenApart(order(apart)) }] : []),
    ...(unfinished > 0 ? [{ code: "unfinished", text: say.unfinished(unfinished) }] : []),
  ];
  return {
    readers: judges.map(({ name, interviews, marks }) => ({ coder: name, interviews, marks })),
    notes,
    before: pairAgreements(
      namedNow(
        [...changed].flatMap((id) => countedThen(opened.get(id))),
        now,
      ),
    ).filter(({ code }) => !leftAside.has(now(code))),
  };
}

/**
 * Whether sheets are as they were when they were opened: to the letter, or, since a code may have got another name or a sheet have
 * been said to be read, with each code in the same units.
 */
function isAsThen(
  sheets: readonly Sheet[],
  { sheets: then, pairs, unit }: Opening,
  { transcript, now }: { readonly transcript: Transcript; readonly now: (code: string) => string },
): boolean {
  const of = (coder: string): Sheet | undefined => sheets.find((one) => one.coder === coder);
  if (then.every(({ coder, sha256 }) => sha256 === sheetHash(of(coder) ?? blankSheet(transcript, coder)))) return true;
  const units = segments(transcript, unit);
  const sorted = (codes: Readonly<Record<string, unknown>>): string =>
    JSON.stringify(Object.entries(codes).sort(([a], [b]) => byCodeUnit(a, b)));
  return pairs.every(({ coders: [a, b], codes }) => {
    const [first, second] = [of(a), of(b)];
    if (first === undefined || second === undefined) return false;
    const renamed = Object.fromEntries(Object.entries(codes).map(([code, counts]) => [now(code), counts]));
    return sorted(renamed) === sorted(pairOf([first, second], units).codes);
  });
}

function countedThen(opening: Opening | undefined): CountedPair[] {
  if (opening === undefined) return [];
  const { pairs, units, sheets } = opening;
  return pairs.map(({ coders, codes }) => {
    const missing = sheets.filter(({ coder }) => coders.includes(coder)).flatMap((sheet) => sheet.missing);
    return { coders, codes, units, missing };
  });
}

function ratingsOf(
  readers: readonly Reader[],
  { asked, units }: { readonly asked: SheetsAsked; readonly units: Parameters<typeof makeGrid>[0] },
): CodeRatings[] {
  const { codes, sheets } = asked;
  const grids = readers.map(({ marks }) => makeGrid(units, codes, marks));
  const missing = readers.map(({ coder }) => {
    const own = sheets.filter((sheet) => sheet.coder === coder);
    return new Map(own.map((sheet) => [sheet.transcript, new Set(toReread(sheet, codes))]));
  });
  return codes.map(({ id, family, label }, c) => ({
    id,
    family,
    label,
    ratings: readers.map(({ interviews }, k) =>
      units.map(({ transcript }, i) => {
        const isMissing = !interviews.includes(transcript.id) || missing[k]?.get(transcript.id)?.has(id) === true;
        return isMissing ? null : has(grids[k]?.marks[c] ?? new Uint32Array(), i) ? 1 : 0;
      }),
    ),
  }));
}
