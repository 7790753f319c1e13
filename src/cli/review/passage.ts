import type { Item } from "../../coding/queue.js";
import { turnAt } from "../../text/place.js";
import type { Span } from "../../text/span.js";
import type { Transcript, Turn } from "../../text/transcript.js";
import type { Brush } from "../show/table.js";
import { inOneLine, wrap } from "../show/wrap.js";

interface Shown {
  readonly item: Item;
  readonly transcript: Transcript;
  readonly mode: { readonly kind: string; readonly span?: Span };
}

/** A turn this short only says that one listens: the one before it is shown too. */
const BACKCHANNEL = 25;

/** With less room than this, only the turn itself is shown. */
const LEAST = 60;

/**
 * What was said around an item, by whom: the turns before, the turn with the span set off and the words that matched in it, the turn
 * after. At most `budget` characters on each side of the span within its turn, and half of it of each turn around.
 */
export function passage({ item, transcript, mode }: Shown, brush: Brush, budget: number): string[] {
  const span = mode.span ?? item;
  const turn = turnAt(transcript, span.start);
  if (turn === undefined) return [];
  const before = turnsBefore(transcript, turn);
  const after = transcript.turns[turn.index];
  const around = (one: Turn, side: "start" | "end"): string[] => {
    if (budget < LEAST) return [];
    const text = short(inOneLine(transcript.text.slice(one.start, one.end)), budget / 2, side);
    return dimmed(`${one.speaker}: ${text}`, brush);
  };
  const blocks = [
    before.flatMap((one) => around(one, "end")),
    said({ item, transcript, turn, span }, brush, budget),
    after === undefined ? [] : around(after, "start"),
  ].filter((lines) => lines.length > 0);
  return blocks.flatMap((lines, i) => (i === 0 ? lines : ["", ...lines]));
}

function turnsBefore({ turns }: Transcript, turn: Turn): Turn[] {
  const [earlier, before] = [turns[turn.index - 3], turns[turn.index - 2]];
  if (before === undefined) return [];
  return before.end - before.start <= BACKCHANNEL && earlier !== undefined ? [earlier, before] : [before];
}

function dimmed(text: string, { paint, columns }: Brush): string[] {
  return wrap(text, columns, "  ")
    .split("\n")
    .map((line) => paint.dim(line));
}

interface Place {
  readonly item: Item;
  readonly transcript: Transcript;
  readonly turn: Turn;
  readonly span: Span;
}

function said({ item, transcript: { text }, turn, span }: Place, brush: Brush, budget: number): string[] {
  const { paint, columns } = brush;
  const end = Math.min(span.end, turn.end);
  const plain = paint.level === 0;
  const lead = short(inOneLine(text.slice(turn.start, span.start)), budget, "end");
  const rest = short(inOneLine(text.slice(end, turn.end)), budget, "start");
  const inner = marked(text, { start: span.start, end }, { item, brush });
  const dim = (words: string): string => each(words, paint.dim);
  const whole = `${paint.bold(`${turn.speaker}:`)} ${dim(lead)}${plain ? "▸" : ""}${inner}${plain ? "◂" : ""}${dim(rest)}`;
  return wrap(whole, columns, "  ").split("\n");
}

/** The words of a span, those that matched and those that deny set off. Without colours they stand between brackets. */
function marked(text: string, span: Span, { item, brush }: { item: Item; brush: Brush }): string {
  const { paint } = brush;
  const pieces = [
    ...item.words.map((one) => ({ ...one, cue: false })),
    ...[...item.cue, ...item.shades.flatMap(({ cue }) => cue)].map((one) => ({ ...one, cue: true })),
  ]
    .filter((one) => one.start >= span.start && one.end <= span.end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let at = span.start;
  let shown = "";
  for (const { start, end, cue } of pieces) {
    if (start < at) continue;
    const word = text.slice(start, end);
    const painted = cue
      ? each(word, (one) => paint.yellow(paint.underline(one)))
      : each(word, (one) => paint.cyan(paint.underline(one)));
    shown += each(text.slice(at, start), paint.bold) + (paint.level === 0 ? `[${word}]` : painted);
    at = end;
  }
  return inOneLine(shown + each(text.slice(at, span.end), paint.bold));
}

/** Paints word by word, so that a line may break anywhere between. */
function each(text: string, paint: (word: string) => string): string {
  return text.replace(/\S+/g, (word) => paint(word));
}

/** At most `most` characters of a text, from its end or its start, cut between words. */
function short(text: string, most: number, side: "start" | "end"): string {
  if (text.length <= most) return text;
  if (most < 10) return text.trim() === "" ? text : side === "end" ? "… " : " …";
  if (side === "start") return `${text.slice(0, most).replace(/\s\S*$/, "")} …`;
  return `… ${text.slice(-most).replace(/^\S*\s/, "")}`;
}
