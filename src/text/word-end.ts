import type { Lang } from "../messages/words.js";
import { figureEnd } from "./figures.js";
import { inclusiveEnd, isInclusivePart } from "./inclusive.js";
import { APOSTROPHE, classAt, DIGIT, HYPHEN, JOINT, LETTER } from "./letters.js";
import type { Span } from "./span.js";

/** Where any word ends that starts at `within.start`: one with apostrophes, hyphens or figures, or without. */
export function joinedEnd(text: string, within: Span, language: Lang): number {
  const figures = classAt(text, within.start) === DIGIT ? figureEnd(text, within.start, within.end) : 0;
  if (figures > 0 && !isHyphened(text, figures, within.end)) return figures;
  let from = within.start;
  for (;;) {
    const run = { start: from, end: runEnd(text, from, within.end) };
    const sign = run.end < within.end ? classAt(text, run.end) : 0;
    const next = run.end + 1 < within.end ? classAt(text, run.end + 1) : 0;
    if (sign === APOSTROPHE) {
      if (language === "fr" && from === within.start && elides(text, run, within.end)) return run.end + 1;
      if (next < LETTER) return run.end;
    } else if (sign === HYPHEN) {
      if (next < LETTER || (next === DIGIT && classAt(text, run.end - 1) === DIGIT)) return run.end;
      if (language === "fr" && partsAt(text, { word: within.start, run, end: within.end })) return run.end;
    } else if (sign === JOINT && next === LETTER)
      return inclusiveEnd(text, { start: within.start, end: run.end }, { end: within.end, language });
    else return run.end;
    from = run.end + 1;
  }
}

/** Whether a hyphen or an apostrophe and a letter or figure follow a number: it is read as other words are. */
function isHyphened(text: string, at: number, end: number): boolean {
  const sign = at + 1 < end ? classAt(text, at) : 0;
  return (sign === HYPHEN || sign === APOSTROPHE) && classAt(text, at + 1) >= LETTER;
}

/** End of a run of letters and digits, decimals included (`1,5`). */
function runEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  for (;;) {
    while (at < end && classAt(text, at) >= LETTER) at++;
    const sign = at + 1 < end ? text.charCodeAt(at) : 0;
    const decimal = (sign === 44 || sign === 46) && classAt(text, at - 1) === DIGIT && classAt(text, at + 1) === DIGIT;
    if (!decimal) return at;
    at += 2;
  }
}

const ELIDED_LETTERS = new Set("ldnsjcmtyç");
const ELIDED = new Set(["qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu"]);

/** Whether a run before an apostrophe is an elided word; presqu'île and quelqu'un stay whole. */
function elides(text: string, run: Span, end: number): boolean {
  if (run.end - run.start > 6) return false;
  const letters = text.slice(run.start, run.end).toLowerCase();
  if (letters.length === 1) return ELIDED_LETTERS.has(letters);
  if (!ELIDED.has(letters)) return false;
  if (letters !== "presqu" && letters !== "quelqu") return true;
  const after = run.end + 1;
  const follows = after < end ? text.slice(after, runEnd(text, after, end)).toLowerCase() : "";
  return !(letters === "presqu" ? /^[îi]les?$/ : /^une?s?$/).test(follows);
}

const CLITICS = new Set(
  "je tu il elle iel on nous vous ils elles iels ce le la les lui leur moi toi y en t ci là que qui qu".split(" "),
);
const WHOLE = new Set(["rendez-vous"]);

interface Hyphen {
  readonly word: number;
  /** The letters before the hyphen. */
  readonly run: Span;
  readonly end: number;
}

/** Whether a hyphen parts a clitic from the word before it: only clitics may follow up to the end of the chain. */
function partsAt(text: string, { word, run, end }: Hyphen): boolean {
  const chain = clitics(text, run.end + 1, end);
  if (chain === null) return false;
  if (
    WHOLE.has(
      text
        .slice(word, run.end + 1 + (chain[0] ?? "").length)
        .toLowerCase()
        .replace(/[\u2010\u2011]/g, "-"),
    )
  )
    return false;
  if (isInclusivePart(text.slice(run.start, run.end).toLowerCase(), chain[0] ?? "")) return false;
  return run.start === word || chain[0] === "ci" || chain[0] === "là";
}

/** The clitics of a chain of hyphens (`t`, `il`); null as soon as one is none. */
function clitics(text: string, start: number, end: number): string[] | null {
  const chain: string[] = [];
  let from = start;
  for (;;) {
    const to = runEnd(text, from, end);
    const part = text.slice(from, to).toLowerCase();
    if (to - from > 5 || !CLITICS.has(part)) return null;
    chain.push(part);
    if (to + 1 >= end || classAt(text, to) !== HYPHEN || classAt(text, to + 1) < LETTER) return chain;
    from = to + 1;
  }
}
