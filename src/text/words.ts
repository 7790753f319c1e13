import type { Lang } from "../messages/words.js";
import { codesOf } from "./codes.js";
import { APOSTROPHE, CLASSES, classAt, JOINT, LETTER, OTHER } from "./letters.js";
import type { Lexicon } from "./lexicon.js";
import { HASH, hashOf, hashOn } from "./numbers.js";
import type { Span } from "./span.js";
import type { Unspoken } from "./unspoken.js";
import { joinedEnd } from "./word-end.js";

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

/** The words of a list under construction, a row each. */
interface Columns {
  starts: Int32Array;
  ends: Int32Array;
  forms: Int32Array;
}

/** What a word list is built in: grown once, and used again by the next. */
interface Room extends Columns {
  codes: Uint16Array;
}

const emptyRoom = (): Room => ({
  starts: new Int32Array(1024),
  ends: new Int32Array(1024),
  forms: new Int32Array(1024),
  codes: new Uint16Array(0),
});

/** Null while a list is built in it. */
let spare: Room | null = null;

/** A word list under construction. */
export class WordBuffer {
  readonly text: string;
  readonly codes: Uint16Array;
  length = 0;
  private readonly room: Room;
  private readonly unspoken: Unspoken[] = [];

  constructor(text: string) {
    this.text = text;
    this.room = spare ?? emptyRoom();
    spare = null;
    this.room.codes = codesOf(text, this.room.codes);
    this.codes = this.room.codes;
  }

  /** The columns, with place for so many words more: whoever fills them counts on in `length`. */
  columns(more: number): Columns {
    while (this.length + more > this.room.starts.length) grow(this.room);
    return this.room;
  }

  /** Passes over a stretch that is not said. What stands for words is one word that fits no pattern. */
  pass(stretch: Unspoken, lexicon: Lexicon): void {
    this.unspoken.push(stretch);
    if (stretch.standsFor !== "words") return;
    const { starts, ends, forms } = this.columns(1);
    starts[this.length] = stretch.start;
    ends[this.length] = stretch.end;
    forms[this.length++] = lexicon.intern(UNREADABLE);
  }

  /** The list; nothing can be added after that. */
  done(): WordList {
    const { text, unspoken, room } = this;
    const cut = (list: Int32Array) => list.slice(0, this.length);
    spare = room;
    return { text, starts: cut(room.starts), ends: cut(room.ends), forms: cut(room.forms), unspoken };
  }
}

function grow(room: Room): void {
  const doubled = (list: Int32Array) => {
    const longer = new Int32Array(list.length * 2);
    longer.set(list);
    return longer;
  };
  room.starts = doubled(room.starts);
  room.ends = doubled(room.ends);
  room.forms = doubled(room.forms);
}

/**
 * Adds the words of a span. In French an elided word stands alone with its apostrophe (`l'`, `qu'`, `jusqu'`), clitics are
 * parted from their verb (`est-ce`, `dit-il`, `celui-ci`), other compounds stay whole (`rendez-vous`, `porte-à-porte`),
 * and so do aujourd'hui, quelqu'un, presqu'île, words for several genders (`travailleur·euse·s`, `agent(e)s`) and numbers
 * with their blanks (`1 200`, `50 %`). In English apostrophes and hyphens between letters never part a word.
 */
export function addWords(list: WordBuffer, span: Span, lexicon: Lexicon): void {
  const { text, codes } = list;
  const { start: from, end } = span;
  const { starts, ends, forms } = list.columns(end - from);
  // What another file exports is looked up wherever it stands: here that is once for each sentence, and not for each letter.
  const [classes, letter, empty] = [CLASSES, LETTER, HASH];
  const elides = lexicon.language === "fr";
  let count = list.length;
  let at = from;
  while (at < end) {
    let kind = classes[codes[at] ?? 0] || classAt(text, at);
    if (kind < letter) {
      at++;
      continue;
    }
    const start = at;
    let hash = empty;
    let last = kind;
    do {
      hash = hashOn(hash, codes[at++] ?? 0);
      last = kind;
      kind = at < end ? classes[codes[at] ?? 0] || classAt(text, at) : 0;
    } while (kind >= letter);
    if (kind !== OTHER || last !== letter) {
      if (kind === APOSTROPHE && elides && isElided(codes, start, at)) hash = hashOn(hash, codes[at++] ?? 0);
      else if (!isSimple(list, { at, end, last, kind })) {
        at = joinedEnd(text, { start, end }, lexicon.language);
        hash = hashOf(codes, start, at);
      }
    }
    starts[count] = start;
    ends[count] = at;
    forms[count++] = lexicon.formAt(list, start, at, hash);
  }
  list.length = count;
}

/** What stands behind a run of letters and figures. */
interface RunEnd {
  readonly at: number;
  /** Where the stretch ends that is read. */
  readonly end: number;
  /** Classes of the last of the run, and of the sign behind it; 0 at the end. */
  readonly last: number;
  readonly kind: number;
}

/** Whether a word ends with its first run, as most do: with a letter that a space or a stop follows. Others take a closer look. */
function isSimple({ codes, text }: WordBuffer, { at, end, last, kind }: RunEnd): boolean {
  if (kind === 0) return true;
  if (last !== LETTER) return false;
  return kind === OTHER || (kind === JOINT && (at + 1 >= end || kindOf(codes, text, at + 1) < LETTER));
}

/** 1 for each letter that is elided by itself, or its capital. */
const ELIDING = new Uint8Array(0x10000);
for (const letter of "ldnsjcmtyçLDNSJCMTYÇ") ELIDING[letter.charCodeAt(0)] = 1;

/** The commonest of what is elided: one letter, or *qu*. */
function isElided(codes: Uint16Array, start: number, end: number): boolean {
  const first = codes[start] ?? 0;
  if (end - start === 1) return ELIDING[first] === 1;
  return end - start === 2 && (first | 32) === 113 && ((codes[start + 1] ?? 0) | 32) === 117;
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
