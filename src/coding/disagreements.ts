import { byCodeUnit } from "../text/order.js";
import { overlaps, type Span } from "../text/span.js";
import type { Sheet } from "./basis.js";
import type { Coding } from "./coding.js";

/** What one person put on a passage; without marks, nothing. */
export interface Side {
  readonly coder: string;
  readonly marks: readonly Coding[];
  /** Marks with these codes that the person looked at there, as a rule proposed them, and rejected. */
  readonly rejected: readonly Coding[];
}

/**
 * A passage on which people differ. `span`: one code with other limits. `code`: other codes on much the same words. `missed`:
 * some put a code there, with the same limits, and some did not.
 */
export interface Disagreement extends Span {
  readonly transcript: string;
  readonly kind: "span" | "code" | "missed";
  /** Everybody who read the interview, in the order of their names. */
  readonly sides: readonly Side[];
}

/** A code on the very same words in everybody's sheet. */
export interface Agreement extends Span {
  readonly transcript: string;
  readonly code: string;
  readonly marks: readonly Coding[];
}

export interface Compared {
  readonly agreements: readonly Agreement[];
  readonly disagreements: readonly Disagreement[];
}

/** Marks of one code that belong together, and whose they are. */
interface Group extends Span {
  readonly marks: readonly Coding[];
  readonly coders: ReadonlySet<string>;
}

/** A sheet that somebody opened and put nothing into says nothing, unless they read the interview to the end. */
export function isBegun({ codings, read }: Pick<Sheet, "codings" | "read">): boolean {
  return codings.length > 0 || typeof read === "string";
}

/**
 * Holds the sheets of two or more people on one transcript against each other. Same code on the same words in every sheet is an
 * agreement. Of the rest, marks of one code that overlap, straight or through others, belong together; then those of other
 * codes by other people on much the same words (what they share is at least half of the longer), the best matches first.
 * The order of the sheets does not matter.
 */
export function compareSheets(sheets: readonly Sheet[]): Compared {
  const coders = sheets.map(({ coder }) => coder).sort(byCodeUnit);
  const all = sheets.flatMap(({ codings }) => codings);
  const marks = all.filter(({ verdict }) => verdict !== "rejected").sort(byPlace);
  const exact = groupedBy(marks, ({ start, end, code }) => `${start} ${end} ${code}`).map(groupOf);
  const isWhole = ({ coders: whose }: Group): boolean => whose.size === coders.length;
  const rest = exact.filter((one) => !isWhole(one)).flatMap((one) => one.marks);
  const groups = groupedBy(rest, ({ code }) => code)
    .flatMap(touching)
    .flatMap((one) => (one.coders.size > 1 ? [one] : one.marks.map((mark) => groupOf([mark]))))
    .sort(byGroup);
  const rejected = all.filter(({ verdict }) => verdict === "rejected").sort(byPlace);
  return {
    agreements: exact.filter(isWhole).map(({ marks: own, start, end }) => {
      const { transcript = "", code = "" } = own[0] ?? {};
      return { transcript, code, start, end, marks: own };
    }),
    disagreements: paired(groups).map((one) => disagreement(one, { coders, rejected })),
  };
}

function disagreement(
  { marks, start, end, coders: whose }: Group,
  { coders, rejected }: { coders: readonly string[]; rejected: readonly Coding[] },
): Disagreement {
  const codes = new Set(marks.map(({ code }) => code));
  const limits = new Set(marks.map((one) => `${one.start} ${one.end}`));
  const kind = codes.size > 1 ? "code" : limits.size === 1 && whose.size < coders.length ? "missed" : "span";
  const isRefused = (one: Coding): boolean => codes.has(one.code) && overlaps(one, { start, end });
  const sides = coders.map((coder) => ({
    coder,
    marks: marks.filter((one) => one.coder === coder),
    rejected: rejected.filter((one) => one.coder === coder && isRefused(one)),
  }));
  return { transcript: marks[0]?.transcript ?? "", kind, start, end, sides };
}

/** Marks of one code, `sorted` by place: those that overlap, straight or through others, together. */
function touching(sorted: readonly Coding[]): Group[] {
  const heaps: Coding[][] = [];
  let end = -1;
  for (const one of sorted) {
    if (one.start < end) heaps.at(-1)?.push(one);
    else heaps.push([one]);
    end = Math.max(end, one.end);
  }
  return heaps.map(groupOf);
}

/** Groups of other codes by other people on much the same words put together, the best matches first. */
function paired(groups: readonly Group[]): Group[] {
  const place = new Map(groups.map((one) => [one, one]));
  for (const { a, b } of matches(groups)) {
    const [one, other] = [place.get(a), place.get(b)];
    if (one === undefined || other === undefined || one === other) continue;
    if ([...one.coders].some((coder) => other.coders.has(coder))) continue;
    const whole = groupOf([...one.marks, ...other.marks].sort(byPlace));
    for (const [group, now] of place) if (now === one || now === other) place.set(group, whole);
  }
  return [...new Set(place.values())].sort(byGroup);
}

/** Pairs of groups that share at least half of the longer, by how much of both they share. `groups` are sorted by place. */
function matches(groups: readonly Group[]): { a: Group; b: Group; share: number }[] {
  const found: { a: Group; b: Group; share: number }[] = [];
  groups.forEach((a, i) => {
    for (let j = i + 1; j < groups.length; j++) {
      const b = groups[j];
      if (b === undefined || b.start >= a.end) break;
      const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
      const longer = Math.max(a.end - a.start, b.end - b.start);
      const union = Math.max(a.end, b.end) - Math.min(a.start, b.start);
      if (shared * 2 >= longer) found.push({ a, b, share: shared / union });
    }
  });
  return found.sort((x, y) => y.share - x.share || byGroup(x.a, y.a) || byGroup(x.b, y.b));
}

function groupOf(marks: readonly Coding[]): Group {
  const start = Math.min(...marks.map((one) => one.start));
  const end = Math.max(...marks.map((one) => one.end));
  return { marks, start, end, coders: new Set(marks.map(({ coder }) => coder)) };
}

function groupedBy<T>(all: readonly T[], key: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const list = groups.get(key(one));
    if (list === undefined) groups.set(key(one), [one]);
    else list.push(one);
  }
  return [...groups.values()];
}

function byPlace(a: Coding, b: Coding): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    byCodeUnit(a.code, b.code) ||
    byCodeUnit(a.coder, b.coder) ||
    byCodeUnit(a.id, b.id)
  );
}

function byGroup(a: Group, b: Group): number {
  const [first, second] = [a.marks[0], b.marks[0]];
  return (
    a.start - b.start || a.end - b.end || (first === undefined || second === undefined ? 0 : byPlace(first, second))
  );
}
