import type { Accounted } from "../draft.js";
import type { Line } from "../found-turn.js";
import { countCharacters } from "../tidy.js";
import { inReadingOrder } from "./columns.js";
import { footnotesOf } from "./footnotes.js";
import { bodySize, framesOf } from "./frame.js";
import { hyphenWords, joinLines } from "./hyphens.js";
import { isHeading, setOffs } from "./kind.js";
import { labelTabs } from "./label-tabs.js";
import { lineHeads } from "./line-heads.js";
import { withoutMarginNumbers } from "./margin-numbers.js";
import { paragraphsOf } from "./paragraph.js";
import { withoutRepeats } from "./repeats.js";
import type { Row } from "./row.js";
import { runningHeads } from "./running-heads.js";
import type { Strip } from "./strip.js";

export interface Layout {
  readonly lines: readonly Line[];
  readonly beside: readonly Accounted[];
}

/** Makes paragraphs of the rows of all pages, and accounts for what is none of the author's running words. */
export function layOut(pages: readonly (readonly Row[])[]): Layout {
  const { pages: words, numbers, begins } = withoutMarginNumbers(pages);
  const heads = runningHeads(words);
  const { pages: bodies, twice } = withoutRepeats(words.map((rows) => rows.filter((row) => !heads.has(row))));
  const tabs = labelTabs(bodies.flat());
  const strips = inReadingOrder(bodies, { begins, tabs });
  const notes = footnotesOf(strips, bodySize(strips.flat()));
  const kept = strips.flat().filter((strip) => !notes.has(strip));
  const { lines, hyphens } = linesOf(kept);
  const calls = kept.reduce((sum, strip) => sum + strip.calls, 0);
  return {
    lines,
    beside: [
      { kind: "line-number", characters: sumOf(numbers) },
      { kind: "header", characters: sumOf([...heads, ...twice].flatMap((row) => row.cells)) },
      { kind: "footnote", characters: sumOf([...notes]) + calls },
      { kind: "markup", characters: hyphens },
    ],
  };
}

function sumOf(parts: readonly { text: string; calls: number }[]): number {
  return parts.reduce((sum, { text, calls }) => sum + countCharacters(text) + calls, 0);
}

function linesOf(strips: readonly Strip[]): { lines: Line[]; hyphens: number } {
  const frames = framesOf(strips);
  const known = hyphenWords(strips);
  const joined = paragraphsOf(strips, frames).map((paragraph) => ({
    paragraph,
    ...joinLines(
      paragraph.map(({ text }, i) => (i === 0 ? text : text.replace(/\t/g, " "))),
      known,
    ),
  }));
  const kinds = { frames, head: lineHeads(strips), times: timesOf(joined.map(({ text }) => text)) };
  const apart = setOffs(
    joined.map(({ paragraph }) => paragraph),
    kinds,
  );
  const lines: Line[] = [];
  let offset = 0;
  for (const [i, { paragraph, text }] of joined.entries()) {
    const heading = isHeading(paragraph, kinds);
    const setOff = !heading && apart[i] === true;
    lines.push({ text, offset, number: i + 1, heading, page: paragraph[0]?.page ?? 1, setOff });
    offset += text.length + 1;
  }
  return { lines, hyphens: joined.reduce((sum, one) => sum + one.hyphens, 0) };
}

function timesOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}
