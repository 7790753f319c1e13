import type { Lang } from "../messages/words.js";
import { codesOf } from "./codes.js";
import { figureEnd } from "./figures.js";
import { inclusiveEnd, isInclusivePart } from "./inclusive.js";
import { APOSTROPHE, CLASSES, classAt, DIGIT, HYPHEN, JOINT, LETTER, OTHER } from "./letters.js";
import type { Lexicon } from "./lexicon.js";
import type { Span } from "./span.js";
import type { Unspoken } from "./unspoken.js";

/** The words of a stretch of text, in order: word i is `text.slice(starts[i], ends[i])`, its form is `forms[i]`. */
export interface WordList {
  readonly text: string;
  /** Offsets in `text`, in UTF-16 code units. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Numbers in the lexicon. */
  readonly forms: Int32Array;
  /** Stretches of the text that were passed over, in order: nobody's words. */
  readonly unspoken: readonly Unspoken[];
}

/** The form that stands for words that cannot be read. No pattern can ask for it. */
export const UNREADABLE = "\u0000";

/** Words of a stretch of text (by default all of it). */
export function words(text: string, lexicon: Lexicon, span: Span = { start: 0, end: text.length }): WordList {
  const list = new WordBuffer(text);
  addWords(list, span, lexicon);
  return list.done();
}

/** Word lists under construction: grows by doubling. */
export class WordBuffer {
  readonly text: string;
  readonly codes: Uint16Array;
  length = 0;
  private starts = new Int32Array(256);
  private ends = new Int32Array(256);
  private forms = new Int32Array(256);
  private readonly unspoken: Unspoken[] = [];

  constructor(text: string) {
    this.text = text;
    this.codes = codesOf(text);
  }

  push(start: number, end: number, form: number): void {
    if (this.length === this.starts.length) this.grow();
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.forms[this.length++] = form;
  }

  /** Passes over a stretch that is not said. What stands for words is one word that fits no pattern. */
  pass(stretch: Unspoken, lexicon: Lexicon): void {
    this.unspoken.push(stretch);
    if (stretch.standsFor === "words") this.push(stretch.start, stretch.end, lexicon.intern(UNREADABLE));
  }

  done(): WordList {
    const cut = (list: Int32Array) => list.slice(0, this.length);
    const { text, unspoken } = this;
    return { text, starts: cut(this.starts), ends: cut(this.ends), forms: cut(this.forms), unspoken };
  }

  private grow(): void {
    const doubled = (list: Int32Array) => {
      const longer = new Int32Array(list.length * 2);
      longer.set(list);
      return longer;
    };
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
    this.forms = doubled(this.forms);
  }
}

/**
 * Adds the words of a span. In French an elided word stands alone with its apostrophe (`l'`, `qu'`, `jusqu'`), clitics are
 * parted from their verb (`est-ce`, `dit-il`, `celui-ci`), other compounds stay whole (`rendez-vous`, `porte-à-porte`),
 * and so do aujourd'hui, quelqu'un, presqu'île, words for several genders (`travailleur·euse·s`, `agent(e)s`) and numbers
 * with their blanks (`1 200`, `50 %`). In English apostrophes and hyphens between letters never part a word.
 */
export function addWords(list: WordBuffer, span: Span, lexicon: Lexicon): void {
  const { text, codes } = list;
  let at = span.start;
  while (at < span.end) {
    if (kindOf(codes, text, at) < LETTER) {
      at++;
      continue;
    }
    const simple = simpleEnd(codes, text, { start: at, end: span.end });
    const end = simple === 0 ? joinedEnd(text, { start: at, end: span.end }, lexicon.language) : simple;
    list.push(at, end, lexicon.formAt(list, at, end));
    at = end;
  }
}

/** As `classAt`, from the code units. */
function kindOf(codes: Uint16Array, text: string, at: number): number {
  return CLASSES[codes[at] ?? 0] || classAt(text, at);
}

/** The words of a text as they are written. */
export function wordTexts(text: string, language: Lang): string[] {
  const found: string[] = [];
  let at = wordStart(text, 0, text.length);
  while (at < text.length) {
    const end = joinedEnd(text, { start: at, end: text.length }, language);
    found.push(text.slice(at, end));
    at = wordStart(text, end, text.length);
  }
  return found;
}

function wordStart(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && classAt(text, at) < LETTER) at++;
  return at;
}

/** End of a word that a space or a stop follows, as most do; 0 where it takes a closer look. */
function simpleEnd(codes: Uint16Array, text: string, { start, end }: Span): number {
  let at = start + 1;
  while (at < end && kindOf(codes, text, at) >= LETTER) at++;
  if (at === end) return at;
  const sign = kindOf(codes, text, at);
  if (kindOf(codes, text, at - 1) !== LETTER) return 0;
  if (sign === OTHER || (sign === JOINT && (at + 1 >= end || kindOf(codes, text, at + 1) < LETTER))) return at;
  return 0;
}

/** Where any word ends that starts at `within.start`: one with apostrophes, hyphens or figures, or without. */
function joinedEnd(text: string, within: Span, language: Lang): number {
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
