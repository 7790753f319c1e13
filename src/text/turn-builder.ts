import * as say from "../messages/reading.js";
import type { Doubts } from "./doubtful-label.js";
import type { Accounted } from "./draft.js";
import { fold } from "./fold.js";
import type { FoundTurn, Line, Piece } from "./found-turn.js";
import { clockOf, type Shape } from "./label-shapes.js";
import { editDistance } from "./nearest.js";
import type { Problem } from "./problem.js";
import { countCharacters, tidyLine } from "./tidy.js";

/** So many lines of a title page are held against later lines. */
const MOST_TITLES = 20;

/** One line shorter than this before the first turn is a title, of which nothing need be said. */
const SHORT_TITLE = 60;

interface Opening {
  readonly label: string | null;
  readonly time: number | null;
  readonly line: number;
  readonly section: string | null;
  readonly pieces: Piece[];
  text: string;
}

/** Puts turns together line by line, and accounts for every line that is not in one. */
export class TurnBuilder {
  private readonly turns: FoundTurn[] = [];
  private readonly accounted: Accounted[] = [];
  private readonly problems: Problem[] = [];
  private section: string | null = null;
  private open: Opening | null = null;
  private speaker: string | null = null;
  private clock: { time: number | null; line: Line; oddTime: boolean } | null = null;
  private afterHeading = false;
  private afterBlank = true;
  private readonly titles: string[] = [];
  private readonly before = { lines: 0, characters: 0 };

  constructor(
    private readonly file: string,
    private readonly labelled: boolean,
    private readonly doubts: Doubts,
  ) {}

  blank(): void {
    this.afterBlank = true;
  }

  account(kind: Accounted["kind"], text: string): void {
    this.accounted.push({ kind, characters: countCharacters(text) });
  }

  /** A line before the first turn that nobody says. */
  title(line: Line): void {
    this.account("title", line.text);
    this.before.lines++;
    this.before.characters += countCharacters(line.text);
    if (this.titles.length < MOST_TITLES) this.titles.push(fold(line.text.trim()));
  }

