import { SaxesParser, type SaxesTagPlain } from "saxes";
import { countCharacters } from "./tidy.js";

/** A paragraph of a Word document, cells of tables and text boxes included, in the order of the document. */
export interface Paragraph {
  text: string;
  /** Id of its style; empty for the usual one. */
  style: string;
}

/** A place in the paragraphs: which one (from 0) and how many characters into it. */
export interface Point {
  readonly paragraph: number;
  readonly at: number;
}

export interface WordText {
  readonly paragraphs: readonly Paragraph[];
  /** Where each comment begins and ends, by its id. */
  readonly comments: ReadonlyMap<string, { start?: Point; end?: Point }>;
  /** Characters of tracked deletions, left out of the paragraphs. */
  readonly deleted: number;
  /** Characters that Word does not show, kept in the paragraphs. */
  readonly hidden: number;
}

export interface WordComment {
  readonly id: string;
  /** Initials, or the name where there are none; empty where there is neither. */
  readonly author: string;
  readonly text: string;
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

/** Deleted or moved away, or the copy of a text box for old programs. */
const DELETED = new Set(["w:del", "w:moveFrom"]);

/** Reads document.xml, or any part with paragraphs. Throws where it is no well-formed XML. */
export function readWordXml(xml: string): WordText {
  const reader = new WordReader();
  parse(xml, {
    open: (tag) => reader.open(tag),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  });
  return reader.result();
}

/** Reads comments.xml. Throws where it is no well-formed XML. */
export function readWordComments(xml: string): WordComment[] {
  const found: WordComment[] = [];
  let head: { id: string; author: string } | null = null;
  let reader = new WordReader();
  parse(xml, {
    open: (tag) => {
      if (tag.name !== "w:comment") return reader.open(tag);
      const { "w:id": id = "", "w:initials": initials = "", "w:author": author = "" } = tag.attributes;
      head = { id, author: initials.trim() || author.trim() };
      reader = new WordReader();
    },
    close: (name) => {
      if (name !== "w:comment" || head === null) return reader.close(name);
      const text = reader
        .result()
        .paragraphs.map((one) => one.text)
        .join("\n");
      found.push({ ...head, text: text.trim() });
    },
    text: (text) => reader.text(text),
  });
  return found;
}

interface Handlers {
  readonly open: (tag: SaxesTagPlain) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

function parse(xml: string, { open, close, text }: Handlers): void {
  const parser = new SaxesParser();
  const [word, equation] = [prefixOf(xml, "w"), prefixOf(xml, "m")];
  const usual = (name: string): string => {
    if (name.startsWith(word)) return `w:${name.slice(word.length)}`;
    return name.startsWith(equation) ? `m:${name.slice(equation.length)}` : name;
  };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => open(word === "w:" && equation === "m:" ? tag : renamed(tag, usual)));
  parser.on("closetag", (tag) => close(usual(tag.name)));
  parser.on("text", text);
  parser.on("cdata", text);
  parser.write(xml).close();
}

const NAMESPACES = { w: "wordprocessingml/(?:2006/)?main", m: "officeDocument/(?:2006/)?math" } as const;

/** Some programs write another prefix than `w:` for the same names, or than `m:` for those of equations. */
function prefixOf(xml: string, usual: keyof typeof NAMESPACES): string {
  const declared = new RegExp(`\\sxmlns:([\\w.-]+)=["'][^"']*/${NAMESPACES[usual]}["']`).exec(xml.slice(0, 5000));
  return `${declared?.[1] ?? usual}:`;
}

function renamed(tag: SaxesTagPlain, usual: (name: string) => string): SaxesTagPlain {
  const attributes = Object.entries(tag.attributes).map(([name, value]) => [usual(name), value]);
  return { ...tag, name: usual(tag.name), attributes: Object.fromEntries(attributes) };
}

class WordReader {
  private readonly paragraphs: Paragraph[] = [];
  private readonly points = new Map<string, { start?: Point; end?: Point }>();
  /** Paragraphs that are open, with their places: a text box stands inside one. */
  private readonly stack: number[] = [];
  private deleting = 0;
  private fallback = 0;
  private inText = false;
  private inRun = false;
  private isHidden = false;
  private deleted = 0;
  private hidden = 0;

  open({ name, attributes }: SaxesTagPlain): void {
    if (name === "mc:Fallback") this.fallback++;
    if (this.fallback > 0) return;
    if (DELETED.has(name)) this.deleting++;
    else if (name === "w:p") this.stack.push(this.paragraphs.push({ text: "", style: "" }) - 1);
    else if (name === "w:pStyle") this.setStyle(attributes["w:val"] ?? "");
    else if (name === "w:r") this.enterRun();
    else if (name === "w:vanish") this.isHidden = this.inRun && !/^(0|false|off)$/.test(attributes["w:val"] ?? "");
    else if (TEXT.has(name)) this.inText = true;
    else if (this.inRun && Object.hasOwn(CHARACTERS, name)) this.add(CHARACTERS[name] ?? "");
    else if (name === "w:sym") this.add(symbol(attributes["w:char"] ?? ""));
    else this.mark(name, attributes["w:id"] ?? "");
  }

  close(name: string): void {
    if (name === "mc:Fallback") this.fallback--;
    if (this.fallback > 0) return;
    if (DELETED.has(name)) this.deleting--;
    else if (name === "w:p") this.stack.pop();
    else if (name === "w:r") this.inRun = false;
    else if (TEXT.has(name)) this.inText = false;
  }

  text(text: string): void {
    if (this.inText && this.fallback === 0) this.add(text);
  }

  result(): WordText {
    return { paragraphs: this.paragraphs, comments: this.points, deleted: this.deleted, hidden: this.hidden };
  }

  private enterRun(): void {
    this.inRun = true;
    this.isHidden = false;
  }

  private setStyle(style: string): void {
    const paragraph = this.current();
    if (paragraph !== undefined) paragraph.style = style;
  }

  private current(): Paragraph | undefined {
    return this.paragraphs[this.stack.at(-1) ?? -1];
  }

  private add(text: string): void {
    if (this.deleting > 0) this.deleted += countCharacters(text);
    else {
      const paragraph = this.current();
      if (paragraph !== undefined) paragraph.text += text;
      if (this.isHidden) this.hidden += countCharacters(text);
    }
  }

  private mark(name: string, id: string): void {
    if (name !== "w:commentRangeStart" && name !== "w:commentRangeEnd" && name !== "w:commentReference") return;
    const points = this.points.get(id) ?? {};
    this.points.set(id, points);
    if (name === "w:commentRangeStart") points.start = this.here("after");
    else if (name === "w:commentRangeEnd") points.end = this.here("before");
    else if (points.start === undefined) this.markParagraph(points);
  }

  /** A comment without a range is about its paragraph. */
  private markParagraph(points: { start?: Point; end?: Point }): void {
    const paragraph = this.stack.at(-1) ?? 0;
    points.start = { paragraph, at: 0 };
    points.end = { paragraph, at: Number.POSITIVE_INFINITY };
  }

  /** The place that has been reached; between paragraphs, the next one's beginning or the last one's end. */
  private here(side: "after" | "before"): Point {
    const open = this.stack.at(-1);
    if (open !== undefined) return { paragraph: open, at: this.paragraphs[open]?.text.length ?? 0 };
    const last = this.paragraphs.length - 1;
    return side === "after" ? { paragraph: last + 1, at: 0 } : { paragraph: last, at: Number.POSITIVE_INFINITY };
  }
}
