import type { Cell, Margin, Paragraph, Point } from "./paragraphs.js";
import { RtfComments } from "./rtf-comments.js";
import { RtfFonts, RtfLetters } from "./rtf-letters.js";
import { RtfStyles } from "./rtf-styles.js";
import { type RtfHandler, readRtfTokens } from "./rtf-tokens.js";
import { type Destination, RTF_CHARACTERS, RTF_DESTINATIONS, RTF_SIGNS } from "./rtf-words.js";
import { countCharacters } from "./tidy.js";

/** What rich text holds. Characters are counted without white space. */
export interface RtfText {
  readonly paragraphs: readonly Paragraph[];
  readonly comments: readonly Margin[];
  readonly commented: number;
  readonly deleted: number;
  readonly notes: number;
  readonly headers: number;
  /** Not shown, but kept in the paragraphs. */
  readonly hidden: number;
  /** How many signs have no character and are U+FFFD. */
  readonly unknown: number;
  /** Whether groups stand in each other deeper than is followed. */
  readonly isTooDeep: boolean;
  /** Whether the file ends before its groups do. */
  readonly isCut: boolean;
}

/** Groups in each other that are followed. Word writes fewer than twenty. */
export const MOST_GROUPS = 500;

/** Twentieths of a point in a centimetre. */
const TWIPS = 567;

/** How the words of a group look and where they go; a group in it begins with the same. */
interface Group {
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

const FIRST: Group = {
  destination: "words",
  base: "words",
  opened: false,
  isBox: false,
  optional: false,
  fallback: 1,
  font: -1,
  hidden: false,
  deleted: false,
  style: 0,
  indent: 0,
  outline: null,
  isItem: false,
  inTable: false,
};

/** Reads rich text. `encoding` is taken for all bytes, whatever the file says. */
export function readRtf(bytes: Uint8Array, encoding?: string): RtfText {
  const reader = new RtfReader(bytes, encoding);
  readRtfTokens(bytes, reader);
  return reader.result();
}

class RtfReader implements RtfHandler {
  private readonly fonts: RtfFonts;
  private readonly letters: RtfLetters;
  private readonly styles = new RtfStyles();
  private readonly comments = new RtfComments();
  private readonly groups: Group[] = [];
  private group: Group = { ...FIRST };
  /** Open groups that are too deep to be followed. */
  private tooDeep = 0;
  private isTooDeep = false;
  private isEnded = false;
  private skip = 0;
  private readonly paragraphs: Paragraph[] = [];
  private text = "";
  private page = 1;
  private firstPage = 1;
  /** Whether the paragraph holds nothing but white space so far. */
  private isBlank = true;
  /** What a text box interrupts. */
  private readonly around: string[] = [];
  /** Text of a comment, or of a small group beside one. */
  private aside = "";
  private commentText = "";
  private readonly counts = { header: 0, note: 0, comment: 0, deleted: 0, hidden: 0, unknown: 0 };
  private table = 0;
  private row = 0;
  private column = 0;

  constructor(bytes: Uint8Array, encoding: string | undefined) {
    this.fonts = new RtfFonts(encoding);
    this.letters = new RtfLetters(bytes);
  }

  open(): void {
    this.flush();
    this.skip = 0;
    if (this.groups.length >= MOST_GROUPS) {
      this.tooDeep++;
      this.isTooDeep = true;
    } else {
      this.groups.push(this.group);
      this.group = { ...this.group, opened: false, isBox: false, optional: false };
    }
  }

  close(): void {
    this.flush();
    this.skip = 0;
    if (this.tooDeep > 0) this.tooDeep--;
    else {
      const { destination, opened, isBox } = this.group;
      this.group = this.groups.pop() ?? { ...FIRST };
      if (isBox) this.leaveBox();
      else if (opened) this.leave(destination);
      if (this.groups.length === 0) this.isEnded = true;
    }
  }

  word(name: string, value: number | null): void {
    const isCharacter = Object.hasOwn(RTF_CHARACTERS, name);
    const next = Object.hasOwn(RTF_DESTINATIONS, name) ? RTF_DESTINATIONS[name] : undefined;
    if (!isCharacter && name !== "u") this.flush();
    if (this.isEnded) this.skip = 0;
    else if (name === "u") this.unicode(value ?? 0);
    else if (isCharacter) this.character(RTF_CHARACTERS[name] ?? "");
    else if (next !== undefined) this.enter(next);
    else if (this.group.optional) this.enter("skip");
    else this.tell(name, value);
  }

  sign(character: string): void {
    if (character === "*") this.group.optional = this.tooDeep === 0;
    else if (Object.hasOwn(RTF_SIGNS, character)) this.character(RTF_SIGNS[character] ?? "");
  }

  byte(value: number): void {
    if (this.skip > 0) this.skip--;
    else this.letters.byte(value);
  }

  run(start: number, end: number): void {
    const from = Math.min(end, start + this.skip);
    this.skip -= from - start;
    if (from < end) this.letters.run(from, end);
  }

  result(): RtfText {
    this.flush();
    if (this.text !== "") this.endParagraph();
    const { header, note, comment, deleted, hidden, unknown } = this.counts;
    const hasPages = this.page > 1;
    return {
      paragraphs: this.paragraphs.map((one) => ({ ...one, page: hasPages ? (one.page ?? null) : null })),
      comments: this.comments.result(),
      commented: comment,
      deleted,
      notes: note,
      headers: header,
      hidden,
      unknown,
      isTooDeep: this.isTooDeep,
      isCut: !this.isEnded,
    };
  }

