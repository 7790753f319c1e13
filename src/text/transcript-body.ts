import * as say from "../messages/transcript.js";
import { isSpace, trimmed } from "./blanks.js";
import { nearest } from "./nearest.js";
import type { Problem } from "./problem.js";
import type { Span } from "./span.js";
import { tidyLine } from "./tidy.js";
import { formatTime } from "./time.js";
import type { Role, Turn } from "./transcript.js";

/** A turn that begins so many seconds before the one above it is no matter of people who talk at once. */
export const LEAP = 60;

interface BodyOptions {
  readonly id: string;
  readonly file: string;
  /** 1-based line of the file on which the body begins. */
  readonly firstLine: number;
  readonly speakers: Readonly<Record<string, Role>>;
}

/** Reads the body of a transcript file: its turns with their offsets, and every line that does not fit. */
export function parseBody(body: string, options: BodyOptions): { turns: Turn[]; problems: Problem[] } {
  const reader = new BodyReader(body, options);
  let number = options.firstLine;
  for (let offset = 0; offset <= body.length; number++) {
    const next = body.indexOf("\n", offset);
    const end = next === -1 ? body.length : next;
    reader.line(offset, end, number);
    offset = end + 1;
  }
  reader.close();
  return { turns: reader.turns, problems: reader.problems };
}

interface OpenTurn {
  readonly speaker: string;
  readonly time: number | null;
  readonly line: number;
  readonly start: number;
  end: number;
}

class BodyReader {
  readonly turns: Turn[] = [];
  readonly problems: Problem[] = [];
  private section: string | null = null;
  private open: OpenTurn | null = null;
  private latest = -1;
  readonly labels: ReadonlySet<string>;
  readonly longest: number;

  constructor(
    private readonly body: string,
    private readonly options: BodyOptions,
  ) {
    const labels = Object.keys(options.speakers);
    this.labels = new Set(labels);
    this.longest = labels.reduce((most, label) => Math.max(most, label.length), 0);
  }

  line(start: number, end: number, number: number): void {
    if (isBlank(this.body, start, end)) return;
    if (this.body.startsWith("  ", start)) this.continue(end, number);
    else this.begin({ start, end }, number);
  }

  private begin(line: Span, number: number): void {
    this.close();
    if (this.body.startsWith("#", line.start)) {
      this.section = tidyLine(this.body.slice(line.start, line.end).replace(/^#+/, "")) || null;
      return;
    }
    const begun = beginTurn(this.body, line, this);
    if (begun === null) this.refuse(this.body.slice(line.start, line.end), number);
    else {
      this.checkTime(begun.time, number);
      const { speaker, time, start } = begun;
      this.open = { speaker, time, line: number, start, end: line.end };
    }
  }

  close(): void {
    if (this.open === null) return;
    const { speaker, time, line } = this.open;
    const { start, end } = trimmed(this.body, this.open.start, this.open.end);
    this.open = null;
    if (start === end) this.say("warning", "empty-turn", line, { text: say.emptyTurn() });
    else
      this.turns.push({
        index: this.turns.length + 1,
        speaker,
        role: this.options.speakers[speaker] ?? "other",
        time,
        section: this.section,
        start,
        end,
      });
  }

  private continue(end: number, number: number): void {
    if (this.open === null) this.say("error", "loose-words", number, { text: say.looseWords() });
    else this.open.end = end;
  }

  private checkTime(time: number | null, line: number): void {
    if (time === null) return;
    const back = this.latest - time;
    if (back > LEAP) {
      this.say("warning", "time-goes-back", line, { text: say.timeGoesBack(back), hint: say.timeHint() });
    }
    this.latest = time;
  }

  /** The line itself is never shown: it may be someone's words. */
  private refuse(line: string, number: number): void {
    const label = /^(?:\[[\d:]+\] )?([^:\n]{1,40}):/.exec(line)?.[1];
    const near = label === undefined ? null : nearest(label, this.labels);
    const shown = [...this.labels].join(", ");
    if (near !== null) {
      this.say("error", "unknown-label", number, { text: say.unknownLabel(), hint: say.nearLabel(near) });
    } else if (label !== undefined && line.startsWith("[")) {
      this.say("error", "unknown-label", number, { text: say.unknownLabel(), hint: say.knownLabels(shown) });
    } else this.say("error", "unplaced-line", number, { text: say.unplacedLine(), hint: say.unplacedHint(shown) });
  }

  private say(severity: Problem["severity"], code: string, line: number, words: Pick<Problem, "text" | "hint">): void {
    const at = `${this.options.id}:${this.turns.length + 1}`;
    this.problems.push({ severity, code, place: { file: this.options.file, line, at }, ...words });
  }
}

function isBlank(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && isSpace(text, at)) at++;
  return at === end;
}

/**
 * The label, the time and where the words begin; null where the line begins no turn of a known speaker. Of two labels that
 * fit the longer counts. What stands before each colon is looked up, so that many labels cost no more than few.
 */
function beginTurn(
  text: string,
  { start, end }: Span,
  { labels, longest }: { readonly labels: ReadonlySet<string>; readonly longest: number },
): { speaker: string; time: number | null; start: number } | null {
  const clock = text.charCodeAt(start) === 91 ? clockAt(text, start, end) : null;
  const after = clock?.after ?? start;
  const head = text.slice(after, Math.min(after + longest + 2, end));
  for (let colon = head.lastIndexOf(":"); colon > 0; colon = head.lastIndexOf(":", colon - 1)) {
    const before = head.slice(0, colon);
    const speaker = labels.has(before) ? before : before.replace(/\s$/, "");
    if (labels.has(speaker)) return { speaker, time: clock?.time ?? null, start: after + colon + 1 };
  }
  return null;
}

/** Seconds of a clock (`[0:12:05] `) that stands at `start`, and where the spaces behind it end; null where there is none. */
function clockAt(text: string, start: number, end: number): { time: number; after: number } | null {
  let at = start + 1;
  while (at < end && isDigit(text, at)) at++;
  const minutes = sixtyAt(text, at);
  const seconds = sixtyAt(text, at + 3);
  if (at === start + 1 || minutes < 0 || seconds < 0 || !text.startsWith("] ", at + 6) || at + 7 >= end) return null;
  let after = at + 8;
  while (after < end && text.charCodeAt(after) === 32) after++;
  return { time: Number(text.slice(start + 1, at)) * 3600 + minutes * 60 + seconds, after };
}

/** The number from 0 to 59 of two figures behind a colon; -1 where none stands there. */
function sixtyAt(text: string, colon: number): number {
  if (text.charCodeAt(colon) !== 58 || !isDigit(text, colon + 1) || !isDigit(text, colon + 2)) return -1;
  const number = 10 * (text.charCodeAt(colon + 1) - 48) + text.charCodeAt(colon + 2) - 48;
  return number < 60 ? number : -1;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** A turn as it is written in the body. */
export function formatTurn(turn: { label: string; time: number | null; text: string }): string {
  const clock = turn.time === null ? "" : `[${formatTime(turn.time)}] `;
  const words = turn.text.replace(/\n(?=[^\n])/g, "\n  ");
  return `${clock}${turn.label}: ${words}\n`;
}

/** The words of a turn as they were said: the text between its offsets without the indent of its later lines. */
export function wordsOf(text: string, turn: { start: number; end: number }): string {
  return text.slice(turn.start, turn.end).replace(/\n {2}/g, "\n");
}

/** Where a place in a turn's words stands in the body, counted from the turn's start. */
export function indented(words: string, at: number): number {
  return at + 2 * (words.slice(0, at).match(/\n(?=[^\n])/g)?.length ?? 0);
}
