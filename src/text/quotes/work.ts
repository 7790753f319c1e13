import type { Line } from "../found-turn.js";
import type { Source } from "../source.js";
import type { Span } from "../span.js";
import { depthOf, findHeadings, titleOf, type Zone, zoneOf } from "./headings.js";
import { findFurniture } from "./page-furniture.js";

/** A paragraph of the work's own text, of one line or of several that a fixed width broke. */
export interface Paragraph extends Span {
  /** Line or paragraph number of its beginning, as the source counts. */
  readonly number: number;
  readonly setOff: boolean;
  /** The heading under which it stands. */
  readonly section: string | null;
  readonly zone: Zone;
  /** Counts the headings above it: no quotation crosses one. */
  readonly region: number;
}

export interface WorkLine extends Span {
  readonly number: number;
  readonly page: number | null;
  readonly kind: "text" | "heading" | "contents" | "furniture" | "people" | "blank";
}

/** A published work, ready for its quotations to be looked for. */
export interface Work {
  /** All lines, joined by LF. */
  readonly text: string;
  /** As `text`, as long, with spaces for whatever is not the work's running text: headings, contents, page numbers. */
  readonly clean: string;
  readonly lines: readonly WorkLine[];
  readonly paragraphs: readonly Paragraph[];
  /** What the numbers of its lines count. */
  readonly counted: "lines" | "paragraphs";
}

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
    clean: clean.join("\n"),
    lines,
    paragraphs: paragraphsOf(source.lines, lines, outline.headings),
    counted: source.counted ?? "lines",
  };
}

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

interface Heading {
  readonly section: string | null;
  readonly numbered: string | null;
  readonly zone: Zone;
}

function under(above: Heading, title: string): Heading {
  const depth = depthOf(title);
  const zone = zoneOf(title) ?? (depth === null && above.zone !== "contents" && above.zone !== "body" ? "body" : null);
  if (depth !== null) return { section: title, numbered: title, zone: zone ?? "body" };
  const closes =
    above.numbered === null ||
    zone !== null ||
    /^(introduction|conclusion|annexe|appendi|discussion|chapit|chapter|part)/i.test(title);
  if (closes) return { section: title, numbered: null, zone: zone ?? "body" };
  return { section: `${above.numbered} / ${title}`, numbered: above.numbered, zone: "body" };
}

function paragraphsOf(
  source: readonly Line[],
  lines: readonly WorkLine[],
  headings: ReadonlyMap<number, string>,
): Paragraph[] {
  const wrapped = isWrapped(source, lines);
  const setOff = setOffLines(source, lines);
  const found: (Paragraph & { end: number })[] = [];
  let heading: Heading = { section: null, numbered: null, zone: "body" };
  let region = 0;
  let open = false;
  let pageTurned = false;
  const usual = widthOf(source, setOff, "no");
  const widths = { yes: widthOf(source, setOff, "yes"), no: usual, first: usual };
  for (const [at, line] of lines.entries()) {
    const last = found.at(-1);
    const text = source[at]?.text ?? "";
    if (line.kind === "heading") {
      heading = under(heading, headings.get(at) ?? titleOf(text));
      region++;
      open = false;
    } else if (line.kind !== "text" && line.kind !== "blank") pageTurned = line.kind === "furniture";
    else if (line.kind === "blank") {
      const turns = pageTurned || isFeed(source[at]) || pageEnds(source, lines, at);
      open = open && turns && wrapped && last !== undefined && !endsSentence(source, lines, at);
    } else {
      const off = setOff[at] ?? "no";
      const opens = /^\s*[«“]/.test(text) && endsSentence(source, lines, at - 1);
      const goesOn =
        !opens && open && wrapped && last !== undefined && off !== "first" && last.setOff === (off === "yes");
      pageTurned = false;
      if (goesOn) last.end = line.end;
      else
        found.push({
          start: line.start,
          end: line.end,
          number: line.number,
          setOff: off === "yes",
          section: heading.section,
          zone: heading.zone,
          region,
        });
      open = !(wrapped && endsParagraph(text, widths[off]));
    }
  }
  return found;
}

/** The length that nine of ten lines do not pass. */
function widthOf(source: readonly Line[], setOff: readonly string[], off: string): number {
  const lengths = source.filter((_, at) => setOff[at] === off).map(({ text }) => text.trimEnd().length);
  const sorted = lengths.filter((length) => length > 0).sort((a, b) => a - b);
  return sorted[Math.floor(0.9 * sorted.length)] ?? 0;
}

/** Whether a line of broken text is the last of its paragraph: a short one with the end of a sentence. */
function endsParagraph(text: string, width: number): boolean {
  return text.trimEnd().length < 0.75 * width && /[.!?…:»”")\]]\s*$/.test(text);
}

const isFeed = (line: Line | undefined): boolean => line?.text.includes("\f") ?? false;

function pageEnds(source: readonly Line[], lines: readonly WorkLine[], at: number): boolean {
  let next = at;
  while (lines[next]?.kind === "blank" && !isFeed(source[next])) next++;
  return lines[next]?.kind === "furniture" || isFeed(source[next]);
}

/** Whether the words above a line end a sentence. */
function endsSentence(source: readonly Line[], lines: readonly WorkLine[], at: number): boolean {
  let above = at;
  while (above >= 0 && lines[above]?.kind !== "text") above--;
  return /[.!?…:»”"]\s*$/.test(source[above]?.text ?? "");
}

/** Whether lines were broken at a fixed width: most long ones end in mid-sentence. */
function isWrapped(source: readonly Line[], lines: readonly WorkLine[]): boolean {
  const long = source.filter(({ text }, at) => lines[at]?.kind === "text" && text.trim().length >= 40);
  const broken = long.filter(({ text }) => !/[.!?…:;»”")\]]\s*$/.test(text));
  return long.length > 3 && broken.length > 0.4 * long.length && long.every(({ text }) => text.length < 400);
}

/** Of each line, whether it is set off; `first` where only the first line of a paragraph is indented. */
function setOffLines(source: readonly Line[], lines: readonly WorkLine[]): ("yes" | "no" | "first")[] {
  const indents = source.map(({ text }) => indentOf(text));
  const usual = usualIndent(indents.filter((_, at) => lines[at]?.kind === "text"));
  const isIn = (at: number): boolean => lines[at]?.kind === "text" && (indents[at] ?? 0) >= usual + 3;
  return source.map((line, at) => {
    if (line.setOff !== undefined) return line.setOff ? "yes" : "no";
    if (/^\s*>/.test(line.text)) return "yes";
    if (!isIn(at)) return "no";
    const [above, below] = [lines[at - 1]?.kind ?? "blank", lines[at + 1]?.kind ?? "blank"];
    const goesOut = below === "text" && !isIn(at + 1);
    return goesOut && !(above === "text" && isIn(at - 1)) ? "first" : "yes";
  });
}

function indentOf(text: string): number {
  const white = /^[\s]*/.exec(text.replace(/\f/g, ""))?.[0] ?? "";
  return white.replace(/\t/g, "    ").length;
}

function usualIndent(indents: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const indent of indents) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  const [usual] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return usual;
}

/** The line that holds an offset. */
export function lineAt({ lines }: Work, offset: number): WorkLine | undefined {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low];
}

/** The number of the paragraph that holds an offset or, between two, of the one after it. */
export function paragraphAt({ paragraphs }: Work, offset: number): number {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((paragraphs[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
