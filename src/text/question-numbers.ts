import type { Accounted, DraftTurn } from "./draft.js";
import { countCharacters } from "./tidy.js";

/** Turns under the numbers of their questions. */
export interface Numbered {
  /** As many turns as were given, in their order. */
  readonly turns: readonly DraftTurn[];
  /** For each turn, how many characters were taken off the head of its words. */
  readonly cut: readonly number[];
  readonly accounted: readonly Accounted[];
}

/** Between a heading of the file and the number of a question below it. */
export const UNDER = " › ";

const NUMBER = String.raw`(\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?)`;
const Q = String.raw`q(?:uestion)?\s?\.?\s?(?:n[°o]\.?|no\.|#)?\s?`;

/** `Q3.`, `Question 3 :`, `[Q3]`: with its letter or word. `3)`, `2.1.`, `3°`: bare. `2.1 Comment`: with a point alone. */
const STYLES = {
  lettered: [
    new RegExp(String.raw`^${Q}${NUMBER}(?:\s?[.):/–—-]+(?=\s|$)|(?=\s+\p{Lu})|\s*$)\s*`, "iu"),
    new RegExp(String.raw`^[[(]\s?${Q}${NUMBER}\s?[\])]\s?[:.–—-]?\s*`, "iu"),
  ],
  bare: [
    new RegExp(String.raw`^${NUMBER}(?:\s?[)/°]\s?[.:–—-]?|\s?[.:–—-]{1,2})(?=\s|$)\s*`, "u"),
    /^(\d{1,2}\.\d{1,2})(?=\s+\p{Lu})\s*/u,
  ],
} as const;

type Style = keyof typeof STYLES;

interface Announced {
  /** Place of the turn, from 0. */
  readonly turn: number;
  readonly style: Style;
  readonly number: string;
  /** Characters of the number with its signs and the blanks behind them. */
  readonly length: number;
}

/**
 * Makes the numbers of the guide's questions at the head of interviewers' turns (`Q3.`, `3)`, `Question 3 :`, `2.1`) the
 * section of that turn and of those that follow, up to the next number or heading: `Q3`, or `Thème 1 › Q3` under a heading.
 * Only where the file does it regularly: two numbers at least, that mostly rise; bare ones by small steps.
 */
export function sectionsByQuestion(turns: readonly DraftTurn[], isInterviewer: (turn: DraftTurn) => boolean): Numbered {
  const announced = turns.flatMap((turn, at) => (isInterviewer(turn) ? announcedIn(turn.text, at) : []));
  const regular = (["lettered", "bare"] as const).flatMap((style) => regularOf(announced, style));
  const byTurn = new Map(regular.map((one) => [one.turn, one]));
  let number: string | null = null;
  let heading: string | null = null;
  const numbered = turns.map((turn, at) => {
    const own = byTurn.get(at);
    if (turn.section !== heading) number = null;
    heading = turn.section;
    number = own?.number ?? number;
    // Where nothing is said but the number, it stays among the words: a turn is never empty.
    const cut = own === undefined || own.length >= turn.text.trim().length ? 0 : own.length;
    return { turn: { ...turn, section: sectionOf(heading, number), text: turn.text.slice(cut) }, cut };
  });
  const characters = numbered.reduce(
    (sum, { cut }, at) => sum + countCharacters(turns[at]?.text.slice(0, cut) ?? ""),
    0,
  );
  return {
    turns: numbered.map(({ turn }) => turn),
    cut: numbered.map(({ cut }) => cut),
    accounted: characters === 0 ? [] : [{ kind: "question-number", characters }],
  };
}

/** The section of a turn under a heading of the file and the number of a question; null where there is neither. */
export function sectionOf(heading: string | null, number: string | null): string | null {
  if (number === null) return heading;
  return heading === null ? `Q${number}` : `${heading}${UNDER}Q${number}`;
}

function announcedIn(text: string, turn: number): Announced[] {
  const head = text.slice(0, 40);
  for (const style of ["lettered", "bare"] as const) {
    for (const pattern of STYLES[style]) {
      const [all, number] = pattern.exec(head) ?? [];
      if (all !== undefined && number !== undefined)
        return [{ turn, style, number: number.toLowerCase(), length: all.length }];
    }
  }
  return [];
}

/** The numbers of one style where they are those of a guide; else none. */
function regularOf(announced: readonly Announced[], style: Style): Announced[] {
  const ours = announced.filter((one) => one.style === style);
  const steps = ours
    .slice(1)
    .map(({ number }, i) => stepOf(ours[i]?.number ?? "", number))
    .filter((step) => step !== 0);
  if (new Set(ours.map(({ number }) => number)).size < 2) return [];
  const rising = steps.filter((step) => step > 0).length;
  const small = steps.filter((step) => step > 0 && step <= 3).length;
  const isRegular = rising >= 0.7 * steps.length && (style === "lettered" || small >= 0.7 * steps.length);
  return isRegular ? ours : [];
}

/** How far it is from one number to another in their first part that differs: 2.1 to 2.3 is 2, 3 to 2 is -1. */
function stepOf(from: string, to: string): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const step = (b[i] ?? 0) - (a[i] ?? 0);
    if (step !== 0) return step;
  }
  return 0;
}

/** `2.1b` is 2, 1, 2. */
function partsOf(number: string): number[] {
  const letter = /[a-z]$/.exec(number)?.[0];
  const figures = number
    .replace(/[a-z]$/, "")
    .split(".")
    .map(Number);
  return letter === undefined ? figures : [...figures, letter.charCodeAt(0) - 96];
}
