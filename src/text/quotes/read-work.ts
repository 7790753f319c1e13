import type { Line } from "../found-turn.js";
import type { Source } from "../source.js";
import { findHeadings } from "./headings.js";
import { findFurniture } from "./page-furniture.js";
import { paragraphsOf } from "./paragraphs.js";
import type { Work, WorkLine } from "./work.js";

/** Reads a source as a work: its headings, its pages, its paragraphs. `people` are the lines of a table of participants. */
export function readWork(source: Source, people: ReadonlySet<number>): Work {
  const furniture = findFurniture(source.lines);
  const outline = findHeadings(source.lines);
  let start = 0;
  const lines = source.lines.map((line, at): WorkLine => {
    const begins = start;
    start += line.text.length + 1;
    const kind = kindOf(line, {
      at,
      furniture: furniture.lines,
      contents: outline.contents,
      headings: outline.headings,
      people,
    });
    return { start: begins, end: start - 1, number: line.number, page: furniture.pages[at] ?? null, kind };
  });
  const clean = source.lines.map((line, at) => (lines[at]?.kind === "text" ? unquoted(line.text) : blanks(line.text)));
  return {
    text: source.lines.map((line) => line.text).join("\n"),
    clean: withWholeNames(clean.join("\n")),
    lines,
    paragraphs: paragraphsOf(source.lines, lines, outline.headings),
    counted: source.counted ?? "lines",
  };
}

/** A name of two words that the end of a line cuts at its hyphen stands on one line. */
const withWholeNames = (text: string): string =>
  text.replace(/-(?<=\p{Lu}\p{Ll}{1,20}-)([^\S\n]*\n[^\S\n]*)(\p{Lu}\p{Ll}+)/gu, "-$2$1");

const blanks = (text: string): string => " ".repeat(text.length);

/** A line of Markdown's quotation is set off by `> `, which nobody says. */
const unquoted = (text: string): string => text.replace(/^\s*(?:>\s?)+/, blanks);

interface Kinds {
  readonly at: number;
  readonly furniture: ReadonlySet<number>;
  readonly contents: ReadonlySet<number>;
  readonly people: ReadonlySet<number>;
  readonly headings: ReadonlyMap<number, string>;
}

function kindOf(line: Line, { at, furniture, contents, people, headings }: Kinds): WorkLine["kind"] {
  if (line.text.trim() === "") return "blank";
  if (furniture.has(at)) return "furniture";
  if (contents.has(at)) return "contents";
  if (headings.has(at)) return "heading";
  return people.has(at) ? "people" : "text";
}
