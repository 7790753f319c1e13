import { defined, notDefined, type Reason, type Result } from "./result.js";
import { type CodedSegment, meetings, type Section, sections } from "./sections.js";
import { sum } from "./sum.js";

/** Sheets of coders who cut the same text, of `length` characters, into segments of their own. */
export type Unitized = { readonly length: number; readonly coders: readonly (readonly CodedSegment[])[] };

/** Lengths: in which two values meet, and the squared (or plain) lengths to be left out of chance, per value. */
type Coincidences = {
  readonly values: readonly (number | null)[];
  readonly together: readonly (readonly number[])[];
  readonly left: readonly number[];
};

/**
 * u-alpha: Krippendorff's alpha for coders who cut and code a text freely, over lengths of shared stretches; up to 1, 0
 * at chance. At least two coders, one code per place. A boundary between two adjacent segments of one code is not seen.
 * Not defined with fewer coders, or where nobody coded or all coded everything alike.
 *
 * Source: Krippendorff, Mathet, Bouvry & Widlöcher 2016.
 * @example
 * unitizedAlpha({ length: 20, coders: [[{ start: 2, end: 8, code: 1 }, { start: 12, end: 16, code: 2 }], [{ start: 3, end: 8, code: 1 }, { start: 11, end: 15, code: 1 }]] }) // => { value: 0.514379085 }
 */
export function unitizedAlpha({ length, coders }: Unitized): Result {
  if (coders.length < 2) return notDefined("no-pairable-unit");
  const sheets = coders.map((segments) => sections(segments, length));
  return alphaOf(wholeText(sheets));
}

/**
 * The same for coded or not coded, whatever the code: do coders find the same places?
 *
 * Source: Krippendorff, Mathet, Bouvry & Widlöcher 2016.
 * @example
 * binaryUnitizedAlpha({ length: 20, coders: [[{ start: 2, end: 8, code: 1 }, { start: 12, end: 16, code: 2 }], [{ start: 3, end: 8, code: 1 }, { start: 11, end: 15, code: 1 }]] }) // => { value: 0.720676692 }
 */
export const binaryUnitizedAlpha = ({ length, coders }: Unitized): Result =>
  unitizedAlpha({ length, coders: coders.map((segments) => segments.map((segment) => ({ ...segment, code: 1 }))) });

/**
 * cu-alpha: do two coders give the same code where both coded? Only for two coders. Not defined where they never coded
 * the same place, or used one code there.
 *
 * Source: Krippendorff, Mathet, Bouvry & Widlöcher 2016.
 * @example
 * codedUnitizedAlpha({ length: 20, coders: [[{ start: 2, end: 8, code: 1 }, { start: 12, end: 16, code: 2 }], [{ start: 3, end: 8, code: 1 }, { start: 11, end: 15, code: 1 }]] }) // => { value: 0.096153846 }
 */
export function codedUnitizedAlpha(unitized: Unitized): Result {
  const found = bothCoded(unitized);
  return "reason" in found ? notDefined(found.reason) : alphaOf(found);
}

/**
 * (k)u-alpha: how reliably two coders give one code, `code`, where both coded. Only for two coders. Not defined where the
 * code does not occur there, or nothing but it does.
 *
 * Source: Krippendorff, Mathet, Bouvry & Widlöcher 2016.
 * @example
 * codeUnitizedAlpha({ length: 20, coders: [[{ start: 2, end: 8, code: 1 }, { start: 12, end: 16, code: 2 }], [{ start: 3, end: 8, code: 1 }, { start: 11, end: 15, code: 1 }]] }, 1) // => { value: 0.118343195 }
 */
export function codeUnitizedAlpha(unitized: Unitized, code: number): Result {
  const found = bothCoded(unitized);
  if ("reason" in found) return notDefined(found.reason);
  const k = found.values.indexOf(code);
  if (k < 0) return notDefined("code-not-used");
  const own = found.together[k]?.[k] ?? 0;
  const { margins, total } = sums(found);
  const margin = margins[k] ?? 0;
  const left = found.left[k] ?? 0;
  const [pairs, ownPairs] = [margin * total - left, margin * margin - left];
  if (pairs === ownPairs) return notDefined("no-variation");
  return defined(1 - ((1 - own / margin) * pairs) / (pairs - ownPairs));
}

function wholeText(sheets: readonly (readonly Section[])[]): Coincidences {
  const table = new Table();
  for (const [i, ours] of sheets.entries()) {
    for (const [j, theirs] of sheets.entries()) {
      if (i === j) continue;
      for (const met of meetings(ours, theirs)) {
        table.add(met.ours.code, met.theirs.code, met.length / (sheets.length - 1));
      }
    }
    for (const { start, end, code } of ours) table.leave(code, code === null ? end - start : (end - start) ** 2);
  }
  return table.coincidences();
}

function bothCoded({ length, coders }: Unitized): Coincidences | { readonly reason: Reason } {
  const [first, second, ...others] = coders.map((segments) => sections(segments, length));
  if (first === undefined || second === undefined || others.length > 0) return { reason: "not-two-coders" };
  const table = new Table();
  for (const [ours, theirs] of [
    [first, second],
    [second, first],
  ] as const) {
    const parts = new Map<Section, number>();
    for (const met of meetings(ours, theirs)) {
      if (met.ours.code === null || met.theirs.code === null) continue;
      table.add(met.ours.code, met.theirs.code, met.length);
      parts.set(met.ours, (parts.get(met.ours) ?? 0) + met.length);
    }
    for (const [section, part] of parts) table.leave(section.code, part ** 2);
  }
  const found = table.coincidences();
  return found.values.length === 0 ? { reason: "no-pairable-unit" } : found;
}

/** Gathers coincidences while values are still being met. */
class Table {
  readonly #rows = new Map<number | null, Map<number | null, number>>();
  readonly #left = new Map<number | null, number>();

  add(ours: number | null, theirs: number | null, length: number): void {
    const row = this.#rows.get(ours) ?? new Map<number | null, number>();
    row.set(theirs, (row.get(theirs) ?? 0) + length);
    this.#rows.set(ours, row);
  }

  leave(value: number | null, amount: number): void {
    this.#left.set(value, (this.#left.get(value) ?? 0) + amount);
  }

  coincidences(): Coincidences {
    const values = [...this.#rows.keys()];
    return {
      values,
      together: values.map((ours) => values.map((theirs) => this.#rows.get(ours)?.get(theirs) ?? 0)),
      left: values.map((value) => this.#left.get(value) ?? 0),
    };
  }
}

function sums({ together }: Coincidences): { margins: number[]; total: number } {
  const margins = together.map(sum);
  return { margins, total: sum(margins) };
}

/** 1 minus observed over expected length on which coders differ. */
function alphaOf(found: Coincidences): Result {
  const { margins, total } = sums(found);
  const agreed = sum(found.together.map((row, c) => row[c] ?? 0));
  const left = sum(found.left);
  const differing = total ** 2 - sum(margins.map((margin) => margin ** 2));
  if (differing === 0) return notDefined("no-variation");
  return defined(1 - ((total - agreed) * (total ** 2 - left)) / (total * differing));
}