  heading(line: Line): void {
    this.flushClock();
    this.close();
    this.account("heading", line.text);
    this.section = tidyLine(line.text.replace(/^[\s#]+/, "")) || null;
    this.afterHeading = true;
  }

  /** `shapes` are the ways in which the line may begin a turn, `shape` the one in which it does. */
  line(line: Line, shape: Shape | null, shapes: readonly Shape[]): void {
    const clock = shape === null ? clockOf(line.text) : null;
    if (shape !== null) this.begin(line, shape);
    else if (clock !== null && line.text.slice(clock.from).trim() === "") this.holdClock(line, clock);
    else this.words(line, clock, shapes);
    this.afterBlank = false;
  }

  finish(): { turns: FoundTurn[]; accounted: Accounted[]; problems: Problem[] } {
    this.flushClock();
    this.close();
    this.reportBefore();
    if (this.turns.length === 0) this.note("error", "empty-file", null, { text: say.emptyFile() });
    else if (!this.labelled) {
      const text = say.noLabels(this.turns.length);
      this.note("error", "no-speaker-label", null, { text, hint: say.labelsHint() });
    }
    return { turns: this.turns, accounted: this.accounted, problems: this.problems };
  }

  private begin(line: Line, shape: Shape): void {
    const held = this.clock;
    this.clock = null;
    this.close();
    if (held !== null) this.account("label", held.line.text);
    this.account("label", line.text.slice(0, shape.from));
    if (shape.oddTime || held?.oddTime === true) this.note("warning", "odd-time", line.number, { text: say.oddTime() });
    this.start(shape.label, shape.time ?? held?.time ?? null, line.number);
    this.add(line, shape.from);
  }

  /** Words without a label: more of the turn, or a turn of its own where the file has no labels. */
  private words(line: Line, clock: { time: number | null; from: number } | null, shapes: readonly Shape[]): void {
    this.flushClock();
    if (!this.labelled) this.unlabelled(line, clock);
    else if (this.open === null && this.speaker === null) this.title(line);
    else if (this.titles.some((title) => resembles(line.text, title))) this.partTitle(line);
    else this.goOn(line, shapes);
  }

  /** The title again, with another number or letter: the second half of an interview that was recorded in two parts. */
  private partTitle(line: Line): void {
    this.account("title", line.text);
    this.note("note", "part-title", line.number, { text: say.partTitle() });
  }

  private goOn(line: Line, shapes: readonly Shape[]): void {
    const before = this.afterBlank || /[.?!…»”")\]]\s*$/.test(this.open?.text ?? "") ? "sentence" : "open";
    const doubt = this.doubts(shapes, before);
    if (doubt !== null) {
      const severity = doubt.times === "again" ? "warning" : "note";
      this.note(severity, "doubtful-label", line.number, { text: say.doubtfulLabel(), hint: say.doubtfulHint() });
    }
    if (this.open === null) this.resume(line);
    this.add(line, 0);
  }

  private unlabelled(line: Line, clock: { time: number | null; from: number } | null): void {
    if (clock !== null || this.open === null || (this.afterBlank && this.open.text !== "")) {
      this.close();
      this.start(null, clock?.time ?? null, line.number);
    }
    if (clock !== null) this.account("label", line.text.slice(0, clock.from));
    this.add(line, clock?.from ?? 0);
  }

  private resume(line: Line): void {
    if (this.afterHeading) this.note("warning", "under-heading", line.number, { text: say.underHeading() });
    this.start(this.speaker, null, line.number);
  }

  private start(label: string | null, time: number | null, line: number): void {
    this.speaker = label;
    this.afterHeading = false;
    this.open = { label, time, line, section: this.section, pieces: [], text: "" };
  }

  private add({ text, offset }: Line, from: number): void {
    const words = text.slice(from).trim();
    if (words === "" || this.open === null) return;
    const start = from + text.slice(from).length - text.slice(from).trimStart().length;
    const at = this.open.text === "" ? 0 : this.open.text.length + 1;
    this.open.pieces.push({ source: offset + start, at, length: words.length });
    this.open.text += this.open.text === "" ? words : `\n${words}`;
  }

  private close(): void {
    if (this.open === null) return;
    const { label, time, line, section, pieces, text } = this.open;
    this.open = null;
    if (text === "") this.note("warning", "empty-turn", line, { text: say.emptyTurn() });
    else this.turns.push({ label, time, section, text, pieces });
  }

  /** A time on its own line belongs to the label below it, or above it; otherwise it stays among the words. */
  private holdClock(line: Line, clock: { time: number | null; oddTime: boolean }): void {
    this.flushClock();
    if (this.open !== null && this.open.text === "" && this.open.time === null) {
      this.account("label", line.text);
      this.open = { ...this.open, time: clock.time };
    } else this.clock = { ...clock, line };
  }

  private flushClock(): void {
    const held = this.clock;
    this.clock = null;
    if (held === null) return;
    if (!this.labelled) this.unlabelled(held.line, { time: held.time, from: held.line.text.length });
    else if (this.speaker === null) this.title(held.line);
    else this.goOn(held.line, []);
  }

  private reportBefore(): void {
    const { lines, characters } = this.before;
    if (lines === 0 || (lines === 1 && (this.titles[0]?.length ?? 0) < SHORT_TITLE)) return;
    const severity = characters > 1000 ? "warning" : "note";
    this.note(severity, "before-first-turn", null, { text: say.beforeFirst(lines, characters) });
  }

  private note(
    severity: Problem["severity"],
    code: string,
    line: number | null,
    words: Pick<Problem, "text" | "hint">,
  ): void {
    const place = line === null ? { file: this.file } : { file: this.file, line };
    this.problems.push({ severity, code, place, ...words });
  }
}

/** Two characters apart at most, with a number in both: no chance likeness of two sentences. */
function resembles(text: string, title: string): boolean {
  const line = fold(text.trim());
  return title.length > 7 && /\d/.test(title) && /\d/.test(line) && editDistance(line, title, 3) < 3;
}
