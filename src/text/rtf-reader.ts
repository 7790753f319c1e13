import type { DocumentText } from "./document-source.js";
import { RtfComments } from "./rtf-comments.js";
import { innerGroup, outerGroup, PLAIN_PARAGRAPH, type RtfGroup, shapeOf } from "./rtf-group.js";
import { RtfFonts, RtfLetters } from "./rtf-letters.js";
import { RTF_ENDS, RtfParagraphs } from "./rtf-paragraphs.js";
import { RtfStyles } from "./rtf-styles.js";
import { type RtfHandler, readRtfTokens } from "./rtf-tokens.js";
import { type Destination, RTF_CHARACTERS, RTF_DESTINATIONS, RTF_SIGNS } from "./rtf-words.js";
import { countCharacters } from "./tidy.js";

export interface RtfText extends DocumentText {
  /** How many signs have no character and are U+FFFD. */
  readonly unknown: number;
  /** Whether groups stand in each other deeper than is followed. */
  readonly isTooDeep: boolean;
  /** Whether the file ends before its groups do. */
  readonly isCut: boolean;
}

/** Groups in each other that are followed. Word writes fewer than twenty. */
export const MOST_GROUPS = 500;

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
  private readonly paragraphs = new RtfParagraphs(this.styles);
  private readonly groups: RtfGroup[] = [];
  private group = outerGroup();
  /** Open groups that are too deep to be followed. */
  private tooDeep = 0;
  private isTooDeep = false;
  private isEnded = false;
  private skip = 0;
  /** Text of a comment, or of a small group beside one. */
  private aside = "";
  private commentText = "";
  private readonly counts = { header: 0, note: 0, comment: 0, deleted: 0, hidden: 0, unknown: 0 };

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
      this.group = innerGroup(this.group);
    }
  }

  close(): void {
    this.flush();
    this.skip = 0;
    if (this.tooDeep > 0) this.tooDeep--;
    else {
      const { destination, opened, isBox } = this.group;
      this.group = this.groups.pop() ?? outerGroup();
      if (isBox) this.paragraphs.leaveBox(this.group);
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
    const { header, note, comment, deleted, hidden, unknown } = this.counts;
    return {
      paragraphs: this.paragraphs.result(this.group),
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
    this.paragraphs.add(text);
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
    const here = this.paragraphs.here();
    if (destination === "comment") this.comments.end(this.commentText, here);
    else if (destination.startsWith("comment-")) this.comments.tell(destination, this.aside, here);
  }

  private enterBox(): void {
    this.group.isBox = true;
    Object.assign(this.group, PLAIN_PARAGRAPH);
    this.paragraphs.enterBox();
  }

  private tell(name: string, value: number | null): void {
    const { destination } = this.group;
    if (destination === "fonts") this.fonts.define(name, value);
    else if (destination === "styles") this.styles.define(name, value);
    else if (destination !== "skip") this.format(name, value);
  }

  /** A word that changes how words look, or ends a paragraph, a cell, a page. */
  private format(name: string, value: number | null): void {
    const shape = shapeOf(name, value);
    if (RTF_ENDS.has(name)) this.end(name);
    else if (shape !== null) Object.assign(this.group, shape);
    else this.fonts.tell(name, value);
  }

  private end(name: string): void {
    const { destination } = this.group;
    if (destination === "comment") this.commentText += "\n";
    if (destination === "words") this.paragraphs.end(name, this.group);
  }
}
