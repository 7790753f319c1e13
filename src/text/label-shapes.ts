import { conventionsIn } from "./conventions.js";
import { tidyLabel } from "./tidy.js";
import { parseTime } from "./time.js";

/** How a label is set off from the words. `timed`: by the time beside it; `alone`: by its own line. */
export type ShapeKind = "timed" | "bracket" | "bold" | "colon" | "round" | "tab" | "dash" | "dot" | "alone";

/** A line that may begin a turn. */
export interface Shape {
  readonly kind: ShapeKind;
  readonly label: string;
  /** Whole seconds; null where there is no time, or none that can be. */
  readonly time: number | null;
  /** Whether a time stands there, but none that a recording can have. */
  readonly oddTime: boolean;
  /** Where the words begin in the line. */
  readonly from: number;
}

const TIME = String.raw`\d{1,3}\s?:\s?\d{1,3}(?:\s?:\s?\d{1,3})?(?:[.,]\d{1,3})?`;
const RANGE = String.raw`${TIME}(?:\s*(?:-->|[-–—→])\s*${TIME})?`;
const CLOCK = String.raw`[[(<{]\s*${RANGE}\s*[\])>}]`;
const LABEL = String.raw`(?:['’](?=[ts]\s))?\p{L}[\p{L}\p{M}\p{N}'’.,_&/°º·\- ()\u00a0\u202f]{0,48}?`;
/** A label before a colon may hold a spaced dash: `De Smedt – Vandamme`. */
const DASHED = String.raw`(?:['’](?=[ts]\s))?\p{L}[\p{L}\p{M}\p{N}'’.,_&+/°º·–—\- ()\u00a0\u202f]{0,48}?`;
const re = (pattern: string): RegExp => new RegExp(pattern, "u");

/** What sets a whole line off: a dash, a bullet, the sign of a quotation or of a heading. */
const MARK = re(String.raw`^(?:[-–—•▪◦·*+]|>{1,2}|#{1,6})\s+`);
const LEAD = re(String.raw`^(?:${CLOCK}|${RANGE}(?=\s))\s*(?:[-–—]\s+)?`);
const ALONE = re(String.raw`^(?:${CLOCK}|${RANGE}(?=\s|$))\s*`);
const FIRST = re(TIME);
const AFTER = String.raw`\s*(${CLOCK}|${RANGE}(?=\s*(?:$|:)))?\s*(?::(?=\s|$))?\s*`;

/** Tried in this order; the first that fits is the shape of the line. */
const SHAPES: readonly (readonly [ShapeKind, RegExp])[] = [
  ["bracket", re(String.raw`^\[\s*(${LABEL})\s*\]${AFTER}`)],
  ["bracket", re(String.raw`^<\s*(?=\p{Lu})(${LABEL})\s*>${AFTER}`)],
  ["bold", re(String.raw`^(?:\*\*|__)\s*(${DASHED})\s*:?\s*(?:\*\*|__)${AFTER}`)],
  ["bold", re(String.raw`^[*_]{1,3}\s*(${DASHED})\s*(?::\s*[*_]{1,3}|[*_]{1,3}\s*(${CLOCK})?\s*:(?=\s|$))\s*`)],
  ["colon", re(String.raw`^(${DASHED})\s*(${CLOCK})?\s*[:：](?!//)(?:\s+|$|(?=\p{L}))`)],
  ["timed", re(String.raw`^(${LABEL})\s*(${CLOCK}|(?<=\s)${RANGE}(?=\s*(?:$|:)))\s*(?::(?=\s|$))?\s*`)],
  ["round", re(String.raw`^\(\s*(${LABEL})\s*\)${AFTER}`)],
  ["tab", re(String.raw`^(${LABEL}) *()\t\s*`)],
  ["dash", re(String.raw`^(${LABEL})\s*()(?:[-–—]|>{1,2})\s+`)],
  ["dot", re(String.raw`^(${LABEL})()\.\s+`)],
  ["alone", re(String.raw`^(${LABEL})()\s*$`)],
];

/** Only the head of a line is looked at, so that a line of any length costs the same. */
const HEAD = 160;

/** Every way in which a line may begin a turn, the likeliest first. Whether it does begin one, only the whole file tells. */
export function shapesOf(line: string): Shape[] {
  const trimmed = line.trimStart();
  const indent = line.length - trimmed.length;
  const head = trimmed.slice(0, HEAD);
  const mark = MARK.exec(head)?.[0] ?? "";
  const lead = LEAD.exec(head.slice(mark.length))?.[0] ?? "";
  const before = mark.length + lead.length;
  const rest = head.slice(before);
  return SHAPES.flatMap(([kind, pattern]) => {
    const found = pattern.exec(rest);
    if (found === null || (kind === "alone" && (trimmed.length > HEAD || /^[^#\s]/.test(mark)))) return [];
    const label = tidyLabel(found[1] ?? "").replace(/[.,\s-]+$/, "");
    if (label === "" || (BRACKETED.test(kind) && isRemark(label))) return [];
    const clock = lead || found[2];
    return [{ kind: clock ? "timed" : kind, label, ...readClock(clock), from: indent + before + found[0].length }];
  });
}

const BRACKETED = /^(?:bracket|round)$/;

/** `[Rires]`, `(Bruit de porte)`: something that is heard, not someone who speaks. */
function isRemark(label: string): boolean {
  const [found] = conventionsIn(`[${label}]`);
  return found?.said === "nobody" && found.kind !== "masked" && found.kind !== "back-channel";
}

/** A line that begins with a time and has no label: its time, and where the words begin. */
export function clockOf(line: string): Omit<Shape, "kind" | "label"> | null {
  const trimmed = line.trimStart();
  const found = ALONE.exec(trimmed.slice(0, HEAD));
  return found === null ? null : { ...readClock(found[0]), from: line.length - trimmed.length + found[0].length };
}

function readClock(clock: string | undefined): { time: number | null; oddTime: boolean } {
  const first = clock ? FIRST.exec(clock)?.[0] : undefined;
  const time = first === undefined ? null : parseTime(first);
  return { time, oddTime: first !== undefined && time === null };
}
