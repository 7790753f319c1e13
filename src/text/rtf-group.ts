import type { Destination } from "./rtf-words.js";

/** How the words of a group look and where they go; a group in it begins with the same. */
export interface RtfGroup {
  destination: Destination;
  /** The nearest destination whose words people read. */
  base: Destination;
  /** Whether the destination begins with this group. */
  opened: boolean;
  /** Whether the words of the group stand in a box of their own, inside a paragraph. */
  isBox: boolean;
  /** Whether what this group is for may be left aside by those who do not know it. */
  optional: boolean;
  /** Characters that stand for a Unicode character where it is not known. */
  fallback: number;
  font: number;
  hidden: boolean;
  deleted: boolean;
  style: number;
  indent: number;
  outline: number | null;
  isItem: boolean;
  inTable: boolean;
}

/** What a paragraph looks like of which nothing is said. */
export const PLAIN_PARAGRAPH = { style: 0, indent: 0, outline: null, isItem: false, inTable: false } as const;

/** The group around all others. */
export function outerGroup(): RtfGroup {
  return {
    destination: "words",
    base: "words",
    opened: false,
    isBox: false,
    optional: false,
    fallback: 1,
    font: -1,
    hidden: false,
    deleted: false,
    ...PLAIN_PARAGRAPH,
  };
}

/** A group that opens inside another. */
export function innerGroup(around: RtfGroup): RtfGroup {
  return { ...around, opened: false, isBox: false, optional: false };
}

type Shape = (value: number | null) => Partial<RtfGroup>;

/** Control words that change how the words of a group look. */
const SHAPES: Readonly<Record<string, Shape>> = {
  pard: () => PLAIN_PARAGRAPH,
  plain: () => ({ hidden: false, deleted: false, font: -1 }),
  f: (value) => ({ font: value ?? 0 }),
  v: (value) => ({ hidden: value !== 0 }),
  deleted: (value) => ({ deleted: value !== 0 }),
  uc: (value) => ({ fallback: Math.max(0, Math.min(20, value ?? 1)) }),
  s: (value) => ({ style: value ?? 0 }),
  li: (value) => ({ indent: value ?? 0 }),
  outlinelevel: (value) => ({ outline: value ?? 9 }),
  ls: () => ({ isItem: true }),
  intbl: () => ({ inTable: true }),
};

/** What a control word changes in its group; null for a word that changes nothing there. */
export function shapeOf(name: string, value: number | null): Partial<RtfGroup> | null {
  return Object.hasOwn(SHAPES, name) ? (SHAPES[name]?.(value) ?? null) : null;
}
