import * as say from "../../messages/form.js";
import { decode } from "../../text/encoding.js";
import type { FilledRow } from "./form.js";
import { coderIn, columnNamed, type ReadForm, refused } from "./from-table.js";

type Field = "codes" | "words" | "note";

interface Open {
  readonly line: number;
  readonly place: string;
  readonly text: string[];
  readonly fields: Partial<Record<Field, string[]>>;
  readonly marks: string[];
}

const HEADING = /^###\s+(\S+@\S+|\S+:\S+)(?:\s.*)?$/;
const FIELD = /^(?:[-*]\s+)?[*_]{0,2}(\p{L}+)[*_]{0,2}\s?:[*_]{0,2}(?:\s(.*))?$/u;

/** The filled blocks of a sheet in Markdown. */
export function filledInMarkdown(bytes: Uint8Array): ReadForm {
  const { text, encoding } = decode(bytes);
  if (encoding === null) return refused("unreadable", say.unread, say.kinds);
  if (text.trim() === "") return refused("empty-file", say.emptyFile);
  const reading = new Reading();
  text.split(/\r\n|\r|\n/).forEach((line, i) => {
    reading.take(line, i + 1);
  });
  const rows = reading.done();
  if (rows.length === 0) return refused("unreadable", say.unread, say.kinds);
  return { filled: { coder: reading.coder, rows }, problems: [] };
}

class Reading {
  coder: string | null = null;
  private readonly blocks: Open[] = [];
  private open: Open | null = null;
  private field: Field | null = null;

  take(line: string, n: number): void {
    const [, remark] = /^\s*<!--(.*?)-->\s*$/.exec(line) ?? [];
    if (remark !== undefined) this.remark(remark);
    else if (/^#{1,6}\s/.test(line)) this.heading(line, n);
    else if (this.open === null) return;
    else if (/^>/.test(line)) this.quoted(line);
    else this.filled(line, n);
  }

  done(): FilledRow[] {
    return this.blocks.map(({ line, place, text, fields, marks }) => {
      const value = (field: Field): string => plain((fields[field] ?? []).join("\n"));
      return {
        at: { line },
        place,
        text: text.join("\n"),
        codes: value("codes"),
        words: value("words"),
        note: value("note"),
        marks,
      };
    });
  }

  private heading(line: string, n: number): void {
    const [, place] = HEADING.exec(line) ?? [];
    this.field = null;
    this.open = place === undefined ? null : { line: n, place, text: [], fields: {}, marks: [] };
    if (this.open !== null) this.blocks.push(this.open);
  }

  private remark(words: string): void {
    this.coder ??= coderIn(words);
    this.open?.marks.push(...words.split(/\s+/).filter((word) => /^m[0-9a-f]{12}-/.test(word)));
  }

  private quoted(line: string): void {
    this.field = null;
    this.open?.text.push(plain(line.replace(/^> ?/, "")));
  }

  /** A field that a block has already begins another row about the same passage. */
  private filled(line: string, n: number): void {
    const [, name = "", value = ""] = FIELD.exec(line) ?? [];
    const field = columnNamed(name);
    if (field !== "codes" && field !== "words" && field !== "note") {
      if (this.field !== null) this.open?.fields[this.field]?.push(line.replace(/^ {1,2}/, ""));
      return;
    }
    if (this.open?.fields[field] !== undefined) {
      this.open = { ...this.open, line: n, fields: {}, marks: [] };
      this.blocks.push(this.open);
    }
    this.field = field;
    if (this.open !== null) this.open.fields[field] = [value];
  }
}

function plain(text: string): string {
  return text.replace(/\\([\\<])/g, "$1");
}