  /** Decodes the letters that wait, before anything changes that they depend on. */
  private flush(): void {
    if (this.letters.isEmpty) return;
    const { font, destination } = this.group;
    const text = this.letters.take(this.fonts.encodingOf(font < 0 ? this.fonts.usual : font));
    if (destination !== "skip" && !this.isEnded) this.add(text);
  }

  private character(text: string): void {
    if (this.skip > 0) this.skip--;
    else {
      this.flush();
      if (this.group.destination !== "skip" && !this.isEnded) this.add(text);
    }
  }

  private unicode(value: number): void {
    this.skip = 0;
    const code = ((value % 65536) + 65536) % 65536;
    const isSymbol = code >= 0xe000 && code < 0xf900;
    if (isSymbol) this.counts.unknown++;
    this.character(code < 32 ? " " : isSymbol ? "\ufffd" : String.fromCharCode(code));
    this.skip = this.group.fallback;
  }

  private add(text: string): void {
    const { destination, deleted } = this.group;
    if (destination === "fonts") return;
    if (destination === "styles") this.styles.text(text);
    else if (destination === "words" && !deleted) this.addWords(text);
    else if (destination === "words") this.counts.deleted += countCharacters(text);
    else if (destination === "header" || destination === "note") this.counts[destination] += countCharacters(text);
    else if (destination === "comment") {
      this.counts.comment += countCharacters(text);
      this.commentText += text;
    } else this.aside += text;
  }

  private addWords(text: string): void {
    if (this.isBlank) this.firstPage = this.page;
    if (text.trim() !== "") this.isBlank = false;
    this.text += text;
    if (this.group.hidden) this.counts.hidden += countCharacters(text);
  }

  private enter(destination: Destination): void {
    const { group } = this;
    const isInside = destination === "box" || destination === "words";
    if (this.tooDeep > 0 || (group.destination === "skip" && !isInside)) return;
    group.opened = true;
    group.optional = false;
    group.destination = isInside ? group.base : destination;
    if (destination === "header" || destination === "note" || destination === "comment") group.base = destination;
    if (destination === "box" && group.base === "words") this.enterBox();
    if (destination === "comment") this.commentText = "";
    this.aside = "";
  }

  private leave(destination: Destination): void {
    if (destination === "comment") this.comments.end(this.commentText, this.here());
    else if (destination.startsWith("comment-")) this.comments.tell(destination, this.aside, this.here());
  }

  private enterBox(): void {
    this.group.isBox = true;
    Object.assign(this.group, PLAIN_PARAGRAPH);
    this.around.push(this.text);
    this.text = "";
    this.isBlank = true;
  }

  /** The paragraph in which the box stands goes on. */
  private leaveBox(): void {
    if (this.text !== "") this.endParagraph();
    this.text = this.around.pop() ?? "";
    this.isBlank = this.text.trim() === "";
  }

  private here(): Point {
    return { paragraph: this.paragraphs.length, at: this.text.length };
  }

  private tell(name: string, value: number | null): void {
    const { destination } = this.group;
    if (destination === "fonts") this.fonts.define(name, value);
    else if (destination === "styles") this.styles.define(name, value);
    else if (destination !== "skip") this.format(name, value);
  }

  /** A word that changes how words look, or ends a paragraph, a cell, a page. */
  private format(name: string, value: number | null): void {
    const { group } = this;
    if (ENDS.has(name)) this.end(name);
    else if (name === "pard") Object.assign(group, PLAIN_PARAGRAPH);
    else if (name === "plain") Object.assign(group, { hidden: false, deleted: false, font: -1 });
    else if (name === "f") group.font = value ?? 0;
    else if (name === "v") group.hidden = value !== 0;
    else if (name === "deleted") group.deleted = value !== 0;
    else if (name === "uc") group.fallback = Math.max(0, Math.min(20, value ?? 1));
    else if (name === "s") group.style = value ?? 0;
    else if (name === "li") group.indent = value ?? 0;
    else if (name === "outlinelevel") group.outline = value ?? 9;
    else if (name === "ls") group.isItem = true;
    else if (name === "intbl") group.inTable = true;
    else this.fonts.tell(name, value);
  }

  private end(name: string): void {
    const { destination } = this.group;
    if (destination === "comment") this.commentText += "\n";
    if (destination !== "words") return;
    if (name === "page") this.page++;
    else if (name === "row") this.endRow();
    else {
      if (name === "cell") this.group.inTable = true;
      this.endParagraph();
      if (name === "cell") this.column++;
      if (name === "sect") this.page++;
    }
  }

  private endRow(): void {
    if (!this.isBlank) this.endParagraph();
    this.row++;
    this.column = 0;
  }

  private endParagraph(): void {
    const { outline, style, indent, isItem } = this.group;
    this.paragraphs.push({
      text: this.text,
      heading: outline === null ? this.styles.isHeading(style) : outline < 9,
      quoted: this.styles.isQuoted(style),
      indent: isItem ? 0 : indent / TWIPS,
      page: this.isBlank ? this.page : this.firstPage,
      cell: this.cell(),
    });
    this.text = "";
    this.isBlank = true;
  }

  private cell(): Cell | null {
    if (this.group.inTable) return { table: this.table, row: this.row, column: this.column, within: null };
    if (this.row > 0 || this.column > 0) this.table++;
    this.row = 0;
    this.column = 0;
    return null;
  }
}

const ENDS = new Set(["par", "cell", "nestcell", "row", "nestrow", "sect", "page"]);

const PLAIN_PARAGRAPH = { style: 0, indent: 0, outline: null, isItem: false, inTable: false };
