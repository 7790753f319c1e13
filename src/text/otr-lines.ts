import { Parser } from "htmlparser2";
import type { Accounted } from "./draft.js";
import type { Line } from "./found-turn.js";
import { wholeSeconds, writtenNumber } from "./spoken.js";
import { countCharacters, tidyText } from "./tidy.js";
import { parseTime } from "./time.js";

/** A time that the transcriber put somewhere, and where that is in the text of all lines. */
export interface TimeMark {
  readonly at: number;
  /** Whole seconds; null where it is no time that can be. */
  readonly time: number | null;
}

export interface OtrLines {
  readonly lines: readonly Line[];
  readonly marks: readonly TimeMark[];
  readonly accounted: readonly Accounted[];
  /** Whether the tags are nested deeper than in any true file; what follows is not read. */
  readonly depth: "usual" | "too-deep";
}

const BLOCKS = new Set(["p", "div", "li", "ul", "ol", "blockquote", "table", "tr", "h1", "h2", "h3", "h4", "h5", "h6"]);
const SILENT = new Set(["script", "style", "template"]);
export const DEEPEST_HTML = 500;

/** Reads the HTML in which oTranscribe keeps a transcript: lines without the times, and the times with their places. */
export function readOtrHtml(html: string): OtrLines {
  const reader = new OtrReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        reader.open(name, attributes);
        if (reader.depth > DEEPEST_HTML) parser.pause();
      },
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  if (reader.depth <= DEEPEST_HTML) parser.end();
  return reader.result();
}

class OtrReader {
  depth = 0;
  private readonly lines: Line[] = [];
  private readonly marks: TimeMark[] = [];
  private readonly accounted: Accounted[] = [];
  private parts: string[] = [];
  private length = 0;
  private offset = 0;
  private heading = false;
  private silent = 0;
  private stamp: { seconds: string | undefined; shown: string; depth: number } | null = null;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.depth++;
    if (SILENT.has(name)) this.silent++;
    if (name === "br") this.endLine();
    else if (BLOCKS.has(name)) this.paragraph(/^h\d$/.test(name));
    else if (name === "span" && this.stamp === null && /\btimestamp\b/.test(attributes.class ?? "")) {
      if (this.isBlank() && this.lines.at(-1)?.text !== "") this.endLine();
      this.stamp = { seconds: attributes["data-timestamp"], shown: "", depth: this.depth };
    }
  }

  close(name: string): void {
    if (this.stamp !== null && this.stamp.depth === this.depth) this.endStamp();
    this.depth--;
    if (SILENT.has(name)) this.silent--;
    if (BLOCKS.has(name)) this.paragraph(false);
  }

  text(text: string): void {
    const tidy = tidyText(text);
    if (this.silent > 0) this.accounted.push({ kind: "markup", characters: countCharacters(tidy) });
    else if (this.stamp !== null) this.stamp.shown += tidy;
    else this.add(tidy.replace(/\n/g, " "));
  }

  result(): OtrLines {
    this.endLine();
    const { lines, marks, accounted } = this;
    return { lines, marks, accounted, depth: this.depth > DEEPEST_HTML ? "too-deep" : "usual" };
  }

  private add(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  private isBlank(): boolean {
    return this.parts.every((part) => part.trim() === "");
  }

  private endStamp(): void {
    const { seconds, shown } = this.stamp ?? { seconds: undefined, shown: "" };
    this.stamp = null;
    this.accounted.push({ kind: "cue", characters: countCharacters(shown) });
    const time = wholeSeconds(writtenNumber(seconds)) ?? parseTime(shown);
    this.marks.push({ at: this.offset + this.length, time });
    if (/\S$/.test(this.parts.at(-1) ?? "")) this.add(" ");
  }

  /** Paragraphs are set apart by an empty line. */
  private paragraph(heading: boolean): void {
    if (!this.isBlank()) this.endLine();
    if (this.lines.at(-1)?.text !== "") this.endLine();
    this.heading = heading;
  }

  private endLine(): void {
    const joined = this.parts.join("").normalize("NFC");
    const text = joined.trim() === "" ? "" : joined;
    this.lines.push({ text, offset: this.offset, number: this.lines.length + 1, heading: this.heading && text !== "" });
    this.offset += text.length + 1;
    this.parts = [];
    this.length = 0;
  }
}
