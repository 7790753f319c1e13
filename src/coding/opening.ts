import { sha256Of } from "../text/hash.js";
import { byCodeUnit } from "../text/order.js";
import type { Segment, Unit } from "../text/segment.js";
import { overlaps } from "../text/span.js";
import type { Sheet } from "./basis.js";
import type { Both, Opening, PairThen, SheetThen } from "./settlement.js";
import { formatSheet } from "./sheet.js";

/** What is opened, by whom and when. */
export interface ToOpen {
  /** People's sheets on one transcript. */
  readonly sheets: readonly Sheet[];
  /** Participants' units of the transcript. */
  readonly units: readonly Segment[];
  readonly unit: Unit;
  /** Codes for which a person has still to read the interview again. */
  readonly missing: (sheet: Sheet) => readonly string[];
  readonly by: string;
  readonly at: Date;
}

/** How far people agree on a transcript before anybody has seen another's sheet: to be kept, and never counted again. */
export function openingOf({ sheets, units, unit, missing, by, at }: ToOpen): Opening {
  const sorted = [...sheets].sort((a, b) => byCodeUnit(a.coder, b.coder));
  return {
    ...{ at: at.toISOString(), by, unit, units: units.length },
    sheets: sorted.map((sheet) => thenOf(sheet, missing(sheet))),
    pairs: sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => pairOf([a, b], units))),
  };
}

/** The hash by which a sheet is known again as it stood. */
export function sheetHash(sheet: Sheet): string {
  return sha256Of(formatSheet(sheet));
}

function thenOf(sheet: Sheet, missing: readonly string[]): SheetThen {
  const marks = sheet.codings.filter(({ verdict }) => verdict !== "rejected");
  const seen = sheet.codings.filter((one) => one.seen === true).length;
  return { coder: sheet.coder, sha256: sheetHash(sheet), marks: marks.length, seen, missing: [...missing].sort() };
}

/** In how many units two sheets have each code, both or one of them. A mark stands in every unit whose words it touches. */
export function pairOf(pair: readonly [Sheet, Sheet], units: readonly Segment[]): PairThen {
  const [a, b] = pair.map((sheet) => unitsByCode(sheet, units)) as [Map<string, Set<number>>, Map<string, Set<number>>];
  const codes = [...new Set([...a.keys(), ...b.keys()])].sort(byCodeUnit);
  const counted = codes.map((code): [string, Both] => {
    const [first, second] = [a.get(code) ?? new Set<number>(), b.get(code) ?? new Set<number>()];
    const both = [...first].filter((unit) => second.has(unit)).length;
    return [code, [both, first.size - both, second.size - both]];
  });
  const known = counted.filter(([, counts]) => counts.some((n) => n > 0));
  return { coders: [pair[0].coder, pair[1].coder], codes: Object.fromEntries(known) };
}

function unitsByCode({ codings }: Sheet, units: readonly Segment[]): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const coding of codings.filter(({ verdict }) => verdict !== "rejected"))
    units.forEach(({ said }, i) => {
      if (!said.some((span) => overlaps(span, coding))) return;
      const there = found.get(coding.code) ?? new Set();
      found.set(coding.code, there.add(i));
    });
  return found;
}
