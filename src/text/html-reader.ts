import { Parser } from "htmlparser2";
import { type Fate, fateOf, isBlock, keepsSpace } from "./html-elements.js";
import type { Paragraph } from "./paragraphs.js";
import { TableWalk } from "./table-walk.js";
import { isTime } from "./table-words.js";
import { countCharacters } from "./tidy.js";

export interface HtmlText {
  readonly paragraphs: readonly Paragraph[];
  /** Characters of words that are marked as deleted. */
  readonly deleted: number;
  /** Characters of menus. */
  readonly headers: number;
  /** Whether elements stand in each other deeper than any page; what follows is not read. */
  readonly isTooDeep: boolean;
}

/** Elements in each other. Browsers stop at 512. */
export const MOST_ELEMENTS = 500;

interface Element {
  readonly isBlock: boolean;
  readonly fate: Fate;
  readonly isPre: boolean;
  readonly isHeading: boolean;
  readonly isQuote: boolean;
}

const ROOT: Element = { isBlock: true, fate: "read", isPre: false, isHeading: false, isQuote: false };

/** Reads a web page as a browser lays it out: blocks are paragraphs. Scripts are never run, nothing is fetched. */
export function readHtml(text: string): HtmlText {
  const reader = new HtmlReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (!reader.isTooDeep) reader.open(name, attributes);
        if (reader.isTooDeep) parser.pause();
      },
      ontext: (words) => reader.text(words),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true, recognizeCDATA: true, recognizeSelfClosing: text.startsWith("<?xml") },
  );
  parser.write(text);
  if (!reader.isTooDeep) parser.end();
  return reader.result();
}

class HtmlReader {
  private readonly elements: Element[] = [ROOT];
  private readonly table = new TableWalk();
  private readonly paragraphs: Paragraph[] = [];
  private readonly counts = { deleted: 0, header: 0 };
  /** The words of the paragraph up to the last tag, the sign they end with, and the words since. */
  private before = "";
  private beforeLast = "";
  private since = "";
  private last = "";
  private afterTime = false;
  isTooDeep = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const around = this.elements.at(-1) ?? ROOT;
    const element: Element = {
      isBlock: isBlock(name, attributes),
      fate: around.fate === "read" ? fateOf(name, attributes) : around.fate,
      isPre: around.isPre || keepsSpace(name, attributes),
      isHeading: around.isHeading || /^h[1-6]$/.test(name),
      isQuote: around.isQuote || name === "blockquote",
    };
    this.border(element.isBlock, around);
    this.elements.push(element);
    this.isTooDeep = this.elements.length > MOST_ELEMENTS;
    if (element.fate === "read") this.enter(name, attributes);
  }

  close(name: string): void {
    const element = this.elements.length > 1 ? (this.elements.pop() ?? ROOT) : ROOT;
    this.border(element.isBlock, element);
    if (name === "table" && element.fate === "read") this.table.end();
  }

  text(text: string): void {
    const { fate, isPre } = this.elements.at(-1) ?? ROOT;
    if (fate === "deleted" || fate === "header") this.counts[fate] += countCharacters(text);
    if (fate !== "read") return;
    const shown = isPre ? text : text.replace(/[ \t\n\r\f]{2,}|[\t\n\r\f]/g, " ");
    const isSpaced = this.last === "" || this.last === " " || this.last === "\n";
    const words = !isPre && isSpaced ? shown.replace(/^ /, "") : shown;
    if (words === "") return;
    const isStuck = this.afterTime && this.since === "" && !isSpaced && /^[\p{L}\p{N}]/u.test(words);
    this.since += isStuck ? ` ${words}` : words;
    this.last = words.at(-1) ?? "";
  }

  result(): HtmlText {
    this.border(true, ROOT);
    const { deleted, header } = this.counts;
    return { paragraphs: this.paragraphs, deleted, headers: header, isTooDeep: this.isTooDeep };
  }

  private enter(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "br") {
      this.before += "\n";
      this.beforeLast = "\n";
      this.last = "\n";
    } else if (name === "table") this.table.begin();
    else if (name === "tr") this.table.row();
    else if (name === "td" || name === "th")
      this.table.cell(Number(attributes.colspan ?? 1), Number(attributes.rowspan ?? 1));
  }

  /** A tag between words: that of a block ends the paragraph; a time is kept apart from the name beside it, as pages show it. */
  private border(isBlock: boolean, of: Element): void {
    if (this.since.trim() !== "") {
      this.afterTime = this.since.length < 40 && isTime(this.since.trim());
      const isStuck = /[\p{L}\p{N}.]/u.test(this.beforeLast) && !this.since.startsWith(" ");
      if (this.afterTime && isStuck) this.before += " ";
    }
    this.before += this.since;
    this.beforeLast = this.last;
    this.since = "";
    if (isBlock) this.endParagraph(of);
  }

  private endParagraph({ isHeading, isQuote, isPre }: Element): void {
    const text = isPre ? this.before : this.before.replace(/ +$/gm, "");
    this.before = "";
    this.beforeLast = "";
    this.last = "";
    this.afterTime = false;
    if (text === "" || (isPre && text.trim() === "")) return;
    this.paragraphs.push({ text, heading: isHeading, quoted: isQuote, cell: this.table.here() });
  }
}
