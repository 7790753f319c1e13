import { AGREED } from "../../coding/basis.js";
import type { Candidate } from "../../coding/reanchor/finding.js";
import type { Reanchored } from "../../coding/reanchor.js";
import { colon } from "../../messages/numbers.js";
import * as say from "../../messages/reanchor.js";
import type { PlaceFound, ReanchorPlan, SheetFates } from "../../study/reanchor.js";
import { tallyOf } from "../../study/reanchor.js";
import type { Waiting } from "../../study/waiting.js";
import { placeOf, turnAt } from "../../text/place.js";
import type { Span } from "../../text/span.js";
import type { Transcript } from "../../text/transcript.js";
import type { Context } from "../context.js";
import { hanging } from "../show/wrap.js";

/** How much is told of marks that were moved: each by itself, or those that went the same way in one line. */
export type Detail = "each" | "together";

/** What has become of the marks that a person may see, and of places. */
export function showPlan(
  plan: ReanchorPlan,
  { own, detail }: { own: readonly SheetFates[]; detail: Detail },
  context: Context,
): string {
  const sheets = own.flatMap((one) => showSheet(one, detail, context));
  return [...sheets, ...showPlaces(plan.places, context)].join("\n");
}

function showSheet(one: SheetFates, detail: Detail, context: Context): string[] {
  const { lang, paint } = context;
  const { transcript, old, fates } = one;
  const whose = one.coder === AGREED ? ` (${say.agreedSheet[lang]})` : "";
  const moved = fates.filter(({ fate }) => fate === "moved").map((fate) => wayOf(fate, transcript, old));
  const ways = detail === "each" ? moved.map((way) => [way]) : sameWay(moved);
  return [
    `${paint.bold(transcript.id)}${whose}  ${say.tally(tallyOf([one]))[lang]}`,
    ...ways.map((way) => `  ${say.fates.moved[lang]}  ${showWay(way, lang)}`),
    ...fates.filter(({ fate }) => fate !== "kept" && fate !== "moved").flatMap((fate) => showFate(fate, one, context)),
  ];
}

interface Way {
  readonly from: string;
  readonly to: string;
  readonly code: string;
  /** By how many turns it went on; null where that is not known. */
  readonly by: number | null;
  /** By how many characters of the whole text it went on, or back. */
  readonly characters: number;
}

function wayOf({ coding, span }: Reanchored, transcript: Transcript, old: Transcript | null): Way {
  const [before, after] = [old === null ? undefined : turnAt(old, coding.start), turnAt(transcript, span?.start ?? 0)];
  const by = before === undefined || after === undefined ? null : after.index - before.index;
  return {
    from: nameOf(coding, old ?? { ...transcript, turns: [] }),
    to: placeOf(transcript, span ?? coding),
    code: coding.code,
    by,
    characters: (span?.start ?? coding.start) - coding.start,
  };
}

/** Ways that follow one another and lead as many turns on. */
function sameWay(ways: readonly Way[]): Way[][] {
  const runs: Way[][] = [];
  for (const way of ways) {
    const run = runs.at(-1);
    if (run !== undefined && way.by !== null && run[0]?.by === way.by && isStill(run[0]) === isStill(way))
      run.push(way);
    else runs.push([way]);
  }
  return runs;
}

/** Whether the place is called what it was: only words before it have changed. */
function isStill({ from, to }: Way): boolean {
  return from === to;
}

function showWay(ways: readonly Way[], lang: Context["lang"]): string {
  const [first, last] = [ways[0], ways.at(-1)];
  if (first === undefined || last === undefined) return "";
  const what = ways.length === 1 ? first.code : say.marks(ways.length)[lang];
  if (isStill(first)) {
    const from = ways.length === 1 ? first.from : say.fromTo(first.from, last.from)[lang];
    const isSame = ways.every(({ characters }) => characters === first.characters);
    return `${from} (${say.samePlace(isSame ? first.characters : null)[lang]})  ${what}`;
  }
  if (ways.length === 1) return `${first.from} → ${first.to}  ${what}`;
  const [from, to] = [say.fromTo(first.from, last.from)[lang], say.fromTo(first.to, last.to)[lang]];
  return `${from} → ${to}  ${what}`;
}

