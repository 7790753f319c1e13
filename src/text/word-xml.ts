import type { SaxesTagPlain } from "saxes";
import { isNoteCall } from "./note-call.js";
import { OpenParagraphs } from "./open-paragraphs.js";
import type { Paragraph, Point } from "./paragraphs.js";
import { TableWalk } from "./table-walk.js";
import { countCharacters } from "./tidy.js";
import { WordMarks } from "./word-marks.js";
import { parseWord } from "./word-parse.js";
import { indentOf, isHeading, raisedBy, type WordStyle } from "./word-styles.js";

export interface WordText {
  /** In the order of the document, those of cells and text boxes among them. */
  readonly paragraphs: readonly Paragraph[];
  /** Where each comment begins and ends, by its id. */
  readonly comments: ReadonlyMap<string, { start?: Point; end?: Point }>;
  /** Characters of tracked deletions, left out of the paragraphs. */
  readonly deleted: number;
  /** Raised figures that call a note and were typed as words, left out of the paragraphs. */
  readonly calls: number;
  /** Characters that Word does not show, kept in the paragraphs. */
  readonly hidden: number;
}

/** What stands for a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "\u2011",
  "w:softHyphen": "\u00ad",
};

/** A character of a symbol font; those that have no meaning outside it become U+FFFD, so that none goes missing unseen. */
function symbol(code: string): string {
  const point = Number.parseInt(code, 16);
  return point > 31 && point < 0xd800 ? String.fromCharCode(point) : "\ufffd";
}

/** Words: of a run, of a tracked deletion, of an equation. */
const TEXT = new Set(["w:t", "w:delText", "m:t"]);

/** Deleted or moved away. */
const DELETED = new Set(["w:del", "w:moveFrom"]);

/** What is not read: the copy of a text box for old programs, and how things looked before a tracked change. */
const SKIPPED = /^(mc:Fallback|w:\w+Change)$/;

/** Reads document.xml, or any part with paragraphs. Throws where it is no well-formed XML. */
export function readWordXml(xml: string, styles: ReadonlyMap<string, WordStyle> = new Map()): WordText {
  const reader = new WordReader(styles);
  parseWord(xml, {
    open: (tag) => reader.open(tag),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  });
  return reader.result();
}

/** How a paragraph looks. */
interface Look {
  style: string;
  indent: number | null;
  outline: number | null;
  isItem: boolean;
}

const PLAIN: Look = { style: "", indent: null, outline: null, isItem: false };

/** Twentieths of a point in a centimetre. */
const TWIPS = 567;

/** Reads one part of a Word document, tag by tag. */
export class WordReader {
  private readonly paragraphs = new OpenParagraphs<Look>();
  private readonly marks = new WordMarks(this.paragraphs);
  private readonly table = new TableWalk();
  private deleting = 0;
  private skipping = 0;
  private inText = false;
  private inRun = false;
  private isHidden = false;
  private isRaised = false;
  private deleted = 0;
  private calls = 0;
  private hidden = 0;
  /** Whether a page has just been broken by hand: Word marks the same break once more where it falls. */
  private afterBreak = false;

  constructor(private readonly styles: ReadonlyMap<string, WordStyle>) {}

  open({ name, attributes }: SaxesTagPlain): void {
    if (SKIPPED.test(name)) this.skipping++;
    if (this.skipping > 0) return;
    if (DELETED.has(name)) this.deleting++;
    else if (name === "w:p") this.paragraphs.begin(this.table.here(), PLAIN);
    else if (name === "w:r") this.enterRun();
    else if (name === "w:vanish") this.isHidden = this.inRun && isOn(attributes["w:val"]);
    else if (name === "w:rStyle")
      this.isRaised = this.inRun && this.styles.get(attributes["w:val"] ?? "")?.raised === true;
    else if (raisedBy(name, attributes) !== null) this.isRaised = this.inRun && raisedBy(name, attributes) === true;
    else if (TEXT.has(name)) this.inText = true;
    else if (name === "w:lastRenderedPageBreak") this.breakPage("rendered");
    else if (this.inRun && Object.hasOwn(CHARACTERS, name)) this.character(name, attributes["w:type"]);
    else if (name === "w:sym") this.add(symbol(attributes["w:char"] ?? ""));
    else if (name.startsWith("w:t")) this.inTable(name);
    else if (name.startsWith("w:comment")) this.marks.tell(name, attributes["w:id"] ?? "");
    else this.shape(name, attributes);
  }

  close(name: string): void {
    if (SKIPPED.test(name)) this.skipping--;
    else if (this.skipping > 0) return;
    else if (DELETED.has(name)) this.deleting--;
    else if (name === "w:p") this.paragraphs.end();
    else if (name === "w:r") this.inRun = false;
    else if (name === "w:tbl") this.table.end();
    else if (TEXT.has(name)) this.inText = false;
  }

  text(text: string): void {
    if (this.inText && this.skipping === 0) this.add(text);
  }

  result(): WordText {
    const paragraphs = this.paragraphs.all.map((one): Paragraph => {
      const style = this.styles.get(one.style);
      const indent = one.isItem ? 0 : (one.indent ?? style?.indent ?? 0) / TWIPS;
      const heading = one.outline === null ? isHeading(one.style) || style?.heading === true : one.outline < 9;
      const page = this.paragraphs.pageOf(one);
      return { text: one.text, heading, quoted: style?.quoted === true, indent, page, cell: one.cell };
    });
    return { paragraphs, comments: this.marks.points, deleted: this.deleted, calls: this.calls, hidden: this.hidden };
  }

  private enterRun(): void {
    this.inRun = true;
    this.isHidden = false;
    this.isRaised = false;
  }

  private inTable(name: string): void {
    if (name === "w:tbl") this.table.begin();
    else if (name === "w:tr") this.table.row();
    else if (name === "w:tc") this.table.cell();
  }

  /** How a paragraph looks: its style, its place in an outline or a list, its indent. */
  private shape(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "w:gridSpan") this.table.widen(Number(attributes["w:val"] ?? 1));
    const paragraph = this.paragraphs.current;
    if (paragraph === undefined) return;
    if (name === "w:pStyle") paragraph.style = attributes["w:val"] ?? "";
    else if (name === "w:outlineLvl") paragraph.outline = Number(attributes["w:val"] ?? 9);
    else if (name === "w:numPr") paragraph.isItem = true;
    else if (name === "w:ind") paragraph.indent = indentOf(attributes) ?? paragraph.indent;
  }

  private character(name: string, type: string | undefined): void {
    if (type === "page") this.breakPage("by hand");
    this.add(CHARACTERS[name] ?? "");
  }

  private breakPage(how: "rendered" | "by hand"): void {
    if (how === "by hand" || !this.afterBreak) this.paragraphs.page++;
    this.afterBreak = how === "by hand";
  }

  private add(text: string): void {
    if (this.deleting > 0) this.deleted += countCharacters(text);
    else if (this.isRaised && isNoteCall(this.paragraphs.current?.text ?? "", text))
      this.calls += countCharacters(text);
    else {
      if (text.trim() !== "") this.afterBreak = false;
      this.paragraphs.add(text);
      if (this.isHidden) this.hidden += countCharacters(text);
    }
  }
}

function isOn(value: string | undefined): boolean {
  return !/^(0|false|off)$/.test(value ?? "");
}
