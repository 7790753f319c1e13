import { mostCommon, quantile } from "./most.js";
import type { Strip } from "./strip.js";

/** The margins between which a column's words run. */
export interface Frame {
  readonly left: number;
  readonly right: number;
}

/** What a document's pages have in common. */
export interface Frames {
  /** Size of most of its letters. */
  readonly body: number;
  /** Weight of most of its letters. */
  readonly weight: Strip["weight"];
  of(strip: Strip): Frame;
  /** Points from one baseline to the next in a paragraph of letters of this size. */
  leading(size: number): number;
}

/** Measures a document: its usual letters, margins (odd and even pages apart) and distance of lines. */
export function framesOf(strips: readonly Strip[]): Frames {
  const body = bodySize(strips);
  const frames = new Map<string, Frame>();
  for (const [key, group] of groupBy(strips, keyOf)) frames.set(key, frameOf(group, body));
  const leadings = leadingsOf(strips);
  const bold = strips.reduce((sum, { weight, text }) => sum + (weight === "bold" ? text.length : -text.length), 0);
  return {
    body,
    weight: bold > 0 ? "bold" : "plain",
    of: (strip) => frames.get(keyOf(strip)) ?? { left: strip.x, right: strip.end },
    leading: (size) => leadings.get(Math.round(2 * size)) ?? 1.25 * size,
  };
}

/** Size of most letters of a document. */
export function bodySize(strips: readonly Strip[]): number {
  return (
    mostCommon(
      strips.map(({ size, text }) => ({ value: size, weight: text.length })),
      0.5,
    ) ?? 10
  );
}

function keyOf({ page, column }: Strip): string {
  return `${page % 2} ${column}`;
}

function groupBy<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group === undefined) groups.set(key(value), [value]);
    else group.push(value);
  }
  return groups;
}

function frameOf(strips: readonly Strip[], body: number): Frame {
  const usual = strips.filter(({ size }) => Math.abs(size - body) < 0.06 * body);
  const counted = usual.length < 3 ? strips : usual;
  const starts = counted.map(({ x, text }) => ({ value: x, weight: text.length }));
  const ends = counted.map(({ end }) => end);
  return { left: mostCommon(starts, 1) ?? 0, right: quantile(ends, 0.97) ?? 0 };
}

function leadingsOf(strips: readonly Strip[]): Map<number, number> {
  const steps = strips.flatMap((strip, i) => {
    const before = strips[i - 1];
    if (before === undefined || before.page !== strip.page || before.column !== strip.column) return [];
    const step = strip.y - before.y;
    return Math.abs(strip.size - before.size) < 0.5 && step > 0 && step < 4 * strip.size
      ? [{ size: String(Math.round(2 * strip.size)), step }]
      : [];
  });
  const leadings = new Map<number, number>();
  for (const [size, group] of groupBy(steps, (one) => one.size)) {
    const usual = mostCommon(
      group.map(({ step }) => ({ value: step, weight: 1 })),
      0.5,
    );
    if (usual !== null && group.length >= 3) leadings.set(Number(size), usual);
  }
  return leadings;
}