function showFate(fate: Reanchored, { transcript, old }: SheetFates, context: Context): string[] {
  const from = nameOf(fate.coding, old ?? { ...transcript, turns: [] });
  const head = `  ${say.fates[fate.fate][context.lang]}  ${from}  ${fate.coding.code}`;
  return [head, ...words(fate, transcript, context)];
}

/** The words as they were and as they may be now. */
function words(fate: Reanchored, transcript: Transcript, { lang, columns }: Context): string[] {
  const line = (text: string): string => hanging(`    ${text}`, columns);
  const reason = fate.reason === null ? [] : [line((fate.reason === "gone" ? say.gone : say.nobodySays)[lang])];
  return [
    line(`${say.was[lang]}${colon(lang)} ${oneLine(fate.coding.quote)}`),
    ...fate.candidates.map((one) => line(`${say.now[lang]}${colon(lang)} ${candidate(one, transcript, lang)}`)),
    ...reason,
  ];
}

function candidate(one: Candidate, transcript: Transcript, lang: Context["lang"]): string {
  const share = one.likeness === 1 ? "" : `, ${say.alike(one.likeness)[lang]}`;
  return `${placeOf(transcript, one)}${share}  ${oneLine(transcript.text.slice(one.start, one.end))}`;
}

function showPlaces(places: readonly PlaceFound[], { lang, paint }: Context): string[] {
  if (places.length === 0) return [];
  const lines = places.map(({ file, place, to, isReworded }) => {
    const remark = to === null ? ` (${say.placeUnknown[lang]})` : isReworded ? ` (${say.reworded[lang]})` : "";
    return `  ${file}  ${place}${to === null || to === place ? "" : ` → ${to}`}${remark}`;
  });
  return [paint.bold(say.places[lang]), ...new Set(lines)];
}

/** A mark that waits, as it stands before the person who settles it. */
export function showWaiting({ mark, fate, transcript, old }: Waiting, context: Context): string {
  const from = nameOf(mark, old ?? { ...transcript, turns: [] });
  const head = `${context.paint.bold(mark.code)}  ${from}  ${say.fates[fate.fate][context.lang]}`;
  const note = mark.note === undefined ? [] : [hanging(`    ${mark.note}`, context.columns)];
  return [head, ...words(fate, transcript, context), ...note].join("\n");
}

/** The place of a mark in the text on which it was made: by characters where that is not known. */
export function nameOf(span: Span, transcript: Transcript): string {
  return placeOf(transcript, span);
}

const LONGEST = 160;

/** Words on one line, the middle of long ones left out. */
export function oneLine(text: string): string {
  const letters = Array.from(text.replace(/\s+/g, " ").trim());
  if (letters.length <= LONGEST) return letters.join("");
  return `${letters.slice(0, LONGEST - 60).join("")} … ${letters.slice(-50).join("")}`;
}

/** The same as data. */
export function planJson(plan: ReanchorPlan, own: readonly SheetFates[], waiting: readonly Waiting[]): string {
  const spanOf = (span: Span | null, transcript: Transcript): unknown =>
    span === null ? null : { place: placeOf(transcript, span), start: span.start, end: span.end };
  const fateJson = (fate: Reanchored, transcript: Transcript, old: Transcript | null): unknown => ({
    id: fate.coding.id,
    coder: fate.coding.coder,
    transcript: transcript.id,
    code: fate.coding.code,
    fate: fate.fate,
    was: { place: nameOf(fate.coding, old ?? { ...transcript, turns: [] }), quote: fate.coding.quote },
    now: spanOf(fate.span, transcript),
    candidates: fate.candidates.map((one) => ({
      ...(spanOf(one, transcript) as object),
      likeness: Math.round(one.likeness * 100) / 100,
      quote: transcript.text.slice(one.start, one.end),
    })),
    reason: fate.reason,
  });
  const data = {
    grille: 1,
    changed: plan.changed,
    marks: own.flatMap((one) => one.fates.map((fate) => fateJson(fate, one.transcript, one.old))),
    waiting: waiting.map(({ fate, transcript, old }) => fateJson(fate, transcript, old)),
    places: plan.places.map(({ file, place, to, isReworded }) => ({ file, place, to, reworded: isReworded })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
