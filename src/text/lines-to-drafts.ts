import * as say from "../messages/reading.js";
import { cutInterviews } from "./cut-interviews.js";
import { type Accounted, type Draft, type DraftComment, sumAccounted, unread } from "./draft.js";
import type { FoundTurn, Line, Piece } from "./found-turn.js";
import { linesToTurns } from "./lines-to-turns.js";
import { hasErrors, type Problem } from "./problem.js";
import type { ReadOptions } from "./reader.js";
import type { Remark, Source } from "./source.js";
import type { Span } from "./span.js";
import { countCharacters } from "./tidy.js";

/** Finds the turns in a document's lines: one draft per interview that the document sets apart. */
export function linesToDrafts(source: Source, options: ReadOptions): Draft[] {
  if (source.lines.length === 0 && hasErrors(source.problems)) return [unread(source.problems)];
  const cut = cutInterviews(source.lines);
  const placed = new Set<Remark>();
  const drafts = cut.map((part) => draftOf(part.lines, { remarks: source.remarks, placed }, options));
  return drafts.map((draft, i) => {
    const { called, attributes, titles } = cut[i] ?? { titles: [] };
    const title: Accounted = {
      kind: "title",
      characters: titles.reduce((n, line) => n + countCharacters(line.text), 0),
    };
    const first = i === 0 ? source : { beside: [], problems: [] };
    const outside =
      source.remarks.length > placed.size && i === 0 ? [lost(source.remarks.length - placed.size, options.file)] : [];
    return {
      ...withBeside(draft, [title, ...first.beside]),
      ...(called === undefined ? {} : { called }),
      ...(attributes === undefined ? {} : { attributes }),
      problems: [...first.problems, ...outside, ...draft.problems],
    };
  });
}

/** Remarks of the document, and those for which a turn has been found. */
interface Margin {
  readonly remarks: readonly Remark[];
  readonly placed: Set<Remark>;
}

function draftOf(lines: readonly Line[], margin: Margin, options: ReadOptions): Draft {
  const { turns, accounted, legend, problems } = linesToTurns(lines, options);
  return {
    turns: turns.map(({ pieces: _, ...turn }) => turn),
    comments: anchorAll(margin, turns),
    legend,
    characters: lines.reduce((sum, line) => sum + countCharacters(line.text), 0),
    accounted: sumAccounted(accounted),
    problems,
  };
}

function withBeside(draft: Draft, beside: readonly Accounted[]): Draft {
  return {
    ...draft,
    characters: draft.characters + beside.reduce((sum, one) => sum + one.characters, 0),
    accounted: sumAccounted([...draft.accounted, ...beside]),
  };
}

function lost(count: number, file: string): Problem {
  return { severity: "warning", code: "comment-outside", place: { file }, text: say.commentsOutside(count) };
}

/** Each remark in each turn that it reaches into; nothing of a remark that reaches into none. */
function anchorAll({ remarks, placed }: Margin, turns: readonly FoundTurn[]): DraftComment[] {
  const ends = turns.map(({ pieces }) => endOf(pieces));
  return remarks.flatMap((remark) => {
    const { author, text, ...span } = remark;
    const found: DraftComment[] = [];
    for (let at = firstAbove(ends, span.start); (turns[at]?.pieces[0]?.source ?? span.end) < span.end; at++) {
      const within = withinTurn(turns[at]?.pieces ?? [], span);
      if (within !== null) found.push({ turn: at, ...within, author, text });
    }
    if (found.length > 0) placed.add(remark);
    return found;
  });
}

function endOf(pieces: readonly Piece[]): number {
  const last = pieces.at(-1);
  return last === undefined ? 0 : last.source + last.length;
}

/** The place of the first of these ascending numbers that is above a limit; their count where none is. */
function firstAbove(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

function withinTurn(pieces: readonly Piece[], span: Span): Span | null {
  const reached = pieces.filter(({ source, length }) => source < span.end && span.start < source + length);
  const [first, last] = [reached[0], reached.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = first.at + Math.max(0, span.start - first.source);
  return { start, end: last.at + Math.min(last.length, span.end - last.source) };
}
